package news.winnow.render;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import news.winnow.model.RichText;
import news.winnow.model.RichText.LinkSpan;
import news.winnow.model.RichText.Span;
import news.winnow.model.RichText.Style;
import news.winnow.model.RichText.StyleSpan;

/**
 * Rich text as one line of Markdown. Formatting that Markdown cannot say at its place (bold inside
 * a word and against punctuation, say) is left out rather than written so that its marks would
 * show.
 */
final class MarkdownText implements Spans.Sink {

  /** Where the line stands. */
  enum Place {
    /** At the start of a line, where block markup would count. */
    LINE,
    /** Behind the number signs of a heading. */
    HEADING,
    /** In a table cell. */
    CELL
  }

  private final RichText rich;
  private final MarkdownEscaper escaper;
  private final Place place;
  private final StringBuilder out = new StringBuilder();
  private final Map<Integer, Integer> bounds = new HashMap<>();
  private final Deque<String> closers = new ArrayDeque<>();
  private boolean inCode;
  private int lastClose = -1;

  private MarkdownText(RichText rich, Place place) {
    this.rich = Spans.nested(rich);
    this.place = place;
    this.escaper = new MarkdownEscaper(this.rich.text(), place);
    for (Span span : this.rich.spans()) {
      bounds.merge(span.start(), 1, Integer::sum);
      bounds.merge(span.end(), 1, Integer::sum);
    }
  }

  /** Returns the line, blank when the text is. */
  static String of(RichText rich, Place place) {
    MarkdownText text = new MarkdownText(rich, place);
    Spans.walk(text.rich, text);
    return text.out.toString().strip();
  }

  /** Returns the line for text without formatting. */
  static String of(String plain, Place place) {
    return of(RichText.plain(plain), place);
  }

  /** Returns the line for text wholly set off, or blank. */
  static String emphasised(String plain, Place place) {
    return of(
        new RichText(plain, List.of(new StyleSpan(0, plain.length(), Style.EMPHASIS))), place);
  }

  @Override
  public void open(Span span) {
    if (inCode) {
      closers.push("");
    } else if (span instanceof LinkSpan link) {
      out.append('[');
      closers.push("](" + MarkdownEscaper.url(link.url()) + ")");
    } else {
      String mark = mark((StyleSpan) span);
      if (mark.startsWith("`")) {
        inCode = true;
        String code = rich.text().substring(span.start(), span.end()).replace('\n', ' ');
        out.append(mark).append(code).append(new StringBuilder(mark).reverse());
      } else {
        out.append(mark);
      }
      closers.push(mark);
    }
  }

  @Override
  public void text(int start, int end) {
    if (!inCode) {
      escaper.append(start, end, out);
    }
  }

  @Override
  public void close(Span span) {
    String closer = closers.pop();
    if (closer.startsWith("`")) {
      inCode = false;
    } else if (!inCode) {
      out.append(closer);
    }
    lastClose = span.end();
  }

  /** Returns the opening mark, or nothing where a mark would not be read as one. */
  private String mark(StyleSpan span) {
    if (span.start() == lastClose) {
      // its mark would run into that of the span before
      return "";
    }
    if (span.style() == Style.CODE) {
      String code = rich.text().substring(span.start(), span.end());
      return place == Place.CELL && code.indexOf('|') >= 0 ? "" : MarkdownEscaper.codeFence(code);
    }
    boolean strong = span.style() == Style.STRONG;
    boolean looseStart =
        span.start() == 0 || isSpaceOrMark(rich.text().codePointBefore(span.start()));
    boolean looseEnd =
        span.end() == rich.text().length() || isSpaceOrMark(rich.text().codePointAt(span.end()));
    if (looseStart && looseEnd) {
      return strong ? "**" : "_";
    }
    boolean alone =
        bounds.getOrDefault(span.start(), 0) == 1 && bounds.getOrDefault(span.end(), 0) == 1;
    boolean wordStart = Character.isLetterOrDigit(rich.text().codePointAt(span.start()));
    boolean wordEnd = Character.isLetterOrDigit(rich.text().codePointBefore(span.end()));
    if (alone && (looseStart || wordStart) && (looseEnd || wordEnd)) {
      return strong ? "**" : "*";
    }
    return "";
  }

  /** Only marks that every edition of CommonMark counts as punctuation. */
  private static boolean isSpaceOrMark(int c) {
    return Chars.isSpace(c) || MarkdownEscaper.isPunctuation(c);
  }
}
