package news.winnow.internal.read;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;

/** Text out of a page's data, as elements: a string of lines or of HTML, or a list of blocks. */
final class DataText {
  private static final int MIN_WORDS = 40;

  /** A string of fewer words in a list is a label, not a block. */
  private static final int MIN_BLOCK_WORDS = 8;

  private static final int MAX_VALUES = 50_000;

  /** Keys below which a block's own text stands. */
  private static final Set<String> TEXT =
      Set.of(
          "html",
          "text",
          "value",
          "content",
          "contents",
          "body",
          "data",
          "children",
          "paragraph",
          "markup",
          "copy",
          "items",
          "nodes");

  /** Words in the keys of what belongs to other articles, to the page, or to readers. */
  private static final List<String> ELSEWHERE =
      List.of(
          "relat",
          "recommend",
          "latest",
          "teaser",
          "comment",
          "author",
          "bio",
          "footer",
          "nav",
          "menu",
          "seo",
          "meta",
          "consent",
          "legal");

  private static final Set<String> LINKS =
      Set.of("url", "href", "slug", "link", "path", "permalink", "canonicalurl");

  private final Element root = new Element("div").addClass("article-body");
  private int words;

  /** Returns the text of a string: HTML, or a paragraph a line. */
  static DataText ofString(String text) {
    DataText found = new DataText();
    found.add(text, "p");
    return found;
  }

  /** Returns the entries of a live blog. */
  static DataText ofUpdates(List<?> updates) {
    DataText found = new DataText();
    for (Object update : updates) {
      if (update instanceof Map<?, ?> map) {
        if (map.get("headline") instanceof String s) {
          found.add(s, "h3");
        }
        if (map.get("articleBody") instanceof String s) {
          found.add(s, "p");
        }
      }
    }
    return found;
  }

  /** Returns the longest text below an object: one string, or one list of blocks. */
  static DataText ofObject(Map<?, ?> object) {
    DataText best = new DataText();
    Deque<Object> pending = new ArrayDeque<>();
    pending.add(object);
    for (int seen = 0; !pending.isEmpty() && seen < MAX_VALUES; seen++) {
      Object value = pending.poll();
      if (value instanceof String s) {
        DataText text = TextStats.of(s).words() > best.words ? ofString(s) : best;
        best = best.orLonger(text);
      } else if (value instanceof List<?> list) {
        best = best.orLonger(ofBlocks(list));
        pending.addAll(list);
      } else if (value instanceof Map<?, ?> map && (map == object || !isTeaser(map))) {
        map.forEach(
            (key, v) -> {
              if (!isElsewhere(String.valueOf(key))) {
                pending.add(v);
              }
            });
      }
    }
    return best;
  }

  DataText orLonger(DataText other) {
    return other.words > words ? other : this;
  }

  boolean isArticle() {
    return words >= MIN_WORDS;
  }

  Element element() {
    return root;
  }

  private static DataText ofBlocks(List<?> list) {
    DataText found = new DataText();
    for (Object block : list) {
      if (block instanceof String s) {
        found.add(s, "p");
      } else if (block instanceof Map<?, ?> map && !isTeaser(map)) {
        StringBuilder text = new StringBuilder();
        gather(map, text);
        found.add(text.toString(), tagOf(map));
      }
    }
    return found;
  }

  /** What has a title and an address is another page. */
  private static boolean isTeaser(Map<?, ?> object) {
    boolean titled = false;
    boolean linked = false;
    for (Object key : object.keySet()) {
      String name = String.valueOf(key).toLowerCase(Locale.ROOT);
      titled |= name.equals("title") || name.equals("headline");
      linked |= LINKS.contains(name);
    }
    return titled && linked;
  }

  private static boolean isElsewhere(String key) {
    String name = key.toLowerCase(Locale.ROOT);
    return ELSEWHERE.stream().anyMatch(name::contains);
  }

  /** Joins the strings of one block in their order. */
  private static void gather(Map<?, ?> block, StringBuilder text) {
    Deque<Object> pending = new ArrayDeque<>();
    pending.add(block);
    for (int seen = 0; !pending.isEmpty() && seen < MAX_VALUES; seen++) {
      Object value = pending.pop();
      if (value instanceof String s) {
        text.append(s);
      } else if (value instanceof List<?> list) {
        for (int i = list.size() - 1; i >= 0; i--) {
          pending.push(list.get(i));
        }
      } else if (value instanceof Map<?, ?> map) {
        Deque<Object> inside = new ArrayDeque<>();
        map.forEach(
            (key, v) -> {
              String name = String.valueOf(key).toLowerCase(Locale.ROOT);
              if (name.equals("items") && v instanceof List<?> items) {
                inside.push(linesOf(items));
              } else if (TEXT.contains(name)) {
                inside.push(v);
              }
            });
        inside.forEach(pending::push);
      }
    }
  }

  /** Items stand in lines of their own, runs of text do not. */
  private static List<Object> linesOf(List<?> items) {
    List<Object> lines = new ArrayList<>();
    for (Object item : items) {
      lines.add(item);
      lines.add("\n");
    }
    return lines;
  }

  private static String tagOf(Map<?, ?> block) {
    Object type = block.get("type");
    if (type == null) {
      type = block.get("nodeType");
    }
    String name = String.valueOf(type).toLowerCase(Locale.ROOT);
    if (name.contains("head") || name.contains("title")) {
      Object level = block.get("level");
      int n = level instanceof Integer i ? i : name.charAt(name.length() - 1) - '0';
      return n >= 1 && n <= 6 ? "h" + n : "h2";
    }
    return name.contains("quote") ? "blockquote" : name.contains("list") ? "li" : "p";
  }

  private void add(String text, String tag) {
    if (text.isBlank()) {
      return;
    }
    boolean html = text.indexOf("</") >= 0 || text.indexOf("<br") >= 0;
    Element parsed = html ? Parser.parseBodyFragment(text, "").body() : null;
    String plain = parsed == null ? text : parsed.text();
    int count = TextStats.of(plain).words();
    // only prose makes a text longer than another: lists of tags and names do not
    words += count >= MIN_BLOCK_WORDS ? count : 0;
    if (parsed == null) {
      text.lines()
          .filter(line -> !line.isBlank())
          .forEach(line -> root.appendElement(tag).appendText(line.strip()));
    } else if (parsed.firstElementChild() != null && holdsBlocks(parsed)) {
      parsed.childNodesCopy().forEach(root::appendChild);
    } else {
      Element block = root.appendElement(tag);
      parsed.childNodesCopy().forEach(block::appendChild);
    }
  }

  private static boolean holdsBlocks(Element parsed) {
    for (Element e = parsed.firstElementChild(); e != null; e = e.nextElementSibling()) {
      if (HtmlTags.flow(e) != HtmlTags.Flow.INLINE && !e.normalName().equals("br")) {
        return true;
      }
    }
    return false;
  }
}
