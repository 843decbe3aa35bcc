package news.winnow.render;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import news.winnow.model.RichText;
import news.winnow.model.RichText.LinkSpan;
import news.winnow.model.RichText.Span;
import news.winnow.model.RichText.Style;
import news.winnow.model.RichText.StyleSpan;

/**
 * Walks over rich text in order. What reaches the sink is properly nested: spans that are empty,
 * overlap, lead to an address that is not allowed, or repeat what is already open (a link in a
 * link, bold in bold) are left out; their text stays.
 */
final class Spans {
  private static final Comparator<Span> OUTER_FIRST =
      Comparator.comparingInt(Span::start)
          .thenComparing(Comparator.comparingInt(Span::end).reversed());

  /** Takes the parts of rich text in order. */
  interface Sink {
    /** A span begins; the address of a link is safe. */
    void open(Span span);

    /** A run of the text. */
    void text(int start, int end);

    /** The span opened last ends. */
    void close(Span span);
  }

  private Spans() {}

  /**
   * Returns rich text with clean characters and none but the spans that will be walked, in walking
   * order.
   */
  static RichText nested(RichText rich) {
    String text = Chars.clean(rich.text());
    List<Span> sorted = new ArrayList<>();
    for (Span span : rich.spans()) {
      trimmed(text, span).ifPresent(sorted::add);
    }
    sorted.sort(OUTER_FIRST);
    List<Span> kept = new ArrayList<>(sorted.size());
    Deque<Span> open = new ArrayDeque<>();
    Set<Style> styles = EnumSet.noneOf(Style.class);
    boolean inLink = false;
    for (Span span : sorted) {
      while (!open.isEmpty() && open.peek().end() <= span.start()) {
        Span closed = open.pop();
        if (closed instanceof StyleSpan s) {
          styles.remove(s.style());
        } else {
          inLink = false;
        }
      }
      boolean overlaps = !open.isEmpty() && open.peek().end() < span.end();
      boolean repeated = span instanceof StyleSpan s ? styles.contains(s.style()) : inLink;
      if (!overlaps && !repeated) {
        if (span instanceof StyleSpan s) {
          styles.add(s.style());
        } else {
          inLink = true;
        }
        open.push(span);
        kept.add(span);
      }
    }
    return new RichText(text, kept);
  }

  /** Walks over what {@link #nested} returned. */
  static void walk(RichText nested, Sink sink) {
    Deque<Span> open = new ArrayDeque<>();
    int at = 0;
    for (Span span : nested.spans()) {
      at = closeUntil(span.start(), at, open, sink);
      emit(at, span.start(), sink);
      at = span.start();
      sink.open(span);
      open.push(span);
    }
    at = closeUntil(nested.text().length(), at, open, sink);
    emit(at, nested.text().length(), sink);
  }

  private static int closeUntil(int offset, int from, Deque<Span> open, Sink sink) {
    int at = from;
    while (!open.isEmpty() && open.peek().end() <= offset) {
      Span span = open.pop();
      emit(at, span.end(), sink);
      at = span.end();
      sink.close(span);
    }
    return at;
  }

  private static void emit(int start, int end, Sink sink) {
    if (start < end) {
      sink.text(start, end);
    }
  }

  /** Returns the span without the white space at its ends, and a link with its safe address. */
  private static Optional<Span> trimmed(String text, Span span) {
    int start = Math.max(0, span.start());
    int end = Math.min(text.length(), span.end());
    while (start < end && Chars.isSpace(text.charAt(start))) {
      start++;
    }
    while (start < end && Chars.isSpace(text.charAt(end - 1))) {
      end--;
    }
    if (start >= end) {
      return Optional.empty();
    }
    if (span instanceof LinkSpan link) {
      int first = start;
      int last = end;
      return SafeUrl.link(link.url()).map(url -> new LinkSpan(first, last, url));
    }
    return Optional.of(new StyleSpan(start, end, ((StyleSpan) span).style()));
  }
}
