package news.winnow.rule;

import java.util.Objects;
import news.winnow.model.Block;
import news.winnow.model.BlockDocument;

/**
 * Elements of a page that an expression picks. As a condition it holds for a block that is one of
 * them or lies in one; in a {@link FieldRule} the elements have the value. Never holds in plain
 * text.
 *
 * @param language what the expression is written in
 * @param expression the expression
 */
public record Selection(Language language, String expression) implements Condition {
  /** What expressions are written in. */
  public enum Language {
    /** Selectors as jsoup reads them; no regular expressions, no deep nesting. */
    CSS,

    /**
     * XPath 1.0 as {@link javax.xml.xpath.XPath} reads it, without variables and functions of
     * others; for a text node or attribute its element. Names of elements are in lower case,
     * without namespaces. The first such expression that a page meets costs about as much as
     * parsing it, and pages too large for an expression are left alone by it: where CSS can say the
     * same, it should.
     */
    XPATH
  }

  /** Checks that the expression can be read. */
  public Selection {
    Objects.requireNonNull(expression, "expression");
    if (language == Language.CSS) {
      Selectors.check(expression);
    } else {
      XPaths.check(expression);
    }
  }

  /** Returns the elements that a CSS selector matches. */
  public static Selection css(String selector) {
    return new Selection(Language.CSS, selector);
  }

  /** Returns the elements that an XPath expression finds. */
  public static Selection xpath(String expression) {
    return new Selection(Language.XPATH, expression);
  }

  /** Returns whether this is a CSS selector. */
  public boolean isCss() {
    return language == Language.CSS;
  }

  @Override
  public boolean test(Block block, BlockDocument page) {
    return isCss() ? page.inside(block, expression) : page.insideXPath(block, expression);
  }
}
