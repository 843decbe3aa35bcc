package news.winnow.internal.read;

import java.util.AbstractList;
import java.util.Collection;
import java.util.Iterator;
import java.util.NoSuchElementException;
import java.util.RandomAccess;

/**
 * What a page has of one kind, in its order. Immutable. Dozens of steps go through the blocks of
 * each page: with a final type of our own a compiler makes each such loop one over an array, which
 * it does not with {@link java.util.List#copyOf}.
 */
public final class PageList<E> extends AbstractList<E> implements RandomAccess {
  private final E[] parts;

  private PageList(E[] parts) {
    this.parts = parts;
  }

  /** Returns a list of the same that does not change. */
  @SuppressWarnings("unchecked") // nobody sees the array, and only E are in it
  static <E> PageList<E> copyOf(Collection<E> parts) {
    return parts instanceof PageList<E> list ? list : new PageList<>((E[]) parts.toArray());
  }

  @Override
  public E get(int index) {
    return parts[index];
  }

  @Override
  public int size() {
    return parts.length;
  }

  @Override
  public Iterator<E> iterator() {
    return new All<>(parts);
  }

  private static final class All<E> implements Iterator<E> {
    private final E[] parts;
    private int next;

    All(E[] parts) {
      this.parts = parts;
    }

    @Override
    public boolean hasNext() {
      return next < parts.length;
    }

    @Override
    public E next() {
      if (next == parts.length) {
        throw new NoSuchElementException();
      }
      return parts[next++];
    }
  }
}
