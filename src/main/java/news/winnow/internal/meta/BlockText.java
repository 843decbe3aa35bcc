package news.winnow.internal.meta;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import news.winnow.internal.read.TextBlock;
import news.winnow.model.Label;

/**
 * What blocks of one label say: bylines that pages spread over several blocks are put together
 * again, dates go by their distance from the headline.
 *
 * @param text the text
 * @param link the only link in it
 * @param far whether it stands so far from the headline that it may speak of something else
 */
record BlockText(String text, Optional<String> link, boolean far) {
  private static final int AFTER_TITLE = 25;
  static final int BEFORE_TITLE = 6;
  static final int MAX_LINE = 120;
  private static final int BELOW_HEAD = 5;
  private static final int MAX_SENTENCE = 250;
  private static final int MAX_GAP = 1;
  private static final int MAX_LINES = 300;

  static List<BlockText> of(Label label, PageFacts facts) {
    List<TextBlock> blocks = facts.blocks(label);
    if (label == Label.BYLINE) {
      return joined(blocks, facts);
    }
    int title = facts.titleIndex();
    List<TextBlock> sorted = new ArrayList<>(blocks);
    if (label == Label.DATE) {
      addHeadLines(facts, sorted);
      sorted.sort(
          Comparator.comparingInt(
              b -> b.index() >= title ? b.index() - title : 5 + 3 * (title - b.index())));
    }
    if (label == Label.DATE || label == Label.KICKER) {
      sorted.removeIf(facts::isInPageHead);
    }
    if (title >= 0 && label == Label.KICKER) {
      sorted.removeIf(b -> b.index() > title + AFTER_TITLE || b.index() < title - AFTER_TITLE);
      sorted.sort(Comparator.comparingInt(b -> Math.abs(b.index() - title)));
    }
    if (title >= 0 && label == Label.SUBTITLE) {
      int last = facts.lastBody();
      sorted.removeIf(b -> last >= 0 && b.index() > last);
      sorted.sort(Comparator.comparing(b -> b.index() < title)); // those below it first
    }
    if (label == Label.TITLE) {
      sorted.removeIf(b -> b.hasToken("breadcrumb") || b.hasToken("breadcrumbs"));
    }
    boolean placed = label == Label.DATE && title >= 0;
    int end = placed ? headEnd(facts) : 0;
    List<BlockText> texts = new ArrayList<>(sorted.size());
    for (TextBlock b : sorted) {
      boolean far = placed && (b.index() >= end || b.index() < title - BEFORE_TITLE);
      texts.add(of(b, far));
    }
    return texts;
  }

  /** Lines around the headline may hold the date together with the section or the author. */
  private static void addHeadLines(PageFacts facts, List<TextBlock> lines) {
    int title = facts.titleIndex();
    if (title < 0) {
      return;
    }
    int end = headEnd(facts);
    for (int i = Math.max(0, title - BEFORE_TITLE); i < end; i++) {
      TextBlock b = facts.blocks().get(i);
      Label label = facts.label(b);
      boolean speaks = !isElsewhere(label) || isOddLine(label) && facts.isByTitle(b);
      boolean line = speaks && label != Label.DATE && b.text().length() <= MAX_LINE;
      if (line && NameCleaner.hasDigit(b.text())) {
        lines.add(b);
      }
    }
  }

  /** Dates by the headline look like tools, menus or captions to those who label blocks. */
  private static boolean isOddLine(Label label) {
    return label == Label.NAVIGATION || label == Label.WIDGET || label == Label.CAPTION;
  }

  /** Returns where the text has begun: after the second block of prose under the headline. */
  static int headEnd(PageFacts facts) {
    List<TextBlock> blocks = facts.blocks();
    int end = Math.min(blocks.size(), facts.titleIndex() + AFTER_TITLE);
    int prose = 0;
    for (int i = facts.titleIndex() + 1; i < end; i++) {
      TextBlock b = blocks.get(i);
      // Plain text has captions in the head that look like prose.
      Label label = facts.label(b);
      boolean aside = label == Label.CAPTION || label == Label.SUBTITLE;
      boolean text = label == Label.BODY || facts.hasMarkup() && !aside;
      prose += text && b.text().length() > MAX_LINE ? 1 : 0;
      if (prose == 2) {
        return i;
      }
    }
    return end;
  }

  static BlockText of(TextBlock b) {
    return of(b, false);
  }

  private static BlockText of(TextBlock b, boolean far) {
    Optional<String> link =
        b.links().size() == 1 ? Optional.of(b.links().get(0).url()) : Optional.empty();
    return new BlockText(b.text(), link, far);
  }

  /** Blocks that follow each other are one byline: "By", "Jane Doe", "and", "John Roe". */
  private static List<BlockText> joined(List<TextBlock> blocks, PageFacts facts) {
    List<BlockText> runs = new ArrayList<>();
    StringBuilder run = new StringBuilder();
    Optional<String> link = Optional.empty();
    TextBlock last = null;
    for (TextBlock b : blocks) {
      if (last != null && b.index() - last.index() > MAX_GAP) {
        runs.add(new BlockText(run.toString(), link, isFar(last, facts)));
        run.setLength(0);
        link = Optional.empty();
      } else if (last != null) {
        run.append(joins(last.text()) || joins(b.text()) ? " " : " | ");
      }
      run.append(b.text());
      link = link.isPresent() ? link : of(b).link();
      last = b;
    }
    if (last != null) {
      runs.add(new BlockText(run.toString(), link, isFar(last, facts)));
    }
    return runs;
  }

  /**
   * Below the text stand bylines of other articles and of comments as often as the article's own.
   */
  static boolean isFar(TextBlock last, PageFacts facts) {
    return last.index() >= farFrom(facts);
  }

  private static int farFrom(PageFacts facts) {
    return facts.titleIndex() < 0 ? Integer.MAX_VALUE : headEnd(facts) + BELOW_HEAD;
  }

  /**
   * Returns the lines of comments, of lists and of bylines below the text that stand nowhere else:
   * whom they name wrote something else.
   */
  static Set<String> elsewhere(PageFacts facts) {
    Set<String> lines = new HashSet<>();
    int end = farFrom(facts);
    for (TextBlock b : facts.blocks()) {
      Label label = facts.label(b);
      boolean far = b.index() >= end && (label == Label.BYLINE || isElsewhere(label));
      if (far && b.text().length() <= MAX_LINE) {
        lines.add(Texts.clean(b.text()));
      }
    }
    for (TextBlock b : facts.blocks().subList(0, Math.min(end, facts.blocks().size()))) {
      lines.remove(Texts.clean(b.text()));
    }
    return lines;
  }

  private static boolean joins(String text) {
    NameWords.Affix prefix = BylinePrefixes.prefix(text);
    return prefix != null && prefix.rest().isEmpty() || NameWords.separator(text) != null;
  }

  /**
   * Lines of the whole page, those below the headline first; those above it and those of the page's
   * frame only where they say in words that they hold a date of the article.
   */
  static List<BlockText> anywhere(PageFacts facts) {
    DateLabels labels = new DateLabels(facts.dates());
    List<BlockText> below = new ArrayList<>();
    List<BlockText> above = new ArrayList<>();
    for (TextBlock b : facts.blocks()) {
      String text = b.text();
      List<BlockText> lines = b.index() > facts.titleIndex() ? below : above;
      if (text.length() > MAX_SENTENCE
          || lines.size() >= MAX_LINES
          || !NameCleaner.hasDigit(text)) {
        continue;
      }
      boolean plain = lines == below && text.length() <= MAX_LINE && !isElsewhere(facts.label(b));
      if (plain || isFrame(facts.label(b)) && labels.isClear(text)) {
        lines.add(of(b));
      }
    }
    below.addAll(above);
    return below;
  }

  private static boolean isFrame(Label label) {
    return !isElsewhere(label) || label == Label.NAVIGATION || label == Label.LEGAL;
  }

  /** Returns whether what a label names is no part of an article's head. */
  static boolean isElsewhere(Label label) {
    return switch (label) {
      case NAVIGATION,
          WIDGET,
          COMMENTS,
          RELATED_LINKS,
          MUST_READ,
          TRENDING,
          ADVERTISEMENT,
          LEGAL,
          TITLE,
          CAPTION ->
          true;
      default -> false;
    };
  }
}
