package news.winnow.internal.meta;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Bylines inside lines of Chinese, Japanese and Korean, where date and source stand beside them.
 */
final class UnspacedNames {
  private static final String COLONS = ":\uff1a";
  private static final int MAX_TOKENS = 30;

  private UnspacedNames() {}

  /** Returns the parts that name somebody: {@code 作者：王小明}, {@code 김민수 기자}. */
  static List<String> in(String line) {
    List<String> parts = new ArrayList<>();
    List<String> tokens = Texts.split(line);
    for (int i = 0; i < Math.min(MAX_TOKENS, tokens.size()); i++) {
      String token = tokens.get(i);
      if (token.isEmpty() || token.charAt(0) <= '\u2fff') {
        continue;
      }
      String next = i + 1 < tokens.size() ? tokens.get(i + 1) : "";
      String part = prefixed(token, next);
      if (part == null && NameLooks.isKorean(token) && NameWords.isRole(next)) {
        part = token + " " + next;
      }
      if (part != null) {
        parts.add(part);
      }
    }
    return parts;
  }

  private static @Nullable String prefixed(String token, String next) {
    NameWords.Affix prefix = BylinePrefixes.prefix(token);
    if (prefix == null) {
      return null;
    }
    boolean open = COLONS.indexOf(token.charAt(token.length() - 1)) >= 0;
    if (!prefix.rest().isEmpty()) {
      return token;
    }
    return open && !next.isEmpty() ? token + next : null;
  }
}
