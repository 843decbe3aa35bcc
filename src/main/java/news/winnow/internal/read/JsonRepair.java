package news.winnow.internal.read;

import org.jsoup.parser.Parser;

/** Undoes what publishing systems wrap around, or forget inside, the JSON they print into pages. */
final class JsonRepair {
  private static final String[] OPENERS = {
    "\ufeff", "<!--", "//<![CDATA[", "// <![CDATA[", "/*<![CDATA[*/", "/* <![CDATA[ */", "<![CDATA["
  };
  private static final String[] CLOSERS = {
    "-->", "//]]>", "// ]]>", "/*]]>*/", "/* ]]> */", "]]>", "//", ";"
  };

  private JsonRepair() {}

  /**
   * Strips comment and CDATA marks, a byte order mark and a final semicolon; resolves entities
   * where all quotes are written so.
   */
  static String unwrap(String data) {
    String s = data.strip();
    for (int round = 0; round < OPENERS.length; round++) {
      String before = s;
      for (String opener : OPENERS) {
        if (s.startsWith(opener)) {
          s = s.substring(opener.length()).strip();
        }
      }
      for (String closer : CLOSERS) {
        if (s.endsWith(closer)) {
          s = s.substring(0, s.length() - closer.length()).strip();
        }
      }
      if (s.equals(before)) {
        break;
      }
    }
    if (s.indexOf('"') < 0
        && (s.contains("&quot;") || s.contains("&#34;") || s.contains("&#034;"))) {
      s = Parser.unescapeEntities(s, false);
    }
    return s;
  }

  /**
   * Escapes quotation marks that stand inside a string: those not followed by what follows a string
   * in JSON.
   */
  static String escapeInnerQuotes(String json) {
    StringBuilder out = new StringBuilder(json.length() + 64);
    boolean inString = false;
    for (int i = 0; i < json.length(); i++) {
      char c = json.charAt(i);
      if (c == '\\' && inString && i + 1 < json.length()) {
        out.append(c).append(json.charAt(++i));
        continue;
      }
      if (c == '"') {
        if (!inString) {
          inString = true;
        } else if (endsString(json, i + 1)) {
          inString = false;
        } else {
          out.append('\\');
        }
      }
      out.append(c);
    }
    return out.toString();
  }

  private static boolean endsString(String json, int from) {
    int i = skipSpace(json, from);
    if (i >= json.length()) {
      return true;
    }
    char c = json.charAt(i);
    if (c == ':' || c == '}' || c == ']') {
      return true;
    }
    if (c != ',') {
      return false;
    }
    i = skipSpace(json, i + 1);
    // After the comma of prose comes a word; after that of JSON a string, a number, a literal or a
    // bracket.
    return i >= json.length()
        || "\"{[]}-0123456789".indexOf(json.charAt(i)) >= 0
        || json.startsWith("true", i)
        || json.startsWith("false", i)
        || json.startsWith("null", i);
  }

  private static int skipSpace(String json, int from) {
    int i = from;
    while (i < json.length() && json.charAt(i) <= ' ') {
      i++;
    }
    return i;
  }
}
