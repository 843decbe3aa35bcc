package news.winnow.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import news.winnow.ArticleExtractor;
import news.winnow.model.Article;
import news.winnow.model.Page;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code winnow rules test PATH}: runs the examples that lie beside rules. */
@Command(
    name = "test",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    description = "Runs rules on the pages that lie beside them and compares the articles.",
    footer = {
      "",
      "Beside page NAME.html (.htm, .txt; packed with gzip or not) lies NAME.expected:",
      "  url: https://example.com/news/1        the page's address",
      "  title: ..., subtitle: ..., section: ..., authors: A; B, published: 2024-03-12",
      "  contains: text that must stand in the body",
      "  omits: text that must not",
      "then, if all of the body is to be compared, an empty line and the body as text. All lines may",
      "be left out.",
      "Exit code: 0 all as expected, 1 some not, 2 wrong use or a mistake in the rules."
    })
final class RulesTestCommand implements Callable<Integer> {
  private static final int MAX_DEPTH = 16;
  private static final List<String> PAGES =
      List.of(".html", ".htm", ".txt", ".html.gz", ".htm.gz", ".txt.gz");

  private final Console console;

  @Option(names = "--update", description = "Writes what comes out as what is expected.")
  private boolean update;

  @Parameters(
      paramLabel = "PATH",
      description = "A folder of rules and pages, or a rule file in a folder with pages.")
  private @Nullable Path path;

  RulesTestCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() throws CommandException, IOException {
    if (path == null) {
      throw new IllegalStateException("set by picocli before the call");
    }
    ArticleExtractor extractor = Extractors.withRules(List.of(path));
    Path folder =
        Files.isDirectory(path)
            ? path
            : Optional.ofNullable(path.toAbsolutePath().getParent()).orElse(path);
    Set<Path> files = files(folder);
    int tests = 0;
    int failed = 0;
    for (Path file : files) {
      Optional<String> name = pageName(file);
      Path expected = file.resolveSibling(name.orElse("") + ".expected");
      if (name.isPresent() && (update || files.contains(expected))) {
        tests++;
        failed += run(file, expected, extractor) ? 0 : 1;
      }
    }
    if (tests == 0) {
      throw CommandException.wrongUse(
          folder + ": no page with an .expected file beside it; --update writes them");
    }
    console.out().println(RulesCheckCommand.counted(tests, "page") + ", " + failed + " failed");
    return failed == 0 ? Main.DONE : Main.INPUT_FAILED;
  }

  private static Set<Path> files(Path folder) throws IOException {
    try (Stream<Path> paths = Files.walk(folder, MAX_DEPTH)) {
      return paths.filter(Files::isRegularFile).collect(Collectors.toCollection(TreeSet::new));
    }
  }

  private static Optional<String> pageName(Path file) {
    String name = String.valueOf(file.getFileName());
    return PAGES.stream()
        .filter(name::endsWith)
        .findFirst()
        .map(end -> name.substring(0, name.length() - end.length()));
  }

  private boolean run(Path file, Path expected, ArticleExtractor extractor) throws IOException {
    Expectation wanted =
        Files.exists(expected) ? Expectation.parse(Files.readString(expected)) : Expectation.none();
    Page page = PageList.read(file);
    Page addressed = PageList.addressed(wanted.url().map(page::at).orElse(page), extractor);
    Article article = extractor.extract(addressed);
    if (update) {
      Files.writeString(expected, Expectation.of(addressed, article).toString());
      return true;
    }
    List<String> problems = new ArrayList<>(wanted.compare(article));
    if (!problems.isEmpty()) {
      console.out().println(file);
      problems.forEach(p -> console.out().println("  " + p));
    }
    return problems.isEmpty();
  }
}
