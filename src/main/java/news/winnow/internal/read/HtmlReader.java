package news.winnow.internal.read;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import news.winnow.model.Block;
import news.winnow.model.RichText;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jspecify.annotations.Nullable;

/**
 * Walks a document once, without recursion, and makes blocks: maximal runs of inline text between
 * block-level boundaries, hidden ones included.
 */
final class HtmlReader {
  private final Budget budget;

  private final Document document;

  /** The page's title, without spaces; once a line break asks for it. */
  private @Nullable String title;

  private final Names names = new Names();
  private final List<TextBlock> blocks = new ArrayList<>(256); // most pages have no more
  private final List<Container> containers = new ArrayList<>(512);
  private final List<Media> media = new ArrayList<>();
  private final ElementList elements = new ElementList();
  private final InlineRun run;
  private Container current;
  private boolean belowHeadline;
  private boolean tooDeep;

  private HtmlReader(Document document, Element body, Budget budget) {
    this.budget = budget;
    this.document = document;
    this.run = new InlineRun(budget.limits().maxBlockText());
    this.current = container(null, body, body.normalName());
  }

  /** What a walk gives. */
  record Result(
      List<TextBlock> blocks,
      List<Container> containers,
      List<Media> media,
      ElementList elements) {}

  static Result read(Document document, Budget budget) {
    Element body = document.body();
    HtmlReader reader = new HtmlReader(document, body, budget);
    boolean whole = reader.walkDocument(body);
    if (reader.tooDeep) {
      budget.noteLimit("elements inside more than " + budget.limits().maxDepth() + " others");
    }
    for (int i = reader.containers.size() - 1; i > 0; i--) {
      reader.containers.get(i).coverParent();
    }
    return new Result(
        reader.blocks,
        reader.containers,
        reader.media,
        whole ? reader.elements : ElementList.of(document, budget.deadline()));
  }

  /** Lists the elements around the body and walks the body; returns whether that was all. */
  private boolean walkDocument(Element body) {
    Element html = body.parent();
    boolean whole = true;
    elements.open(document);
    for (Element e = document.firstElementChild(); e != null; e = e.nextElementSibling()) {
      if (e != html) {
        elements.addAll(e, budget.deadline());
        continue;
      }
      elements.open(html);
      for (Element c = html.firstElementChild(); c != null; c = c.nextElementSibling()) {
        if (c == body) {
          elements.open(body);
          whole = walk(body);
          elements.close();
        } else {
          elements.addAll(c, budget.deadline());
        }
      }
      elements.close();
    }
    elements.close();
    return whole;
  }

  /** Returns whether the end was reached. */
  private boolean walk(Element root) {
    Node node = root.firstChild();
    while (node != null && budget.visit()) {
      Node down = enter(node);
      if (down != null) {
        elements.open((Element) node);
        node = down;
      } else {
        if (node instanceof Element e) {
          elements.addAll(e, budget.deadline());
        }
        node = leaveUpTo(node, root);
      }
    }
    flush();
    return node == null;
  }

  /** Leaves the elements that end with a node; returns what follows, null at the end of all. */
  private @Nullable Node leaveUpTo(Node last, Element root) {
    Node node = last;
    Node next = node.nextSibling();
    while (next == null) {
      node = node.parent();
      if (node == null || node == root) {
        return null;
      }
      leave((Element) node);
      elements.close();
      next = node.nextSibling();
    }
    return next;
  }

  /** Returns the first child where there is something to walk into. */
  private @Nullable Node enter(Node node) {
    if (node instanceof TextNode t) {
      run.append(t.getWholeText());
      return null;
    }
    if (!(node instanceof Element element)) {
      return null;
    }
    String tag = element.normalName();
    if (tag.equals("br")) {
      lineBreak(element);
      return null;
    }
    HtmlTags.Flow flow = HtmlTags.flow(element);
    if (flow == HtmlTags.Flow.SKIPPED) {
      if (tag.equals("iframe")) {
        frame(element);
      }
      return null;
    }
    if (tag.equals("img") || tag.equals("amp-img")) {
      media.add(new Media(blocks.size(), current, Images.read(element), Optional.empty()));
      return null;
    }
    if (flow == HtmlTags.Flow.INLINE) {
      if (element.childNodeSize() == 0
          || HeadingTools.mayStandIn(current) && HeadingTools.is(element)) {
        return null;
      }
      run.enter(element, tag);
      return element.firstChild();
    }
    flush();
    if (element.childNodeSize() == 0) {
      return null;
    }
    if (current.depth() < budget.limits().maxDepth()) {
      current = container(current, element, tag);
      run.keepRaw(current.isPreformatted());
    } else {
      tooDeep = true;
    }
    return element.firstChild();
  }

  private void leave(Element element) {
    Container parent = current.parent();
    if (parent != null && current.element() == element) {
      flush();
      current = parent;
      run.keepRaw(current.isPreformatted());
    } else if (!run.leave(element) && HtmlTags.flow(element) != HtmlTags.Flow.INLINE) {
      flush();
    }
  }

  private void lineBreak(Element br) {
    Element next = br.nextElementSibling();
    boolean doubled = next != null && next.normalName().equals("br") && onlySpaceBetween(br, next);
    boolean headline = run.mayBeLine() && run.isLine(title());
    // below a headline that is only a line, author and date are lines as well
    belowHeadline = headline || belowHeadline && run.isShort();
    if (doubled || belowHeadline) {
      flush();
    } else {
      run.space();
    }
  }

  private String title() {
    String known = title;
    if (known == null) {
      known = document.title().replace(" ", "");
      title = known;
    }
    return known;
  }

  private static boolean onlySpaceBetween(Node from, Node to) {
    for (Node n = from.nextSibling(); n != null && n != to; n = n.nextSibling()) {
      if (n instanceof TextNode t && !t.isBlank()) {
        return false;
      }
    }
    return true;
  }

  private void frame(Element element) {
    String src = element.attr(element.hasAttr("src") ? "src" : "data-src").trim();
    boolean address = src.startsWith("http") || src.startsWith("/") && src.length() > 1;
    // frames that only count visits are hidden, have no size or stand in for a script
    boolean seen =
        !Hiding.hides(element) && !isTiny(element.attr("width")) && !isTiny(element.attr("height"));
    if (address && seen && current.enclosing("noscript") == null) {
      media.add(new Media(blocks.size(), current, null, Optional.of(src)));
    }
  }

  private static boolean isTiny(String size) {
    return size.equals("0") || size.equals("1") || size.equals("0px") || size.equals("1px");
  }

  private Container container(@Nullable Container parent, Element element, String tag) {
    ElementNames own = names.of(element);
    boolean hides = names.mayHide() && Hiding.hides(element);
    Container c = new Container(containers.size(), parent, tag, own, element, hides);
    containers.add(c);
    return c;
  }

  private void flush() {
    if (run.isEmpty()) {
      run.clear();
      return;
    }
    if (budget.roomForBlock(blocks.size())) {
      if (run.wasCut()) {
        budget.noteLimit("a block of more than " + budget.limits().maxBlockText() + " characters");
      }
      run.closeOpen();
      Container home = current;
      List<Element> wrappers = run.wrappers();
      for (int i = 0; i < wrappers.size(); i++) {
        home = container(home, wrappers.get(i), wrappers.get(i).normalName());
      }
      add(home);
    }
    run.clear();
  }

  private void add(Container home) {
    int index = blocks.size();
    BlockKinds.Found found = BlockKinds.of(current, run.endsSentence());
    RichText rich = run.rich();
    if (rich.text().charAt(0) == '<' && home.enclosing("noscript") != null) {
      return; // markup that was escaped where the page was saved
    }
    boolean caption =
        found.kind() == Block.Kind.PARAGRAPH
            && run.linkedChars() == 0
            && AltText.isRepeated(media, index, rich.text());
    blocks.add(
        new TextBlock(
            index,
            home,
            rich,
            caption ? Block.Kind.CAPTION : found.kind(),
            found.level(),
            found.ordered(),
            run.links(),
            run.linkedChars(),
            0));
    home.cover(index);
  }
}
