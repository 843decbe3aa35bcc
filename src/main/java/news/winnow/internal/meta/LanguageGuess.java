package news.winnow.internal.meta;

import java.lang.Character.UnicodeScript;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Guesses a text's language from its script and its function words. */
public final class LanguageGuess {
  private static final int MIN_LETTERS = 20;
  private static final int MIN_HITS = 3;
  private static final Map<String, Set<String>> WORDS = readWords();
  private static final Map<UnicodeScript, String> BY_SCRIPT = readScripts();

  private LanguageGuess() {}

  private static Map<String, Set<String>> readWords() {
    Map<String, Set<String>> words = new LinkedHashMap<>();
    for (String line : Resources.lines("function-words.txt")) {
      List<String> columns = Texts.split(line);
      Set<String> set = words.computeIfAbsent(columns.get(0), l -> new HashSet<>());
      columns.subList(1, columns.size()).forEach(w -> set.addAll(Texts.words(w)));
    }
    return words;
  }

  private static Map<UnicodeScript, String> readScripts() {
    Map<UnicodeScript, String> scripts = new EnumMap<>(UnicodeScript.class);
    Resources.table("scripts.txt", l -> l)
        .forEach((name, l) -> scripts.put(UnicodeScript.forName(name), l));
    return scripts;
  }

  /** Returns the ISO 639 code of the text's language; empty when it is too short or undecided. */
  public static Optional<String> of(String text) {
    Map<UnicodeScript, Integer> scripts = new EnumMap<>(UnicodeScript.class);
    int letters = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (Character.isLetter(c)) {
        letters++;
        scripts.merge(UnicodeScript.of(c), 1, Integer::sum);
      }
    }
    if (letters < MIN_LETTERS) {
      return Optional.empty();
    }
    int kana =
        scripts.getOrDefault(UnicodeScript.HIRAGANA, 0)
            + scripts.getOrDefault(UnicodeScript.KATAKANA, 0);
    if (kana * 20 > letters) {
      return Optional.of("ja");
    }
    UnicodeScript main =
        scripts.entrySet().stream().max(Map.Entry.comparingByValue()).orElseThrow().getKey();
    Optional<String> byWords = byWords(text, main);
    return byWords.isPresent() ? byWords : Optional.ofNullable(BY_SCRIPT.get(main));
  }

  private static Optional<String> byWords(String text, UnicodeScript script) {
    Map<String, Integer> hits = new HashMap<>();
    for (String word : Texts.words(text)) {
      WORDS.forEach(
          (language, words) -> {
            if (words.contains(word)) {
              hits.merge(language, 1, Integer::sum);
            }
          });
    }
    String best = null;
    int most = 0;
    int second = 0;
    for (Map.Entry<String, Integer> e : hits.entrySet()) {
      if (e.getValue() > most) {
        second = most;
        most = e.getValue();
        best = e.getKey();
      } else {
        second = Math.max(second, e.getValue());
      }
    }
    boolean clear = most >= MIN_HITS && most > second;
    return clear && sameScript(best, script) ? Optional.of(best) : Optional.empty();
  }

  private static boolean sameScript(String language, UnicodeScript script) {
    return script == script(language);
  }

  /** Returns whether two languages are written in the same script. */
  static boolean sameScript(String a, String b) {
    return a.equals(b) || script(a) == script(b);
  }

  private static UnicodeScript script(String language) {
    return switch (language) {
      case "ru", "uk", "bg", "mk", "be", "kk", "mn" -> UnicodeScript.CYRILLIC;
      case "sr", "bs" -> UnicodeScript.LATIN;
      case "ar", "fa", "ur", "ps", "ku" -> UnicodeScript.ARABIC;
      case "hi", "mr", "ne" -> UnicodeScript.DEVANAGARI;
      case "bn" -> UnicodeScript.BENGALI;
      case "el" -> UnicodeScript.GREEK;
      case "he", "iw" -> UnicodeScript.HEBREW;
      case "zh", "ja" -> UnicodeScript.HAN;
      case "ko" -> UnicodeScript.HANGUL;
      case "th" -> UnicodeScript.THAI;
      case "ta" -> UnicodeScript.TAMIL;
      case "te" -> UnicodeScript.TELUGU;
      case "gu" -> UnicodeScript.GUJARATI;
      case "pa" -> UnicodeScript.GURMUKHI;
      case "kn" -> UnicodeScript.KANNADA;
      case "ml" -> UnicodeScript.MALAYALAM;
      case "ka" -> UnicodeScript.GEORGIAN;
      case "hy" -> UnicodeScript.ARMENIAN;
      case "am" -> UnicodeScript.ETHIOPIC;
      case "si" -> UnicodeScript.SINHALA;
      case "my" -> UnicodeScript.MYANMAR;
      case "km" -> UnicodeScript.KHMER;
      case "lo" -> UnicodeScript.LAO;
      default -> UnicodeScript.LATIN;
    };
  }
}
