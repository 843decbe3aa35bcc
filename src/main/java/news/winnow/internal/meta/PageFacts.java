package news.winnow.internal.meta;

import java.net.URI;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import news.winnow.internal.read.Addresses;
import news.winnow.internal.read.Container;
import news.winnow.internal.read.PageBlocks;
import news.winnow.internal.read.TextBlock;
import news.winnow.model.Block;
import news.winnow.model.Label;
import org.jspecify.annotations.Nullable;

/**
 * All that the readers of single fields look at: the labelled blocks, the markup, the structured
 * data, the site's names.
 */
final class PageFacts {
  private static final int MAX_TITLE = 500;
  private static final int MAX_KICKER = 80;
  private static final int BY_TITLE = 4;
  private static final int PARTS = 1;

  private final PageBlocks page;
  private final Addresses addresses;
  private final List<Label> labels;
  private final Markup markup;
  private final LinkedData data;
  private final SiteNames site;
  private final Map<Label, List<TextBlock>> byLabel = new EnumMap<>(Label.class);
  private final List<String> scripts = new ArrayList<>();
  private int titleIndex;
  private String language = "";
  private @Nullable DateParser dates;

  PageFacts(PageBlocks page, Addresses addresses, List<Label> labels, OptionalInt headline) {
    this.page = page;
    this.addresses = addresses;
    this.labels = labels;
    this.titleIndex = headline.orElse(-1);
    this.markup = Markup.of(page);
    List<String> headlines = headlines();
    this.data =
        new LinkedData(page.structured(), title -> agreement(title, headlines), addresses());
    List<String> names = new ArrayList<>();
    for (String key : List.of("application-name", "apple-mobile-web-app-title", "twitter:site")) {
      for (String value : markup.metas(key)) {
        names.add(Texts.clean(value));
      }
    }
    // templates set the page's title there, too
    names.removeIf(name -> markup.metas("og:title").contains(name));
    for (String name : markup.metas("og:site_name")) {
      names.add(Texts.clean(name));
    }
    for (Markup.Spot spot : markup.spots("site h1")) {
      names.add(ElementText.of(spot.element(), MAX_TITLE));
    }
    for (Object publisher : data.article(List.of("publisher"))) {
      names.addAll(data.names(publisher));
    }
    for (Object name : data.ofType("WebSite", List.of("name"))) {
      names.addAll(data.names(name));
    }
    this.site = new SiteNames(names, url());
  }

  private List<String> headlines() {
    List<String> headlines = new ArrayList<>();
    for (String title : markup.metas("og:title")) {
      headlines.add(Texts.key(Texts.clean(title)));
    }
    for (String tag : List.of("tag h1", "tag title")) {
      for (Markup.Spot spot : markup.spots(tag)) {
        headlines.add(Texts.key(ElementText.of(spot.element(), MAX_TITLE)));
      }
    }
    headlines.removeIf(String::isEmpty);
    return headlines;
  }

  /** Equal words weigh most; one text inside the other says much when it is long enough. */
  private static int agreement(String title, List<String> headlines) {
    String key = Texts.key(title);
    int best = 0;
    for (String h : headlines) {
      if (h.equals(key)) {
        best = Math.max(best, 80);
      } else if (key.length() >= 12 && h.length() >= 12 && (h.contains(key) || key.contains(h))) {
        best = Math.max(best, 60);
      }
    }
    return best;
  }

  private Set<String> addresses() {
    Set<String> addresses = new HashSet<>();
    url().ifPresent(u -> addresses.add(SiteNames.plainAddress(u.toString())));
    for (String address : markup.metas("og:url")) {
      addresses.add(SiteNames.plainAddress(address));
    }
    for (Markup.Spot spot : markup.spots("rel canonical")) {
      addresses.add(SiteNames.plainAddress(spot.element().attr("href")));
    }
    addresses.remove("");
    return addresses;
  }

  /** Returns the page's address; that of the archived page where an archive keeps it. */
  Optional<URI> url() {
    return page.url().map(SiteNames::archived);
  }

  /** Returns an address made absolute against the page's base; empty for one that leads nowhere. */
  Optional<String> absolute(String address) {
    String s = address.strip();
    boolean nowhere = s.isEmpty() || s.startsWith("data:") || s.startsWith("javascript:");
    return nowhere ? Optional.empty() : Optional.of(addresses.absolute(s));
  }

  Markup markup() {
    return markup;
  }

  /** Returns the text of the page's own scripts. */
  List<String> scripts() {
    if (scripts.isEmpty()) {
      scripts.addAll(page.spared().scripts());
      for (Markup.Spot script : markup.spots("script")) {
        scripts.add(script.element().data());
      }
    }
    return scripts;
  }

  LinkedData data() {
    return data;
  }

  SiteNames site() {
    return site;
  }

  /** Sets the language itself, once it is known: lower case, without script and region. */
  void language(String primary) {
    language = primary;
  }

  /** Returns the page's language; empty when it is not known. */
  String language() {
    return language;
  }

  /** Sets how dates are read, once the language is known. */
  void dates(DateParser parser) {
    dates = parser;
  }

  DateParser dates() {
    DateParser parser = dates == null ? new DateParser("", false, Optional.empty()) : dates;
    dates = parser;
    return parser;
  }

  /**
   * Returns whether a block stands by the headline: a few lines below it, or above it in the same
   * part of the page. What stands above in the page's own header is no part of the article.
   */
  boolean isByTitle(TextBlock b) {
    int after = b.index() - titleIndex;
    if (titleIndex < 0 || after > BY_TITLE || after < -BY_TITLE) {
      return false;
    }
    Container c = blocks().get(titleIndex).container();
    for (int i = 0; i < PARTS && c.parent() != null; i++) {
      c = c.parent();
    }
    boolean part = hasMarkup() && !c.tag().equals("body") && b.index() >= c.firstBlock();
    return after > 0 || part && label(b) != Label.WIDGET;
  }

  /** Returns whether a block stands in a header or menu of the page, apart from the headline. */
  boolean isInPageHead(TextBlock b) {
    for (Container c = b.container(); c != null && b.index() < titleIndex; c = c.parent()) {
      boolean head = c.tag().equals("header") || c.tag().equals("nav");
      if (head && titleIndex >= c.endBlock()) {
        return true;
      }
    }
    return false;
  }

  PageBlocks page() {
    return page;
  }

  /** Returns whether the page is HTML. */
  boolean hasMarkup() {
    return page.document() != null;
  }

  List<TextBlock> blocks() {
    return page.blocks();
  }

  /**
   * Moves to another block where that shows the title word for word and the one selected for the
   * headline does not.
   */
  void headline(Optional<String> title) {
    String key = Texts.key(title.orElse(""));
    int length = title.map(String::length).orElse(-100);
    int best = titleIndex < 0 ? 0 : agreement(blocks().get(titleIndex), key, length);
    for (TextBlock b : page.blocks()) {
      int weight = agreement(b, key, length);
      if (weight > best) {
        best = weight;
        titleIndex = b.index();
      }
    }
  }

  private static int agreement(TextBlock b, String key, int length) {
    int longer = b.text().length() - length;
    boolean heading = b.kind() == Block.Kind.HEADING;
    if (length < 4 || longer < -8 || longer > (heading ? MAX_KICKER : 8)) {
      return 0;
    }
    if (Texts.isKey(b.folded(), key)) {
      return 4;
    }
    return heading && Texts.endsWithKey(b.folded(), key) ? 2 : 0;
  }

  /** Returns the index of the block that holds the headline; -1 for none. */
  int titleIndex() {
    return titleIndex;
  }

  /** Returns the index of the first block of the text below the headline; -1 for none. */
  int firstBody() {
    for (int i = Math.max(0, titleIndex); i < blocks().size(); i++) {
      if (label(blocks().get(i)) == Label.BODY) {
        return i;
      }
    }
    return -1;
  }

  /** Returns the index of the last block of the text; -1 for none. */
  int lastBody() {
    int i = blocks().size() - 1;
    while (i >= 0 && label(blocks().get(i)) != Label.BODY) {
      i--;
    }
    return i;
  }

  Label label(TextBlock block) {
    return block.index() < labels.size() ? labels.get(block.index()) : Label.OTHER;
  }

  /** Returns the blocks with a label, in reading order. */
  List<TextBlock> blocks(Label label) {
    List<TextBlock> known = byLabel.get(label);
    if (known == null) {
      known = new ArrayList<>();
      for (int i = 0; i < blocks().size(); i++) {
        TextBlock b = blocks().get(i);
        if (label(b) == label) {
          known.add(b);
        }
      }
      byLabel.put(label, known);
    }
    return known;
  }
}
