package news.winnow.internal.read;

import java.util.function.Predicate;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.select.Evaluator;
import org.jsoup.select.Selector;
import org.jspecify.annotations.Nullable;

/**
 * Which containers of a page are elements that a CSS selector matches. Each is looked at once, when
 * somebody asks: who asks knows by classes and tags where it may be worth it.
 */
public final class SelectorMatches implements Predicate<Container> {
  private static final byte MATCHES = 1;
  private static final byte DOES_NOT = 2;

  private final Evaluator selector;
  private final @Nullable Document page;
  private final Deadline deadline;

  /** By the numbers of containers; 0 where nobody asked yet. */
  private final byte[] known;

  SelectorMatches(String css, @Nullable Document page, int containers, Deadline deadline) {
    this.selector = Selector.evaluatorOf(css);
    this.page = page;
    this.deadline = deadline;
    this.known = new byte[containers];
  }

  /** Returns whether the container is such an element; false where nobody asked in time. */
  @Override
  public boolean test(Container container) {
    int index = container.index();
    if (known[index] == 0 && !deadline.passed()) {
      Element element = container.element();
      boolean matches = page != null && element != null && selector.matches(page, element);
      known[index] = matches ? MATCHES : DOES_NOT;
    }
    return known[index] == MATCHES;
  }
}
