package news.winnow.internal.read;

import java.util.Arrays;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * All elements of a page in its order, the document first, gathered while its blocks are read for
 * those who look through them. Empty for plain text.
 */
public final class ElementList {
  /** Room for most pages. */
  private static final int USUAL = 1024;

  private Element[] elements = new Element[USUAL];
  private int[] ends = new int[USUAL];
  private int size;

  /** Elements that others are still added to, by their indexes. */
  private int[] open = new int[32];

  private int depth;

  /** Begins an empty list. */
  ElementList() {}

  /** Returns the elements of a page, as far as there is time. */
  static ElementList of(Document document, Deadline deadline) {
    ElementList list = new ElementList();
    list.addAll(document, deadline);
    return list;
  }

  /** Adds an element with all inside, as far as there is time. */
  void addAll(Element root, Deadline deadline) {
    int outer = depth;
    Element e = root;
    while (e != null && !deadline.passed()) {
      open(e);
      Element next = e.firstElementChild();
      while (next == null && e != null) {
        close();
        next = depth == outer ? null : e.nextElementSibling();
        e = depth == outer ? null : e.parent();
      }
      e = next;
    }
    while (depth > outer) {
      close();
    }
  }

  /** Adds an element; what is added until it is closed stands inside. */
  void open(Element e) {
    open = depth == open.length ? Arrays.copyOf(open, 2 * depth) : open;
    open[depth++] = size;
    add(e);
  }

  /** Closes the element that was opened last. */
  void close() {
    ends[open[--depth]] = size;
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
