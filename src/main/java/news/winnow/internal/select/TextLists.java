package news.winnow.internal.select;

import java.util.Arrays;
import news.winnow.internal.read.PageBlocks;
import news.winnow.internal.read.TextBlock;
import news.winnow.model.Label;

/**
 * Takes the lists of teasers out of a plain text, where they are lines like others: by the heading
 * that names one. One behind the article goes to the end of the text; one inside it has a few
 * titles, up to the next sentence.
 */
final class TextLists {
  /** An article stands above a list, a short one at least. */
  private static final int MIN_BODY = 30;

  private static final int MAX_HEADING_WORDS = 6;

  /** Teasers are no longer, and of this length have one sentence. */
  private static final int MAX_TEASER = 32;

  private static final int MIN_PARAGRAPH = 20;

  /** So many sentences in a row, of so many words each, are no teasers. */
  private static final int MIN_SENTENCES = 2;

  private static final int MIN_SENTENCES_BELOW = 3;

  private static final int MIN_SENTENCE_WORDS = 8;

  /** Words of a title, how many a list inside an article has, and how many lines they take. */
  private static final int MAX_TITLE_WORDS = 20;

  private static final int MAX_TITLES = 8;
  private static final int MAX_LINES = 20;
  private static final int MIN_TITLE_WORDS = 3;

  /** Behind the titles a line of so few words may be a heading of the article. */
  private static final int MAX_SUBHEADING = 5;

  private static final String QUESTION = "?\uff1f\u061f";
  private static final String CLOSING =
      "\"')]\u00ab\u00bb\u2018\u2019\u201c\u201d\u300d\u300f\uff09";

  private final PageBlocks page;
  private final VoteCount votes;
  private final boolean[] kept;

  private TextLists(PageBlocks page, VoteCount votes, boolean[] kept) {
    this.page = page;
    this.votes = votes;
    this.kept = kept;
  }

  static void drop(PageBlocks page, VoteCount votes, boolean[] kept) {
    new TextLists(page, votes, kept).drop();
  }

  private void drop() {
    int last = lastParagraph();
    int words = 0;
    for (int i = 0; i < kept.length; i++) {
      TextBlock b = page.blocks().get(i);
      if (words >= MIN_BODY && isHeading(b)) {
        int end = endOfList(i, last);
        Arrays.fill(kept, i, end, false);
        i = end - 1;
      } else {
        words += kept[i] ? b.words() : 0;
      }
    }
  }

  private boolean isHeading(TextBlock b) {
    if (b.words() > MAX_HEADING_WORDS || leads(b.text())) {
      return false;
    }
    VoteCount.Winner w = votes.winnerButBody(b.index());
    return VoteCount.isList(w.label()) && !w.site() && w.sum() >= BodySelector.SURE;
  }

  /** Returns the first block behind the list of a heading; the last paragraph is never in it. */
  private int endOfList(int heading, int lastParagraph) {
    int end = heading + 1;
    int titles = 0;
    int i = end;
    int most = Math.min(kept.length, end + MAX_LINES);
    for (; i < most && titles < MAX_TITLES && isLine(i); i++) {
      TextBlock b = page.blocks().get(i);
      boolean subheading = titles > 0 && b.words() <= MAX_SUBHEADING;
      titles += b.words() >= MIN_TITLE_WORDS ? 1 : 0;
      end = asks(b) || subheading ? end : i + 1;
    }
    boolean inside = heading < lastParagraph || titles > 0 && isText(i);
    return inside ? end : kept.length;
  }

  /**
   * Returns whether text goes on behind titles, before another list begins. Teasers have a title
   * above each sentence; text has several in a row, fewer right behind the titles.
   */
  private boolean isText(int first) {
    int sentences = 0;
    int least = MIN_SENTENCES;
    for (int i = first; i < kept.length && !isHeading(page.blocks().get(i)); i++) {
      TextBlock b = page.blocks().get(i);
      if (isSentence(b)) {
        sentences += kept[i] && b.words() >= MIN_SENTENCE_WORDS ? 1 : 0;
      } else if (votes.general(i, Label.ADVERTISEMENT) < BodySelector.SURE) {
        sentences = 0;
        least = MIN_SENTENCES_BELOW;
      }
      if (sentences >= least) {
        return true;
      }
    }
    return false;
  }

  /** Returns whether a block is a line of a list: no sentence, unless it asks something. */
  private boolean isLine(int block) {
    TextBlock b = page.blocks().get(block);
    return b.words() <= MAX_TITLE_WORDS && !isHeading(b) && !isSentence(b);
  }

  /** A title may ask something, or break off. */
  private static boolean isSentence(TextBlock b) {
    int sentences = b.stats().sentences();
    return sentences > 0 && ".!\u3002\uff01\u0964\u06d4".indexOf(end(b)) >= 0 && !breaksOff(b)
        || sentences > 1 && QUESTION.indexOf(end(b)) >= 0;
  }

  private static boolean breaksOff(TextBlock b) {
    return b.text().endsWith("..");
  }

  private static boolean asks(TextBlock b) {
    return b.stats().sentences() == 1 && QUESTION.indexOf(end(b)) >= 0;
  }

  /** Returns the last char that closes no quotation or bracket. */
  private static char end(TextBlock b) {
    String text = b.text();
    int end = text.length() - 1;
    while (end > 0 && CLOSING.indexOf(text.charAt(end)) >= 0) {
      end--;
    }
    return text.charAt(end);
  }

  /** Returns the last block that is kept and longer than a teaser; -1 where there is none. */
  private int lastParagraph() {
    int last = kept.length - 1;
    while (last >= 0 && !(kept[last] && isParagraph(page.blocks().get(last)))) {
      last--;
    }
    return last;
  }

  private static boolean isParagraph(TextBlock b) {
    return b.words() > MAX_TEASER || b.words() > MIN_PARAGRAPH && b.stats().sentences() > 1;
  }

  /** "Also read: ..." is a link rather than a heading of links. */
  private static boolean leads(String line) {
    int last = line.length() - 1;
    return line.lastIndexOf(':', last - 1) > 0 || line.lastIndexOf('\uff1a', last - 1) > 0;
  }
}
