package news.winnow.internal.meta;

import java.lang.Character.UnicodeScript;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Guesses a text's language from its script and its function words. */
public final class LanguageGuess {
  private static final int MIN_LETTERS = 20;
  private static final int MIN_HITS = 3;
  private static final int MAX_WORDS = 500;
  private static final Map<String, List<String>> WORDS = readWords();
  private static final UnicodeScript[] SCRIPTS = UnicodeScript.values();
  private static final Map<UnicodeScript, String> BY_SCRIPT = readScripts();

  private LanguageGuess() {}

  /** Returns the languages of each word. */
  private static Map<String, List<String>> readWords() {
    Map<String, List<String>> languages = new HashMap<>();
    for (String line : Resources.lines("function-words.txt")) {
      List<String> columns = Texts.split(line);
      Set<String> words = new HashSet<>();
      columns.subList(1, columns.size()).forEach(w -> words.addAll(Texts.words(w)));
      words.forEach(w -> languages.computeIfAbsent(w, k -> new ArrayList<>()).add(columns.get(0)));
    }
    return languages;
  }

  private static Map<UnicodeScript, String> readScripts() {
    Map<UnicodeScript, String> scripts = new EnumMap<>(UnicodeScript.class);
    Resources.table("scripts.txt", l -> l)
        .forEach((name, l) -> scripts.put(UnicodeScript.forName(name), l));
    return scripts;
  }

  /** Returns the ISO 639 code of the text's language; empty when it is too short or undecided. */
  public static Optional<String> of(String text) {
    Optional<UnicodeScript> script = mainScript(List.of(text));
    if (script.isEmpty()) {
      return Optional.empty();
    }
    if (script.get() == UnicodeScript.HIRAGANA) {
      return Optional.of("ja");
    }
    Optional<String> byWords = byWords(text, script.get());
    return byWords.isPresent() ? byWords : Optional.ofNullable(BY_SCRIPT.get(script.get()));
  }

  /**
   * Returns the script of most letters, Hiragana for all Japanese; empty for a text too short to
   * say.
   */
  private static Optional<UnicodeScript> mainScript(List<String> texts) {
    int[] scripts = new int[SCRIPTS.length];
    int ascii = 0;
    int letters = 0;
    for (String text : texts) {
      for (int i = 0; i < text.length(); i++) {
        char c = text.charAt(i);
        if (c < 0x80) {
          ascii += (c | 0x20) >= 'a' && (c | 0x20) <= 'z' ? 1 : 0;
        } else if (Character.isLetter(c)) {
          letters++;
          scripts[UnicodeScript.of(c).ordinal()]++;
        }
      }
    }
    letters += ascii;
    scripts[UnicodeScript.LATIN.ordinal()] += ascii;
    if (letters < MIN_LETTERS) {
      return Optional.empty();
    }
    int kana =
        scripts[UnicodeScript.HIRAGANA.ordinal()] + scripts[UnicodeScript.KATAKANA.ordinal()];
    if (kana * 20 > letters) {
      return Optional.of(UnicodeScript.HIRAGANA);
    }
    int most = 0;
    for (int i = 1; i < scripts.length; i++) {
      most = scripts[i] > scripts[most] ? i : most;
    }
    return Optional.of(SCRIPTS[most]);
  }

  /**
   * Returns whether texts may be in a language by their script; true for those too short to say.
   */
  static boolean mayBe(String language, List<String> texts) {
    Optional<UnicodeScript> main = mainScript(texts);
    UnicodeScript own = script(language);
    if (main.isEmpty() || main.get() == own) {
      return true;
    }
    return switch (main.get()) {
      case HIRAGANA -> language.equals("ja");
      case LATIN -> false;
      // Some languages are written in more than one script.
      case CYRILLIC -> Set.of("sr", "bs", "uz", "az", "tg", "ky", "tt").contains(language);
      default -> !BY_SCRIPT.containsKey(main.get());
    };
  }

  private static Optional<String> byWords(String text, UnicodeScript script) {
    Map<String, Integer> hits = new HashMap<>();
    List<String> words = Texts.words(text);
    for (String word : words.subList(0, Math.min(MAX_WORDS, words.size()))) {
      for (String language : WORDS.getOrDefault(word, List.of())) {
        hits.merge(language, 1, Integer::sum);
      }
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
    return Optional.ofNullable(best).filter(l -> clear && sameScript(l, script));
  }

  private static boolean sameScript(String language, UnicodeScript script) {
    return script == script(language);
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
