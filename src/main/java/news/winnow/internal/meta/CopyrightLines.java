package news.winnow.internal.meta;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import news.winnow.internal.read.TextBlock;
import org.jspecify.annotations.Nullable;

/** Whom the page's copyright lines name: the site, on pages that give its name nowhere else. */
final class CopyrightLines {
  private static final int MAX_BLOCKS = 40;
  private static final int MAX_LINE = 250;
  private static final int MIN_NAME = 5;
  private static final String WORD = "copyright";

  /** "Jr." */
  private static final int MAX_SHORT = 3;

  /** Words that are none. */
  private static final Set<String> MARKS = Set.of("|", "-", "\u2013", "\u2014", "\u2022", "\u00b7");

  private final List<TextBlock> blocks;
  private @Nullable List<String> names;

  CopyrightLines(List<TextBlock> blocks) {
    this.blocks = blocks;
  }

  /** Returns whether one of the lines begins, behind its mark and year, with a name. */
  boolean name(String key) {
    List<String> known = names == null ? read() : names;
    names = known;
    for (String name : known) {
      if (key.length() >= MIN_NAME && (name + " ").startsWith(key + " ")) {
        return true;
      }
    }
    return false;
  }

  /** Returns what stands behind mark and year, as it is written, up to the next sentence. */
  List<String> owners() {
    List<String> owners = new ArrayList<>();
    for (String line : lines()) {
      List<String> tokens = Texts.split(line);
      int from = 0;
      while (from < tokens.size() && isBeforeOwner(tokens.get(from))) {
        from++;
      }
      owners.add(owner(tokens.subList(from, tokens.size())));
    }
    return owners;
  }

  /** Returns the words up to the first mark; a full stop after an initial is none. */
  private static String owner(List<String> tokens) {
    StringBuilder owner = new StringBuilder();
    for (String token : tokens) {
      if (MARKS.contains(token)) {
        break;
      }
      char last = token.charAt(token.length() - 1);
      boolean ends = last == ',' || last == '|' || last == '.' && token.length() > MAX_SHORT;
      String word = ends ? token.substring(0, token.length() - 1) : token;
      owner.append(owner.length() > 0 ? " " : "").append(word);
      if (ends) {
        break;
      }
    }
    return owner.toString();
  }

  private static boolean isBeforeOwner(String token) {
    List<String> words = Texts.words(token);
    return words.isEmpty() || isBefore(words.get(0));
  }

  private List<String> read() {
    List<String> found = new ArrayList<>();
    for (String line : lines()) {
      found.add(name(Texts.words(line)));
    }
    return found;
  }

  /** Returns the last lines that have a mark, each from there on. */
  private List<String> lines() {
    List<String> lines = new ArrayList<>();
    for (int i = Math.max(0, blocks.size() - MAX_BLOCKS); i < blocks.size(); i++) {
      String text = blocks.get(i).text();
      int mark = text.length() > MAX_LINE ? -1 : mark(text);
      if (mark >= 0) {
        lines.add(text.substring(mark));
      }
    }
    return lines;
  }

  /** Returns where the sign stands, or the word at the beginning; -1 for neither. */
  private static int mark(String text) {
    int sign = text.indexOf('\u00a9');
    return sign < 0 && text.regionMatches(true, 0, WORD, 0, WORD.length()) ? 0 : sign;
  }

  private static String name(List<String> words) {
    int from = 0;
    while (from < words.size() && isBefore(words.get(from))) {
      from++;
    }
    return String.join(" ", words.subList(from, words.size()));
  }

  private static boolean isBefore(String word) {
    return word.equals(WORD)
        || word.equals("c")
        || word.equals("by")
        || Character.isDigit(word.charAt(0));
  }
}
