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

  private final Supplier<Reader> chars;
  private final String base;
  private final Budget budget;

  /** How many chars the last try took. */
  private int taken;

  private MarkupParser(Supplier<Reader> chars, String base, Budget budget) {
    this.chars = chars;
    this.base = base;
    this.budget = budget;
  }

  /**
   * Returns the document. The parser fails on some pages nested deeper than it bounds them; these
   * are cut a little before that place.
   *
   * @param chars gives the page from its beginning on
   */
  static Document parse(Supplier<Reader> chars, String base, Budget budget) {
    MarkupParser parser = new MarkupParser(chars, base, budget);
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

  /** Chars that end where there are enough, or where the time for parsing is over. */
  private final class Chars extends FilterReader {
    private final int max;

    Chars(Reader in, int max) {
      super(in);
      this.max = max;
    }

    @Override
    public int read(char[] into, int offset, int length) throws IOException {
      if (taken == max || !budget.timeToParse()) {
        return -1;
      }
      int read = super.read(into, offset, Math.min(length, max - taken));
      taken += Math.max(0, read);
      return read;
    }
  }
}
