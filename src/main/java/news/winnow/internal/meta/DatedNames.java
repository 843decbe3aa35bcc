package news.winnow.internal.meta;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import news.winnow.internal.meta.BylinePrefixes.Place;
import news.winnow.model.Person.Role;
import org.jspecify.annotations.Nullable;

/**
 * Names in lines that hold a date, too: "Published on 1 May 2024 by Jane Doe", "Jane Doe / 1 May
 * 2024 / 5 min".
 */
final class DatedNames {
  private static final String BARS = "|\u00b7\u2022\u2013\u2014/,";
  private static final int MAX_PARTS = 4;

  private DatedNames() {}

  /**
   * Returns the part of a line from its "by" on, as far as it names somebody, up to the date where
   * that follows; null for none.
   */
  static @Nullable String byline(String line, DateParser dates, Place place) {
    NameWords.Affix prefix = BylinePrefixes.prefix(line, place);
    boolean begins = prefix != null && prefix.role() == Role.AUTHOR && !prefix.rest().isEmpty();
    int by = wordOfBy(line, 0);
    Optional<DateParser.Found> date =
        begins || by >= 0 ? dates.find(line) : Optional.empty(); // a date takes longer to look for
    if (date.isEmpty()) {
      return null;
    }
    int start = date.get().start();
    if (begins && start > 0) {
      return line.substring(0, start);
    }
    for (int next = by; next >= 0; next = wordOfBy(line, line.indexOf(' ', next) + 1)) {
      by = next > date.get().end() ? next : by;
    }
    if (by < 0) {
      return null;
    }
    String rest = by < start ? line.substring(by, start) : line.substring(by);
    return NameLooks.beginsWithCapital(rest.substring(rest.indexOf(' ') + 1)) ? rest : null;
  }

  /**
   * Returns where the first word stands, of those from a place on, that means "by" and has more
   * behind it; -1 for none.
   */
  private static int wordOfBy(String line, int from) {
    int at = from;
    int end = line.indexOf(' ', at);
    while (end >= 0 && end + 1 < line.length()) {
      if (end > at && isWordOfBy(line, at, end)) {
        return at;
      }
      at = end + 1;
      end = line.indexOf(' ', at);
    }
    return -1;
  }

  private static boolean isWordOfBy(String line, int at, int end) {
    String word = bare(line.substring(at, end));
    return BylinePrefixes.isWordOfBy(word)
        && !BylinePrefixes.isInName(line.substring(0, at), word, line.substring(end));
  }

  private static String bare(String token) {
    return token.length() > 1 && token.endsWith(":")
        ? token.substring(0, token.length() - 1)
        : token;
  }

  /**
   * Returns the part from its prefix on where a date stands before it: "1 May 2024 by Jane Doe".
   */
  static String fromBy(String field) {
    List<String> tokens = Texts.split(field);
    boolean digit = false;
    for (int i = 0; i < Math.min(12, tokens.size() - 1); i++) {
      String word = tokens.get(i);
      if (digit && BylinePrefixes.isWordOfBy(word)) { // never the first: a digit stands before it
        String rest = String.join(" ", tokens.subList(i + 1, tokens.size()));
        if (!BylinePrefixes.isInName(tokens.get(i - 1), word, rest)) {
          return word + " " + rest;
        }
      }
      digit |= NameCleaner.hasDigit(word);
    }
    return field;
  }

  /** Returns the parts before and after the line's date that may be names. */
  static List<String> beside(String line, DateParser dates) {
    Optional<DateParser.Found> date = dates.find(line);
    List<String> parts = new ArrayList<>();
    if (date.isPresent()) {
      addParts(line.substring(0, date.get().start()), parts);
      addParts(line.substring(date.get().end()), parts);
    }
    return parts;
  }

  private static void addParts(String text, List<String> parts) {
    int start = 0;
    for (int i = 0; i <= text.length(); i++) {
      boolean bar = i < text.length() && (BARS.indexOf(text.charAt(i)) >= 0 || isDash(text, i));
      if (i == text.length() || bar) {
        String part = withoutLabel(text.substring(start, i).strip());
        if (!part.isEmpty() && parts.size() < MAX_PARTS) {
          parts.add(part);
        }
        start = Math.min(text.length(), i + 1);
      }
    }
  }

  private static boolean isDash(String text, int i) {
    boolean open = i == 0 || text.charAt(i - 1) == ' ';
    return text.charAt(i) == '-' && (open || i + 1 >= text.length() || text.charAt(i + 1) == ' ');
  }

  /** "Jane Doe Published" before a date, "Jane Doe 0" of a count of comments. */
  private static String withoutLabel(String part) {
    List<String> tokens = Texts.split(Texts.clean(part));
    int end = tokens.size();
    for (int i = 2; i < end; i++) { // "Jane Doe on behalf of the council"
      String token = tokens.get(i);
      end = Character.isLowerCase(token.codePointAt(0)) && NameWords.isCut(token) ? i : end;
    }
    while (end > 0
        && (NameWords.isCut(tokens.get(end - 1))
            || BeforeDateWords.has(tokens.get(end - 1))
            || NameCleaner.hasDigit(tokens.get(end - 1)))) {
      end--;
    }
    return String.join(" ", tokens.subList(0, end));
  }
}
