package news.winnow.cli;

import com.fasterxml.jackson.core.io.JsonStringEncoder;
import java.nio.charset.StandardCharsets;

/** Writes the lines of a batch's output. */
final class JsonLine {
  private JsonLine() {}

  /** Returns an article's object with the page's id as its first field. */
  static String article(String id, String object) {
    // the object is never empty: it has an access field at least
    return "{\"id\":" + quoted(id) + "," + object.substring(1);
  }

  /** Returns the line of a page that failed. */
  static String error(String id, String problem) {
    return "{\"id\":" + quoted(id) + ",\"error\":" + quoted(problem) + "}";
  }

  /** Returns a text as it comes back from a line: lone surrogates are replaced. */
  static String encodable(String text) {
    return new String(text.getBytes(StandardCharsets.UTF_8), StandardCharsets.UTF_8);
  }

  private static String quoted(String text) {
    String quoted = new String(JsonStringEncoder.getInstance().quoteAsString(encodable(text)));
    return "\"" + quoted + "\"";
  }
}
