package news.winnow.internal.read;

import java.util.List;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * A block-level element that holds blocks, or has classes that matter; in plain text there is one,
 * the page. Containers form a tree; a parent's index is below its children's.
 */
public final class Container {
  private final int index;
  private final @Nullable Container parent;
  private final int depth;
  private final String tag;
  private final boolean preformatted;
  private final boolean inline;
  private final ElementNames names;
  private final @Nullable Element element;
  private final boolean hides;
  private @Nullable String step;
  private int firstBlock = Integer.MAX_VALUE;
  private int endBlock = -1;

  Container(
      int index,
      @Nullable Container parent,
      String tag,
      ElementNames names,
      @Nullable Element element,
      boolean hides) {
    this.index = index;
    this.parent = parent;
    this.depth = parent == null ? 0 : parent.depth + 1;
    this.tag = tag;
    this.preformatted = tag.equals("pre") || parent != null && parent.preformatted;
    this.inline = HtmlTags.isInlineTag(tag);
    this.names = names;
    this.element = element;
    this.hides = hides;
  }

  /** Returns the one container of plain text. */
  static Container ofText() {
    return new Container(0, null, "text", ElementNames.NONE, null, false);
  }

  /** Returns the place in {@link PageBlocks#containers()}. */
  public int index() {
    return index;
  }

  /** Returns the container around this one; null for the outermost. */
  public @Nullable Container parent() {
    return parent;
  }

  /** Returns how many containers are around this one. */
  public int depth() {
    return depth;
  }

  /** Returns the tag name, lower case. */
  public String tag() {
    return tag;
  }

  /**
   * Returns the class names, id and other naming attributes, each as lower-case words joined by
   * hyphens: {@code RelatedPosts__list} is {@code related-posts-list}.
   */
  public List<String> names() {
    return names.all();
  }

  /** Returns the names with what is known of them. */
  public ElementNames named() {
    return names;
  }

  /** Returns the container's step in the paths of what stands in it; made when first asked for. */
  String step() {
    String known = step;
    if (known == null) {
      known = ElementPath.step(this);
      step = known;
    }
    return known;
  }

  /** Returns whether line breaks count inside. */
  boolean isPreformatted() {
    return preformatted;
  }

  /** Returns whether the element is an inline one that wraps a block's whole text. */
  public boolean isInline() {
    return inline;
  }

  /** Returns the element; null in plain text. */
  public @Nullable Element element() {
    return element;
  }

  /** Returns whether the element hides itself, see {@link Hiding}. */
  public boolean hides() {
    return hides;
  }

  /**
   * Returns the index of the first block inside; greater than {@link #endBlock()} when there is
   * none.
   */
  public int firstBlock() {
    return firstBlock;
  }

  /** Returns the index after the last block inside. */
  public int endBlock() {
    return endBlock;
  }

  /**
   * Returns the nearest of this container and those around it that does not hold just one block;
   * the outermost where all do.
   */
  public Container ofSeveral() {
    Container c = this;
    while (c.parent != null && c.endBlock - c.firstBlock == 1) {
      c = c.parent;
    }
    return c;
  }

  /** Returns the nearest of this container and those around it that lies no deeper than that. */
  public Container upTo(int most) {
    Container c = this;
    while (c.parent != null && c.depth > most) {
      c = c.parent;
    }
    return c;
  }

  /** Returns the nearest of this container and those around it with a tag name; null for none. */
  public @Nullable Container enclosing(String name) {
    for (Container c = this; c != null; c = c.parent) {
      if (c.tag.equals(name)) {
        return c;
      }
    }
    return null;
  }

  /** Returns whether one of the names holds the token's words in sequence. */
  public boolean hasToken(String token) {
    List<String> all = names.all();
    for (int i = 0; i < all.size(); i++) {
      if (holdsWords(all.get(i), token) && !names.files(i)) {
        return true;
      }
    }
    return false;
  }

  /** Returns whether words joined by hyphens hold other such words in sequence. */
  public static boolean holdsWords(String name, String token) {
    for (int i = name.indexOf(token); i >= 0; i = name.indexOf(token, i + 1)) {
      int end = i + token.length();
      if ((i == 0 || name.charAt(i - 1) == '-')
          && (end == name.length() || name.charAt(end) == '-')) {
        return true;
      }
    }
    return false;
  }

  /** Notes a block inside. */
  void cover(int block) {
    cover(block, block + 1);
  }

  /** Tells the container around which blocks stand in this one. */
  void coverParent() {
    if (parent != null && firstBlock < endBlock) {
      parent.cover(firstBlock, endBlock);
    }
  }

  private void cover(int first, int end) {
    firstBlock = Math.min(firstBlock, first);
    endBlock = Math.max(endBlock, end);
  }
}
