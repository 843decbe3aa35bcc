package news.winnow.rule;

import news.winnow.model.Block;
import news.winnow.model.BlockDocument;

/**
 * Elements of a page that an expression picks. As a condition it holds for a block that is one of
 * them or lies in one; in a {@link FieldRule} the elements have the value. Never holds in plain
 * text.
 */
public sealed interface Selection extends Condition {

  /** Returns the expression as it is written. */
  String expression();

  /**
   * Elements that a CSS selector matches.
   *
   * @param expression a selector as jsoup reads them
   */
  record Css(String expression) implements Selection {
    /** Checks the selector: jsoup must read it; no regular expressions, no deep nesting. */
    public Css {
      Selectors.check(expression);
    }

    @Override
    public boolean test(Block block, BlockDocument page) {
      return page.inside(block, expression);
    }
  }

  /**
   * Elements that an XPath 1.0 expression finds; for a text node or attribute its element. Names of
   * elements are in lower case, without namespaces. The first such expression that a page meets
   * costs about as much as parsing it, and pages too large for an expression are left alone by it:
   * where {@link Css} can say the same, it should.
   *
   * @param expression an expression as {@link javax.xml.xpath.XPath} reads them
   */
  record XPath(String expression) implements Selection {
    /** Checks the expression: it must compile, without variables and functions of others. */
    public XPath {
      XPaths.check(expression);
    }

    @Override
    public boolean test(Block block, BlockDocument page) {
      return page.insideXPath(block, expression);
    }
  }
}
