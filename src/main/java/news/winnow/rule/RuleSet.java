package news.winnow.rule;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;

/**
 * Rules under a name. Immutable and thread-safe.
 *
 * @param name for messages and rule ids: the file's name for a file
 * @param rules the rules; their order does not matter
 */
public record RuleSet(String name, List<Rule> rules) {
  /** Copies the rules. */
  public RuleSet {
    Objects.requireNonNull(name, "name");
    rules = List.copyOf(rules);
  }

  /** Returns a set of rules written in code. */
  public static RuleSet of(String name, Rule... rules) {
    return new RuleSet(name, List.of(rules));
  }

  /** Returns these rules for the given hosts only; see {@link Scope}. */
  public RuleSet forSites(String... hosts) {
    Scope scope = Scope.hosts(hosts);
    return new RuleSet(
        name, rules.stream().map(r -> r.in(scope)).collect(Collectors.toUnmodifiableList()));
  }

  /**
   * Reads the rule language.
   *
   * @param name for messages and rule ids
   * @param text the lines of a rule file
   * @return the rules, with ids {@code NAME:LINE}
   * @throws RuleSyntaxException for the first mistake; nothing is skipped
   */
  public static RuleSet parse(String name, String text) {
    Objects.requireNonNull(name, "name");
    String lines = text.startsWith("\ufeff") ? text.substring(1) : text;
    return new RuleSet(name, RuleParser.parse(name, lines));
  }

  /**
   * Reads a rule file, or all files of a folder and the folders below it whose names end in {@code
   * .rules}, in the order of their names. Files are UTF-8, with or without a byte order mark.
   *
   * @param path a file or a folder
   * @return the rules of all files, named after the file or folder; ids begin with the file's name,
   *     below a folder with its path from there
   * @throws IOException when a file cannot be read, or a folder holds no rule file
   * @throws RuleSyntaxException for the first mistake, malformed UTF-8 included
   */
  public static RuleSet load(Path path) throws IOException {
    return RuleFiles.load(path);
  }
}
