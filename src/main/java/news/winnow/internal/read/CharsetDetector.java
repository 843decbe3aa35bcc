package news.winnow.internal.read;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Finds the encoding of HTML bytes as a browser does: byte order mark, the transport's word, {@code
 * meta}, else UTF-8 if the bytes are valid, else a legacy encoding that the bytes look like (WHATWG
 * Encoding Standard for the names, HTML Standard 13.2.3).
 */
final class CharsetDetector {
  private static final int PRESCAN = 4096;
  private static final int SAMPLE = 262_144;
  private static final double MANY = 0.1;

  private CharsetDetector() {}

  /**
   * An encoding and how it was found.
   *
   * @param charset the encoding
   * @param skip bytes of the byte order mark
   * @param guessed whether nothing declared it
   */
  record Found(Charset charset, int skip, boolean guessed) {}

  static Found detect(byte[] bytes, int length, Optional<Charset> transport) {
    Found mark = byteOrderMark(bytes, length);
    if (mark != null) {
      return mark;
    }
    if (transport.isPresent()) {
      return new Found(webCharset(transport.get()), 0, false);
    }
    String head = new String(bytes, 0, Math.min(length, PRESCAN), StandardCharsets.ISO_8859_1);
    Optional<Charset> declared = declared(head);
    if (declared.isPresent() && declared.get().equals(StandardCharsets.UTF_8)) {
      return new Found(StandardCharsets.UTF_8, 0, false);
    }
    boolean utf8 = decodes(bytes, length, StandardCharsets.UTF_8);
    if (declared.isPresent()) {
      // saved and re-served pages keep the old declaration; legacy bytes that happen to be valid
      // UTF-8 do not occur
      boolean stale = utf8 && holdsMultibyte(bytes, length);
      return stale
          ? new Found(StandardCharsets.UTF_8, 0, true)
          : new Found(declared.get(), 0, false);
    }
    if (utf8) {
      return new Found(StandardCharsets.UTF_8, 0, false);
    }
    return new Found(legacy(bytes, length, head), 0, true);
  }

  private static @Nullable Found byteOrderMark(byte[] b, int length) {
    if (length >= 3 && (b[0] & 0xff) == 0xef && (b[1] & 0xff) == 0xbb && (b[2] & 0xff) == 0xbf) {
      return new Found(StandardCharsets.UTF_8, 3, false);
    }
    if (length >= 2 && (b[0] & 0xff) == 0xfe && (b[1] & 0xff) == 0xff) {
      return new Found(StandardCharsets.UTF_16BE, 2, false);
    }
    if (length >= 2 && (b[0] & 0xff) == 0xff && (b[1] & 0xff) == 0xfe) {
      return new Found(StandardCharsets.UTF_16LE, 2, false);
    }
    return null;
  }

  /** Returns the encoding that a {@code meta} element or XML declaration names. */
  private static Optional<Charset> declared(String head) {
    if (isAt(head, 0, "<?xml")) {
      Optional<Charset> xml = namedBehind(head, 0, head.indexOf("?>"), "encoding");
      if (xml.isPresent()) {
        return xml;
      }
    }
    for (int at = head.indexOf('<'); at >= 0; at = head.indexOf('<', at + 1)) {
      if (isAt(head, at, "<!--")) {
        int end = head.indexOf("-->", at + 2);
        if (end < 0) {
          break;
        }
        at = end;
      } else if (isAt(head, at, "<meta")) {
        int end = head.indexOf('>', at);
        Optional<Charset> meta = namedBehind(head, at, end < 0 ? head.length() : end, "charset");
        if (meta.isPresent()) {
          return meta;
        }
      }
    }
    return Optional.empty();
  }

  private static boolean isAt(String head, int at, String what) {
    return head.regionMatches(true, at, what, 0, what.length());
  }

  /** Returns the encoding that stands behind a name inside a tag. */
  private static Optional<Charset> namedBehind(String head, int from, int to, String name) {
    for (int at = from; at < to; at++) {
      if (isAt(head, at, name)) {
        return byName(value(head, at + name.length()).toLowerCase(Locale.ROOT));
      }
    }
    return Optional.empty();
  }

  /** Returns the word after an equals sign, without quotes. */
  private static String value(String s, int at) {
    int i = at;
    while (i < s.length()
        && (s.charAt(i) <= ' '
            || s.charAt(i) == '='
            || s.charAt(i) == '"'
            || s.charAt(i) == '\'')) {
      i++;
    }
    int start = i;
    while (i < s.length()
        && (Character.isLetterOrDigit(s.charAt(i)) || "-_:.".indexOf(s.charAt(i)) >= 0)) {
      i++;
    }
    return s.substring(start, i);
  }

  private static Optional<Charset> byName(String name) {
    String known =
        switch (name) {
          case "gb2312", "gbk", "x-gbk", "gb-2312", "gb_2312-80" -> "GB18030";
          case "x-sjis", "sjis", "shift-jis" -> "Shift_JIS";
          case "unicode", "utf8", "utf-16", "utf-16le", "utf-16be" ->
              "UTF-8"; // readable as ASCII, so not UTF-16
          case "ks_c_5601-1987", "ksc5601", "euckr" -> "EUC-KR";
          case "win-1251", "cp-1251" -> "windows-1251";
          default -> name;
        };
    try {
      return known.isEmpty() ? Optional.empty() : Optional.of(webCharset(Charset.forName(known)));
    } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
      return Optional.empty();
    }
  }

  /** Returns the superset that browsers use in place of an encoding. */
  private static Charset webCharset(Charset charset) {
    return switch (charset.name()) {
      case "ISO-8859-1", "US-ASCII" -> named("windows-1252", charset);
      case "ISO-8859-9" -> named("windows-1254", charset);
      case "TIS-620", "ISO-8859-11" -> named("x-windows-874", charset);
      case "EUC-KR" -> named("x-windows-949", charset);
      case "Shift_JIS" -> named("windows-31j", charset);
      case "GB2312", "GBK" -> named("GB18030", charset);
      default -> charset;
    };
  }

  private static Charset named(String name, Charset otherwise) {
    return Charset.isSupported(name) ? Charset.forName(name) : otherwise;
  }

  private static Charset legacy(byte[] bytes, int length, String head) {
    int high = 0;
    int cyrillic = 0;
    int letters = 0;
    int n = Math.min(length, SAMPLE);
    for (int i = 0; i < n; i++) {
      int b = bytes[i] & 0xff;
      if (b >= 0x80) {
        high++;
        cyrillic += b >= 0xc0 ? 1 : 0;
      } else if (b >= 'A') {
        letters++;
      }
    }
    Charset western = named("windows-1252", StandardCharsets.ISO_8859_1);
    if (high < MANY * letters) {
      return western;
    }
    for (String name : candidates(language(head))) {
      if (Charset.isSupported(name) && decodes(bytes, n, Charset.forName(name))) {
        return Charset.forName(name);
      }
    }
    return cyrillic > 0.8 * high ? named("windows-1251", western) : western;
  }

  private static String language(String head) {
    String lower = head.toLowerCase(Locale.ROOT);
    int at = lower.indexOf("lang=");
    return at < 0 ? "" : value(lower, at + 4);
  }

  private static List<String> candidates(String language) {
    return switch (language.length() < 2 ? "" : language.substring(0, 2)) {
      // EUC-JP first: its bytes often pass for Shift_JIS, never the other way round
      case "ja" -> List.of("EUC-JP", "windows-31j", "ISO-2022-JP");
      case "ko" -> List.of("x-windows-949");
      case "zh" ->
          language.contains("tw") || language.contains("hk")
              ? List.of("Big5", "GB18030")
              : List.of("GB18030", "Big5");
      case "ru", "uk", "bg", "sr", "be" -> List.of("windows-1251");
      case "el" -> List.of("windows-1253");
      case "tr" -> List.of("windows-1254");
      case "he" -> List.of("windows-1255");
      case "ar", "fa" -> List.of("windows-1256");
      case "th" -> List.of("x-windows-874");
      case "" -> List.of("EUC-JP", "x-windows-949", "GB18030");
      default -> List.of();
    };
  }

  private static boolean holdsMultibyte(byte[] bytes, int length) {
    for (int i = 0; i < length; i++) {
      if (bytes[i] < 0) {
        return true;
      }
    }
    return false;
  }

  /**
   * Returns whether the bytes are valid; a sequence cut off at the end does not count against them.
   */
  private static boolean decodes(byte[] bytes, int length, Charset charset) {
    CharsetDecoder decoder =
        charset
            .newDecoder()
            .onMalformedInput(CodingErrorAction.REPORT)
            .onUnmappableCharacter(CodingErrorAction.REPORT);
    ByteBuffer in = ByteBuffer.wrap(bytes, 0, length);
    CharBuffer out = CharBuffer.allocate(8192);
    while (true) {
      CoderResult result = decoder.decode(in, out, false);
      if (result.isError()) {
        return false;
      }
      if (result.isUnderflow()) {
        return true;
      }
      out.clear();
    }
  }
}
