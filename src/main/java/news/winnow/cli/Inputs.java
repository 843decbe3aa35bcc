package news.winnow.cli;

import java.io.BufferedInputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;
import java.util.OptionalDouble;
import news.winnow.model.Page;

/** Where the pages of a batch come from. */
final class Inputs {
  private static final byte[] WARC = "WARC/".getBytes(StandardCharsets.US_ASCII);

  /** More than gzip reads to give the first few bytes. */
  private static final int PEEKED = 1 << 16;

  private Inputs() {}

  /** Pages one after the other; read by one thread. */
  interface Source extends Closeable {
    /**
     * Returns the next page, or empty at the end. A page that is broken is one whose loading fails.
     */
    Optional<Input> next() throws IOException;

    /** Returns how much of the source has been handed out, 0 to 1, or empty where none knows. */
    default OptionalDouble share() {
      return OptionalDouble.empty();
    }
  }

  /** Loads a page; may be called by any thread. */
  @FunctionalInterface
  interface Loader {
    /** Returns the page; an exception becomes its error line. */
    Loaded load() throws IOException;
  }

  /**
   * A page to come.
   *
   * @param id its id in the output
   * @param loader loads it
   */
  record Input(String id, Loader loader) {
    /** Returns an input that is known to be broken. */
    static Input broken(String id, String problem) {
      return new Input(
          id,
          () -> {
            throw new IOException(problem);
          });
    }
  }

  /**
   * A page and what it weighs.
   *
   * @param page the page
   * @param bytes its length, unpacked
   */
  record Loaded(Page page, long bytes) {}

  /**
   * Opens a folder, an index or a WARC file.
   *
   * @throws CommandException when it is none of them
   */
  static Source open(Path input) throws IOException, CommandException {
    if (Files.isDirectory(input)) {
      return new FolderSource(input);
    }
    String name = PageFile.plainName(input);
    if (name.endsWith(".warc")) {
      return new WarcSource(WarcFile.open(input));
    } else if (name.endsWith(".jsonl")) {
      return new IndexSource(input);
    } else if (!Files.exists(input)) {
      throw CommandException.inputFailed(input + ": no such file");
    }
    throw CommandException.wrongUse(
        input + ": not an index (.jsonl), a folder or a WARC file (.warc, .warc.gz)");
  }

  /** Opens what comes through standard input: a WARC file or the lines of an index. */
  static Source open(InputStream in) throws IOException {
    BufferedInputStream buffered = new BufferedInputStream(in, PEEKED);
    buffered.mark(PEEKED);
    byte[] first;
    try {
      first = PageFile.unpacked(new BufferedInputStream(buffered, 1 << 9)).readNBytes(WARC.length);
    } finally {
      buffered.reset();
    }
    return Arrays.equals(first, WARC)
        ? new WarcSource(WarcFile.copyOf(buffered))
        : new IndexSource(buffered, Path.of(""));
  }
}
