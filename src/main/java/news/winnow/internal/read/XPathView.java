package news.winnow.internal.read;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javax.xml.xpath.XPath;
import javax.xml.xpath.XPathEvaluationResult;
import javax.xml.xpath.XPathExpressionException;
import javax.xml.xpath.XPathFactory;
import javax.xml.xpath.XPathNodes;
import org.jsoup.helper.W3CDom;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Attr;

/**
 * A page as XPath sees it: one W3C document, made when the first expression asks for it. Every
 * expression is evaluated once. Thread-safe.
 */
public final class XPathView {
  /** A page is too large for an expression that may take more steps. */
  private static final double MAX_STEPS = 2e8;

  /** So many chars of text are worth a step. */
  private static final int CHARS_A_STEP = 64;

  /** The evaluator is recursive where it gathers text. */
  private static final int MAX_DEPTH = 1000;

  private static final int MAX_VALUES = 200;

  /**
   * What an expression finds for a field.
   *
   * @param element an element; null for an attribute, a text or a string
   * @param text the text where it is no element
   */
  public record Value(@Nullable Element element, String text) {}

  private final @Nullable Document document;
  private final ElementList elements;
  private final Deadline deadline;
  private final Map<String, Set<Element>> found = new HashMap<>();
  private org.w3c.dom.@Nullable Document converted;
  private @Nullable XPath evaluator;
  private double steps = -1;
  private int depth;

  XPathView(@Nullable Document document, ElementList elements, Deadline deadline) {
    this.document = document;
    this.elements = elements;
    this.deadline = deadline;
  }

  /** Returns the elements that an expression finds, or that have the attributes and texts. */
  public synchronized Set<Element> elements(String expression) {
    Set<Element> known = found.get(expression);
    if (known == null) {
      known = Collections.newSetFromMap(new IdentityHashMap<>());
      if (evaluate(expression) instanceof XPathNodes nodes) {
        for (org.w3c.dom.Node node : nodes) {
          if (source(owner(node)) instanceof Element e) {
            known.add(e);
          }
        }
      }
      found.put(expression, known);
    }
    return known;
  }

  /** Returns what an expression finds, in the page's order; a string or number is one value. */
  public synchronized List<Value> values(String expression) {
    Object result = evaluate(expression);
    List<Value> values = new ArrayList<>();
    if (result instanceof XPathNodes nodes) {
      for (org.w3c.dom.Node node : nodes) {
        if (values.size() == MAX_VALUES) {
          break;
        }
        boolean whole = node instanceof org.w3c.dom.Element;
        String text = whole ? "" : String.valueOf(node.getNodeValue());
        values.add(new Value(whole && source(node) instanceof Element e ? e : null, text));
      }
    } else if (result instanceof String || result instanceof Number) {
      values.add(new Value(null, result.toString()));
    }
    return values;
  }

  private @Nullable Object evaluate(String expression) {
    Document page = document;
    if (page == null || deadline.passedNow() || steps(expression, page) > MAX_STEPS) {
      return null;
    }
    try {
      if (converted == null || evaluator == null) {
        converted = new W3CDom().namespaceAware(false).fromJsoup(page);
        evaluator = XPathFactory.newDefaultInstance().newXPath();
      }
      XPathEvaluationResult<?> result = evaluator.evaluateExpression(expression, converted);
      return result.value();
    } catch (XPathExpressionException | RuntimeException e) {
      return null; // rules that cannot be read are refused earlier: it cannot be evaluated here
    }
  }

  private static org.w3c.dom.@Nullable Node owner(org.w3c.dom.Node node) {
    if (node instanceof Attr attribute) {
      return attribute.getOwnerElement();
    }
    return node instanceof org.w3c.dom.Element ? node : node.getParentNode();
  }

  private static @Nullable Object source(org.w3c.dom.@Nullable Node node) {
    return node == null ? null : node.getUserData(W3CDom.SourceProperty);
  }

  /** Returns how many steps an expression may take on the worst page of this size. */
  private double steps(String expression, Document page) {
    if (steps < 0) {
      measure(page);
    }
    double most = steps;
    for (String axis : new String[] {"//", "descendant", "ancestor", "(.", "normalize-space()"}) {
      most *= Math.pow(depth, count(expression, axis) - (axis.equals("//") ? 1 : 0));
    }
    for (String axis : new String[] {"following", "preceding"}) {
      most *= Math.pow(steps, count(expression, axis));
    }
    return most;
  }

  private void measure(Document page) {
    int[] deepest = {1};
    long[] chars = {0};
    page.traverse(
        (Node node, int level) -> {
          deepest[0] = Math.max(deepest[0], level);
          chars[0] += node instanceof TextNode t ? t.getWholeText().length() : 0;
        });
    depth = deepest[0];
    steps =
        depth > MAX_DEPTH
            ? Double.POSITIVE_INFINITY
            : elements.size() + chars[0] / (double) CHARS_A_STEP;
  }

  private static int count(String text, String part) {
    int n = 0;
    for (int i = text.indexOf(part); i >= 0; i = text.indexOf(part, i + part.length())) {
      n++;
    }
    return n;
  }
}
