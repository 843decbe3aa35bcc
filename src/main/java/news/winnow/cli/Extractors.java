package news.winnow.cli;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import news.winnow.ArticleExtractor;
import news.winnow.rule.RuleSet;
import news.winnow.rule.RuleSyntaxException;
import news.winnow.rule.foreign.AdblockFilters;

/** Makes the extractor that a command's options ask for. */
final class Extractors {
  private Extractors() {}

  /**
   * Returns an extractor with the shipped rules and those of the files.
   *
   * @throws CommandException when a file cannot be read or holds a mistake
   */
  static ArticleExtractor withRules(List<Path> files) throws CommandException {
    ArticleExtractor.Builder builder = ArticleExtractor.builder();
    for (Path file : files) {
      builder.rules(load(file));
    }
    return builder.build();
  }

  /**
   * Reads rules.
   *
   * @throws CommandException when the file cannot be read or holds a mistake
   */
  static RuleSet load(Path file) throws CommandException {
    try {
      return isFilterList(file) ? AdblockFilters.load(file).rules() : RuleSet.load(file);
    } catch (RuleSyntaxException e) {
      throw CommandException.wrongUse(Problems.message(e));
    } catch (IOException e) {
      throw CommandException.wrongUse("rules " + file + ": " + Problems.describe(e));
    }
  }

  /** Filter lists begin with their header or a comment, as no rule file does. */
  static boolean isFilterList(Path file) throws IOException {
    if (Files.isDirectory(file)) {
      return false;
    }
    try (InputStream in = Files.newInputStream(file)) {
      int c = in.read();
      return c == '[' || c == '!';
    }
  }
}
