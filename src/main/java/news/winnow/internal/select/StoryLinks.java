package news.winnow.internal.select;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import news.winnow.internal.read.Addresses;
import news.winnow.internal.read.PageBlocks;
import news.winnow.internal.read.TextBlock;
import news.winnow.model.Block;
import news.winnow.model.Label;
import news.winnow.model.Link;

/**
 * Drops lines between the paragraphs that are nothing but a link to another story of the site, as
 * editors put them in with no word that says so.
 */
final class StoryLinks {
  private static final double LINK = 0.9;

  /** A line of which so much is a link at its end, behind so many chars with a mark. */
  private static final double LED = 0.5;

  /** Share of links in a line of several, each with its word, and in a line set in brackets. */
  private static final double SOME = 0.75;

  private static final double IN_BRACKETS = 0.3;
  private static final int MIN_CHARS = 16;

  private static final int MAX_LEAD = 40;
  private static final String MARKS = ":\uff1a|\u203a\u00bb>\u2192";

  private static final int MIN_WORDS = 4;
  private static final int MAX_WORDS = 25;

  /** More links in a row are a list that the article is about. */
  private static final int MAX_ROW = 3;

  /** With fewer paragraphs for each such line the lines may be headings. */
  private static final int PARAGRAPHS_A_LINE = 3;

  private static final int MIN_PROSE_WORDS = 8;

  /** Rules that vote so much take a line for such a link, wherever it leads. */
  private static final int NAMED = 5;

  private static final String OPENING = "([\u3010\u3014\uff08\uff3b";
  private static final String CLOSING = ")]\u3011\u3015\uff09\uff3d";

  /** Names of files that an article offers, rather than of pages, end so. */
  private static final Set<String> FILES =
      Set.of(
          "pdf", "doc", "docx", "xls", "xlsx", "ppt", "pptx", "odt", "ods", "csv", "rtf", "zip",
          "epub", "jpg", "jpeg", "png", "gif", "webp", "mp3", "mp4");

  private final PageBlocks page;
  private final VoteCount votes;
  private final boolean[] kept;
  private final int headings;
  private final int paragraphs;

  private StoryLinks(PageBlocks page, VoteCount votes, boolean[] kept) {
    this.page = page;
    this.votes = votes;
    this.kept = kept;
    int headed = 0;
    int prose = 0;
    for (TextBlock b : page.blocks()) {
      if (kept[b.index()]) {
        headed += b.kind() == Block.Kind.HEADING && b.linkDensity() >= LINK ? 1 : 0;
        prose += BodySelector.isProse(b, MIN_PROSE_WORDS) ? 1 : 0;
      }
    }
    this.headings = headed;
    this.paragraphs = prose;
  }

  static void drop(PageBlocks page, VoteCount votes, boolean[] kept) {
    dropAsides(page, kept);
    for (TextBlock b : page.blocks()) {
      if (kept[b.index()] && isLink(b)) {
        new StoryLinks(page, votes, kept).drop();
        return;
      }
    }
  }

  /** What is a link and no more in an aside of the text leads to something beside it. */
  private static void dropAsides(PageBlocks page, boolean[] kept) {
    for (TextBlock b : page.blocks()) {
      if (kept[b.index()] && b.linkDensity() >= LINK && b.kind() != Block.Kind.HEADING) {
        kept[b.index()] = b.container().enclosing("aside") == null;
      }
    }
  }

  private void drop() {
    List<List<TextBlock>> rows = rows();
    int all = 0;
    for (List<TextBlock> row : rows) {
      all += row.size();
    }
    boolean few = all * PARAGRAPHS_A_LINE <= paragraphs;
    Addresses addresses = new Addresses(page);
    for (List<TextBlock> row : rows) {
      boolean stories = true;
      for (TextBlock b : row) {
        stories &= isNamed(b) || few && leadsToStory(b, addresses);
      }
      for (TextBlock b : row) {
        kept[b.index()] = !stories;
      }
    }
  }

  /** Returns the short rows of links that follow a paragraph with no colon at its end. */
  private List<List<TextBlock>> rows() {
    List<List<TextBlock>> rows = new ArrayList<>();
    List<TextBlock> row = new ArrayList<>();
    boolean open = false;
    for (TextBlock b : page.blocks()) {
      if (!kept[b.index()]) {
        continue;
      }
      if (isLink(b)) {
        row.add(b);
        continue;
      }
      boolean list = b.linkDensity() >= LINK;
      if (open && !list && !row.isEmpty() && row.size() <= MAX_ROW) {
        rows.add(row);
      }
      row = new ArrayList<>();
      open = isText(b) && !leadsOn(b.text());
    }
    if (open && !row.isEmpty() && row.size() <= MAX_ROW) {
      rows.add(row);
    }
    return rows;
  }

  /**
   * A line that is one link or some, each of some words, with a mark or a word that leads to it
   * before it at most.
   */
  private static boolean isLink(TextBlock b) {
    if (b.links().isEmpty()
        || b.words() < MIN_WORDS
        || b.words() > MAX_WORDS * Math.min(MAX_ROW, b.links().size())
        || b.kind() == Block.Kind.TABLE_CELL) {
      return false;
    }
    if (isBracketed(b.text())) {
      return b.linkDensity() >= IN_BRACKETS;
    }
    return isOne(b.links())
        ? b.linkDensity() >= LINK || isLedTo(b)
        : b.linkDensity() >= SOME && areLong(b.links());
  }

  private static boolean isOne(List<Link> links) {
    for (int i = 1; i < links.size(); i++) {
      if (!links.get(i).url().equals(links.get(0).url())) {
        return false;
      }
    }
    return true;
  }

  /** Shorter ones are names and keywords. */
  private static boolean areLong(List<Link> links) {
    for (int i = 0; i < links.size(); i++) {
      if (links.get(i).text().length() < MIN_CHARS) {
        return false;
      }
    }
    return links.size() <= MAX_ROW;
  }

  /** "More on this: ...". */
  private static boolean isLedTo(TextBlock b) {
    String text = b.text();
    String link = b.links().get(b.links().size() - 1).text();
    int lead = text.length() - link.length();
    while (lead > 0 && text.charAt(lead - 1) == ' ') {
      lead--;
    }
    return b.linkDensity() >= LED
        && b.links().size() == 1
        && text.endsWith(link)
        && lead > 0
        && lead <= MAX_LEAD
        && MARKS.indexOf(text.charAt(lead - 1)) >= 0;
  }

  /** A sentence may be linked for a good part, to the story that is named below it, too. */
  private static boolean isText(TextBlock b) {
    return b.words() >= MIN_PROSE_WORDS && b.stats().sentences() > 0 && b.linkDensity() < SOME;
  }

  private static boolean leadsOn(String text) {
    char last = text.charAt(text.length() - 1);
    return last == ':' || last == '\uff1a';
  }

  private boolean isNamed(TextBlock b) {
    VoteCount.Winner w = votes.winnerButBody(b.index());
    return !w.site() && VoteCount.isList(w.label()) && w.sum() >= NAMED;
  }

  private boolean leadsToStory(TextBlock b, Addresses addresses) {
    if (votes.general(b.index(), Label.BODY) >= BodySelector.SURE
        || b.kind() == Block.Kind.HEADING && headings > 1
        || isSentence(b.text())) {
      return false;
    }
    for (Link link : b.links()) {
      if (!isPageOfSite(addresses.absolute(link.url()), addresses)) {
        return false;
      }
    }
    return true;
  }

  private static boolean isPageOfSite(String url, Addresses addresses) {
    return Hosts.areOfOneSite(Hosts.of(url), Hosts.of(addresses.absolute("/")))
        && !FILES.contains(ending(path(url)))
        && !path(url).equals(path(addresses.absolute("#x")));
  }

  /** A headline has no full stop at its end, unless it is set in brackets. */
  private static boolean isSentence(String text) {
    int last = text.length() - 1;
    char c = text.charAt(last);
    boolean stop = c == '.' && last > 0 && text.charAt(last - 1) != '.' || c == '\u3002';
    return stop && !isBracketed(text);
  }

  private static boolean isBracketed(String text) {
    return OPENING.indexOf(text.charAt(0)) >= 0
        && CLOSING.indexOf(text.charAt(text.length() - 1)) >= 0;
  }

  /** Returns what stands behind the host, up to a question or a fragment. */
  private static String path(String url) {
    int scheme = url.indexOf("://");
    int start = scheme < 0 ? 0 : url.indexOf('/', scheme + 3);
    int end = Math.max(start, 0);
    while (start >= 0 && end < url.length() && "?#".indexOf(url.charAt(end)) < 0) {
      end++;
    }
    return start < 0 ? "/" : url.substring(start, end);
  }

  private static String ending(String path) {
    int dot = path.lastIndexOf('.');
    return dot < path.lastIndexOf('/') ? "" : path.substring(dot + 1).toLowerCase(Locale.ROOT);
  }
}
