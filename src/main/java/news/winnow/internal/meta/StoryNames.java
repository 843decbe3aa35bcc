package news.winnow.internal.meta;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import news.winnow.internal.read.TextBlock;
import news.winnow.internal.read.TextStats;
import news.winnow.model.Label;

/**
 * Reporters whom the text itself names, at its beginning or at its end: {@code （记者 王小明）}, {@code
 * （山田太郎）}, {@code (서울=연합뉴스) 홍길동 기자 =}, or a line of its own below it.
 */
final class StoryNames {
  private static final int MAX_LEAD = 60;
  private static final int MAX_BRACKET = 40;
  private static final int MAX_NAMES = 6;
  private static final int MAX_HAN = 4;
  private static final char ITERATION = '\u3005'; // repeats the char before it
  private static final int BELOW = 2;
  private static final String REPORTER = "\u8bb0\u8005";
  private static final Set<String> SURNAMES = Set.copyOf(Resources.lines("japanese-surnames.txt"));
  private static final List<String> NO_NAMES = Resources.lines("not-japanese-names.txt");
  private static final Set<String> REPORTERS = Set.copyOf(Resources.lines("han-reporters.txt"));

  private final PageFacts facts;
  private final List<String> found = new ArrayList<>();

  private StoryNames(PageFacts facts) {
    this.facts = facts;
  }

  /** Returns the names, each with the word before or after it that tells what it is. */
  static List<String> of(PageFacts facts) {
    StoryNames names = new StoryNames(facts);
    List<TextBlock> body = facts.blocks(Label.BODY);
    if (!body.isEmpty()) {
      names.read(body.get(0).text(), body.get(body.size() - 1));
    }
    return names.found;
  }

  private void read(String lead, TextBlock last) {
    String text = last.text();
    String first = lead.substring(0, Math.min(MAX_LEAD, lead.length()));
    addInBracket(first, opening(first));
    if (found.isEmpty()) {
      addKorean(first);
    }
    if (found.isEmpty() && !text.isEmpty()) {
      addAtEnd(text);
    }
    if (found.isEmpty()) {
      addBelow(last.index());
    }
  }

  private static int opening(String text) {
    int wide = text.indexOf('\uff08');
    return wide >= 0 ? wide : text.indexOf('(');
  }

  private void addAtEnd(String text) {
    int end = text.length();
    while (end > 0 && "\u3002. ".indexOf(text.charAt(end - 1)) >= 0) {
      end--;
    }
    char close = end == 0 ? ' ' : text.charAt(end - 1);
    int open =
        switch (close) {
          case '\uff09' -> text.lastIndexOf('\uff08', end);
          case ')' -> text.lastIndexOf('(', end);
          case '\u3011' -> text.lastIndexOf('\u3010', end);
          default -> -1;
        };
    if (open <= 0 && !(open == 0 && text.length() <= MAX_BRACKET)) {
      return;
    }
    String inside = text.substring(open + 1, end - 1).strip();
    if (facts.language().equals("ja")) {
      addJapanese(inside);
    } else {
      addInBracket(text, open);
    }
  }

  /** What begins with the word for reporter: {@code （本报记者 王小明 李华）}. */
  private void addInBracket(String text, int open) {
    int close = open < 0 ? -1 : closing(text, open);
    if (close < 0 || close - open > MAX_BRACKET) {
      return;
    }
    String role = "";
    List<String> names = new ArrayList<>();
    for (String token : Texts.split(spaced(text.substring(open + 1, close)))) {
      String word = reporter(token);
      if (!word.isEmpty()) {
        role = word;
      }
      String name = token.substring(word.length());
      if (role.isEmpty() || names.size() == MAX_NAMES || !name.isEmpty() && !isHanName(name)) {
        break; // what is no name is another bracket, or what they did
      }
      if (!name.isEmpty()) {
        names.add(role + " " + name);
      }
    }
    found.addAll(names);
  }

  private static int closing(String text, int open) {
    return text.indexOf(text.charAt(open) == '(' ? ')' : '\uff09', open);
  }

  private static String spaced(String inside) {
    return inside.replace('\u3001', ' ').replace('\uff0c', ' ').replace('\u3000', ' ').strip();
  }

  /** Returns the longest word for a reporter that a token begins with, else nothing. */
  private static String reporter(String token) {
    String longest = "";
    for (String word : REPORTERS) {
      longest = token.startsWith(word) && word.length() > longest.length() ? word : longest;
    }
    return longest;
  }

  private static boolean isHanName(String name) {
    return name.length() >= 2
        && name.length() <= MAX_HAN
        && isHan(name)
        && !NameWords.isAgency(name)
        && !NameWords.isOrganisation(name);
  }

  private static boolean isHan(String name) {
    return name.chars().allMatch(c -> c >= '\u3400' && c <= '\u9fff');
  }

  /** Names of one or several reporters; other brackets end Japanese texts, too. */
  private void addJapanese(String inside) {
    List<String> names = new ArrayList<>();
    for (String token : Texts.split(inside.replace('\u3001', ' ').replace('\u30fb', ' '))) {
      String name = token.strip();
      boolean named = name.length() >= 3 && name.length() <= 6 && beginsWithSurname(name);
      if (!named || names.size() == MAX_NAMES) {
        return;
      }
      names.add(REPORTER + " " + name);
    }
    found.addAll(names);
  }

  private static boolean beginsWithSurname(String name) {
    if (!name.chars().allMatch(c -> c == ITERATION || TextStats.isUnspaced((char) c))) {
      return false;
    }
    for (String ending : NO_NAMES) {
      if (name.endsWith(ending)) {
        return false;
      }
    }
    return SURNAMES.contains(name.substring(0, 2))
        || name.length() > 3 && SURNAMES.contains(name.substring(0, 3));
  }

  /** {@code (서울=연합뉴스) 홍길동 기자 = ...} */
  private void addKorean(String lead) {
    int close = lead.startsWith("(") || lead.startsWith("[") ? lead.indexOf('=') : -1;
    close = close < 0 ? -1 : lead.indexOf(lead.charAt(0) == '(' ? ')' : ']', close);
    if (close < 0) {
      return;
    }
    for (String name : lead.substring(close + 1, end(lead, close)).split("\u00b7")) {
      List<String> tokens = Texts.split(name.strip());
      if (tokens.size() == 2 && NameLooks.isKorean(tokens.get(0)) && NameWords.isRole(name)) {
        found.add(name.strip());
      }
    }
  }

  private static int end(String lead, int from) {
    int equals = lead.indexOf('=', from);
    return equals < 0 ? from + 1 : equals;
  }

  /** A line below the text that is labelled a byline and nothing but a full name. */
  private void addBelow(int last) {
    List<TextBlock> blocks = facts.blocks();
    for (int i = last + 1; i <= last + BELOW && i < blocks.size(); i++) {
      TextBlock b = blocks.get(i);
      if (facts.label(b) == Label.BYLINE && FullName.is(b.text()) && facts.hasMarkup()) {
        found.add(b.text());
        return;
      }
    }
  }
}
