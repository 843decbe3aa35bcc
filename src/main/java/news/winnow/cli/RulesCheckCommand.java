package news.winnow.cli;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import news.winnow.ArticleExtractor;
import news.winnow.model.Page;
import news.winnow.rule.RuleSet;
import news.winnow.rule.foreign.ForeignRules;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code winnow rules check PATH [PAGE...]}: mistakes in rules, and what they do to pages. */
@Command(
    name = "check",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    description =
        "Reads rules and says what is wrong with them; with pages, what they change there.",
    footer = {
      "",
      "A PAGE is an HTML or text file, a folder, an index (.jsonl) or a WARC file. A page of a file",
      "has the address that its canonical link names, else that of --url.",
      "Exit code: 0 done, 1 some page failed, 2 a mistake in the rules."
    })
final class RulesCheckCommand implements Callable<Integer> {
  private final Console console;

  @Parameters(index = "0", paramLabel = "PATH", description = "A rule file, or a folder of them.")
  private @Nullable Path rules;

  @Parameters(index = "1..*", paramLabel = "PAGE", description = "Pages to try the rules on.")
  private List<Path> pages = new ArrayList<>();

  @Option(names = "--url", paramLabel = "URL", description = "The address of pages without one.")
  private @Nullable String url;

  RulesCheckCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() throws CommandException, IOException {
    if (rules == null) {
      throw new IllegalStateException("set by picocli before the call");
    }
    ForeignRules read = Extractors.load(rules);
    RuleSet set = read.rules();
    console
        .out()
        .println(
            rules
                + ": "
                + counted(set.rules().size(), "rule")
                + (set.fields().isEmpty() ? "" : ", " + counted(set.fields().size(), "field"))
                + (set.edits().isEmpty() ? "" : ", " + counted(set.edits().size(), "edit")));
    read.skipped().forEach((why, n) -> console.out().println("left out: " + n + " (" + why + ")"));
    if (pages.isEmpty()) {
      return Main.DONE;
    }
    Optional<URI> address = Optional.ofNullable(url).flatMap(Urls::parse);
    if (url != null && address.isEmpty()) {
      throw CommandException.wrongUse("--url " + url + ": not a web address");
    }
    ArticleExtractor without = ArticleExtractor.create();
    ArticleExtractor with = ArticleExtractor.builder().rules(set).build();
    RuleChanges changes = new RuleChanges(set, console.out());
    boolean all =
        PageList.each(
            pages,
            without,
            console,
            (name, found) -> {
              Page page = found.url().isPresent() ? found : address.map(found::at).orElse(found);
              changes.page(name, page, without.analyze(page), with.analyze(page));
            });
    changes.finish();
    return all ? Main.DONE : Main.INPUT_FAILED;
  }

  static String counted(int n, String what) {
    return n + " " + what + (n == 1 ? "" : "s");
  }
}
