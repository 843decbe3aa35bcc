package news.winnow.cli;

import java.io.FileDescriptor;
import java.io.FileInputStream;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import picocli.CommandLine;
import picocli.CommandLine.ParameterException;

/** The entry point of {@code winnow-cli.jar}. */
public final class Main {
  static final int DONE = 0;
  static final int INPUT_FAILED = 1;
  static final int WRONG_USE = 2;

  private Main() {}

  /** Runs the command line and ends the program with its exit code. */
  public static void main(String[] args) {
    // not System.out: its encoding is the locale's, and it hides that a pipe was closed
    System.exit(
        run(
            args,
            new FileInputStream(FileDescriptor.in),
            new FileOutputStream(FileDescriptor.out),
            new FileOutputStream(FileDescriptor.err),
            Terminal.isStandardError()));
  }

  /**
   * Runs the command line.
   *
   * @param args options and parameters
   * @param in what {@code -} stands for
   * @param out for the result, in UTF-8
   * @param err for messages, in UTF-8
   * @param terminal whether {@code err} is a terminal
   * @return 0 done, 1 some input failed, 2 wrong use
   */
  static int run(
      String[] args, InputStream in, OutputStream out, OutputStream err, boolean terminal) {
    Console console = new Console(in, out, err, terminal);
    CommandLine commands = new CommandLine(new ExtractCommand(console));
    commands.addSubcommand(new BatchCommand(console));
    commands.addSubcommand("rules", RulesCommand.with(console));
    commands.setOut(console.out());
    commands.setErr(console.err());
    commands.setColorScheme(CommandLine.Help.defaultColorScheme(CommandLine.Help.Ansi.OFF));
    commands.setUsageHelpWidth(100);
    commands.setParameterExceptionHandler((e, ignored) -> wrongUse(e, console));
    commands.setExecutionExceptionHandler((e, ignored, parsed) -> failed(e, console));
    int code = commands.execute(args);
    try {
      console.finish();
    } catch (IOException e) {
      return outputFailed(e, console);
    }
    return code;
  }

  private static int wrongUse(ParameterException e, Console console) {
    String command = e.getCommandLine().getCommandSpec().qualifiedName(" ");
    console.problem(Problems.message(e).replace('\n', ' ') + " (see " + command + " --help)");
    return WRONG_USE;
  }

  private static int failed(Exception e, Console console) {
    if (e instanceof CommandException problem) {
      console.problem(Problems.message(problem));
      return problem.exitCode();
    }
    console.problem(Problems.describe(e));
    return INPUT_FAILED;
  }

  private static int outputFailed(IOException e, Console console) {
    // nobody reads on, as with "| head": no failure
    if (!Problems.isClosedPipe(e)) {
      console.problem("standard output: " + Problems.describe(e));
      return INPUT_FAILED;
    }
    return DONE;
  }
}
