package news.winnow.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import picocli.CommandLine.Help.Ansi;

/** Finds out whether somebody looks on. */
final class Terminal {
  private static final Path STREAMS = Path.of("/proc/self/fd");

  private Terminal() {}

  /**
   * Returns whether standard error is a terminal. Java cannot tell: Linux is asked itself,
   * elsewhere a program that talks to a terminal on standard input and output is taken to do so
   * here, too.
   */
  static boolean isStandardError() {
    return Files.isDirectory(STREAMS) ? isTerminal(STREAMS.resolve("2")) : Ansi.AUTO.enabled();
  }

  /** Returns whether a link leads to a terminal: not to a file, a pipe or nowhere. */
  static boolean isTerminal(Path link) {
    try {
      Path device = link.toRealPath();
      return device.startsWith("/dev/pts") || device.toString().startsWith("/dev/tty");
    } catch (IOException e) {
      return false;
    }
  }
}
