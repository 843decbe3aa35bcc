package news.winnow.cli;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.io.Writer;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Optional;
import news.winnow.cli.Inputs.Input;
import news.winnow.cli.Inputs.Source;

/**
 * The file of a batch's lines. A run that was cut off has left whole lines in the order of the
 * input, and at most one that is cut: that is all it takes to go on.
 */
final class BatchOutput implements Closeable {
  private final Path file;
  private final FileChannel channel;
  private final Writer lines;

  private BatchOutput(Path file, FileChannel channel) {
    this.file = file;
    this.channel = channel;
    this.lines = Console.utf8(Channels.newOutputStream(channel));
  }

  /**
   * Opens the file, and makes it where there is none.
   *
   * @param resume whether to keep what it holds; it is emptied otherwise
   * @throws CommandException when another run writes it
   */
  static BatchOutput open(Path file, boolean resume) throws IOException, CommandException {
    if (Files.exists(file) && !Files.isRegularFile(file) && !Files.isDirectory(file)) {
      if (resume) {
        throw CommandException.wrongUse("--out " + file + ": only a file can be resumed");
      }
      return new BatchOutput(file, FileChannel.open(file, StandardOpenOption.WRITE));
    }
    FileChannel channel =
        FileChannel.open(
            file, StandardOpenOption.CREATE, StandardOpenOption.READ, StandardOpenOption.WRITE);
    try {
      lock(file, channel);
      if (!resume) {
        channel.truncate(0);
      }
      return new BatchOutput(file, channel);
    } catch (IOException | CommandException e) {
      channel.close();
      throw e;
    }
  }

  /** Keeps two runs from writing the same pages; released when the channel is closed. */
  private static void lock(Path file, FileChannel channel) throws CommandException {
    boolean locked;
    try {
      locked = channel.tryLock() != null;
    } catch (OverlappingFileLockException e) {
      locked = false;
    } catch (IOException e) {
      // a file system without locks
      locked = true;
    }
    if (!locked) {
      throw CommandException.wrongUse("--out " + file + ": another run is writing it");
    }
  }

  /** Returns where further lines go. */
  Writer lines() {
    return lines;
  }

  /**
   * Takes the pages out of a source whose lines the file holds, counts them, and cuts off a line
   * that has no end.
   *
   * @throws CommandException when the file holds something else; it is left as it was
   */
  void skipDone(Source source, Progress progress) throws IOException, CommandException {
    // not closed, since that would close the channel
    InputStream in = new BufferedInputStream(Channels.newInputStream(channel), 1 << 16);
    ByteArrayOutputStream line = new ByteArrayOutputStream();
    long number = 0;
    long end = 0;
    for (int b = in.read(); b >= 0; b = in.read()) {
      if (b == '\n') {
        number++;
        end += line.size() + 1;
        progress.countDone(done(line.toString(StandardCharsets.UTF_8), number, source));
        line.reset();
      } else {
        line.write(b);
      }
    }
    channel.truncate(end);
    channel.position(end);
  }

  private BatchLine done(String text, long number, Source source) throws CommandException {
    String place = "--out " + file + ": cannot be resumed: line " + number;
    BatchLine line;
    try {
      line = BatchLine.read(text);
    } catch (IOException e) {
      throw CommandException.wrongUse(place + " is not one that a batch has written");
    }
    Optional<Input> input;
    try {
      input = source.next();
    } catch (IOException e) {
      throw CommandException.inputFailed("the input: " + Problems.describe(e));
    }
    String expected =
        input
            .map(i -> JsonLine.encodable(i.id()))
            .orElseThrow(() -> CommandException.wrongUse(place + " is beyond the input's end"));
    if (!line.id().equals(expected)) {
      throw CommandException.wrongUse(
          place
              + " is page "
              + Problems.oneLine(line.id())
              + ", but the input has "
              + Problems.oneLine(expected));
    }
    return line;
  }

  @Override
  public void close() throws IOException {
    try {
      lines.close();
    } finally {
      channel.close();
    }
  }
}
