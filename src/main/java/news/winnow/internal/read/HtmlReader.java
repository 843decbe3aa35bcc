package news.winnow.internal.read;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import news.winnow.model.Block;
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
  /** How far up a list item, quote or cell still gives a block its kind. */
  private static final int KIND_REACH = 3;

  /** Elements inside so many others are not told apart: whoever asks about a block climbs all. */
  private static final int MAX_DEPTH = 600;

  private final Budget budget;
  private final Names names = new Names();
  private final List<TextBlock> blocks = new ArrayList<>();
  private final List<Container> containers = new ArrayList<>();
  private final List<Media> media = new ArrayList<>();
  private final InlineRun run;
  private Container current;

  private HtmlReader(Element body, Budget budget) {
    this.budget = budget;
    this.run = new InlineRun(budget.limits().maxBlockText());
    this.current = container(null, body, body.normalName());
  }

  /** What a walk gives. */
  record Result(List<TextBlock> blocks, List<Container> containers, List<Media> media) {}

  static Result read(Document document, Budget budget) {
    Element body = document.body();
    HtmlReader reader = new HtmlReader(body, budget);
    reader.walk(body);
    return new Result(reader.blocks, reader.containers, reader.media);
  }

  private void walk(Element root) {
    Node node = root.firstChild();
    while (node != null && budget.visit()) {
      Node down = enter(node);
      if (down != null) {
        node = down;
        continue;
      }
      while (node != root) {
        Node next = node.nextSibling();
        if (next != null) {
          node = next;
          break;
        }
        Node up = node.parent();
        if (up == null || up == root) {
          node = root;
          break;
        }
        leave((Element) up);
        node = up;
      }
      if (node == root) {
        break;
      }
    }
    flush();
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
    if (HtmlTags.SKIPPED.contains(tag)) {
      if (tag.equals("iframe")) {
        frame(element);
      }
      return null;
    }
    if (HtmlTags.INLINE.contains(tag)) {
      if (tag.equals("img")) {
        media.add(new Media(blocks.size(), current, Images.read(element), Optional.empty()));
        return null;
      }
      if (element.childNodeSize() == 0) {
        return null;
      }
      run.enter(element, tag);
      return element.firstChild();
    }
    flush();
    if (element.childNodeSize() == 0) {
      return null;
    }
    if (current.depth() < MAX_DEPTH) {
      current = container(current, element, tag);
      run.keepRaw(current.isPreformatted());
    }
    return element.firstChild();
  }

  private void leave(Element element) {
    if (HtmlTags.INLINE.contains(element.normalName())) {
      run.leave(element);
      return;
    }
    flush();
    Container parent = current.parent();
    if (parent != null && current.element() == element) {
      current = parent;
      run.keepRaw(current.isPreformatted());
    }
  }

  private void lineBreak(Element br) {
    Element next = br.nextElementSibling();
    boolean doubled = next != null && next.normalName().equals("br") && onlySpaceBetween(br, next);
    if (doubled) {
      flush();
    } else {
      run.space();
    }
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
    Container c = new Container(containers.size(), parent, tag, names.of(element), element);
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
      for (Element wrapper : run.wrappers()) {
        home = container(home, wrapper, wrapper.normalName());
      }
      add(home);
    }
    run.clear();
  }

  private void add(Container home) {
    int index = blocks.size();
    Block.Kind kind = Block.Kind.PARAGRAPH;
    int level = 0;
    boolean ordered = false;
    Container c = current;
    for (int reach = 0; c != null && reach < KIND_REACH && kind == Block.Kind.PARAGRAPH; reach++) {
      kind = kindOf(c.tag());
      if (kind == Block.Kind.HEADING) {
        level = c.tag().charAt(1) - '0';
      } else if (kind == Block.Kind.LIST_ITEM) {
        level = listDepth(c);
        Container list = c.parent();
        ordered = list != null && list.tag().equals("ol");
      }
      c = c.parent();
    }
    blocks.add(
        new TextBlock(
            index, home, run.rich(), kind, level, ordered, run.links(), run.linkedChars(), 0));
    for (Container up = home; up != null; up = up.parent()) {
      up.cover(index);
    }
  }

  private static Block.Kind kindOf(String tag) {
    return switch (tag) {
      case "h1", "h2", "h3", "h4", "h5", "h6" -> Block.Kind.HEADING;
      case "li", "dd", "dt" -> Block.Kind.LIST_ITEM;
      case "blockquote" -> Block.Kind.QUOTE;
      case "pre" -> Block.Kind.PREFORMATTED;
      case "td", "th" -> Block.Kind.TABLE_CELL;
      case "figcaption", "caption" -> Block.Kind.CAPTION;
      case "button", "legend", "option" -> Block.Kind.CONTROL;
      default -> Block.Kind.PARAGRAPH;
    };
  }

  private static int listDepth(Container item) {
    int depth = -1;
    for (Container c = item; c != null; c = c.parent()) {
      if (c.tag().equals("ul") || c.tag().equals("ol")) {
        depth++;
      }
    }
    return Math.max(0, depth);
  }
}
