package news.winnow.cli;

import java.io.IOException;
import java.net.URI;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import news.winnow.ArticleExtractor;
import news.winnow.model.Analysis;
import news.winnow.model.Article;
import news.winnow.model.Notice;
import news.winnow.model.Page;
import news.winnow.render.Renderer;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code winnow FILE}: the article of one page. */
@Command(
    name = "winnow",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    description = "Turns a news page, HTML or plain text, into an article.",
    footer = {
      "",
      "The article goes to standard output, what there is to say about the page to standard error.",
      "Exit code: 0 done, 1 some input failed, 2 wrong use."
    })
final class ExtractCommand implements Callable<Integer> {
  private final Console console;

  @Spec private @Nullable CommandSpec spec;

  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      defaultValue = "text",
      description = "text, markdown, html, json or report; default: ${DEFAULT-VALUE}.")
  private String format = "text";

  @Mixin private RulesOption rules = new RulesOption();

  @Option(
      names = "--url",
      paramLabel = "URL",
      description = "The page's address: links become absolute, its site's rules apply.")
  private @Nullable String url;

  @Option(
      names = "--analysis",
      description = "With json: lists every block with its label and votes.")
  private boolean analysis;

  @Option(
      names = "--text",
      description = "The page is plain text, as a .txt or .md file always is.")
  private boolean text;

  @Parameters(
      arity = "0..1",
      paramLabel = "FILE",
      description = "The page, packed with gzip or not; - for standard input.")
  private @Nullable String file;

  ExtractCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() throws CommandException, IOException {
    if (file == null || file.isEmpty()) {
      throw wrongUse("Missing FILE");
    }
    String name = file;
    Renderer renderer = renderer();
    Optional<URI> address = Optional.empty();
    if (url != null) {
      address = Urls.parse(url);
      if (address.isEmpty()) {
        throw wrongUse("Not a web address: " + Problems.oneLine(url));
      }
    }
    ArticleExtractor extractor = Extractors.withRules(rules.paths());
    Page page = page(name);
    Analysis result = extractor.analyze(address.map(page::at).orElse(page));
    notices(name, result.article());
    if (analysis || format.equals("report")) {
      renderer.render(result, console.out());
    } else {
      renderer.render(result.article(), console.out());
    }
    console.out().append('\n');
    return Main.DONE;
  }

  private Renderer renderer() {
    return switch (format) {
      case "text" -> Renderer.text();
      case "markdown" -> Renderer.markdown();
      case "html" -> Renderer.html();
      case "json" -> Renderer.json();
      case "report" -> Renderer.report();
      default ->
          throw wrongUse(
              "No such format: "
                  + Problems.oneLine(format)
                  + "; there are text, markdown, html, json, report");
    };
  }

  private Page page(String name) throws CommandException {
    try {
      if (name.equals("-")) {
        return PageFile.page(PageFile.read(console.in()), text);
      }
      Path path = Path.of(name);
      return PageFile.page(PageFile.read(path), text || PageFile.isText(path));
    } catch (IOException | InvalidPathException e) {
      throw CommandException.inputFailed(Problems.oneLine(name) + ": " + Problems.describe(e));
    }
  }

  private void notices(String name, Article article) {
    for (Notice notice : article.notices()) {
      console.problem(name + ": " + Problems.oneLine(notice.message()));
    }
    if (article.body().isEmpty() && article.notices().isEmpty()) {
      console.problem(name + ": no article was found");
    }
  }

  private ParameterException wrongUse(String message) {
    if (spec == null) {
      throw new IllegalStateException("set by picocli before the call");
    }
    return new ParameterException(spec.commandLine(), message);
  }
}
