package news.winnow.rule.foreign;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import news.winnow.model.Label;
import news.winnow.rule.ArticleField;
import news.winnow.rule.Condition;
import news.winnow.rule.Conditions;
import news.winnow.rule.FieldRule;
import news.winnow.rule.Rule;
import news.winnow.rule.Scope;
import news.winnow.rule.Selection;
import news.winnow.rule.SourceEdit;

/** One file of {@link SiteConfigs}: its lines as rules for its pages. */
final class SiteConfig {
  /** Each line looks whether those before it found something. */
  private static final int MAX_BODIES = 50;

  /** How to fetch, test, clean up or mark: nothing that says what the text of the article is. */
  private static final Set<String> PASSED_OVER =
      Set.of(
          "test_url",
          "test_contains",
          "prune",
          "tidy",
          "http_header",
          "requires_login",
          "not_logged_in_xpath",
          "login_uri",
          "login_username_field",
          "login_password_field",
          "login_extra_fields",
          "parser",
          "insert_detected_image",
          "autodetect_on_failure",
          "autodetect_next_page",
          "post_strip_attr",
          "wrap_in",
          "move_into",
          "dissolve",
          "footnotes",
          "src_lazy_load_attr",
          "convert_double_br_tags",
          "native_ad_clue",
          "single_page_link_in_feed",
          "skip_json_ld");

  /** A string may be replaced by none. */
  private static final Set<String> EDITS = Set.of("find_string", "replace_string");

  final List<Rule> rules = new ArrayList<>();
  final List<FieldRule> fields = new ArrayList<>();
  final List<SourceEdit> edits = new ArrayList<>();

  private final String name;
  private final Scope scope;
  private final Map<String, Integer> skipped;
  private final List<Condition> bodies = new ArrayList<>();
  private final List<String> finds = new ArrayList<>();
  private final List<String> replacements = new ArrayList<>();
  private final List<String> places = new ArrayList<>();
  private String linkExpression = "";
  private boolean autodetects = true;

  /**
   * Makes a file's rules.
   *
   * @param name the file's name
   * @param scope its pages
   * @param skipped counts what cannot be used
   */
  SiteConfig(String name, Scope scope, Map<String, Integer> skipped) {
    this.name = name;
    this.scope = scope;
    this.skipped = skipped;
  }

  /** Reads the lines. */
  void read(String text) {
    int number = 0;
    for (String raw : (Iterable<String>) text.lines()::iterator) {
      number++;
      String line = raw.startsWith("\ufeff") ? raw.substring(1).strip() : raw.strip();
      if (line.isEmpty() || line.charAt(0) == '#' || line.startsWith("//")) {
        continue;
      }
      int colon = colon(line);
      if (colon <= 0) {
        skip("not a directive");
        continue;
      }
      String directive = line.substring(0, colon).strip();
      int bracket = directive.indexOf('(');
      String key = bracket < 0 ? directive : directive.substring(0, bracket);
      String argument =
          bracket < 0 || !directive.endsWith(")")
              ? ""
              : directive.substring(bracket + 1, directive.length() - 1);
      String value = line.substring(colon + 1).strip();
      directive(key.strip().toLowerCase(Locale.ROOT), argument, value, name + ":" + number);
    }
    addEdits();
  }

  /** Returns the colon behind the directive; one may stand in its argument. */
  private static int colon(String line) {
    int bracket = line.indexOf('(');
    int colon = line.indexOf(':');
    int close = line.indexOf("):");
    return bracket >= 0 && bracket < colon && close > 0 ? close + 1 : colon;
  }

  /** Returns whether what other files say of all pages counts for these, too. */
  boolean autodetects() {
    return autodetects;
  }

  private void directive(String key, String argument, String value, String id) {
    if (value.isEmpty() && !EDITS.contains(key)) {
      return; // left to be filled in
    }
    switch (key) {
      case "body" -> selection(value).ifPresent(where -> body(where, id));
      case "strip", "strip_attr" -> selection(value).ifPresent(where -> strip(where, id));
      case "strip_id_or_class" -> strip(() -> Selection.css(ofName(value)), id);
      case "title" -> field(ArticleField.TITLE, value, id);
      case "author" -> field(ArticleField.AUTHORS, value, id);
      case "date" -> field(ArticleField.PUBLISHED, value, id);
      case "next_page_link" -> link(ArticleField.NEXT_PAGE, value, id);
      case "single_page_link" -> link(ArticleField.SINGLE_PAGE, value, id);
      case "if_page_contains" -> onlyIf(value);
      case "find_string" -> {
        finds.add(value);
        places.add(id);
      }
      case "replace_string" -> replace(argument, value, id);
      case "autodetect_on_failure" -> autodetects = !value.equals("no") && !value.equals("false");
      default -> {
        if (!PASSED_OVER.contains(key)) {
          skip(key);
        }
      }
    }
  }

  /** The first of several counts: a later one only where no block is in an earlier one. */
  private void body(Selection here, String id) {
    if (bodies.size() == MAX_BODIES) {
      skip("body");
      return;
    }
    Condition when = here;
    for (Condition earlier : bodies) {
      Condition anywhere = earlier.or(Conditions.after(earlier)).or(Conditions.before(earlier));
      when = when.and(anywhere.not());
    }
    rules.add(new Rule(id, Label.BODY, Rule.LIKELY, when, scope));
    bodies.add(here);
  }

  private void strip(Selection where, String id) {
    rules.add(new Rule(id, Label.OTHER, Rule.SURE, where, scope));
  }

  private void strip(Supplier<Selection> where, String id) {
    try {
      strip(where.get(), id);
    } catch (IllegalArgumentException e) {
      skip("expression");
    }
  }

  private void field(ArticleField field, String value, String id) {
    Optional<XPathReader.Selector> css = XPathReader.read(value);
    try {
      fields.add(
          css.isPresent()
              ? new FieldRule(
                  id, field, Selection.css(css.get().css()), css.get().attribute(), scope)
              : new FieldRule(id, field, Selection.xpath(value), Optional.empty(), scope));
    } catch (IllegalArgumentException e) {
      skip("expression");
    }
  }

  /** A link may depend on what the page holds, so that it is always an XPath. */
  private void link(ArticleField field, String value, String id) {
    try {
      fields.add(new FieldRule(id, field, Selection.xpath(value), Optional.empty(), scope));
      linkExpression = value;
    } catch (IllegalArgumentException e) {
      linkExpression = "";
      skip("expression");
    }
  }

  /** Belongs to the last link: it is one only where the page holds this. */
  private void onlyIf(String value) {
    if (linkExpression.isEmpty()) {
      skip("if_page_contains");
      return;
    }
    FieldRule last = fields.remove(fields.size() - 1);
    String link = linkExpression;
    linkExpression = "";
    // nodes under a condition; a string from its first char on, or from the infinite one
    Optional<Selection> both =
        xpath("(" + link + ")[boolean(" + value + ")]")
            .or(() -> xpath("substring(" + link + ", 1 div boolean(" + value + "))"));
    if (both.isEmpty()) {
      skip("if_page_contains");
      return;
    }
    fields.add(new FieldRule(last.id(), last.field(), both.get(), last.attribute(), scope));
  }

  private static Optional<Selection> xpath(String expression) {
    try {
      return Optional.of(Selection.xpath(expression));
    } catch (IllegalArgumentException e) {
      return Optional.empty();
    }
  }

  private Optional<Selection> selection(String value) {
    Optional<XPathReader.Selector> css = XPathReader.read(value);
    try {
      if (css.isEmpty()) {
        return Optional.of(Selection.xpath(value));
      }
      // an attribute holds no text
      return css.get().attribute().isPresent()
          ? Optional.empty()
          : Optional.of(Selection.css(css.get().css()));
    } catch (IllegalArgumentException e) {
      skip("expression");
      return Optional.empty();
    }
  }

  private void replace(String argument, String value, String id) {
    if (argument.isEmpty()) {
      replacements.add(value);
    } else {
      edit(id, argument, value);
    }
  }

  /** The first to find goes with the first to put there, and so on. */
  private void addEdits() {
    for (int i = 0; i < finds.size() && finds.size() == replacements.size(); i++) {
      edit(places.get(i), finds.get(i), replacements.get(i));
    }
    if (finds.size() != replacements.size()) {
      skip("find_string and replace_string not in pairs");
    }
  }

  private void edit(String id, String find, String replacement) {
    if (find.isEmpty()) {
      skip("find_string");
    } else {
      edits.add(new SourceEdit(id, find, replacement, scope));
    }
  }

  /** Whole names in quotes or not; several stand there in this order. */
  private static String ofName(String value) {
    String names = value.replace("\"", "").replace("'", "").strip();
    StringBuilder classes = new StringBuilder();
    for (String name : names.split(" ")) {
      classes.append(name.isEmpty() ? "" : "." + escaped(name));
    }
    return names.indexOf(' ') < 0
        ? classes + ", #" + escaped(names)
        : classes + "[class*=\"" + names.replace("\\", "\\\\") + "\"]";
  }

  private static String escaped(String name) {
    StringBuilder out = new StringBuilder();
    for (int i = 0; i < name.length(); i++) {
      char c = name.charAt(i);
      boolean plain = c == '-' || c == '_' || Character.isLetterOrDigit(c);
      out.append(plain ? "" : "\\").append(c);
    }
    return out.toString();
  }

  private void skip(String reason) {
    skipped.merge(reason, 1, Integer::sum);
  }
}
