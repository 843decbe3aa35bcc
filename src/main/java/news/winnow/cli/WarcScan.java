package news.winnow.cli;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/** Looks for records in an unpacked WARC file after one that is broken. */
final class WarcScan {
  private static final byte[] START = "\nWARC/1.".getBytes(StandardCharsets.US_ASCII);

  private WarcScan() {}

  /** Returns where the next line that begins a record starts, at or after an offset. */
  static Optional<Long> nextRecord(Path file, long from) throws IOException {
    try (InputStream in = new BufferedInputStream(Files.newInputStream(file), 1 << 16)) {
      in.skipNBytes(Math.max(0, from - 1));
      long at = Math.max(0, from - 1);
      int matched = 0;
      for (int b = in.read(); b >= 0; b = in.read()) {
        at++;
        // the only byte at which a match can begin again is the line feed
        matched = b == START[matched] ? matched + 1 : b == START[0] ? 1 : 0;
        if (matched == START.length) {
          return Optional.of(at - START.length + 1);
        }
      }
      return Optional.empty();
    }
  }
}
