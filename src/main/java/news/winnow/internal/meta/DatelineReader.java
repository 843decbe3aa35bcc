package news.winnow.internal.meta;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import news.winnow.internal.read.TextBlock;
import news.winnow.model.Block;
import news.winnow.model.Label;
import news.winnow.model.RichText;
import org.jspecify.annotations.Nullable;

/**
 * Finds the dateline that begins a text: {@code MEXICO CITY (AP) -}, {@code Berlin (dpa) -}, {@code
 * [東京 1日]}. Rather none than a wrong one.
 */
final class DatelineReader {
  private static final int MAX_CHARS = 60;
  private static final int MAX_WORDS = 5;
  private static final int FIRST_BLOCKS = 2;

  /** With these end datelines of Chinese agencies: wired, news. */
  private static final String WIRED = "\u7535\u96fb\u8baf\u8a0a";

  private static final Set<String> NOT_PLACES = Resources.words("not-datelines.txt");

  private DatelineReader() {}

  static Optional<String> read(PageFacts facts) {
    List<TextBlock> body = facts.blocks(Label.BODY);
    for (int i = 0; i < Math.min(FIRST_BLOCKS, body.size()); i++) {
      if (body.get(i).kind() != Block.Kind.HEADING) {
        RichText rich = body.get(i).rich();
        String line = setOff(rich);
        line = line == null ? of(rich.text()) : line;
        if (line != null) {
          return Optional.of(line);
        }
      }
    }
    return Optional.empty();
  }

  /** "Berlin." could be any word but for being set off from the text after it. */
  private static @Nullable String setOff(RichText rich) {
    String text = rich.text();
    for (RichText.Span span : rich.spans()) {
      if (span instanceof RichText.StyleSpan && span.start() == 0 && span.end() < MAX_CHARS) {
        String place = text.substring(0, span.end()).strip();
        boolean inside = place.endsWith(".");
        boolean stop = inside || text.startsWith(".", span.end());
        place = inside ? place.substring(0, place.length() - 1) : place;
        boolean more = text.length() > span.end() + MAX_CHARS;
        return stop && more && isPlace(place) && Texts.split(place).size() <= 3 ? place : null;
      }
    }
    return null;
  }

  /**
   * Returns the dateline at the beginning of a paragraph, without the mark that ends it; null for
   * none.
   */
  static @Nullable String of(String text) {
    if (text.startsWith("[") || text.startsWith("\u3010")) {
      return bracketed(text);
    }
    String equated = text.startsWith("(") ? equated(text) : null;
    if (equated != null) {
      return equated;
    }
    int end = end(text);
    if (end <= 0) {
      return null;
    }
    char mark = text.charAt(end);
    String line = text.substring(0, end).strip();
    int bracket = line.indexOf('(');
    boolean agency =
        bracket > 0
            && line.endsWith(")")
            && isSource(line.substring(bracket + 1, line.length() - 1));
    if (bracket >= 0 && !agency) {
      return null;
    }
    String place = agency ? line.substring(0, bracket).strip() : line;
    if (!isPlace(place)) {
      return null;
    }
    // Without an agency a colon or a full stop ends too much else; only capitals speak then.
    boolean dash = mark != ':' && mark != '.';
    boolean capitals = isCapitals(place);
    boolean unspaced = !hasCase(place);
    if (agency || capitals && mark != '.') {
      return line;
    }
    if (unspaced) {
      return mark != '.' && Texts.split(place).size() <= 3 ? line : null;
    }
    return dash && hasSource(place) ? line : null;
  }

  /** (서울=연합뉴스): place and agency as Korean agencies print them. */
  private static @Nullable String equated(String text) {
    int close = text.indexOf(')');
    int equals = text.indexOf('=');
    boolean pair = equals > 1 && equals + 1 < close && close <= MAX_CHARS;
    return pair
            && NameLooks.isKorean(Texts.split(text.substring(1, equals)).get(0))
            && Texts.split(text.substring(1, close)).size() <= MAX_WORDS
        ? text.substring(0, close + 1)
        : null;
  }

  /** [東京 1日 ロイター]: a bracket of few words, one of them an agency or a day. */
  private static @Nullable String bracketed(String text) {
    int close = Math.max(text.indexOf(']'), text.indexOf('\u3011'));
    if (close < 3 || close > MAX_CHARS) {
      return null;
    }
    String inside = text.substring(1, close).strip();
    if (Texts.split(inside).size() > MAX_WORDS + 1 || NOT_PLACES.contains(Block.fold(inside))) {
      return null;
    }
    char last = inside.charAt(inside.length() - 1);
    boolean source = WIRED.indexOf(last) >= 0 && NameCleaner.hasDigit(inside);
    for (String word : Texts.split(inside)) {
      source |=
          NameWords.isAgency(word) || Character.isDigit(word.charAt(0)) && word.endsWith("\u65e5");
    }
    return source ? text.substring(0, close + 1) : null;
  }

  /** Returns where the mark stands that ends a dateline; -1 for none. */
  private static int end(String text) {
    int limit = Math.min(text.length() - 1, MAX_CHARS);
    int brackets = 0;
    for (int i = 1; i < limit; i++) {
      char c = text.charAt(i);
      boolean spaceAfter = text.charAt(i + 1) == ' ';
      if (c == '(') {
        brackets++;
      } else if (c == ')') {
        brackets--;
        if (i + 1 < limit && text.charAt(i + 1) == '.') {
          return i + 1;
        }
      } else if (brackets <= 0) {
        if (ends(text, i, c, spaceAfter)) {
          return i;
        }
        if ("?!\"\u201c;".indexOf(c) >= 0) {
          return -1;
        }
      }
    }
    return -1;
  }

  private static boolean ends(String text, int i, char c, boolean spaceAfter) {
    return switch (c) {
      case '\u2014', '\u2013', '\uff1a', '\u0964' -> true;
      case ':' -> spaceAfter;
      case '.' -> spaceAfter && i > 3;
      case '-' ->
          (spaceAfter || text.charAt(i + 1) == '-')
              && (text.charAt(i - 1) == ' ' || text.charAt(i - 1) == ')');
      default -> false;
    };
  }

  private static boolean isSource(String inside) {
    for (String part : inside.split("/", 4)) {
      String p = part.strip();
      if (NameWords.isAgency(p) || p.length() >= 2 && p.length() <= 5 && isCapitals(p)) {
        return true;
      }
    }
    return false;
  }

  private static boolean hasSource(String line) {
    int slash = Math.max(line.lastIndexOf(", "), line.lastIndexOf('/'));
    return slash > 0 && NameWords.isAgency(line.substring(slash + 1).strip());
  }

  private static boolean isPlace(String place) {
    List<String> words = Texts.split(place);
    if (words.isEmpty() || words.size() > MAX_WORDS || place.length() < 3) {
      return false;
    }
    if (NOT_PLACES.contains(Block.fold(place)) || NameCleaner.hasDigit(words.get(0))) {
      return false;
    }
    for (String word : Texts.words(place)) {
      if (NOT_PLACES.contains(word)) {
        return false;
      }
    }
    int cp = place.codePointAt(0);
    return Character.isUpperCase(cp) || Character.isLetter(cp) && !Character.isLowerCase(cp);
  }

  private static boolean hasCase(String s) {
    return s.chars().anyMatch(c -> Character.isUpperCase(c) || Character.isLowerCase(c));
  }

  /**
   * Capitals throughout; a date after the place may be in small letters: {@code NEW DELHI, May 1}.
   */
  private static boolean isCapitals(String place) {
    int comma = place.indexOf(',');
    String first = comma > 0 ? place.substring(0, comma) : place;
    int upper = 0;
    for (int i = 0; i < first.length(); i++) {
      if (Character.isLowerCase(first.charAt(i))) {
        return false;
      }
      upper += Character.isUpperCase(first.charAt(i)) ? 1 : 0;
    }
    return upper >= 2;
  }
}
