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
          "Adds the rules of a file, of all .rules files of a folder, of an ad blocker's filter list"
              + " or of a folder of site configurations (example.com.txt); can be repeated.")
  private List<Path> paths = new ArrayList<>();

  List<Path> paths() {
    return paths;
  }
}
