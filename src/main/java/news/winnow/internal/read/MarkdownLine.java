package news.winnow.internal.read;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import news.winnow.model.Link;
import news.winnow.model.RichText;
import news.winnow.model.RichText.Span;
import org.jspecify.annotations.Nullable;

/**
 * What stands within a line of Markdown: links, emphasis and code are its spans, pictures are left
 * out, a backslash before a mark makes it a char like others. Marks without a partner stay as they
 * are.
 */
final class MarkdownLine {
  /** So many marks may be open at once; older ones are taken as chars. */
  private static final int MAX_OPEN = 64;

  private static final int MAX_TARGET = 2000;

  private static final int MAX_CODE = 400;

  private static final Comparator<Span> OUTER_FIRST =
      Comparator.comparingInt(Span::start).thenComparing(s -> -s.end());

  private static final String MARKS = "\\`*_{}[]()#+-.!<>|~\"'$%&,/:;=?@^";

  /** A part of the line that is not text, and the span that begins or ends there. */
  private record Cut(int start, int end, @Nullable Opened begins, @Nullable Opened closes) {}

  /** A span as it is found; where it begins in the text is known later. */
  private static final class Opened {
    final @Nullable String target;
    final RichText.@Nullable Style style;
    int start;

    Opened(@Nullable String target, RichText.@Nullable Style style) {
      this.target = target;
      this.style = style;
    }
  }

  /** A mark that may open something: {@code [}, {@code ![}, or a run of {@code *} or {@code _}. */
  private record Mark(char kind, int start, int end) {}

  private final String line;
  private final List<Cut> cuts = new ArrayList<>();
  private final List<Mark> open = new ArrayList<>();
  private final StringBuilder text = new StringBuilder();
  private final List<Span> spans = new ArrayList<>();
  private final List<Link> links = new ArrayList<>();
  private int linked;

  private MarkdownLine(String line) {
    this.line = line;
  }

  /** Returns a line that is taken as it is. */
  static MarkdownLine plain(String line) {
    MarkdownLine plain = new MarkdownLine(line);
    plain.text.append(line);
    return plain;
  }

  /** Reads a line. */
  static MarkdownLine read(String line) {
    MarkdownLine read = new MarkdownLine(line);
    read.findMarks();
    read.write();
    return read;
  }

  /** Returns the text with its spans; it may be empty. */
  RichText rich() {
    return new RichText(text.toString(), spans);
  }

  /** Returns the links, in the order of their ends. */
  List<Link> links() {
    return links;
  }

  /** Returns how many chars of the text belong to links. */
  int linkedChars() {
    return linked;
  }

  private void findMarks() {
    int i = 0;
    while (i < line.length()) {
      char c = line.charAt(i);
      if (c == '\\' && i + 1 < line.length() && MARKS.indexOf(line.charAt(i + 1)) >= 0) {
        cut(i, i + 1);
        i += 2;
      } else if (c == '[') {
        boolean picture = i > 0 && line.charAt(i - 1) == '!';
        open(new Mark(picture ? '!' : '[', picture ? i - 1 : i, i + 1));
        i++;
      } else if (c == ']') {
        i = closeBracket(i);
      } else if (c == '*' || c == '_') {
        i = emphasis(i);
      } else if (c == '`') {
        i = code(i);
      } else {
        i++;
      }
    }
  }

  private void open(Mark mark) {
    if (open.size() == MAX_OPEN) {
      open.remove(0);
    }
    open.add(mark);
  }

  private void cut(int start, int end) {
    cuts.add(new Cut(start, end, null, null));
  }

  /** Returns where to go on behind a bracket that may end a link or a picture. */
  private int closeBracket(int at) {
    int opener = open.size() - 1;
    while (opener >= 0 && open.get(opener).kind() != '[' && open.get(opener).kind() != '!') {
      opener--;
    }
    if (opener < 0) {
      return at + 1;
    }
    Mark mark = open.get(opener);
    char next = at + 1 < line.length() ? line.charAt(at + 1) : ' ';
    int end = next == '(' ? endOfTarget(at + 2) : next == '[' ? endOfNumber(at + 2) : -1;
    if (end < 0) {
      open.remove(opener);
      return at + 1;
    }
    open.subList(opener, open.size()).clear();
    if (mark.kind() == '!') {
      while (!cuts.isEmpty() && cuts.get(cuts.size() - 1).start() >= mark.start()) {
        cuts.remove(cuts.size() - 1);
      }
      cut(mark.start(), end);
      return end;
    }
    Opened link = new Opened(next == '(' ? target(at + 2, end - 1) : null, null);
    cuts.add(new Cut(mark.start(), mark.end(), link, null));
    cuts.add(new Cut(at, end, null, link));
    return end;
  }

  /** Returns the place behind the bracket that ends a target; -1 where none does. */
  private int endOfTarget(int from) {
    int depth = 1;
    int stop = Math.min(line.length(), from + MAX_TARGET);
    for (int i = from; i < stop; i++) {
      char c = line.charAt(i);
      depth += c == '(' ? 1 : c == ')' ? -1 : 0;
      if (depth == 0) {
        return i + 1;
      }
    }
    return -1;
  }

  /** Returns the place behind the number of an address that stands elsewhere; -1 for no number. */
  private int endOfNumber(int from) {
    int i = from;
    while (i < line.length() && line.charAt(i) >= '0' && line.charAt(i) <= '9') {
      i++;
    }
    return i > from && i < line.length() && line.charAt(i) == ']' ? i + 1 : -1;
  }

  /** Returns an address without its brackets and the title that may follow it. */
  private String target(int from, int to) {
    String target = line.substring(from, to).strip();
    if (target.startsWith("<") && target.indexOf('>') > 0) {
      return target.substring(1, target.indexOf('>'));
    }
    int space = target.indexOf(' ');
    return space < 0 ? target : target.substring(0, space);
  }

  /** Returns where to go on behind a run of marks that may begin or end emphasis. */
  private int emphasis(int at) {
    char c = line.charAt(at);
    int end = at;
    while (end < line.length() && line.charAt(end) == c) {
      end++;
    }
    boolean before = at > 0 && !Character.isWhitespace(line.charAt(at - 1));
    boolean after = end < line.length() && !Character.isWhitespace(line.charAt(end));
    boolean inWord =
        before
            && after
            && Character.isLetterOrDigit(line.charAt(at - 1))
            && Character.isLetterOrDigit(line.charAt(end));
    if (c == '_' && inWord) {
      return end;
    }
    int opener = before ? opener(c, end - at) : -1;
    if (opener >= 0) {
      Mark mark = open.get(opener);
      open.subList(opener, open.size()).clear();
      RichText.Style style = end - at == 1 ? RichText.Style.EMPHASIS : RichText.Style.STRONG;
      Opened span = new Opened(null, style);
      cuts.add(new Cut(mark.start(), mark.end(), span, null));
      cuts.add(new Cut(at, end, null, span));
    } else if (after) {
      open(new Mark(c, at, end));
    }
    return end;
  }

  private int opener(char kind, int length) {
    for (int i = open.size() - 1; i >= 0; i--) {
      Mark mark = open.get(i);
      if (mark.kind() == kind && mark.end() - mark.start() == length) {
        return i;
      }
      if (mark.kind() == '[' || mark.kind() == '!') {
        return -1; // a span lies within a link or around it
      }
    }
    return -1;
  }

  /** Returns where to go on behind code, or behind marks that begin none. */
  private int code(int at) {
    int behind = at;
    while (behind < line.length() && line.charAt(behind) == '`') {
      behind++;
    }
    int length = behind - at;
    int stop = Math.min(line.length() - length, behind + MAX_CODE);
    for (int close = behind; close <= stop; close++) {
      if (line.regionMatches(close, line, at, length)) {
        Opened code = new Opened(null, RichText.Style.CODE);
        cuts.add(new Cut(at, behind, code, null));
        cuts.add(new Cut(close, close + length, null, code));
        return close + length;
      }
    }
    return behind;
  }

  private void write() {
    cuts.sort(Comparator.comparingInt(Cut::start));
    int from = 0;
    for (Cut cut : cuts) {
      append(from, cut.start());
      if (cut.begins() != null) {
        cut.begins().start = text.length();
      }
      if (cut.closes() != null) {
        close(cut.closes());
      }
      from = cut.end();
    }
    append(from, line.length());
    if (text.length() > 0 && text.charAt(text.length() - 1) == ' ') {
      text.setLength(text.length() - 1);
    }
    Collections.reverse(spans); // of two as long, the outer one was found last
    spans.sort(OUTER_FIRST);
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

  private void close(Opened opened) {
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
