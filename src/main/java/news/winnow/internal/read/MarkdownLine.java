package news.winnow.internal.read;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import news.winnow.model.Link;
import news.winnow.model.RichText;
import news.winnow.model.RichText.Span;

/**
 * A line of Markdown without its marks: links, emphasis and code are spans of the text, pictures
 * are left out.
 *
 * @param rich the text with its spans; it may be empty
 * @param links the links, in the order of their ends
 * @param linkedChars how many chars of the text belong to links
 */
record MarkdownLine(RichText rich, List<Link> links, int linkedChars) {

  /** Returns a line that is taken as it is. */
  static MarkdownLine plain(String line) {
    return new MarkdownLine(RichText.plain(line), List.of(), 0);
  }

  /** Reads a line. */
  static MarkdownLine read(String line) {
    return new Writer(line).write(MarkdownMarks.find(line));
  }

  /** Writes what is left of a line. */
  private static final class Writer {
    private static final Comparator<Span> OUTER_FIRST =
        Comparator.comparingInt(Span::start).thenComparing(s -> -s.end());

    private final String line;
    private final StringBuilder text = new StringBuilder();
    private final List<Span> spans = new ArrayList<>();
    private final List<Link> links = new ArrayList<>();
    private int linked;

    Writer(String line) {
      this.line = line;
    }

    MarkdownLine write(List<MarkdownMarks.Cut> cuts) {
      int from = 0;
      for (MarkdownMarks.Cut cut : cuts) {
        append(from, cut.start());
        if (cut.begins() != null) {
          cut.begins().start = text.length();
        }
        from = cut.end();
        if (cut.closes() != null) {
          close(cut.closes());
          from += isSpaceBeforeMark(from) ? 1 : 0;
        }
      }
      append(from, line.length());
      if (text.length() > 0 && text.charAt(text.length() - 1) == ' ') {
        text.setLength(text.length() - 1);
      }
      Collections.reverse(spans); // of two as long, the outer one was found last
      spans.sort(OUTER_FIRST);
      return new MarkdownLine(new RichText(text.toString(), spans), links, linked);
    }

    /** Some programs leave a space between emphasis and the comma that follows. */
    private boolean isSpaceBeforeMark(int at) {
      return at + 1 < line.length()
          && line.charAt(at) == ' '
          && ",.)".indexOf(line.charAt(at + 1)) >= 0;
    }

    /** Appends a part of the line; no two spaces follow one another. */
    private void append(int from, int to) {
      for (int i = from; i < to; i++) {
        char c = line.charAt(i);
        if (c != ' ' || text.length() > 0 && text.charAt(text.length() - 1) != ' ') {
          text.append(c);
        }
      }
    }

    private void close(MarkdownMarks.Opened opened) {
      int end = text.length();
      if (end > 0 && text.charAt(end - 1) == ' ') {
        end--;
      }
      if (opened.start >= end) {
        return;
      }
      if (opened.style != null) {
        spans.add(new RichText.StyleSpan(opened.start, end, opened.style));
      } else if (opened.target != null) {
        spans.add(new RichText.LinkSpan(opened.start, end, opened.target));
        links.add(new Link(text.substring(opened.start, end), opened.target));
        linked += end - opened.start;
      }
    }
  }
}
