package news.winnow.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import news.winnow.ArticleExtractor;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code winnow batch INPUT}: the articles of many pages as JSON lines. */
@Command(
    name = "batch",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    description = "Turns many pages into one line of JSON each, in the order of the input.",
    footer = {
      "",
      "INPUT is one of",
      "  an index    NAME.jsonl, a line a page: {\"id\": ..., \"url\": ..., \"file\": ...}; the url may",
      "              be null, the file is relative to the index",
      "  a folder    every .html, .htm, .xhtml and .txt file in and below it",
      "  a WARC file NAME.warc or NAME.warc.gz; its HTML responses",
      "  -           standard input: a WARC file, or the lines of an index with files relative to the",
      "              current folder; a WARC file is first copied to a temporary file",
      "Indexes and pages may be packed with gzip. A page that fails gives a line with id and error.",
      "A run that was cut off goes on with --resume and the same other options and input.",
      "Exit code: 0 done, 1 some input failed, 2 wrong use."
    })
final class BatchCommand implements Callable<Integer> {
  private static final Path STANDARD_INPUT = Path.of("-");

  private final Console console;

  @Mixin private RulesOption rules = new RulesOption();

  @Option(
      names = "--analysis",
      description = "Lists every block of a page with its label and votes.")
  private boolean analysis;

  @Option(
      names = "--threads",
      paramLabel = "N",
      description = "Pages worked on at a time; default: one a processor.")
  private int threads = Runtime.getRuntime().availableProcessors();

  @Option(
      names = "--out",
      paramLabel = "FILE",
      required = true,
      description = "Where the lines go.")
  private @Nullable Path out;

  @Option(
      names = "--resume",
      description =
          "Keeps the lines that FILE holds, failures too, and goes on with the next page.")
  private boolean resume;

  @Parameters(paramLabel = "INPUT", description = "The pages; see below.")
  private @Nullable Path input;

  BatchCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() throws CommandException, InterruptedException {
    if (out == null || input == null) {
      throw new IllegalStateException("set by picocli before the call");
    }
    if (threads < 1) {
      throw CommandException.wrongUse("--threads must be at least 1");
    }
    ArticleExtractor extractor = Extractors.withRules(rules.paths());
    try (Inputs.Source source = open(input);
        BatchOutput output = create(out, input)) {
      Progress progress = new Progress(console, System::nanoTime);
      if (resume) {
        output.skipDone(source, progress);
      }
      BatchRun run = new BatchRun(extractor, analysis, threads, progress);
      Optional<String> problem = run.run(source, output.lines());
      problem.ifPresent(p -> console.problem(input + ": " + p));
      progress.finish();
      return progress.failures() == 0 && problem.isEmpty() ? Main.DONE : Main.INPUT_FAILED;
    } catch (IOException e) {
      throw CommandException.inputFailed(out + ": " + Problems.describe(e));
    }
  }

  private Inputs.Source open(Path input) throws CommandException {
    try {
      return input.equals(STANDARD_INPUT) ? Inputs.open(console.in()) : Inputs.open(input);
    } catch (IOException e) {
      throw CommandException.inputFailed(input + ": " + Problems.describe(e));
    }
  }

  private BatchOutput create(Path out, Path input) throws CommandException {
    try {
      if (Files.exists(out) && Files.exists(input) && Files.isSameFile(out, input)) {
        throw CommandException.wrongUse("--out " + out + ": is the input");
      }
      return BatchOutput.open(out, resume);
    } catch (NoSuchFileException e) {
      throw CommandException.wrongUse("--out " + out + ": no such folder");
    } catch (IOException e) {
      throw CommandException.wrongUse("--out " + out + ": " + Problems.describe(e));
    }
  }
}
