package news.winnow.cli;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import news.winnow.model.Page;

/** Where the pages of a batch come from. */
final class Inputs {
  private Inputs() {}

  /** Pages one after the other; read by one thread. */
  interface Source extends Closeable {
    /**
     * Returns the next page, or empty at the end. A page that is broken is one whose loading fails.
     */
    Optional<Input> next() throws IOException;
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
      return new WarcSource(input);
    } else if (name.endsWith(".jsonl")) {
      return new IndexSource(input);
    } else if (!Files.exists(input)) {
      throw CommandException.inputFailed(input + ": no such file");
    }
    throw CommandException.wrongUse(
        input + ": not an index (.jsonl), a folder or a WARC file (.warc, .warc.gz)");
  }
}
