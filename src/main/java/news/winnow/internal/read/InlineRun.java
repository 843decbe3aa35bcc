package news.winnow.internal.read;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import news.winnow.model.Link;
import news.winnow.model.RichText;
import news.winnow.model.RichText.Span;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * Gathers the inline text between two block boundaries: folds white space, keeps links, emphasis
 * and wrapping elements.
 */
final class InlineRun {
  private static final int MAX_MARKS = 200;

  /** Elements around a whole block count as its containers, the innermost so many of them. */
  private static final int MAX_WRAPPERS = 20;

  private static final Comparator<Span> OUTER_FIRST =
      Comparator.comparingInt(Span::start).thenComparing(s -> -s.end());

  /** A shorter line is no headline. */
  private static final int MIN_TITLE = 15;

  private static final int MAX_SHORT = 60;

  /** An inline element that is open, or was closed in this run. */
  private static final class Mark {
    final Element element;
    final String tag;

    /** The target of a link. */
    final @Nullable String href;

    int start;
    int end = -1;

    Mark(Element element, String tag, @Nullable String href, int start) {
      this.element = element;
      this.tag = tag;
      this.href = href;
      this.start = start;
    }
  }

  private final RunText text = new RunText();
  private final StringBuilder raw = new StringBuilder();
  private final List<Mark> open = new ArrayList<>();
  private final List<Mark> closed = new ArrayList<>();
  private final List<Element> wrappers = new ArrayList<>();
  private final int maxText;
  private boolean space;
  private boolean cut;
  private int linked;
  private int openLinks;
  private boolean keepRaw;

  /** Whether the text so far is a letter set large. */
  private boolean initial;

  InlineRun(int maxText) {
    this.maxText = maxText;
  }

  /** Whether line breaks are to be kept, inside preformatted text. */
  void keepRaw(boolean keep) {
    keepRaw = keep;
  }

  void append(String s) {
    if (keepRaw && raw.length() < maxText) {
      raw.append(s, 0, Math.min(s.length(), maxText - raw.length()));
    }
    int before = text.length();
    int n = s.length();
    int i = 0;
    while (i < n) {
      char c = s.charAt(i);
      if (!Spaces.isPart(c)) {
        space |= Spaces.isSpace(c);
        i++;
        continue;
      }
      if (text.length() >= maxText) {
        cut = true;
        break;
      }
      if (space
          && text.length() > 0
          && !(initial && text.length() == 1 && Character.isLowerCase(c))) {
        text.append(" ");
      }
      space = false;
      int end = Spaces.endOfLine(s, i, Math.min(n, i + maxText - text.length()));
      text.append(i == 0 && end == n ? s : s.substring(i, end));
      i = end;
    }
    if (openLinks > 0) {
      linked += text.length() - before;
    }
  }

  void space() {
    space = true;
    if (keepRaw) {
      raw.append('\n');
    }
  }

  void enter(Element element, String tag) {
    if (open.size() < MAX_MARKS) {
      boolean link = tag.equals("a");
      open.add(new Mark(element, tag, link ? href(element) : null, text.length()));
      if (link) {
        openLinks++;
        // links without a space between them are buttons or items side by side
        space |= element.previousSibling() instanceof Element e && e.normalName().equals("a");
      }
    }
  }

  private static @Nullable String href(Element link) {
    String href = link.attr("href").trim();
    return href.isEmpty() && !link.hasAttr("href") ? null : href;
  }

  /** Ends an inline element; returns whether it was open. */
  boolean leave(Element element) {
    for (int i = open.size() - 1; i >= 0; i--) {
      Mark m = open.get(i);
      if (m.element == element) {
        open.remove(i);
        if (m.tag.equals("a")) {
          openLinks--;
        }
        close(m);
        initial |= text.length() == 1 && m.start == 0 && HtmlTags.isInitial(element);
        return true;
      }
    }
    return false;
  }

  private void close(Mark m) {
    if (closed.size() < MAX_MARKS && text.length() > m.start) {
      m.end = text.length();
      closed.add(m);
    }
  }

  boolean isEmpty() {
    return text.length() == 0;
  }

  /**
   * Returns whether the text so far is the page's title, or that title without the name of the
   * site: a headline that only a line break parts from what follows.
   */
  boolean isLine(String title) {
    if (!mayBeLine() || text.length() > 2 * title.length()) {
      return false;
    }
    String line = text.toString().replace(" ", "");
    return title.startsWith(line) && line.length() >= title.length() / 2;
  }

  /** Returns whether the text so far is long enough for a headline. */
  boolean mayBeLine() {
    return text.length() >= MIN_TITLE;
  }

  /** Returns whether the text so far is too short for a paragraph. */
  boolean isShort() {
    return text.length() < MAX_SHORT;
  }

  /** Returns whether the text ends as a sentence does. */
  boolean endsSentence() {
    return text.length() > 0
        && ".!?\u2026\u201d\u3002\uff01\uff1f\u0964\u061f".indexOf(text.charAt(text.length() - 1))
            >= 0;
  }

  boolean wasCut() {
    return cut;
  }

  /**
   * Ends marks that are still open for the run that is about to be taken; they go on in the next
   * one.
   */
  void closeOpen() {
    for (Mark m : open) {
      close(new Mark(m.element, m.tag, m.href, m.start));
    }
  }

  int linkedChars() {
    return linked;
  }

  RichText rich() {
    if (keepRaw && raw.length() > 0) {
      return RichText.plain(raw.toString().replace("\r", "").stripTrailing().replace("\u0000", ""));
    }
    if (closed.isEmpty()) {
      return RichText.plain(text.toString());
    }
    Span[] spans = new Span[closed.size()];
    int count = 0;
    for (int i = 0; i < closed.size(); i++) {
      Mark m = closed.get(i);
      int start = m.start < text.length() && text.charAt(m.start) == ' ' ? m.start + 1 : m.start;
      Span span = start < m.end ? span(m, start) : null;
      if (span != null) {
        spans[count++] = span;
      }
    }
    if (count > 1) {
      Arrays.sort(spans, 0, count, OUTER_FIRST);
    }
    return new RichText(
        text.toString(), List.of(count < spans.length ? Arrays.copyOf(spans, count) : spans));
  }

  private static @Nullable Span span(Mark m, int start) {
    return switch (m.tag) {
      case "a" -> m.href == null ? null : new RichText.LinkSpan(start, m.end, m.href);
      case "b", "strong" -> new RichText.StyleSpan(start, m.end, RichText.Style.STRONG);
      case "i", "em", "cite", "dfn", "var" ->
          new RichText.StyleSpan(start, m.end, RichText.Style.EMPHASIS);
      case "code", "kbd", "samp", "tt" -> new RichText.StyleSpan(start, m.end, RichText.Style.CODE);
      default -> null;
    };
  }

  List<Link> links() {
    int count = 0;
    for (int i = 0; i < closed.size(); i++) {
      count += closed.get(i).href == null ? 0 : 1;
    }
    if (count == 0) {
      return List.of();
    }
    Link[] links = new Link[count];
    String all = text.toString();
    int next = 0;
    for (int i = 0; i < closed.size(); i++) {
      Mark m = closed.get(i);
      if (m.href != null) {
        links[next++] = new Link(all.substring(m.start, m.end).trim(), m.href);
      }
    }
    return List.of(links);
  }

  /**
   * Returns the inline elements that hold nearly all of the text, outermost first: a byline's
   * {@code span}, a date's {@code time}. The list is used again.
   */
  List<Element> wrappers() {
    wrappers.clear();
    for (int i = 0; i < closed.size() && wrappers.size() < MAX_WRAPPERS; i++) {
      Mark m = closed.get(i);
      if (HtmlTags.isInlineTag(m.tag) && m.end - m.start >= 0.8 * text.length()) {
        wrappers.add(0, m.element);
      }
    }
    return wrappers;
  }

  /** Starts the next run; elements that are open stay so. */
  void clear() {
    text.clear();
    raw.setLength(0);
    closed.clear();
    space = false;
    cut = false;
    initial = false;
    linked = 0;
    for (Mark m : open) {
      m.start = 0;
    }
  }
}
