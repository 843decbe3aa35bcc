package news.winnow.cli;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import news.winnow.ArticleExtractor;
import news.winnow.rule.RuleSet;
import news.winnow.rule.RuleSyntaxException;
import news.winnow.rule.foreign.AdblockFilters;
import news.winnow.rule.foreign.ForeignRules;
import news.winnow.rule.foreign.SiteConfigs;

/** Makes the extractor that a command's options ask for. */
final class Extractors {
  private static final int MAX_START = 4096;

  private Extractors() {}

  /**
   * Returns an extractor with the shipped rules and those of the files.
   *
   * @throws CommandException when a file cannot be read or holds a mistake
   */
  static ArticleExtractor withRules(List<Path> files) throws CommandException {
    ArticleExtractor.Builder builder = ArticleExtractor.builder();
    for (Path file : files) {
      builder.rules(load(file).rules());
    }
    return builder.build();
  }

  /**
   * Reads rules.
   *
   * @throws CommandException when the file cannot be read or holds a mistake
   */
  static ForeignRules load(Path file) throws CommandException {
    try {
      return read(file);
    } catch (RuleSyntaxException e) {
      throw CommandException.wrongUse(Problems.message(e));
    } catch (IOException e) {
      throw CommandException.wrongUse("rules " + file + ": " + Problems.describe(e));
    }
  }

  /** Reads rules of our own or of another project, told apart by what they look like. */
  private static ForeignRules read(Path path) throws IOException {
    if (isFilterList(path)) {
      return AdblockFilters.load(path);
    }
    return isSiteConfigs(path)
        ? SiteConfigs.load(path)
        : new ForeignRules(RuleSet.load(path), Map.of());
  }

  /**
   * Filter lists begin with their header or a comment, as no rule file does, or at once with a
   * filter. Files named {@code .rules} are ours.
   */
  private static boolean isFilterList(Path file) throws IOException {
    if (Files.isDirectory(file) || file.toString().endsWith(".rules")) {
      return false;
    }
    byte[] start;
    try (InputStream in = Files.newInputStream(file)) {
      start = in.readNBytes(MAX_START);
    }
    String line =
        new String(start, StandardCharsets.UTF_8)
            .lines()
            .filter(l -> !l.isBlank())
            .findFirst()
            .orElse("");
    boolean filter = line.contains("##") && line.indexOf(' ') < 0;
    return filter || !line.isEmpty() && "[!|".indexOf(line.charAt(0)) >= 0;
  }

  /** A folder with files such as {@code example.com.txt}, and none of ours. */
  private static boolean isSiteConfigs(Path folder) throws IOException {
    if (!Files.isDirectory(folder)) {
      return false;
    }
    try (Stream<Path> files = Files.list(folder)) {
      List<String> names = files.map(f -> String.valueOf(f.getFileName())).toList();
      return names.stream().noneMatch(n -> n.endsWith(".rules"))
          && names.stream().anyMatch(n -> n.endsWith(".txt") && n.indexOf('.') < n.length() - 4);
    }
  }
}
