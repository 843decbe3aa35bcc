package news.winnow.internal.label;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;

/** Finds the numbers of a vocabulary in what the elements of a page are called. Immutable. */
final class NameFinder {
  private static final int[] NONE = {};

  private final CueTrie tokens;
  private final int[] tokenNumbers;
  private final Map<String, Integer> names;
  private final Map<String, Integer> tags;
  private final AttributeTable<Vocabulary.Selector> selectors;

  /** Takes a complete vocabulary. */
  NameFinder(Vocabulary vocabulary) {
    this.tokens = CueTrie.forwards(vocabulary.tokens.keySet());
    this.tokenNumbers = new int[tokens.size()];
    Arrays.setAll(tokenNumbers, i -> vocabulary.tokens.getOrDefault(tokens.cue(i), -1));
    this.names = new HashMap<>(vocabulary.names);
    this.tags = new HashMap<>(vocabulary.tags);
    this.selectors = new AttributeTable<>(vocabulary.selectorsByName);
  }

  /** Returns the number of a tag name; -1 for one that no rule asks for. */
  int tag(String tag) {
    return tags.getOrDefault(tag, -1);
  }

  /** Returns the selectors that are looked for by class or id. */
  AttributeTable<Vocabulary.Selector> selectors() {
    return selectors;
  }

  /** Returns the numbers of a name and of the tokens in it, an array not to be changed. */
  int[] namesAndTokensOf(String name) {
    Integer whole = names.get(name);
    int[] found = whole == null ? NONE : new int[] {whole};
    for (int start = 0; start < name.length(); start++) {
      if (start == 0 || name.charAt(start - 1) == '-') {
        found = withTokensAt(start, name, found);
      }
    }
    return found;
  }

  /** Adds the tokens that begin at a place, and end where a word does. */
  private int[] withTokensAt(int start, String name, int[] before) {
    int[] found = before;
    int node = 0;
    for (int i = start; i < name.length(); i++) {
      node = tokens.next(node, name.charAt(i));
      if (node < 0) {
        break;
      }
      int token = tokens.cueAt(node);
      if (token >= 0 && isAt(start, name, tokens.cue(token))) {
        found = Arrays.copyOf(found, found.length + 1);
        found[found.length - 1] = tokenNumbers[token];
      }
    }
    return found;
  }

  private static boolean isAt(int start, String name, String token) {
    int end = start + token.length();
    return name.startsWith(token, start) && (end == name.length() || name.charAt(end) == '-');
  }
}
