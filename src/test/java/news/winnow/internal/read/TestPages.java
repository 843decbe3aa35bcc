package news.winnow.internal.read;

import java.net.URI;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import news.winnow.model.Block.Kind;
import news.winnow.model.Link;
import news.winnow.model.RichText;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * Makes small pages without a reader: {@code new TestPages().open("div", "related
 * posts").block("Also read").close().page()}.
 */
public final class TestPages {
  private final Document document = Document.createShell("");
  private final List<Container> containers = new ArrayList<>();
  private final List<TextBlock> blocks = new ArrayList<>();
  private final Names names = new Names();
  private Optional<URI> url = Optional.empty();
  private Container current;

  /** Begins a page with an open body. */
  public TestPages() {
    current = new Container(0, null, "body", ElementNames.NONE, document.body(), false);
    containers.add(current);
  }

  /** Sets the page's address. */
  public TestPages at(String address) {
    url = Optional.of(URI.create(address));
    return this;
  }

  /** Opens a container; its classes, separated by spaces, are its names. */
  public TestPages open(String tag, String classes) {
    Element element = current.element().appendElement(tag).attr("class", classes);
    current =
        new Container(
            containers.size(), current, tag, names.of(element), element, Hiding.hides(element));
    containers.add(current);
    return this;
  }

  /** Opens a container with an id, which is a name, too. */
  public TestPages openId(String tag, String id) {
    open(tag, "");
    current.element().attr("id", id);
    ElementNames own = names.of(current.element());
    current =
        new Container(
            current.index(), current.parent(), tag, own, current.element(), current.hides());
    containers.set(current.index(), current);
    return this;
  }

  /** Closes the innermost container. */
  public TestPages close() {
    current = current.parent();
    return this;
  }

  /** Adds a paragraph. */
  public TestPages block(String text) {
    return block(Kind.PARAGRAPH, text, 0);
  }

  /** Adds a paragraph that is a link. */
  public TestPages link(String text) {
    return block(Kind.PARAGRAPH, text, text.length());
  }

  /** Adds a block. */
  public TestPages block(Kind kind, String text, int linkedChars) {
    int index = blocks.size();
    List<Link> links = linkedChars > 0 ? List.of(new Link(text, "/" + index)) : List.of();
    current.element().appendElement("p").text(text);
    blocks.add(
        new TextBlock(index, current, RichText.plain(text), kind, 0, false, links, linkedChars, 0));
    for (Container c = current; c != null; c = c.parent()) {
      c.cover(index);
    }
    return this;
  }

  private static Deadline deadline() {
    return new Deadline(Duration.ofSeconds(30), System::nanoTime);
  }

  /** Returns the elements of a page. */
  static ElementList elements(Document document) {
    return ElementList.of(document, deadline());
  }

  /** Returns the page. */
  public PageBlocks page() {
    Deadline deadline = deadline();
    return new PageBlocks(
        blocks,
        containers,
        List.of(),
        document,
        ElementList.of(document, deadline),
        List.of(),
        ScriptText.none(),
        url,
        deadline);
  }

  /** Returns a page of paragraphs in the body. */
  public static PageBlocks of(String... texts) {
    TestPages pages = new TestPages();
    for (String text : texts) {
      pages.block(text);
    }
    return pages.page();
  }
}
