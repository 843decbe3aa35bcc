package news.winnow.internal.select;

import java.net.URI;
import java.text.Normalizer;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The words of a page's address. Sites make it of the headline's, without accents: {@code
 * /2024/05/harbour-bridge-closed}.
 */
final class AddressWords {
  private static final int MIN_WORDS = 2;
  private static final int MIN_SHARED = 2;
  private static final int MIN_LETTERS = 3;
  private static final int MAX_PATH = 500;

  private final Set<String> words;

  private AddressWords(Set<String> words) {
    this.words = words;
  }

  /**
   * Returns the words of the step of the path that has the most, of the last of those; none for an
   * unknown address.
   */
  static AddressWords of(Optional<URI> address) {
    String path = address.map(URI::getPath).orElse("");
    Set<String> most = Set.of();
    for (String step : path.substring(0, Math.min(MAX_PATH, path.length())).split("/")) {
      Set<String> found = wordsOf(Words.of(step));
      most = found.size() >= most.size() ? found : most;
    }
    return new AddressWords(most.size() < MIN_WORDS ? Set.of() : most);
  }

  private static Set<String> wordsOf(List<String> words) {
    Set<String> found = new HashSet<>();
    for (String word : words) {
      String plain = plain(word);
      if (plain.length() >= MIN_LETTERS && plain.chars().allMatch(c -> c >= 'a' && c <= 'z')) {
        found.add(plain);
      }
    }
    return found;
  }

  /** "für" stands in addresses as "fur" and as "fuer". */
  private static String plain(String word) {
    String bare = Normalizer.normalize(word, Normalizer.Form.NFD);
    StringBuilder out = new StringBuilder();
    for (int i = 0; i < bare.length(); i++) {
      char c = bare.charAt(i);
      char last = out.length() == 0 ? ' ' : out.charAt(out.length() - 1);
      boolean umlaut = c == 'e' && (last == 'a' || last == 'o' || last == 'u');
      if (Character.getType(c) != Character.NON_SPACING_MARK && !umlaut) {
        out.append(c == '\u00df' ? "ss" : String.valueOf(c));
      }
    }
    return out.toString();
  }

  /** Returns the share of the address's words that a line holds, 0 to 1; 0 for fewer than two. */
  double share(String line) {
    if (words.isEmpty()) {
      return 0;
    }
    Set<String> held = wordsOf(Words.of(line));
    held.retainAll(words);
    return held.size() < MIN_SHARED ? 0 : held.size() / (double) words.size();
  }
}
