package news.winnow.rule;

/** Tells short folded lines that are a temperature, a number or a time span. */
final class Amounts {
  private Amounts() {}

  /** One or two of: number, degree sign or not, scale; one of both must be there. */
  static boolean isTemperature(String s) {
    int i = 0;
    for (int found = 0; found < 2; found++) {
      i = temperature(s, i);
      if (i < 0) {
        return false;
      }
      if (i == s.length()) {
        return true;
      }
      while (i < s.length() && " /|-\u2013~".indexOf(s.charAt(i)) >= 0) {
        i++;
      }
    }
    return false;
  }

  private static int temperature(String s, int from) {
    int i = from;
    if (i < s.length() && "+-\u2212\u2013".indexOf(s.charAt(i)) >= 0) {
      i++;
    }
    int start = i;
    i = digits(s, i);
    if (i == start || i > start + 3) {
      return -1;
    }
    if (i < s.length() && (s.charAt(i) == '.' || s.charAt(i) == ',')) {
      int fraction = digits(s, i + 1);
      i = fraction > i + 1 ? fraction : i;
    }
    i += i < s.length() && s.charAt(i) == ' ' ? 1 : 0;
    // the masculine ordinal sign, often written for a degree sign, is folded to "o"
    boolean degree =
        i < s.length()
            && (s.charAt(i) == '\u00b0' || s.startsWith("oc", i) || s.startsWith("of", i));
    i += degree ? 1 : 0;
    i += degree && i < s.length() - 1 && s.charAt(i) == ' ' ? 1 : 0;
    boolean scale =
        i < s.length() && (s.charAt(i) == 'c' || s.charAt(i) == 'f') && !letter(s, i + 1);
    if (!degree && !scale) {
      return -1;
    }
    return i + (scale ? 1 : 0);
  }

  private static int digits(String s, int from) {
    int i = from;
    while (i < s.length() && Character.isDigit(s.charAt(i))) {
      i++;
    }
    return i;
  }

  private static boolean letter(String s, int at) {
    return at < s.length() && Character.isLetter(s.charAt(at));
  }

  /**
   * A currency, a sign, digits in groups, and a percent sign, a currency or a magnitude, of which
   * the digits must be there.
   */
  static boolean isNumber(String s) {
    int i = currency(s, 0);
    i += i < s.length() && s.charAt(i) == ' ' ? 1 : 0;
    if (i < s.length() && "+-\u2212#".indexOf(s.charAt(i)) >= 0) {
      i = currency(s, i + 1);
    }
    int start = i;
    while (i < s.length()
        && (Character.isDigit(s.charAt(i))
            || i > start
                && ".,' ".indexOf(s.charAt(i)) >= 0
                && Character.isDigit(s.charAt(Math.min(i + 1, s.length() - 1))))) {
      i++;
    }
    if (i == start) {
      return false;
    }
    i += i < s.length() && s.charAt(i) == ' ' ? 1 : 0;
    return switch (s.substring(i)) {
      case "", "%", "+", "k", "m", "b", "bn", "mn", "k+", "m+" -> true;
      default -> currency(s, i) == s.length();
    };
  }

  /** Returns the offset after a currency sign or code, or the offset itself. */
  private static int currency(String s, int from) {
    int i = from;
    if (s.startsWith("us$", i)) {
      return i + 3;
    }
    if (i < s.length() && Character.getType(s.charAt(i)) == Character.CURRENCY_SYMBOL) {
      return i + 1;
    }
    if (s.startsWith("rs", i)) {
      return i + (s.startsWith("rs.", i) ? 3 : 2);
    }
    int end = Math.min(s.length(), i + 3);
    return switch (s.substring(i, end)) {
      case "usd",
          "eur",
          "gbp",
          "inr",
          "jpy",
          "cny",
          "chf",
          "aud",
          "cad",
          "brl",
          "rub",
          "try",
          "krw" ->
          end;
      default -> i;
    };
  }

  /** {@code 0:45}, {@code 12:34}, {@code 1:02:03}. */
  static boolean isDuration(String s) {
    int first = digits(s, 0);
    int parts = 1;
    int i = first;
    while (i + 2 < s.length() && s.charAt(i) == ':' && digits(s, i + 1) == i + 3) {
      if (Character.digit(s.charAt(i + 1), 10) > 5) {
        return false;
      }
      i += 3;
      parts++;
    }
    return i == s.length() && first >= 1 && first <= 3 && (parts == 2 || parts == 3);
  }
}
