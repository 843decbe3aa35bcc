package news.winnow.cli;

import java.io.BufferedInputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.channels.ReadableByteChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Arrays;
import java.util.Optional;
import java.util.zip.GZIPInputStream;

/** The bytes of a WARC file, from any place on, and where in them records start. */
final class WarcFile implements Closeable {
  private static final byte[] LINE = "\nWARC/1.".getBytes(StandardCharsets.US_ASCII);
  private static final byte[] MEMBER = {0x1f, (byte) 0x8b, 8};
  private static final byte[] RECORD = "WARC/".getBytes(StandardCharsets.US_ASCII);

  private final FileChannel channel;

  private WarcFile(FileChannel channel) {
    this.channel = channel;
  }

  static WarcFile open(Path file) throws IOException {
    return new WarcFile(FileChannel.open(file));
  }

  /**
   * Copies a stream to a temporary file: to go on after a broken record one has to go back. The
   * file has no name any more when it is written, where the system can do that, and is gone with
   * the process, however that ends.
   */
  static WarcFile copyOf(InputStream in) throws IOException {
    FileChannel channel =
        FileChannel.open(
            Files.createTempFile("winnow", ".warc"),
            StandardOpenOption.READ,
            StandardOpenOption.WRITE,
            StandardOpenOption.DELETE_ON_CLOSE);
    try {
      in.transferTo(Channels.newOutputStream(channel));
      return new WarcFile(channel);
    } catch (IOException e) {
      channel.close();
      throw e;
    }
  }

  long size() throws IOException {
    return channel.size();
  }

  /** Returns the file's only channel, moved to an offset. */
  ReadableByteChannel at(long offset) throws IOException {
    return channel.position(offset);
  }

  /** Returns the bytes from an offset on; the channel stays where it is. */
  private InputStream from(long offset) {
    return new InputStream() {
      private long at = offset;

      @Override
      public int read() throws IOException {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
      }

      @Override
      public int read(byte[] bytes, int start, int length) throws IOException {
        int count = channel.read(ByteBuffer.wrap(bytes, start, length), at);
        at += Math.max(0, count);
        return count;
      }
    };
  }

  /** Returns where the next record starts, at or after an offset greater than 0. */
  Optional<Long> nextRecord(long from) throws IOException {
    boolean packed = Arrays.equals(from(0).readNBytes(2), Arrays.copyOf(MEMBER, 2));
    long at = from;
    while (true) {
      // a record of an unpacked file begins behind a line feed
      Optional<Long> found = packed ? find(MEMBER, at) : find(LINE, at - 1);
      if (found.isEmpty() || !packed) {
        return found.map(start -> packed ? start : start + 1);
      } else if (isRecord(found.get())) {
        return found;
      }
      at = found.get() + 1;
    }
  }

  /** Returns the first offset of a pattern whose first byte does not come again in it. */
  private Optional<Long> find(byte[] pattern, long from) throws IOException {
    InputStream in = new BufferedInputStream(from(from), 1 << 16);
    long end = from;
    int matched = 0;
    for (int b = in.read(); b >= 0; b = in.read()) {
      end++;
      matched = (byte) b == pattern[matched] ? matched + 1 : (byte) b == pattern[0] ? 1 : 0;
      if (matched == pattern.length) {
        return Optional.of(end - pattern.length);
      }
    }
    return Optional.empty();
  }

  /** Packed data may hold the mark of a member by chance, so what it unpacks to is looked at. */
  private boolean isRecord(long offset) {
    try (InputStream in = new GZIPInputStream(from(offset))) {
      return Arrays.equals(in.readNBytes(RECORD.length), RECORD);
    } catch (IOException e) {
      return false;
    }
  }

  @Override
  public void close() throws IOException {
    channel.close();
  }
}
