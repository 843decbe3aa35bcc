package news.winnow.internal.read;

import java.util.Arrays;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * All elements of a page in its order, the document first, gathered in one walk for those who look
 * through them. Empty for plain text.
 */
public final class ElementList {
  private Element[] elements = new Element[256];
  private int[] ends = new int[256];
  private int size;

  private ElementList() {}

  /** Returns the elements of a page, as far as there is time. */
  static ElementList of(@Nullable Document document, Deadline deadline) {
    ElementList list = new ElementList();
    if (document != null) {
      list.walk(document, deadline);
    }
    return list;
  }

  private void walk(Element root, Deadline deadline) {
    int[] open = new int[32];
    int depth = 0;
    Element e = root;
    while (e != null && !deadline.passed()) {
      open = depth == open.length ? Arrays.copyOf(open, 2 * depth) : open;
      open[depth++] = size;
      add(e);
      Element next = e.firstElementChild();
      while (next == null && e != null) {
        ends[open[--depth]] = size;
        next = depth == 0 ? null : e.nextElementSibling();
        e = depth == 0 ? null : e.parent();
      }
      e = next;
    }
    while (depth > 0) {
      ends[open[--depth]] = size;
    }
  }

  private void add(Element e) {
    if (size == elements.length) {
      elements = Arrays.copyOf(elements, 2 * size);
      ends = Arrays.copyOf(ends, 2 * size);
    }
    elements[size++] = e;
  }

  /** Returns how many there are. */
  public int size() {
    return size;
  }

  /** Returns an element, from 0. */
  public Element get(int index) {
    return elements[index];
  }

  /** Returns the index behind the last element inside an element. */
  public int end(int index) {
    return ends[index];
  }
}
