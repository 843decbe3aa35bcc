package news.winnow.rule;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.ServiceLoader;
import java.util.stream.Stream;

/**
 * Rules under a name. Immutable and thread-safe.
 *
 * @param name for messages and rule ids: the file's name for a file
 * @param rules the rules on blocks; their order does not matter
 * @param fields the rules that say where facts of an article stand; of several for one fact the
 *     first that finds a value wins
 * @param edits strings to replace in the markup, in this order
 */
public record RuleSet(
    String name, List<Rule> rules, List<FieldRule> fields, List<SourceEdit> edits) {
  /** Copies the rules. */
  public RuleSet {
    Objects.requireNonNull(name, "name");
    rules = List.copyOf(rules);
    fields = List.copyOf(fields);
    edits = List.copyOf(edits);
  }

  /** Makes a set of rules on blocks. */
  public RuleSet(String name, List<Rule> rules) {
    this(name, rules, List.of(), List.of());
  }

  /** Returns a set of rules written in code. */
  public static RuleSet of(String name, Rule... rules) {
    return new RuleSet(name, List.of(rules));
  }

  /** Returns this set with rules that say where facts of an article stand. */
  public RuleSet withFields(FieldRule... more) {
    return new RuleSet(
        name, rules, Stream.concat(fields.stream(), Stream.of(more)).toList(), edits);
  }

  /** Returns this set with strings to replace in the markup, after those it has. */
  public RuleSet withEdits(SourceEdit... more) {
    return new RuleSet(
        name, rules, fields, Stream.concat(edits.stream(), Stream.of(more)).toList());
  }

  /** Returns the rules of several sets under one name. */
  static RuleSet joined(String name, List<RuleSet> sets) {
    return new RuleSet(
        name,
        sets.stream().flatMap(s -> s.rules.stream()).toList(),
        sets.stream().flatMap(s -> s.fields.stream()).toList(),
        sets.stream().flatMap(s -> s.edits.stream()).toList());
  }

  /** Returns these rules for the given hosts only; see {@link Scope}. */
  public RuleSet forSites(String... hosts) {
    return in(Scope.hosts(hosts));
  }

  /** Returns these rules for other pages. */
  public RuleSet in(Scope scope) {
    return new RuleSet(
        name,
        rules.stream().map(r -> r.in(scope)).toList(),
        fields.stream().map(f -> f.in(scope)).toList(),
        edits.stream().map(e -> e.in(scope)).toList());
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
    return RuleParser.parse(name, lines);
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

  /**
   * Reads a rule file that is a resource, in UTF-8.
   *
   * @param beside a class of the resource's package and module
   * @param resource the resource's name, relative to the class
   * @return the rules, named after the resource
   * @throws IllegalArgumentException when there is no such resource
   * @throws RuleSyntaxException for the first mistake
   */
  public static RuleSet resource(Class<?> beside, String resource) {
    return RuleFiles.resource(beside, resource);
  }

  /**
   * Returns the rules of all {@linkplain RulePack packs} that the class path or module path holds,
   * in no particular order; empty when there are none. Rules come from packs by this call only.
   *
   * @throws java.util.ServiceConfigurationError when a pack cannot be made
   */
  public static RuleSet installed() {
    List<RuleSet> sets = new ArrayList<>();
    for (RulePack pack : ServiceLoader.load(RulePack.class)) {
      sets.add(pack.rules());
    }
    return joined("installed", sets);
  }
}
