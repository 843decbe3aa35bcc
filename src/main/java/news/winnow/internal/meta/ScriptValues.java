package news.winnow.internal.meta;

import java.util.ArrayList;
import java.util.List;

/**
 * Finds values of a key in the data that pages hand to their own scripts, without reading the
 * scripts.
 */
final class ScriptValues {
  private static final int MAX_CHARS = 3_000_000;
  private static final int MAX_VALUES = 3;
  private static final int MAX_VALUE = 60;

  private ScriptValues() {}

  /**
   * Returns the first strings that stand after the key and a colon: {@code "key":"value"}, {@code
   * key: 'value'}.
   */
  static List<String> of(List<String> scripts, String key) {
    List<String> values = new ArrayList<>();
    int left = MAX_CHARS;
    for (String data : scripts) {
      if (data.length() > left) {
        break;
      }
      left -= data.length();
      int i = data.indexOf(key);
      while (i >= 0 && values.size() < MAX_VALUES) {
        String value = valueAfter(data, i + key.length());
        boolean whole = i == 0 || !Character.isLetterOrDigit(data.charAt(i - 1));
        if (whole && !value.isEmpty()) {
          values.add(value);
        }
        i = data.indexOf(key, i + key.length());
      }
    }
    return values;
  }

  private static String valueAfter(String data, int from) {
    int i = from;
    boolean colon = false;
    while (i < data.length() && i < from + 10) {
      char c = data.charAt(i);
      if (c == ':') {
        colon = true;
      } else if (colon && (c == '"' || c == '\'')) {
        int start = i + 1;
        int end = start;
        while (end < data.length()
            && end - start < MAX_VALUE
            && "\"'\\".indexOf(data.charAt(end)) < 0) {
          end++;
        }
        return end - start < MAX_VALUE ? data.substring(start, Math.min(end, data.length())) : "";
      } else if (c != ' ' && c != '\\' && c != '"' && c != '\'') {
        return "";
      }
      i++;
    }
    return "";
  }
}
