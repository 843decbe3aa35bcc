package news.winnow.cli;

import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code winnow rules}: what helps to write rules. */
@Command(
    name = "rules",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    description = "Checks rules, tests them on pages, learns them from pages.")
final class RulesCommand implements Callable<Integer> {
  @Spec private @Nullable CommandSpec spec;

  /** Returns the command with those below it. */
  static CommandLine with(Console console) {
    CommandLine rules = new CommandLine(new RulesCommand());
    rules.addSubcommand(new RulesCheckCommand(console));
    rules.addSubcommand(new RulesTestCommand(console));
    rules.addSubcommand(new RulesLearnCommand(console));
    return rules;
  }

  @Override
  public Integer call() {
    if (spec == null) {
      throw new IllegalStateException("set by picocli before the call");
    }
    throw new ParameterException(spec.commandLine(), "Missing command: check, test or learn");
  }
}
