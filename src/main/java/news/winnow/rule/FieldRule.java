package news.winnow.rule;

import java.util.Objects;
import java.util.Optional;

/**
 * Says where a fact of an article stands. What it finds comes before what the page states
 * elsewhere; where it finds nothing that can be a value, the page is read as any other, and a
 * notice names the rule.
 *
 * @param id names the rule in notices; for a rule of a file {@code NAME:LINE}
 * @param field the fact
 * @param where the elements that have the value; an XPath may also be one that gives a string
 * @param attribute the attribute that holds the value; without one {@code datetime}, {@code
 *     content}, {@code href} or {@code src}, as the field asks, else the text
 * @param scope the pages the rule is for
 */
public record FieldRule(
    String id, ArticleField field, Selection where, Optional<String> attribute, Scope scope) {
  /** Checks that all is there. */
  public FieldRule {
    Objects.requireNonNull(id, "id");
    Objects.requireNonNull(field, "field");
    Objects.requireNonNull(attribute, "attribute");
    Objects.requireNonNull(scope, "scope");
    Objects.requireNonNull(where, "where");
    if (attribute.filter(String::isBlank).isPresent()) {
      throw new IllegalArgumentException("an attribute has a name");
    }
  }

  /**
   * Makes a rule for all pages that takes the value as the field asks.
   *
   * @param id names the rule in notices
   * @param field the fact
   * @param selector a CSS selector
   */
  public FieldRule(String id, ArticleField field, String selector) {
    this(id, field, Selection.css(selector), Optional.empty(), Scope.everywhere());
  }

  /** Returns this rule for other pages. */
  public FieldRule in(Scope newScope) {
    return new FieldRule(id, field, where, attribute, newScope);
  }
}
