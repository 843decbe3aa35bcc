package news.winnow.cli;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.zip.GZIPInputStream;
import news.winnow.model.Limits;
import news.winnow.model.Page;

/**
 * Turns a file into a page: HTML as bytes, for the library to find their encoding; plain text
 * decoded.
 */
final class PageFile {
  /** One byte more than the library will read, so that it sees that there is more and says so. */
  private static final int MOST_BYTES = Limits.defaults().maxBytes() + 1;

  private PageFile() {}

  /**
   * Returns whether the name says that the file is plain text: {@code .txt} or {@code .md}, packed
   * with gzip or not.
   */
  static boolean isText(Path file) {
    String name = plainName(file);
    return name.endsWith(".txt") || name.endsWith(".md");
  }

  /** Returns the file's name in lower case, without {@code .gz}. */
  static String plainName(Path file) {
    Path last = file.getFileName();
    String name = last == null ? "" : last.toString().toLowerCase(Locale.ROOT);
    return name.endsWith(".gz") ? name.substring(0, name.length() - 3) : name;
  }

  /** Reads a file, through gzip where it is packed. */
  static byte[] read(Path file) throws IOException {
    if (Files.isDirectory(file)) {
      throw new FileSystemException(file.toString(), null, "is a folder, not a file");
    }
    try (InputStream in = Files.newInputStream(file)) {
      return read(in);
    }
  }

  /**
   * Reads a stream to its end, through gzip where it is packed, and never more than a page may
   * have.
   */
  static byte[] read(InputStream in) throws IOException {
    return unpacked(new BufferedInputStream(in)).readNBytes(MOST_BYTES);
  }

  /** Returns a stream of what a stream holds, through gzip where it is packed. */
  static InputStream unpacked(BufferedInputStream in) throws IOException {
    in.mark(2);
    boolean packed = in.read() == 0x1f && in.read() == 0x8b;
    in.reset();
    return packed ? new GZIPInputStream(in, 1 << 13) : in;
  }

  /** Returns the page of what was read. */
  static Page page(byte[] bytes, boolean text) {
    return text ? Page.text(decode(bytes)) : Page.html(bytes);
  }

  /** Plain text names no encoding, so it is UTF-8 unless it begins with the mark of UTF-16. */
  private static String decode(byte[] bytes) {
    int first = bytes.length < 2 ? 0 : ((bytes[0] & 0xff) << 8) | (bytes[1] & 0xff);
    Charset charset =
        first == 0xfeff || first == 0xfffe ? StandardCharsets.UTF_16 : StandardCharsets.UTF_8;
    String text = new String(bytes, charset);
    return text.startsWith("\ufeff") ? text.substring(1) : text;
  }
}
