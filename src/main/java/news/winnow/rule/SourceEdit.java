package news.winnow.rule;

import java.util.Objects;

/**
 * Replaces a string in the markup of a page before it is parsed, wherever it stands, as often as it
 * stands there. The last resort, for markup that says nothing: {@code <br><br>} for a paragraph.
 * Pages given as a parsed document or as plain text are left as they are.
 *
 * @param id names the edit; for one of a file {@code NAME:LINE}
 * @param find the string, at least one char
 * @param replacement what stands there instead; may be empty
 * @param scope the pages the edit is for
 */
public record SourceEdit(String id, String find, String replacement, Scope scope) {
  /** Checks that there is something to find. */
  public SourceEdit {
    Objects.requireNonNull(id, "id");
    Objects.requireNonNull(replacement, "replacement");
    Objects.requireNonNull(scope, "scope");
    if (find.isEmpty()) {
      throw new IllegalArgumentException("the string to replace is empty");
    }
  }

  /** Returns this edit for other pages. */
  public SourceEdit in(Scope newScope) {
    return new SourceEdit(id, find, replacement, newScope);
  }
}
