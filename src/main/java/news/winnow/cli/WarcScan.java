package news.winnow.cli;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;
import java.util.zip.GZIPInputStream;

/** Looks for records in a WARC file after one that is broken. */
final class WarcScan {
  private static final byte[] LINE = "\nWARC/1.".getBytes(StandardCharsets.US_ASCII);
  private static final byte[] MEMBER = {0x1f, (byte) 0x8b, 8};
  private static final byte[] RECORD = "WARC/".getBytes(StandardCharsets.US_ASCII);

  private WarcScan() {}

  /** Returns where the next record starts, at or after an offset greater than 0. */
  static Optional<Long> nextRecord(Path file, long from) throws IOException {
    boolean packed;
    try (InputStream in = Files.newInputStream(file)) {
      packed = in.read() == (MEMBER[0] & 0xff) && in.read() == (MEMBER[1] & 0xff);
    }
    long at = from;
    while (true) {
      // a record of an unpacked file begins behind a line feed
      Optional<Long> found = packed ? find(MEMBER, file, at) : find(LINE, file, at - 1);
      if (found.isEmpty() || !packed) {
        return found.map(start -> packed ? start : start + 1);
      } else if (isRecord(file, found.get())) {
        return found;
      }
      at = found.get() + 1;
    }
  }

  /** Returns the first offset of a pattern whose first byte does not come again in it. */
  private static Optional<Long> find(byte[] pattern, Path file, long from) throws IOException {
    try (InputStream in = new BufferedInputStream(at(file, from), 1 << 16)) {
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
  }

  /** Packed data may hold the mark of a member by chance, so what it unpacks to is looked at. */
  private static boolean isRecord(Path file, long offset) {
    try (InputStream in = new GZIPInputStream(at(file, offset))) {
      return Arrays.equals(in.readNBytes(RECORD.length), RECORD);
    } catch (IOException e) {
      return false;
    }
  }

  private static InputStream at(Path file, long offset) throws IOException {
    return Channels.newInputStream(FileChannel.open(file).position(offset));
  }
}
