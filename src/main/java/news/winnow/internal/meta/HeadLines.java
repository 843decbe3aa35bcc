package news.winnow.internal.meta;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import news.winnow.internal.meta.BylinePrefixes.Place;
import news.winnow.internal.read.TextBlock;
import news.winnow.model.Block;
import news.winnow.model.Label;
import news.winnow.model.Person.Role;
import news.winnow.rule.Condition;
import news.winnow.rule.Conditions;
import news.winnow.rule.Shape;
import org.jspecify.annotations.Nullable;

/**
 * Lines around the headline that name who wrote the article, whatever they were labelled: "By Jane
 * Doe", "By" over "Jane Doe", and names that stand beside the date.
 */
final class HeadLines {
  private static final Condition DATE = Conditions.shape(Shape.DATE, Shape.TIME);
  private static final RelativeDate RELATIVE = new RelativeDate(Optional.of(Instant.EPOCH));
  private static final String BARS = "|\u00b7\u2022\u2013";

  private static final String DIGITS = "0123456789";

  private static final int MAX_NAME = 60;
  private static final int MAX_NAMES = 10;
  private static final int MAX_DATE = 50;
  private static final int MIN_DATE_DIGITS = 5;

  /** How near the headline of plain text a line with "By" counts whatever its label. */
  private static final int NEXT_LINES = 4;

  /** How many lines below the text of an article may name who wrote it. */
  static final int FOOT = 3;

  private final PageFacts facts;
  private final List<TextBlock> blocks;
  private final Place place;
  private @Nullable BareNames bare;
  private final List<BlockText> found = new ArrayList<>();

  private HeadLines(PageFacts facts) {
    this.facts = facts;
    this.blocks = facts.blocks();
    this.place = new Place(facts.language(), false, false);
  }

  /** Returns lines that begin with "By" or the like. */
  static List<BlockText> bylines(PageFacts facts) {
    HeadLines lines = new HeadLines(facts);
    for (int i : lines.places()) {
      lines.addByline(i);
    }
    if (lines.found.isEmpty()) {
      for (int i : lines.footPlaces()) {
        lines.addByline(i);
      }
    }
    return lines.found;
  }

  /**
   * Returns names that stand beside the date: in the same line, or in plain text above or below it.
   * Where there is markup a name without any sign of being one is a section or a product as often.
   */
  static List<BlockText> names(PageFacts facts) {
    HeadLines lines = new HeadLines(facts);
    for (int i : lines.places()) {
      lines.addName(i);
    }
    if (lines.found.isEmpty() && facts.lastBody() > 0) {
      lines.addLast(facts.blocks().get(facts.lastBody()));
    }
    return lines.found;
  }

  /**
   * The lines below the headline come first, then those above it from the nearest on; in plain text
   * those right below the article, too.
   */
  private List<Integer> places() {
    List<Integer> places = new ArrayList<>();
    int title = facts.titleIndex();
    if (title >= 0) {
      int end = BlockText.headEnd(facts);
      for (int i = title + 1; i < end; i++) {
        places.add(i);
      }
      for (int i = title - 1; i >= Math.max(0, title - BlockText.BEFORE_TITLE); i--) {
        places.add(i);
      }
    }
    return places;
  }

  /** The last lines of the article and the first below it. */
  private List<Integer> footPlaces() {
    int last = facts.lastBody();
    List<Integer> places = new ArrayList<>();
    for (int i = Math.max(0, last); last >= 0 && i <= last + FOOT && i < blocks.size(); i++) {
      places.add(i);
    }
    return places;
  }

  /**
   * What stands between headline and text is the article's own, whatever it was labelled; but the
   * head of a table's row, "Written by", is about what the article is about.
   */
  private boolean speaks(int i) {
    TextBlock b = blocks.get(i);
    boolean head =
        !facts.hasMarkup()
            && i >= facts.titleIndex() - 1
            && (i <= Math.max(facts.titleIndex() + NEXT_LINES, facts.firstBody())
                || isBesideDate(i) && FullName.is(blocks.get(i).text()));
    return b.text().length() <= BlockText.MAX_LINE
        && b.container().enclosing("th") == null
        && (!BlockText.isElsewhere(facts.label(b)) || head && facts.label(b) != Label.TITLE);
  }

  /** "By Jane Doe" and nothing else right above the text, which may look like a tool. */
  private boolean isLoneByline(int i) {
    String text = blocks.get(i).text();
    boolean head = i > facts.titleIndex() && i < facts.firstBody();
    NameWords.Affix prefix = head && text.length() <= MAX_NAME ? authorPrefix(text) : null;
    return prefix != null && FullName.is(prefix.rest());
  }

  private void addByline(int i) {
    if (!speaks(i) && !isLoneByline(i)) {
      return;
    }
    TextBlock b = blocks.get(i);
    String text = b.text();
    if (isAuthorPrefix(text, true)) {
      addNamesBelow(i);
      return;
    }
    int before = found.size();
    int start = 0;
    for (int at = 0; at <= text.length(); at++) {
      if (at == text.length() || BARS.indexOf(text.charAt(at)) >= 0) {
        String part = text.substring(start, at).strip();
        if (isAuthorPrefix(part, false)) {
          found.add(new BlockText(part, BlockText.of(b).link(), false));
        }
        start = at + 1;
      }
    }
    for (String part : found.size() == before ? UnspacedNames.in(text) : List.<String>of()) {
      found.add(new BlockText(part, BlockText.of(b).link(), false));
    }
    String dated = found.size() == before ? DatedNames.byline(text, facts.dates(), place) : null;
    if (dated != null) {
      found.add(new BlockText(dated, BlockText.of(b).link(), false));
    }
  }

  private boolean isAuthorPrefix(String part, boolean alone) {
    NameWords.Affix prefix = authorPrefix(part);
    return prefix != null && prefix.rest().isEmpty() == alone;
  }

  private NameWords.@Nullable Affix authorPrefix(String part) {
    NameWords.Affix prefix =
        BylinePrefixes.isPlain(part) ? BylinePrefixes.prefix(part, place) : null;
    return prefix != null && prefix.role() == Role.AUTHOR ? prefix : null;
  }

  /** "By" stands alone where a page sets the names apart: in links, one a line. */
  private void addNamesBelow(int prefix) {
    StringBuilder line = new StringBuilder(blocks.get(prefix).text());
    Optional<String> link = Optional.empty();
    int names = 0;
    for (int i = prefix + 1; i < blocks.size() && names < MAX_NAMES; i++) {
      String text = blocks.get(i).text();
      boolean more = text.length() <= MAX_NAME && (names == 0 || goesOn(text, line));
      if (!more) {
        break;
      }
      line.append(names == 0 || NameWords.separator(text) != null ? " " : ", ").append(text);
      link = link.isPresent() ? link : BlockText.of(blocks.get(i)).link();
      names++;
    }
    if (names > 0) {
      found.add(new BlockText(line.toString(), link, false));
    }
  }

  /** In plain text each name may stand in a line of its own; markup has marks between them. */
  private boolean goesOn(String text, CharSequence line) {
    char last = line.charAt(line.length() - 1);
    boolean joined = last == ',' || NameWords.separator(text) != null;
    return joined || !facts.hasMarkup() && FullName.is(text);
  }

  private void addName(int i) {
    if (!speaks(i)) {
      return;
    }
    TextBlock b = blocks.get(i);
    String text = b.text();
    List<String> parts = new ArrayList<>(DatedNames.beside(text, facts.dates()));
    String name = leading(text, BARS + DIGITS).strip();
    String rest = text.substring(Math.min(text.length(), name.length()));
    if (!rest.isEmpty() && isDate(rest)
        || !facts.hasMarkup() && (isBesideDate(i) || isAboveText(i))) {
      parts.add(name);
    }
    int comma = text.indexOf(", ");
    if (comma > 0 && NameWords.isRole(text.substring(comma + 2))) {
      parts.add(text.substring(0, comma)); // "Jane Doe, Travel Correspondent"
    }
    for (String part : parts) {
      if (isBareName(part)) {
        found.add(new BlockText(part, BlockText.of(b).link(), false));
        return;
      }
    }
  }

  /** Magazines set the name below the text, without a word. */
  private void addLast(TextBlock last) {
    if (last.kind() != Block.Kind.HEADING && FullName.is(last.text()) && isBareName(last.text())) {
      found.add(BlockText.of(last));
    }
  }

  private boolean isBareName(String part) {
    if (part.indexOf(' ') < 0 || !Character.isUpperCase(part.codePointAt(0))) {
      return false;
    }
    BareNames names = bare == null ? new BareNames(facts) : bare;
    bare = names;
    return names.are(part);
  }

  /** Returns what stands before the first of some marks. */
  private static String leading(String text, String marks) {
    for (int i = 0; i < text.length(); i++) {
      if (marks.indexOf(text.charAt(i)) >= 0) {
        return text.substring(0, i);
      }
    }
    return text;
  }

  /** Nothing but advertising may stand between it and the text. */
  private boolean isAboveText(int i) {
    int next = i + 1;
    while (next < blocks.size() && facts.label(blocks.get(next)) == Label.ADVERTISEMENT) {
      next++;
    }
    return i > facts.titleIndex()
        && next < blocks.size()
        && next == facts.firstBody()
        && blocks.get(next).text().length() > BlockText.MAX_LINE;
  }

  private boolean isBesideDate(int i) {
    return isDateLine(i - 1) || isDateLine(i + 1);
  }

  private boolean isDateLine(int i) {
    if (i < 0 || i >= blocks.size() || i == facts.titleIndex()) {
      return false;
    }
    TextBlock b = blocks.get(i);
    return b.text().length() <= MAX_DATE
        && (facts.label(b) == Label.DATE || DATE.test(b, facts.page()) || isDate(b.text()));
  }

  private static boolean isDate(String text) {
    if (text.length() > MAX_DATE) {
      return false;
    }
    int digits = 0;
    for (int i = 0; i < text.length(); i++) {
      digits += Character.isDigit(text.charAt(i)) ? 1 : 0;
    }
    return digits >= MIN_DATE_DIGITS
        || digits > 0
            && (RelativeDate.isMarked(text)
                || RELATIVE.find(text, new DateTokens(text, MAX_DATE)).isPresent());
  }
}
