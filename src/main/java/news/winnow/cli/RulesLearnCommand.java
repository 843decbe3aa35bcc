package news.winnow.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import news.winnow.ArticleExtractor;
import news.winnow.SiteProfile;
import news.winnow.model.Page;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code winnow rules learn DIR --out FILE}: the rule file that pages of a site teach. */
@Command(
    name = "learn",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    description = "Writes rules for a site, learned from three or more of its pages.",
    footer = {
      "",
      "DIR is a folder of pages, an index (.jsonl) or a WARC file. A page of a folder has the address",
      "that its canonical link names.",
      "Exit code: 0 done, 1 some input failed, 2 wrong use."
    })
final class RulesLearnCommand implements Callable<Integer> {
  private static final int MAX_PAGES = 200;

  private final Console console;

  @Option(names = "--out", paramLabel = "FILE", required = true, description = "The rule file.")
  private @Nullable Path out;

  @Parameters(paramLabel = "DIR", description = "The pages, all of one site.")
  private @Nullable Path input;

  RulesLearnCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() throws CommandException, IOException {
    if (out == null || input == null) {
      throw new IllegalStateException("set by picocli before the call");
    }
    ArticleExtractor extractor = ArticleExtractor.create();
    List<Page> pages = new ArrayList<>();
    boolean all =
        PageList.each(
            List.of(input),
            extractor,
            console,
            (name, page) -> {
              if (page.url().isEmpty()) {
                console.problem(name + ": names no address, so it is left out");
              } else if (pages.size() < MAX_PAGES) {
                pages.add(page);
              }
            });
    SiteProfile profile;
    try {
      profile = SiteProfile.learn(extractor, pages);
    } catch (IllegalArgumentException e) {
      throw CommandException.wrongUse(input + ": " + Problems.message(e));
    }
    try {
      Files.writeString(out, profile.text(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw CommandException.wrongUse("--out " + out + ": " + Problems.describe(e));
    }
    console.say(
        RulesCheckCommand.counted(pages.size(), "page")
            + ", "
            + RulesCheckCommand.counted(profile.rules().rules().size(), "rule"));
    return all ? Main.DONE : Main.INPUT_FAILED;
  }
}
