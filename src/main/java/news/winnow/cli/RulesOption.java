package news.winnow.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import picocli.CommandLine.Option;

/** The option that adds rules, the same for every command. */
final class RulesOption {
  @Option(
      names = "--rules",
      paramLabel = "PATH",
      description =
          "Adds the rules of a file, of all .rules files of a folder, or of an ad blocker's filter"
              + " list; can be repeated.")
  private List<Path> paths = new ArrayList<>();

  List<Path> paths() {
    return paths;
  }
}
