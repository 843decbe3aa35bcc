package news.winnow.internal.label;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import news.winnow.rule.Rule;
import news.winnow.rule.RuleSet;

/** The rules that ship with the library, read once, when they are first asked for. Thread-safe. */
public final class ShippedRules {
  private static final String FOLDER = "/news/winnow/rules/";
  private static final String INDEX = "index";

  private ShippedRules() {}

  private static final class Holder {
    private static final List<Rule> RULES = load();
  }

  /** Returns all shipped rules; their ids begin with the name of the resource file. */
  public static List<Rule> all() {
    return Holder.RULES;
  }

  /** Returns the names of the resource files, as the index lists them. */
  static List<String> files() {
    return read(INDEX)
        .lines()
        .map(String::strip)
        .filter(l -> !l.isEmpty() && l.charAt(0) != '#')
        .toList();
  }

  private static List<Rule> load() {
    List<Rule> rules = new ArrayList<>();
    for (String file : files()) {
      rules.addAll(RuleSet.parse(file, read(file)).rules());
    }
    return List.copyOf(rules);
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
