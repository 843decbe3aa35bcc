package news.winnow.internal.read;

import java.io.FilterReader;
import java.io.IOException;
import java.io.Reader;
import java.util.function.Supplier;
import org.jsoup.nodes.Document;
import org.jsoup.parser.Parser;
import org.jspecify.annotations.Nullable;

/** Parses markup as far as there is time, and as far as the parser gets. */
final class MarkupParser {
  /** How often to try where the parser fails; each try halves what is not known to be readable. */
  private static final int TRIES = 8;

  /** What opens and closes an element; more tags than that make more nodes than are read. */
  private static final int TAGS_PER_NODE = 2;

  private final Supplier<Reader> chars;
  private final String base;
  private final Budget budget;

  private final long maxTags;

  /** Whether the page is so long that it can have too many tags. */
  private final boolean countsTags;

  /** How many chars the last try took. */
  private int taken;

  private MarkupParser(Supplier<Reader> chars, int length, String base, Budget budget) {
    this.chars = chars;
    this.base = base;
    this.budget = budget;
    this.maxTags = (long) TAGS_PER_NODE * budget.limits().maxNodes();
    this.countsTags = length > maxTags;
  }

  /**
   * Returns the document. The parser fails on some pages nested deeper than it bounds them; these
   * are cut a little before that place. Tags that would only make nodes which nobody reads, and
   * fill the memory, are left out.
   *
   * @param chars gives the page from its beginning on
   * @param length how many chars there are at most
   */
  static Document parse(Supplier<Reader> chars, int length, String base, Budget budget) {
    MarkupParser parser = new MarkupParser(chars, length, base, budget);
    Document whole = parser.first(Integer.MAX_VALUE);
    return whole == null ? parser.cut() : whole;
  }

  private Document cut() {
    Document best = null;
    int readable = 0;
    int failing = taken;
    for (int i = 0; i < TRIES && budget.timeToParse(); i++) {
      int middle = readable + (failing - readable) / 2;
      Document document = first(middle);
      best = document == null ? best : document;
      readable = document == null ? readable : middle;
      failing = document == null ? middle : failing;
    }
    budget.noteLimit("the parser fails after " + readable + " characters");
    return best == null ? Document.createShell(base) : best;
  }

  /** Returns the document of so many chars at most; null where the parser fails. */
  private @Nullable Document first(int max) {
    taken = 0;
    try {
      return Parser.htmlParser().parseInput(new Chars(chars.get(), max), base);
    } catch (RuntimeException e) {
      return null;
    }
  }

  /** Chars that end where there are enough, or tags, or where the time for parsing is over. */
  private final class Chars extends FilterReader {
    private final int max;
    private long tags;

    Chars(Reader in, int max) {
      super(in);
      this.max = max;
    }

    @Override
    public int read(char[] into, int offset, int length) throws IOException {
      if (taken == max || tags > maxTags || !budget.timeToParse()) {
        return -1;
      }
      int read = super.read(into, offset, Math.min(length, max - taken));
      taken += Math.max(0, read);
      if (countsTags) {
        countTags(into, offset, offset + read);
      }
      return read;
    }

    private void countTags(char[] chars, int from, int to) {
      for (int i = from; i < to; i++) {
        tags += chars[i] == '<' ? 1 : 0;
      }
      if (tags > maxTags) {
        budget.noteLimit("more than " + maxTags + " tags");
      }
    }
  }
}
