package news.winnow.rule.foreign;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import news.winnow.model.Label;
import news.winnow.rule.ArticleField;
import news.winnow.rule.Condition;
import news.winnow.rule.Conditions;
import news.winnow.rule.FieldRule;
import news.winnow.rule.Rule;
import news.winnow.rule.RuleSet;
import news.winnow.rule.Scope;

/**
 * Reads a folder of site configurations as Full-Text RSS, graby and their kin use them: {@code
 * example.com.txt} is for that host, {@code .example.com.txt} for the hosts below it that have no
 * file of their own. Read are {@code body}, {@code strip}, {@code strip_id_or_class}, {@code
 * title}, {@code author} and {@code date}, where their XPath is simple. Of several {@code body}
 * lines the first that is found counts.
 *
 * <p>What says how to fetch or clean a page has no meaning here and is passed over. What would
 * change the article and cannot be read is counted.
 */
public final class SiteConfigs {
  private static final int MAX_FILE = 1_000_000;

  /** Each line looks whether those before it found something. */
  private static final int MAX_BODIES = 50;

  private static final String SUFFIX = ".txt";

  /** How to fetch, test or clean up: nothing that says what the article is. */
  private static final List<String> PASSED_OVER =
      List.of(
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
          "strip_image_src",
          "strip_attr",
          "post_strip_attr",
          "wrap_in",
          "src_lazy_load_attr",
          "convert_double_br_tags",
          "skip_json_ld");

  private final List<Rule> rules = new ArrayList<>();
  private final List<FieldRule> fields = new ArrayList<>();
  private final Map<String, Integer> skipped = new TreeMap<>();

  private SiteConfigs() {}

  /**
   * Reads all files of a folder.
   *
   * @param folder with a file a site, in UTF-8
   * @return the rules, with ids {@code FILE:LINE}
   * @throws IOException when the folder or a file cannot be read
   */
  public static ForeignRules load(Path folder) throws IOException {
    Map<String, Path> files = new TreeMap<>();
    try (Stream<Path> paths = Files.list(folder)) {
      paths
          .filter(p -> p.toString().endsWith(SUFFIX) && Files.isRegularFile(p))
          .forEach(p -> files.put(String.valueOf(p.getFileName()), p));
    } catch (UncheckedIOException e) {
      throw e.getCause();
    }
    SiteConfigs configs = new SiteConfigs();
    for (Map.Entry<String, Path> file : files.entrySet()) {
      String text;
      try (var in = Files.newInputStream(file.getValue())) {
        text = new String(in.readNBytes(MAX_FILE), UTF_8);
      }
      configs.file(file.getKey(), text, files);
    }
    String name = String.valueOf(folder.toAbsolutePath().normalize().getFileName());
    return new ForeignRules(new RuleSet(name, configs.rules, configs.fields), configs.skipped);
  }

  private void file(String name, String text, Map<String, Path> all) {
    Optional<Scope> scope = scope(name, all);
    if (scope.isEmpty()) {
      skip("file that names no host");
      return;
    }
    List<Condition> bodies = new ArrayList<>();
    int number = 0;
    for (String raw : (Iterable<String>) text.lines()::iterator) {
      number++;
      String line = raw.startsWith("\ufeff") ? raw.substring(1).strip() : raw.strip();
      int colon = line.indexOf(':');
      if (line.isEmpty() || line.charAt(0) == '#' || colon <= 0) {
        continue;
      }
      String directive = line.substring(0, colon).strip().toLowerCase(Locale.ROOT);
      int bracket = directive.indexOf('(');
      String key = bracket < 0 ? directive : directive.substring(0, bracket);
      directive(key, line.substring(colon + 1).strip(), name + ":" + number, scope.get(), bodies);
    }
  }

  private static Optional<Scope> scope(String name, Map<String, Path> all) {
    String host = name.substring(0, name.length() - SUFFIX.length()).toLowerCase(Locale.ROOT);
    boolean below = host.startsWith(".");
    try {
      if (!host.contains(".")) {
        return Optional.empty();
      }
      if (!below) {
        return Optional.of(Scope.hosts(host));
      }
      // a host's own file comes before that of the domain
      String[] own =
          all.keySet().stream()
              .filter(other -> !other.startsWith(".") && other.endsWith(name))
              .map(other -> other.substring(0, other.length() - SUFFIX.length()))
              .toArray(String[]::new);
      return Optional.of(Scope.hosts("*" + host).except(own));
    } catch (IllegalArgumentException e) {
      return Optional.empty();
    }
  }

  private void directive(String key, String value, String id, Scope scope, List<Condition> bodies) {
    switch (key) {
      case "body" -> selector(value).ifPresent(css -> body(css, id, scope, bodies));
      case "strip" -> selector(value).ifPresent(css -> strip(css, id, scope));
      case "strip_id_or_class" -> strip(ofName(value), id, scope);
      case "title" -> field(ArticleField.TITLE, value, id, scope);
      case "author" -> field(ArticleField.AUTHORS, value, id, scope);
      case "date" -> field(ArticleField.PUBLISHED, value, id, scope);
      default -> {
        if (!PASSED_OVER.contains(key)) {
          skip(key);
        }
      }
    }
  }

  /** The first of several counts: a later one only where no block is in an earlier one. */
  private void body(String css, String id, Scope scope, List<Condition> bodies) {
    if (bodies.size() == MAX_BODIES) {
      skip("body");
      return;
    }
    try {
      Condition here = Conditions.css(css);
      Condition when = here;
      for (Condition earlier : bodies) {
        Condition anywhere = earlier.or(Conditions.after(earlier)).or(Conditions.before(earlier));
        when = when.and(anywhere.not());
      }
      rules.add(new Rule(id, Label.BODY, Rule.LIKELY, when, scope));
      bodies.add(here);
    } catch (IllegalArgumentException e) {
      skip("expression");
    }
  }

  private void strip(String css, String id, Scope scope) {
    try {
      rules.add(new Rule(id, Label.OTHER, Rule.SURE, Conditions.css(css), scope));
    } catch (IllegalArgumentException e) {
      skip("expression");
    }
  }

  private void field(ArticleField field, String value, String id, Scope scope) {
    Optional<XPathReader.Selector> found = XPathReader.read(value);
    try {
      if (found.isPresent()) {
        fields.add(new FieldRule(id, field, found.get().css(), found.get().attribute(), scope));
        return;
      }
    } catch (IllegalArgumentException e) {
      // counted below
    }
    skip("expression");
  }

  private Optional<String> selector(String value) {
    Optional<XPathReader.Selector> found = XPathReader.read(value);
    if (found.isEmpty() || found.get().attribute().isPresent()) {
      skip("expression");
      return Optional.empty();
    }
    return Optional.of(found.get().css());
  }

  /** Names in quotes or not; several are to be there together. */
  private static String ofName(String value) {
    String names = value.replace("\"", "").replace("'", "").strip();
    StringBuilder classes = new StringBuilder();
    for (String name : names.split(" ")) {
      classes.append(name.isEmpty() ? "" : "." + escaped(name));
    }
    return names.indexOf(' ') < 0 ? classes + ", #" + escaped(names) : classes.toString();
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
