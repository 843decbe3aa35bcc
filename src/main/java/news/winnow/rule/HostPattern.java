package news.winnow.rule;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** The hosts of a {@link Scope}: names with a wildcard at either end, and a path after them. */
final class HostPattern {
  private static final int MAX_ENDING_LABELS = 2;

  /** Chars of a pattern in a message. */
  private static final int MAX_SHOWN = 100;

  private HostPattern() {}

  /** Returns the patterns, their hosts in lower case. */
  static List<String> checked(List<String> patterns) {
    List<String> checked = new ArrayList<>(patterns.size());
    for (String pattern : patterns) {
      checked.add(checked(pattern));
    }
    return List.copyOf(checked);
  }

  private static String checked(String pattern) {
    int slash = pattern.indexOf('/');
    String host = (slash < 0 ? pattern : pattern.substring(0, slash)).toLowerCase(Locale.ROOT);
    String path = slash < 0 ? "" : pattern.substring(slash);
    if (!isName(name(host)) || path.contains("//") || !path.chars().allMatch(c -> isOfPath(c))) {
      throw new IllegalArgumentException(
          "not a host name such as example.com, *.example.com, example.* or example.com/news: "
              + pattern.substring(0, Math.min(pattern.length(), MAX_SHOWN)));
    }
    return host + path;
  }

  private static String name(String host) {
    int start = 0;
    while (host.startsWith("*.", start)) {
      start += 2;
    }
    int end = host.endsWith(".*") ? host.length() - 2 : host.length();
    return start < end ? host.substring(start, end) : "";
  }

  private static boolean isName(String name) {
    return !name.isEmpty()
        && !name.startsWith(".")
        && !name.endsWith(".")
        && !name.contains("..")
        && name.chars()
            .allMatch(c -> c == '.' || c == '-' || c == '_' || Character.isLetterOrDigit(c));
  }

  private static boolean isOfPath(int c) {
    return c > ' ' && c < 0x7f && c != '*' && c != '?' && c != '#';
  }

  static boolean matches(String pattern, String host, String path) {
    int slash = pattern.indexOf('/');
    String wanted = slash < 0 ? pattern : pattern.substring(0, slash);
    return matchesHost(wanted, host) && (slash < 0 || isBelow(path, pattern.substring(slash)));
  }

  private static boolean matchesHost(String wanted, String host) {
    String h = host;
    String w = wanted;
    if (w.endsWith(".*")) {
      int labels = 0;
      int end = h.length();
      w = w.substring(0, w.length() - 2);
      while (labels < MAX_ENDING_LABELS) {
        end = h.lastIndexOf('.', end - 1);
        if (end <= 0) {
          return false;
        }
        labels++;
        if (matchesName(w, h.substring(0, end))) {
          return true;
        }
      }
      return false;
    }
    return matchesName(w, h);
  }

  private static boolean matchesName(String wanted, String host) {
    if (wanted.startsWith("*.")) {
      // each further star stands for one more label
      int rest = 2;
      int labels = 1;
      while (wanted.startsWith("*.", rest)) {
        rest += 2;
        labels++;
      }
      String below = wanted.substring(rest - 1);
      // www is a host below like others, but no level of its own
      int start = labels > 1 && host.startsWith("www.") ? 4 : 0;
      return host.endsWith(below)
          && host.length() - below.length() > start
          && labels(host, start, host.length() - below.length()) >= labels;
    }
    return host.equals(wanted)
        || host.length() == wanted.length() + 4 && host.equals("www." + wanted);
  }

  private static int labels(String host, int start, int end) {
    int labels = 1;
    for (int dot = host.indexOf('.', start);
        dot >= 0 && dot < end;
        dot = host.indexOf('.', dot + 1)) {
      labels++;
    }
    return labels;
  }

  private static boolean isBelow(String path, String prefix) {
    return path.startsWith(prefix)
        && (path.length() == prefix.length()
            || prefix.endsWith("/")
            || path.charAt(prefix.length()) == '/');
  }
}
