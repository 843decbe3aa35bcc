package news.winnow.internal.read;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import news.winnow.model.RichText;
import org.jspecify.annotations.Nullable;

/**
 * Finds the marks within a line of Markdown: those of links, emphasis and code, pictures, and
 * backslashes that make a mark a char like others. Marks without a partner stay as they are.
 */
final class MarkdownMarks {
  /** So many marks may be open at once; older ones are taken as chars. */
  private static final int MAX_OPEN = 64;

  private static final int MAX_TARGET = 2000;

  private static final int MAX_CODE = 400;

  private static final String MARKS = "\\`*_{}[]()#+-.!<>|~\"'$%&,/:;=?@^";

  /** A part of the line that is not text, and the span that begins or ends there. */
  record Cut(int start, int end, @Nullable Opened begins, @Nullable Opened closes) {}

  /** A span as it is found; where it begins in the text is known later. */
  static final class Opened {
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

  private MarkdownMarks(String line) {
    this.line = line;
  }

  /** Returns what of a line is not text, in its order. */
  static List<Cut> find(String line) {
    MarkdownMarks marks = new MarkdownMarks(line);
    marks.findMarks();
    marks.cuts.sort(Comparator.comparingInt(Cut::start));
    return marks.cuts;
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
}
