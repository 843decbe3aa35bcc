package news.winnow.internal.read;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import news.winnow.model.Block;
import news.winnow.model.RichText;

/**
 * Reads plain text as a scraper or copy and paste leaves it: a block a line, or a block a group of
 * lines where text was hard-wrapped. Where it is Markdown, its marks are read and left out.
 */
final class TextReader {
  /** Lines shorter than this are not what a wrapped paragraph is made of. */
  private static final int MIN_WRAP = 45;

  /** Nobody wraps text wider than this. */
  private static final int MAX_WRAP = 120;

  /** Share of the wrap width that a line must fill to be followed by its continuation. */
  private static final double FILLED = 0.72;

  /** A heading has at most so many words. */
  private static final int MAX_HEADING_WORDS = 14;

  private final Budget budget;
  private final boolean markdown;
  private final Container page = Container.ofText();
  private final List<TextBlock> blocks = new ArrayList<>();

  /** The items that a hyphen marks. */
  private final BitSet hyphens = new BitSet();

  private TextReader(boolean markdown, Budget budget) {
    this.markdown = markdown;
    this.budget = budget;
  }

  static HtmlReader.Result read(String text, Budget budget) {
    TextReader reader = new TextReader(Markdown.isIn(text), budget);
    reader.readLines(text);
    reader.giveBackHyphens();
    return new HtmlReader.Result(reader.blocks, List.of(reader.page), List.of(), new ElementList());
  }

  /** A line with its number. */
  private record Line(String text, int number) {}

  private void readLines(String text) {
    List<Line> group = new ArrayList<>();
    int number = 0;
    int start = 0;
    int length = text.length();
    while (start <= length && budget.visit()) {
      int end = start;
      while (end < length
          && text.charAt(end) != '\n'
          && text.charAt(end) != '\r'
          && text.charAt(end) != '\u2028') {
        end++;
      }
      number++;
      String line = fold(text, start, end);
      if (line.isEmpty()) {
        flush(group);
      } else if (markdown) {
        addMarked(group, Markdown.withoutFrame(line), number);
      } else {
        group.add(new Line(line, number));
      }
      start = end + 1;
      if (end < length
          && text.charAt(end) == '\r'
          && start < length
          && text.charAt(start) == '\n') {
        start++;
      }
    }
    flush(group);
  }

  /** Takes a line of Markdown. */
  private void addMarked(List<Line> group, String line, int number) {
    int level = Markdown.headingLevel(line);
    int underlined = group.isEmpty() ? 0 : Markdown.underlined(line);
    if (underlined > 0) {
      Line heading = group.remove(group.size() - 1);
      flush(group);
      add(MarkdownLine.read(heading.text), heading.number, Block.Kind.HEADING, underlined, false);
    } else if (line.isEmpty() || Markdown.isBetween(line)) {
      flush(group);
    } else if (level > 0) {
      flush(group);
      String text = Markdown.headingText(line);
      add(MarkdownLine.read(text), number, Block.Kind.HEADING, level, false);
    } else {
      group.add(new Line(line, number));
    }
  }

  private String fold(String text, int start, int end) {
    InlineRun run = new InlineRun(budget.limits().maxBlockText());
    run.append(text.substring(start, end));
    if (run.wasCut()) {
      budget.noteLimit("a line of more than " + budget.limits().maxBlockText() + " characters");
    }
    return run.rich().text();
  }

  /** Makes blocks of lines between two blank ones. */
  private void flush(List<Line> group) {
    int width = 0;
    for (Line line : group) {
      width = Math.max(width, line.text.length());
    }
    boolean wrapped =
        width >= MIN_WRAP && width <= MAX_WRAP && group.size() > 1 && looksWrapped(group, width);
    StringBuilder joined = new StringBuilder();
    int first = 0;
    for (int i = 0; i < group.size(); i++) {
      Line line = group.get(i);
      if (joined.length() == 0) {
        first = line.number;
      } else if (!joinsWithoutSpace(joined.charAt(joined.length() - 1), line.text.charAt(0))) {
        joined.append(' ');
      }
      joined.append(line.text);
      boolean goesOn =
          wrapped && i + 1 < group.size() && continues(line.text, group.get(i + 1).text, width);
      if (!goesOn) {
        add(joined.toString(), first, group.size() == 1);
        joined.setLength(0);
      }
    }
    group.clear();
  }

  /** Most lines but the last fill the width, as a wrapping editor leaves them. */
  private static boolean looksWrapped(List<Line> group, int width) {
    int full = 0;
    for (int i = 0; i + 1 < group.size(); i++) {
      if (group.get(i).text.length() >= FILLED * width) {
        full++;
      }
    }
    return full >= 0.6 * (group.size() - 1);
  }

  private static boolean continues(String line, String next, int width) {
    if (line.length() < FILLED * width || Bullets.length(next) > 0) {
      return false;
    }
    // the next word would have fitted: the break was meant
    int space = next.indexOf(' ');
    int word = space < 0 ? next.length() : space;
    boolean fits = line.length() + 1 + word <= width;
    return !(fits && endsSentence(line));
  }

  /** Wide characters and their marks stand close; quotation marks do as their neighbours. */
  private static boolean joinsWithoutSpace(char end, char start) {
    boolean wideEnd = isWide(end);
    boolean wideStart = isWide(start);
    return wideEnd && wideStart || wideEnd && isQuote(start) || isQuote(end) && wideStart;
  }

  private static boolean isWide(char c) {
    return TextStats.isUnspaced(c)
        || c >= '\u3000' && c <= '\u303f'
        || c >= '\uff00' && c <= '\uff60';
  }

  private static boolean isQuote(char c) {
    return "\u201c\u201d\u2018\u2019\u2026\u2014".indexOf(c) >= 0;
  }

  private void add(String text, int line, boolean alone) {
    int bullet = isSpeech(text) ? 0 : Bullets.length(text);
    String own = text.substring(bullet);
    MarkdownLine read = markdown ? MarkdownLine.read(own) : MarkdownLine.plain(own);
    if (bullet > 0) {
      hyphens.set(blocks.size(), !markdown && text.charAt(0) == '-');
      boolean numbered = Character.isDigit(text.charAt(0));
      add(read, line, Block.Kind.LIST_ITEM, 0, numbered);
    } else if (alone && looksLikeHeading(read.rich().text())) {
      int index = blocks.size();
      add(read, line, Block.Kind.HEADING, 2, false);
      if (index < blocks.size()) {
        blocks.set(index, blocks.get(index).unmarked());
      }
    } else {
      add(read, line, Block.Kind.PARAGRAPH, 0, false);
    }
  }

  private void add(MarkdownLine read, int line, Block.Kind kind, int level, boolean numbered) {
    RichText rich = read.rich();
    if (rich.text().isEmpty() || !budget.roomForBlock(blocks.size())) {
      return;
    }
    int index = blocks.size();
    blocks.add(
        new TextBlock(
            index, page, rich, kind, level, numbered, read.links(), read.linkedChars(), line));
    page.cover(index);
  }

  /** A dash before a sentence is how many languages begin what somebody says. */
  private static boolean isSpeech(String s) {
    return s.length() > 2
        && (s.charAt(0) == '\u2013' || s.charAt(0) == '\u2014')
        && s.charAt(1) == ' '
        && TextStats.of(s).sentences() > 0;
  }

  /** A hyphen does the same where it stands alone: a list has more items. */
  private void giveBackHyphens() {
    for (int i = hyphens.nextSetBit(0); i >= 0; i = hyphens.nextSetBit(i + 1)) {
      TextBlock b = blocks.get(i);
      boolean alone = (i == 0 || !hyphens.get(i - 1)) && !hyphens.get(i + 1);
      if (alone && b.sentences() > 0) {
        RichText rich = RichText.plain("- " + b.text());
        blocks.set(
            i,
            new TextBlock(i, page, rich, Block.Kind.PARAGRAPH, 0, false, List.of(), 0, b.line()));
      }
    }
  }

  /** A line of its own, short, without the mark that ends a sentence. */
  private static boolean looksLikeHeading(String text) {
    TextStats stats = TextStats.of(text);
    int end = text.length() - 1;
    while (end > 0 && isClosing(text.charAt(end))) {
      end--;
    }
    char last = end < 0 ? '.' : text.charAt(end);
    return stats.words() <= MAX_HEADING_WORDS
        && stats.letters() > 1
        && ".,;:\u2026\u3002\uff0c\uff1a\u0964".indexOf(last) < 0;
  }

  private static boolean endsSentence(String s) {
    for (int i = s.length() - 1; i >= 0; i--) {
      char c = s.charAt(i);
      if (".!?\u2026\u3002\uff01\uff1f\u0964\u061f".indexOf(c) >= 0) {
        return true;
      }
      if (!isClosing(c)) {
        return false;
      }
    }
    return false;
  }

  private static boolean isClosing(char c) {
    return "\"'\u201d\u2019\u00bb)]\u201c".indexOf(c) >= 0;
  }
}
