package news.winnow.rule;

import javax.xml.xpath.XPathEvaluationResult;
import javax.xml.xpath.XPathExpressionException;
import javax.xml.xpath.XPathFactory;
import javax.xml.xpath.XPathNodes;
import org.jsoup.Jsoup;
import org.jsoup.helper.W3CDom;
import org.w3c.dom.Document;

/** Refuses XPath expressions that the JDK cannot read, or that could not be evaluated. */
final class XPaths {
  static final int MAX_LENGTH = 1000;
  static final int MAX_NESTING = 8;

  private XPaths() {}

  static void check(String expression) {
    if (expression.length() > MAX_LENGTH) {
      throw new IllegalArgumentException("an XPath has at most " + MAX_LENGTH + " chars");
    }
    int depth = 0;
    for (int i = 0; i < expression.length(); i++) {
      char c = expression.charAt(i);
      depth += c == '(' || c == '[' ? 1 : c == ')' || c == ']' ? -1 : 0;
      if (depth > MAX_NESTING) {
        throw new IllegalArgumentException("an XPath nests at most " + MAX_NESTING + " brackets");
      }
    }
    try {
      // variables and functions without a meaning are noticed only when they are asked for
      Document page = new W3CDom().namespaceAware(false).fromJsoup(Jsoup.parse("<p>a"));
      XPathEvaluationResult<?> result =
          XPathFactory.newDefaultInstance().newXPath().evaluateExpression(expression, page);
      if (result.value() instanceof XPathNodes nodes) {
        nodes.forEach(node -> {});
      }
    } catch (XPathExpressionException | RuntimeException e) {
      throw new IllegalArgumentException("not an XPath: " + reason(e), e);
    }
  }

  /** The outer messages are wrappers around the one that tells. */
  private static String reason(Exception e) {
    Throwable inner = e;
    while (inner.getCause() != null && inner.getCause() != inner) {
      inner = inner.getCause();
    }
    String message = String.valueOf(inner.getMessage());
    int end = message.indexOf('\n');
    String line = (end < 0 ? message : message.substring(0, end)).strip();
    return line.endsWith(":") ? line + " the end" : line;
  }
}
