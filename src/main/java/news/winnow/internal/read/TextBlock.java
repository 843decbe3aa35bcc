package news.winnow.internal.read;

import java.util.List;
import news.winnow.model.Block;
import news.winnow.model.Link;
import news.winnow.model.RichText;

/** A block as the readers make it. */
public final class TextBlock implements Block {
  private final int index;
  private final Container container;
  private final RichText rich;
  private final String folded;
  private final Kind kind;
  private final Kind markedKind;
  private final int level;
  private final boolean ordered;
  private final List<Link> links;
  private final TextStats stats;
  private final int linkedChars;
  private final int line;

  TextBlock(
      int index,
      Container container,
      RichText rich,
      Kind kind,
      int level,
      boolean ordered,
      List<Link> links,
      int linkedChars,
      int line) {
    this.index = index;
    this.container = container;
    this.rich = rich;
    this.folded = Block.fold(rich.text());
    this.kind = kind;
    this.markedKind = kind;
    this.level = level;
    this.ordered = ordered;
    this.links = List.copyOf(links);
    this.linkedChars = linkedChars;
    this.line = line;
    this.stats = TextStats.of(rich.text());
  }

  private TextBlock(TextBlock b, int index, Container container, Kind markedKind) {
    this.index = index;
    this.container = container;
    this.rich = b.rich;
    this.folded = b.folded;
    this.kind = b.kind;
    this.markedKind = markedKind;
    this.level = b.level;
    this.ordered = b.ordered;
    this.links = b.links;
    this.linkedChars = b.linkedChars;
    this.line = b.line;
    this.stats = b.stats;
  }

  /** Returns the same block in another place. */
  TextBlock at(int place, Container in) {
    return new TextBlock(this, place, in, markedKind);
  }

  /** Returns the same block as one that only looks like what it is. */
  TextBlock unmarked() {
    return new TextBlock(this, index, container, Kind.PARAGRAPH);
  }

  /** Returns the innermost container. */
  public Container container() {
    return container;
  }

  /** Returns the counts of words, marks and kinds of characters. */
  public TextStats stats() {
    return stats;
  }

  /** Returns whether the block is an item of a numbered list. */
  public boolean ordered() {
    return ordered;
  }

  /** Returns the first line in plain text, from 1; 0 in HTML. */
  public int line() {
    return line;
  }

  @Override
  public int index() {
    return index;
  }

  @Override
  public RichText rich() {
    return rich;
  }

  @Override
  public String folded() {
    return folded;
  }

  @Override
  public Kind kind() {
    return kind;
  }

  @Override
  public Kind markedKind() {
    return markedKind;
  }

  @Override
  public int level() {
    return level;
  }

  @Override
  public int words() {
    return stats.words();
  }

  @Override
  public int sentences() {
    return stats.sentences();
  }

  @Override
  public double linkDensity() {
    return Math.min(1.0, linkedChars / (double) Math.max(1, rich.text().length()));
  }

  /** Returns the share of the text that is set off so, 0 to 1. */
  public double share(RichText.Style style) {
    List<RichText.Span> spans = rich.spans();
    int chars = 0;
    for (int i = 0; i < spans.size(); i++) {
      if (spans.get(i) instanceof RichText.StyleSpan s && s.style() == style) {
        chars += s.end() - s.start();
      }
    }
    return Math.min(1.0, chars / (double) Math.max(1, rich.text().length()));
  }

  @Override
  public List<Link> links() {
    return links;
  }

  @Override
  public boolean hasToken(String token) {
    for (Container c = container; c != null; c = c.parent()) {
      if (c.hasToken(token)) {
        return true;
      }
    }
    return false;
  }

  @Override
  public boolean hasName(String name) {
    for (Container c = container; c != null; c = c.parent()) {
      if (c.names().contains(name)) {
        return true;
      }
    }
    return false;
  }

  @Override
  public boolean insideTag(String tag) {
    return container.enclosing(tag) != null;
  }

  @Override
  public String place() {
    return line > 0 ? "line " + line : ElementPath.of(container);
  }

  @Override
  public String toString() {
    return index + " " + kind + " " + rich.text();
  }
}
