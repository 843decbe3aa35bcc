package news.winnow.internal.label;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import news.winnow.rule.Rule;
import news.winnow.rule.RuleSet;
import org.jspecify.annotations.Nullable;

/**
 * The rules that ship with the library, read once, when they are first asked for: those whose cues
 * all have letters of another script than Latin with the first page that has one, too. Thread-safe.
 */
public final class ShippedRules {
  private static final String FOLDER = "/news/winnow/rules/";
  private static final String INDEX = "index";
  private static final Map<Script, RuleTable> TABLES = new ConcurrentHashMap<>();

  private ShippedRules() {}

  private static final class Holder {
    private static final List<Rule> GENERAL = of(null);
  }

  /** Returns all shipped rules; their ids begin with the name of the resource file. */
  public static List<Rule> all() {
    List<Rule> rules = new ArrayList<>(general());
    for (Script script : Script.values()) {
      rules.addAll(of(script));
    }
    return List.copyOf(rules);
  }

  /** Returns the rules for pages in any script. */
  static List<Rule> general() {
    return Holder.GENERAL;
  }

  /** Returns the rules for text with letters of a script; without one those for any text. */
  static List<Rule> of(@Nullable Script script) {
    List<Rule> rules = new ArrayList<>();
    String name = nameOf(script);
    for (Map.Entry<String, String> file : files().entrySet()) {
      if (file.getValue().equals(name)) {
        rules.addAll(RuleSet.parse(file.getKey(), read(file.getKey())).rules());
      }
    }
    return List.copyOf(rules);
  }

  /** Returns the rules for text with letters of a script, ready for pages. */
  static RuleTable table(Script script) {
    RuleTable known = TABLES.get(script); // without the lock that the next line may take
    return known == null ? TABLES.computeIfAbsent(script, ShippedRules::compile) : known;
  }

  private static RuleTable compile(Script script) {
    List<CompiledRule> compiled = new ArrayList<>();
    for (Rule rule : of(script)) {
      // no two rules have one number, as far as they can speak on one page
      compiled.add(new CompiledRule(rule, -1 - compiled.size() - (script.ordinal() << 16), true));
    }
    CompiledRule.rank(compiled);
    return RuleTable.of(compiled);
  }

  /**
   * Returns the names of the resource files, as the index lists them, and the name of the script
   * that all cues of a file have letters of, empty for none.
   */
  static Map<String, String> files() {
    Map<String, String> files = new LinkedHashMap<>();
    for (String line : read(INDEX).split("\n")) {
      int space = line.indexOf(' ');
      if (space < 0) {
        files.put(line, "");
      } else {
        files.put(line.substring(0, space), line.substring(space + 1));
      }
    }
    return files;
  }

  private static String nameOf(@Nullable Script script) {
    return script == null ? "" : script.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  private static String read(String file) {
    try (InputStream in = ShippedRules.class.getResourceAsStream(FOLDER + file)) {
      if (in == null) {
        throw new IllegalStateException("resource is missing: " + FOLDER + file);
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
