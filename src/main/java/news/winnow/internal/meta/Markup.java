package news.winnow.internal.meta;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import news.winnow.internal.read.ElementList;
import news.winnow.internal.read.Names;
import news.winnow.internal.read.PageBlocks;
import org.jsoup.nodes.Attributes;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.NodeIterator;
import org.jspecify.annotations.Nullable;

/** The places of a page's markup that may speak about the article, gathered in one walk. */
final class Markup {
  private static final int MAX_PER_KEY = 60;
  private static final int NEAR = 150;
  private static final int MAX_PARENTS = 12;
  private static final int MAX_DEPTH = 100;
  private static final String[] META_NAMES = {"property", "name", "itemprop", "http-equiv"};

  /** The relations and properties that somebody asks for, with their places. */
  private static final Map<String, String> RELATIONS = Sources.places("rel ");

  private static final Map<String, String> PROPERTIES = Sources.places("prop ");

  private final Map<String, List<String>> metas = new HashMap<>();
  private final Map<String, List<Spot>> found = new HashMap<>();
  private final AreaNames names = new AreaNames();
  private int elements;
  private int headline = Integer.MAX_VALUE;
  private @Nullable Element headlineElement;

  /**
   * An element where something was found.
   *
   * @param element the element
   * @param at how many elements come before it, with itself
   */
  record Spot(Element element, int at) {}

  private Markup() {}

  /** Returns what the page holds, as far as there is time; nothing for plain text. */
  static Markup of(PageBlocks page) {
    Markup markup = new Markup();
    ElementList all = page.elements();
    int i = 0;
    while (i < all.size() && !page.deadline().passed()) {
      i = markup.enter(all.get(i)) ? i + 1 : all.end(i);
    }
    return markup;
  }

  /** Returns the contents of the meta elements of that name, which is lower case. */
  List<String> metas(String name) {
    return metas.getOrDefault(name, List.of());
  }

  /** Returns what was found for a kind and key of the table of sources, lower case. */
  List<Spot> spots(String kindAndKey) {
    return found.getOrDefault(kindAndKey, List.of());
  }

  /** Returns the same, the nearest to the headline first. */
  List<Spot> nearestFirst(String kindAndKey) {
    List<Spot> spots = spots(kindAndKey);
    if (spots.size() < 2) {
      return spots;
    }
    List<Spot> sorted = new ArrayList<>(spots);
    sorted.sort(Comparator.comparingInt(this::distance));
    return sorted;
  }

  /**
   * Returns how many elements stand between the headline and this one; those before it count as
   * far.
   */
  int distance(Spot spot) {
    int at = spot.at();
    return headline == Integer.MAX_VALUE
        ? at
        : at >= headline ? at - headline : 20 + (headline - at) * 3;
  }

  /** Returns whether an element stands next to the headline; true where there is no headline. */
  boolean isNearHeadline(Spot spot) {
    return headline == Integer.MAX_VALUE || distance(spot) <= NEAR;
  }

  /** Returns whether an element stands in a header of the page, apart from the headline. */
  boolean isInPageHead(Spot spot) {
    Element title = headlineElement;
    if (title == null || spot.at() >= headline) {
      return false;
    }
    Element p = spot.element();
    for (int i = 0; p != null && i < MAX_PARENTS; i++, p = p.parent()) {
      if (p.normalName().equals("header") && !holds(p, title)) {
        return true;
      }
    }
    return false;
  }

  private static boolean holds(Element outer, Element inner) {
    Element p = inner;
    for (int i = 0; p != null && i < MAX_DEPTH; i++, p = p.parent()) {
      if (p == outer) {
        return true;
      }
    }
    return false;
  }

  /**
   * Takes what an element says; returns whether those inside speak about the article, too: not
   * those of comments and teasers of other articles.
   */
  private boolean enter(Element e) {
    elements++;
    String tag = e.normalName();
    switch (tag) {
      case "meta" -> addMeta(e);
      case "script" -> {
        if (e.attr("src").isEmpty()) {
          add("script", e);
        }
        return false;
      }
      case "style", "template", "svg", "nav", "select", "figure" -> {
        return false;
      }
      case "footer" -> {
        if (!isInArticle(e)) {
          return false;
        }
      }
      case "title" -> add("tag title", e);
      case "html" -> add("tag html", e);
      case "time" -> add(e.hasAttr("pubdate") ? "tag pubdate" : "tag time", e);
      case "h1" -> addHeadline(e);
      case "h2" -> add("tag h2", e);
      case "h3" -> add("tag h3", e);
      default -> {}
    }
    int attributes = e.attributesSize();
    return attributes == 0 || enterNamed(e, tag, attributes);
  }

  private boolean enterNamed(Element e, String tag, int attributes) {
    Attributes all = e.attributes();
    String css = all.get("class");
    String id = all.get("id");
    String href = tag.equals("a") ? all.get("href") : "";
    int others = attributes;
    others -= (css.isEmpty() ? 0 : 1) + (id.isEmpty() ? 0 : 1) + (href.isEmpty() ? 0 : 1);
    int kinds = names.kinds(css) | names.kinds(id);
    String item = others > 0 ? all.get("itemprop") : "";
    String type = others > 0 ? all.get("itemtype") : "";
    if ((kinds & AreaNames.OTHERS) != 0 && !isFrame(tag)
        || item.startsWith("comment")
        || type.endsWith("Comment")
        || type.endsWith("UserComments")) {
      return false;
    }
    addKinds(e, kinds);
    if (ProfileLinks.is(href)) {
      add("link profile", e);
    }
    if (others == 0) {
      return true; // most have no more than a class
    }
    addNamed(e, RELATIONS, all.get("rel"));
    addNamed(e, PROPERTIES, item);
    if (!tag.equals("meta")) {
      addNamed(e, PROPERTIES, all.get("property"));
    }
    return true;
  }

  /** The foot of an article holds its byline, that of a page does not. */
  private static boolean isInArticle(Element e) {
    Element p = e.parent();
    for (int i = 0; p != null && i < MAX_PARENTS; i++, p = p.parent()) {
      if (p.normalName().equals("article") || p.hasClass("hentry") || p.hasClass("post")) {
        return true;
      }
    }
    return false;
  }

  /** A headline that is a link to the home page is the site's name. */
  private void addHeadline(Element e) {
    if (SiteNames.isHomeLink(e)) {
      add("site h1", e);
      return;
    }
    if (Names.hyphenate(e.className()).contains("breadcrumb")) {
      return; // the last step of a trail, made a heading for search engines
    }
    add("tag h1", e);
    if (headline == Integer.MAX_VALUE && !ElementText.of(e, 10).isEmpty()) {
      headline = elements;
      headlineElement = e;
    }
  }

  /** Returns the first link in an element or that it is; null for none. */
  static @Nullable Element firstLink(Element element) {
    NodeIterator<Element> inside = new NodeIterator<>(element, Element.class);
    while (inside.hasNext()) {
      Element e = inside.next();
      if (e.normalName().equals("a") && e.hasAttr("href")) {
        return e;
      }
    }
    return null;
  }

  private void addMeta(Element e) {
    String content = e.hasAttr("content") ? e.attr("content") : e.attr("value");
    if (content.isBlank()) {
      return;
    }
    for (String attribute : META_NAMES) {
      String key = e.attr(attribute).strip().toLowerCase(Locale.ROOT);
      if (!key.isEmpty()) {
        List<String> values = metas.computeIfAbsent(key, k -> new ArrayList<>());
        if (values.size() < MAX_PER_KEY && !values.contains(content)) {
          values.add(content);
        }
      }
    }
  }

  private void addNamed(Element e, Map<String, String> places, String names) {
    if (names.isEmpty()) {
      return;
    }
    for (String name : Texts.split(names.strip())) {
      int cut = Math.max(name.lastIndexOf(':'), name.lastIndexOf('/'));
      String place = places.get(name.substring(cut + 1).toLowerCase(Locale.ROOT));
      if (place != null) {
        add(place, e);
      }
    }
  }

  /** Takes an element whose classes or id name author or date. */
  private void addKinds(Element e, int kinds) {
    boolean box = (kinds & AreaNames.BOX) != 0 && (kinds & AreaNames.NAME) == 0;
    boolean name = (kinds & AreaNames.NO_NAME) == 0 && !box;
    if ((kinds & AreaNames.AUTHOR) != 0 && name) {
      add("class author", e);
    }
    if ((kinds & AreaNames.BYLINE) != 0 && name) {
      add("class byline", e);
    }
    if ((kinds & AreaNames.DATE) != 0) {
      add("class date", e);
    }
  }

  /** The classes of the outermost elements describe the page, not an area of it. */
  private static boolean isFrame(String tag) {
    return tag.equals("html") || tag.equals("body") || tag.equals("main");
  }

  private void add(String key, Element e) {
    List<Spot> list = found.computeIfAbsent(key, k -> new ArrayList<>());
    if (list.size() < MAX_PER_KEY) {
      list.add(new Spot(e, elements));
    }
  }
}
