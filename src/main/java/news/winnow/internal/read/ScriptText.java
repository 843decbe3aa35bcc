package news.winnow.internal.read;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The text of scripts and style sheets that the parser is spared: often nearly half of a page,
 * never seen, and seldom asked for. What holds data as JSON is left to the parser, and so is text
 * in which a tag may begin or end: what is spared is code wherever it stands. Not thread-safe.
 */
public final class ScriptText {
  private static final byte[] SCRIPT = "script".getBytes(StandardCharsets.US_ASCII);
  private static final byte[] STYLE = "style".getBytes(StandardCharsets.US_ASCII);
  private static final byte[] JSON = "json".getBytes(StandardCharsets.US_ASCII);
  private static final byte[] SRC = "src".getBytes(StandardCharsets.US_ASCII);
  private static final ScriptText NONE = new ScriptText(new byte[0], 0);

  /** Less is not worth the cut. */
  private static final int MIN_LENGTH = 64;

  private static final int MAX_TAG = 4096;
  private static final int LOWER = 0x20;

  /* Eight bytes at a time: H. S. Warren, Hacker's Delight, 6-1. */
  private static final long ONES = 0x0101010101010101L;
  private static final long HIGHS = 0x8080808080808080L;

  private final byte[] bytes;
  private final int end;
  private final ByteBuffer longs;

  /** Begin and end of each part, in the page's order. */
  private int[] parts = new int[32];

  private int size;

  /** Where the tag before begins: one that does not end holds all that seems to be a tag. */
  private int passed;

  private @Nullable List<String> scripts;

  private ScriptText(byte[] bytes, int end) {
    this.bytes = bytes;
    this.end = end;
    this.longs = ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN);
  }

  /** Returns what to take of a page of which the parser is spared nothing. */
  static ScriptText none() {
    return NONE;
  }

  /** Returns what the parser is spared of a page in an encoding that is ASCII below 128. */
  static ScriptText of(byte[] bytes, int from, int end) {
    ScriptText found = new ScriptText(bytes, end);
    found.passed = end;
    int at = found.next('<', from);
    while (at < end) {
      at = found.next('<', found.behind(at));
    }
    return found;
  }

  /** Returns how many parts there are. */
  int size() {
    return size;
  }

  /** Returns the offset at which a part begins. */
  int start(int part) {
    return parts[2 * part];
  }

  /** Returns the offset behind a part. */
  int end(int part) {
    return parts[2 * part + 1];
  }

  /** Returns the parts that are scripts, in the page's order. */
  public List<String> scripts() {
    List<String> known = scripts;
    if (known == null) {
      known = new ArrayList<>();
      for (int i = 0; i < size; i++) {
        if (isAt(end(i) + 2, SCRIPT)) {
          known.add(new String(bytes, start(i), end(i) - start(i), StandardCharsets.UTF_8));
        }
      }
      scripts = known;
    }
    return known;
  }

  /** Takes the part that a {@code <} may open; returns where to look for the next one. */
  private int behind(int open) {
    int before = passed;
    passed = open;
    int c = at(open + 1);
    if (c == '!') {
      return at(open + 2) == '-' && at(open + 3) == '-' ? endOfComment(open + 2) : open + 1;
    }
    if ((c | LOWER) != 's') {
      return open + 1;
    }
    byte[] name = isAt(open + 1, SCRIPT) ? SCRIPT : STYLE;
    int attributes = open + 1 + name.length;
    boolean isTag = isAt(open + 1, name) && endsName(at(attributes));
    if (!isTag || at(before) == '<' && next('>', before, open) == open) {
      return open + 1;
    }
    int start = endOfTag(attributes);
    boolean data = start > 0 && (holds(JSON, attributes, start) || holds(SRC, attributes, start));
    return start < 0 ? end : take(start, name, !data);
  }

  /** Takes the text of an element; returns where its end tag begins. */
  private int take(int start, byte[] name, boolean wanted) {
    boolean code = wanted;
    for (int at = next('<', start); at < end; at = next('<', at + 1)) {
      int c = at(at + 1);
      if (c == '/' && isAt(at + 2, name) && endsName(at(at + 2 + name.length))) {
        if (code && at - start >= MIN_LENGTH) {
          add(start, at);
        }
        passed = at;
        return at + 1;
      }
      code &= c != '/' && c != '!';
    }
    return end;
  }

  private void add(int start, int stop) {
    if (2 * size == parts.length) {
      parts = Arrays.copyOf(parts, 4 * size);
    }
    parts[2 * size] = start;
    parts[2 * size + 1] = stop;
    size++;
  }

  private int endOfComment(int from) {
    int at = next('>', from + 2);
    while (at < end && !(bytes[at - 1] == '-' && bytes[at - 2] == '-')) {
      at = next('>', at + 1);
    }
    return at;
  }

  /** Returns where the text behind a start tag begins; -1 where that is not beyond doubt. */
  private int endOfTag(int attributes) {
    int stop = Math.min(end, attributes + MAX_TAG);
    int before = ' ';
    for (int i = attributes; i < stop; i++) {
      int c = at(i);
      if (c == '>') {
        return i + 1;
      }
      if (c == '"' || c == '\'') {
        if (before != '=') {
          return -1;
        }
        i = next(c, i + 1);
      } else if (c == '<') {
        return -1;
      }
      before = c > ' ' ? c : before;
    }
    return -1;
  }

  private boolean holds(byte[] word, int from, int to) {
    for (int i = from; i < to; i++) {
      if (isAt(i, word)) {
        return true;
      }
    }
    return false;
  }

  private boolean isAt(int at, byte[] word) {
    for (int i = 0; i < word.length; i++) {
      if ((at(at + i) | LOWER) != word[i]) {
        return false;
      }
    }
    return true;
  }

  private static boolean endsName(int c) {
    return c <= ' ' || c == '/' || c == '>';
  }

  /** Returns a byte, 0 behind the end. */
  private int at(int i) {
    return i < end ? bytes[i] & 0xff : 0;
  }

  private int next(int what, int from) {
    return next(what, from, end);
  }

  /** Returns where a byte stands next, the end where it does not. */
  private int next(int what, int from, int to) {
    long pattern = what * ONES;
    int i = from;
    for (; i <= to - Long.BYTES; i += Long.BYTES) {
      long different = longs.getLong(i) ^ pattern;
      long same = different - ONES & ~different & HIGHS;
      if (same != 0) {
        return i + Long.numberOfTrailingZeros(same) / Byte.SIZE;
      }
    }
    while (i < to && bytes[i] != what) {
      i++;
    }
    return Math.min(i, to);
  }
}
