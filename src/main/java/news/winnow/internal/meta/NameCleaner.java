package news.winnow.internal.meta;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import news.winnow.internal.meta.BylinePrefixes.Place;
import news.winnow.internal.read.TextStats;
import news.winnow.model.Person.Role;
import org.jspecify.annotations.Nullable;

/**
 * Takes a byline apart into names: prefixes, titles, places, addresses and dates fall away. Fewer
 * is better than wrong.
 */
final class NameCleaner {
  private static final int MAX_CHARS = 400;
  private static final int MAX_NAMES = 30;
  private static final int MAX_ORGANISATION = 120;
  private static final int MAX_NAME_WORDS = 6;
  private static final int MAX_NAME_CHARS = 60;
  private static final int MAX_UNSPACED_NAME = 12;
  private static final String ARTICLE = "the ";

  /** A name with what the byline says the bearer did. */
  record Named(String name, Role role) {}

  /**
   * What is known of a part.
   *
   * @param role what the words before it say
   * @param stated whether data or a prefix says that it is a name
   * @param leading whether it is the first of its kind
   * @param place where it stands
   */
  private record Context(Role role, boolean stated, boolean leading, Place place) {}

  private final SiteNames site;
  private final String language;
  private final Predicate<String> organisations;

  /** The same names stand in many places of a page. */
  private final Map<String, List<Named>> stated = new HashMap<>();

  private final Map<String, List<Named>> shown = new HashMap<>();

  /**
   * Sets whose names are read.
   *
   * @param site the site's own names
   * @param language the page's language, lower case; empty when unknown
   * @param organisations tells the names that the page's data calls those of organisations
   */
  NameCleaner(SiteNames site, String language, Predicate<String> organisations) {
    this.site = site;
    this.language = language;
    this.organisations = organisations;
  }

  /**
   * Returns the names in a byline.
   *
   * @param raw the byline
   * @param stated whether the page's data says that this is a name; if not, only what looks like
   *     one is taken
   */
  List<Named> names(String raw, boolean stated) {
    Map<String, List<Named>> known = stated ? this.stated : shown;
    List<Named> names = known.get(raw);
    if (names == null) {
      names = read(raw, stated);
      known.put(raw, names);
    }
    return names;
  }

  private List<Named> read(String raw, boolean stated) {
    List<Named> names = new ArrayList<>();
    String text = raw.length() > MAX_CHARS ? raw.substring(0, MAX_CHARS) : raw;
    if (text.isBlank() || Texts.isUrl(text)) {
      return names;
    }
    if (stated && isOneOrganisation(text)) {
      put(text, Role.AGENCY, names);
      return names;
    }
    Place place = new Place(language, stated, false);
    List<String> fields = BylineFields.of(text, place);
    List<NameWords.@Nullable Affix> prefixes = new ArrayList<>(fields.size());
    boolean anyPrefix = false;
    for (String field : fields) {
      NameWords.Affix prefix = BylinePrefixes.prefix(DatedNames.fromBy(field), place);
      prefixes.add(prefix);
      anyPrefix |= isWriterPrefix(prefix);
    }
    boolean open = true;
    for (int i = 0; i < fields.size(); i++) {
      String field = fields.get(i);
      int before = names.size();
      boolean prefixed = prefixes.get(i) != null;
      boolean title = before > 0 && !prefixed && isTitle(field, fields.get(i - 1));
      boolean plain = !anyPrefix && open && field.indexOf(':') < 0 && !title;
      if (prefixed || stated || plain) {
        addField(DatedNames.fromBy(field), stated && open, names);
      }
      // What follows the first thing that is no name is section, topic or reading time.
      open &= names.size() > before || prefixed;
    }
    return names;
  }

  /** "Product Design Expert" under a name that has no title of its own */
  private static boolean isTitle(String field, String before) {
    return NameWords.suffix(field) != null && NameWords.suffix(before) == null;
  }

  /** "The Trustees of Foo, Bar and Baz University" */
  private boolean isOneOrganisation(String text) {
    boolean body = text.startsWith("The ") && NameWords.isOrganisation(text);
    int of = body ? text.indexOf(" of ") : -1;
    int comma = text.indexOf(',');
    return text.length() <= MAX_ORGANISATION
        && (of > 0 && (comma < 0 || of < comma) || organisations.test(text))
        && !NameWords.isPlaceholder(text)
        && !NameWords.isAgency(text);
  }

  private static boolean isWriterPrefix(NameWords.@Nullable Affix prefix) {
    return prefix != null && prefix.role() != Role.PHOTOGRAPHER && prefix.role() != Role.EDITOR;
  }

  private void addField(String field, boolean stated, List<Named> names) {
    Role role = Role.AUTHOR;
    Place place = new Place(language, stated, false);
    boolean first = true;
    for (String segment : BylineParts.segments(field)) {
      String rest = segment;
      NameWords.Affix prefix = BylinePrefixes.all(rest, place);
      boolean prefixed = prefix != null;
      if (prefix != null) {
        role = prefix.role() == null ? role : prefix.role();
        rest = prefix.rest();
      }
      List<String> parts = BylineParts.names(rest);
      boolean singles = stated && String.join("", parts).indexOf(' ') < 0;
      boolean dated = false;
      for (int i = 0; i < parts.size() && names.size() < MAX_NAMES && !dated; i++) {
        String part = parts.get(i);
        dated = !names.isEmpty() && hasDigit(part) || isDated(part);
        boolean beforeDate = i + 1 < parts.size() && hasDigit(parts.get(i + 1));
        boolean leading = (i == 0 || singles) && (first || prefixed);
        Place own = i == 0 ? place.bared() : place;
        Context context = new Context(role, stated && first || prefixed, leading, own);
        addName(beforeDate ? NameTrim.weekday(part) : part, context, names);
      }
      first = false;
    }
  }

  /** "Jane Doe 5 April 2024 Sea": what follows a name with its date is section or topic. */
  private static boolean isDated(String part) {
    List<String> tokens = Texts.split(part);
    int digits = 0;
    for (int i = 2; i < tokens.size(); i++) {
      digits += Character.isDigit(tokens.get(i).charAt(0)) ? 1 : 0;
    }
    return digits >= 2;
  }

  private void addName(String part, Context context, List<Named> names) {
    NameWords.Affix bracket = BylinePrefixes.bracketed(part);
    String name = bracket == null ? part : bracket.rest();
    Role role = bracket == null || bracket.role() == null ? context.role() : bracket.role();
    NameWords.Affix prefix = BylinePrefixes.all(name, context.place());
    if (prefix != null) {
      role = prefix.role() == null ? role : prefix.role();
      name = prefix.rest();
    }
    if (NameWords.isAgency(name) || site.isSite(name) && context.leading()) {
      put(name, Role.AGENCY, names);
      return;
    }
    name = Employers.cut(NameTrim.footnote(NameTrim.addresses(name)), site);
    String named = cut(name, context.stated());
    if (NameWords.isAgency(named)) {
      name = named; // "Associated Press in Miami"
    }
    // "Jane Doe Executive News Editor"
    boolean person = NameWords.isRole(name) && FullName.is(named);
    boolean organisation = !person && NameWords.isOrganisation(name);
    boolean titled = false;
    if (!organisation) {
      for (NameWords.Affix s = NameWords.suffix(name); s != null; s = NameWords.suffix(name)) {
        role = s.role() == null || role != Role.AUTHOR ? role : s.role();
        name = s.rest();
        titled = true;
      }
      if (titled && NameWords.isRank(name)) {
        return; // "Senior Sports Columnist" is a title as a whole
      }
      name = cut(name, context.stated());
      name = titled || person ? Employers.beforeTitle(name, site) : name;
      for (NameWords.Affix s = NameWords.suffix(name); s != null; s = NameWords.suffix(name)) {
        name = NameWords.isRank(s.rest()) ? "" : s.rest(); // "Jane Doe, editor for politics"
      }
    }
    name = NameTrim.repeat(BylineParts.trimMarks(name));
    if (NameWords.isAgency(name)) {
      put(name, Role.AGENCY, names);
    } else if (isName(name, context, organisation) || titled && NameLooks.isKorean(name)) {
      boolean company = organisation || site.isSite(name) || Employers.isNamedAfter(name, site);
      put(NameCase.recase(name), company ? Role.AGENCY : role, names);
    }
  }

  private static void put(String name, Role role, List<Named> names) {
    String key = Texts.key(name);
    if (!key.isEmpty() && names.stream().noneMatch(n -> Texts.key(n.name()).equals(key))) {
      names.add(new Named(name, role));
    }
  }

  /** Returns the name up to the first word that begins something else. */
  private static String cut(String name, boolean stated) {
    List<String> tokens = Texts.split(name);
    List<String> kept = new ArrayList<>();
    for (String token : tokens) {
      boolean number = Character.isDigit(token.charAt(0)) || !stated && hasDigit(token);
      boolean label = token.endsWith(":");
      boolean word = label || NameWords.isCut(token) && (!stated || tokens.size() > 2);
      boolean address = token.indexOf('@') >= 0 || Texts.isUrl(token);
      if (address || !kept.isEmpty() && (word || number)) {
        while (number && !kept.isEmpty() && BeforeDateWords.has(kept.get(kept.size() - 1))) {
          kept.remove(kept.size() - 1); // also a month by itself is no name before its day
        }
        break;
      }
      int glued = NameTrim.gluedAt(name, token, kept);
      kept.add(glued > 0 ? token.substring(0, glued) : token);
      if (glued > 0) {
        break;
      }
    }
    return String.join(" ", kept);
  }

  private static boolean isName(String name, Context context, boolean organisation) {
    if (name.length() < 2
        || name.length() > MAX_NAME_CHARS
        || name.indexOf('@') >= 0
        || Texts.isUrl(name)
        || name.contains("www.")
        || NameTrim.isLogin(name)
        || NameWords.isPlaceholder(name)) {
      return false;
    }
    List<String> tokens = Texts.split(name);
    int letters = NameLooks.letters(name);
    int most = organisation ? MAX_NAME_WORDS + 2 : MAX_NAME_WORDS;
    boolean dated = Character.isDigit(name.charAt(0)) && tokens.size() > 1;
    if (letters < 2 || tokens.size() > most || dated) {
      return false;
    }
    if (context.stated() && context.leading()) {
      return true;
    }
    if (NameWords.isRole(name)
        || hasDigit(name)
        || NameWords.isNoName(organisation ? withoutArticle(name) : name)) {
      return false;
    }
    if (TextStats.isUnspaced(name.charAt(0))) {
      return name.length() >= 3 && name.length() <= MAX_UNSPACED_NAME;
    }
    boolean open =
        BylinePrefixes.isPlain(tokens.get(tokens.size() - 1)); // "Column by", and no more
    return tokens.size() >= 2 && !open && NameLooks.areWordsOfName(tokens);
  }

  /** "The Example Team" */
  private static String withoutArticle(String name) {
    return name.regionMatches(true, 0, ARTICLE, 0, ARTICLE.length())
        ? name.substring(ARTICLE.length())
        : name;
  }

  static boolean hasDigit(String s) {
    for (int i = 0; i < s.length(); i++) {
      char c = s.charAt(i);
      if (c < 0x80 ? c >= '0' && c <= '9' : Character.isDigit(c)) {
        return true;
      }
    }
    return false;
  }
}
