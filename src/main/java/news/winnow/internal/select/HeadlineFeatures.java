package news.winnow.internal.select;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import news.winnow.internal.label.BlockVotes;
import news.winnow.internal.read.PageBlocks;
import news.winnow.internal.read.TextBlock;
import news.winnow.model.Block;
import news.winnow.model.Label;

/**
 * What tells of a line of plain text whether it is the headline: its look, its place before the
 * body, the lines around it, how the body takes its words up again, whether the page's address
 * holds them. Each is a number about 0 to 1 with a name, by which {@link HeadlineWeights} weighs
 * it; whoever changes one trains anew.
 */
public final class HeadlineFeatures {
  /** The names, in the order of a row. */
  static final List<String> NAMES =
      List.of(
          ("words long heading full-stop colon digits upper marks copied copied-often "
                  + "taken-up taken-up-words taken-up-often taken-up-most taken-up-first "
                  + "above-taken-up address address-most distance below-body byline-near "
                  + "byline-below date-near date-below trail-end score score-above score-below "
                  + "scores-before scores-after words-above words-below words-next sentence-below "
                  + "vote-dek vote-menu vote-list vote-box vote-comments vote-byline vote-offer "
                  + "vote-caption")
              .split(" "));

  private static final int ADDRESS = NAMES.indexOf("address");

  private static final Label[][] VOTES = {
    {Label.SUBTITLE, Label.KICKER},
    {Label.NAVIGATION, Label.LEGAL},
    {Label.MUST_READ, Label.RELATED_LINKS, Label.TRENDING},
    {Label.ADVERTISEMENT, Label.WIDGET, Label.OTHER},
    {Label.COMMENTS, Label.TAGS},
    {Label.BYLINE, Label.AUTHOR_BIO, Label.DATE},
    {Label.NEWSLETTER, Label.PAYWALL, Label.SHARE},
    {Label.CAPTION}
  };

  /** How many lines before and after the beginning of the body are looked at. */
  private static final int BEFORE = 100;

  private static final int AFTER = 60;

  private static final int MIN_WORDS = 2;

  /** From this score on the words of a line are the body's. */
  private static final double BODY_SCORE = 0.5;

  /** Byline and date stand so near below, or a little further. */
  private static final int NEAR = 3;

  private static final int BELOW = 6;

  /** Lines after this one whose scores are summed. */
  private static final int RUN = 10;

  private static final int MAX_VOTE = 9;

  private static final int MAX_WORDS_AROUND = 30;

  /** The first paragraphs take the headline up most; these are so many of so many words. */
  private static final int FIRST = 2;

  private static final int MIN_PARAGRAPH = 12;

  private final PageBlocks page;
  private final VoteCount votes;
  private final double[] scores;
  private final int body;
  private final AddressWords address;
  private final Map<String, Integer> copies = new HashMap<>();
  private final Map<String, Integer> bodyWords = new HashMap<>();
  private final Set<String> firstWords = new HashSet<>();
  private final double[] sums;
  private final int[] candidates;
  private final double[][] rows;

  private HeadlineFeatures(PageBlocks page, VoteCount votes, double[] scores, int body) {
    this.page = page;
    this.votes = votes;
    this.scores = scores;
    this.body = body;
    this.address = AddressWords.of(page.url());
    this.sums = new double[scores.length + 1];
    int first = 0;
    for (TextBlock b : page.blocks()) {
      int i = b.index();
      sums[i + 1] = sums[i] + scores[i];
      copies.merge(b.folded(), 1, Integer::sum);
      if (scores[i] >= BODY_SCORE) {
        List<String> words = Words.of(b.folded());
        words.forEach(w -> bodyWords.merge(w, 1, Integer::sum));
        if (first < FIRST && b.words() >= MIN_PARAGRAPH) {
          firstWords.addAll(words);
          first++;
        }
      }
    }
    int end = Math.min(scores.length, body + AFTER);
    this.candidates =
        IntStream.range(Math.max(0, body - BEFORE), end).filter(this::isCandidate).toArray();
    this.rows = new double[candidates.length][];
    fill();
  }

  /** Looks at the lines of a page around the place where its body begins. */
  static HeadlineFeatures of(PageBlocks page, VoteCount votes, double[] scores, int body) {
    return new HeadlineFeatures(page, votes, scores, body);
  }

  /** Looks at the lines of a page of which only votes and scores are known. */
  public static HeadlineFeatures of(PageBlocks page, BlockVotes votes, BodyScorer scorer) {
    double[] scores = scorer.score(page, votes, HeadFacts.of(page));
    return of(page, VoteCount.of(page, votes, scores), scores, Headline.bodyStart(page, scores, 0));
  }

  /** Returns the lines that may be the headline. */
  public int[] candidates() {
    return candidates;
  }

  /** Returns a row for each candidate. */
  public double[][] rows() {
    return rows;
  }

  /** Returns the share of the address's words that a candidate holds, 0 to 1. */
  double address(int candidate) {
    return rows[candidate][ADDRESS];
  }

  private boolean isCandidate(int line) {
    TextBlock b = page.blocks().get(line);
    return b.words() >= MIN_WORDS
        && b.words() <= Headline.MAX_TITLE_WORDS
        && b.kind() != Block.Kind.LIST_ITEM;
  }

  private void fill() {
    List<List<String>> words = new ArrayList<>(candidates.length);
    int[] taken = new int[candidates.length];
    double[] shares = new double[candidates.length];
    int mostTaken = 1;
    double mostShared = 0;
    for (int c = 0; c < candidates.length; c++) {
      page.deadline().check();
      String text = page.blocks().get(candidates[c]).folded();
      int own = own(candidates[c]);
      words.add(longer(text));
      taken[c] = (int) words.get(c).stream().filter(w -> times(w) > own).count();
      shares[c] = address.share(text);
      mostTaken = Math.max(mostTaken, taken[c]);
      mostShared = Math.max(mostShared, shares[c]);
    }
    for (int c = 0; c < candidates.length; c++) {
      page.deadline().check();
      Row r = new Row();
      TextBlock b = page.blocks().get(candidates[c]);
      look(b, r);
      takenUp(b, words.get(c), taken[c], mostTaken, r);
      r.add(c == 0 ? 0 : Math.min(8, taken[c - 1]) / 8.0);
      r.add(shares[c]);
      r.add(mostShared == 0 ? 0 : shares[c] / mostShared);
      place(b.index(), r);
      r.add(endsTrail(c) ? 1 : 0);
      around(b.index(), r);
      for (Label[] group : VOTES) {
        int sum = 0;
        for (Label label : group) {
          sum += votes.general(b.index(), label);
        }
        r.add(Math.min(MAX_VOTE, sum) / (double) MAX_VOTE);
      }
      rows[c] = r.values;
    }
  }

  /** A row as it is filled. */
  private static final class Row {
    private final double[] values = new double[NAMES.size()];
    private int next;

    void add(double value) {
      values[next++] = value;
    }
  }

  private void look(TextBlock b, Row r) {
    String text = b.text();
    char last = text.charAt(text.length() - 1);
    int copied = copies.getOrDefault(b.folded(), 1);
    r.add(Math.min(10, b.words()) / 10.0);
    r.add(Math.max(0, Math.min(20, b.words() - 14)) / 10.0);
    r.add(b.kind() == Block.Kind.HEADING ? 1 : 0);
    r.add(last == '.' || last == '\u3002' ? 1 : 0);
    r.add(last == ':' ? 1 : 0);
    r.add(Math.min(0.5, b.stats().digits() / (double) text.length()));
    r.add(b.stats().upper() / (double) Math.max(1, b.stats().letters()));
    r.add((double) Math.min(3, text.chars().filter(c -> "|\u00bb\u203a/".indexOf(c) >= 0).count()));
    r.add(copied > 1 ? 1 : 0);
    r.add(copied > 3 ? 1 : 0);
  }

  private int times(String word) {
    return bodyWords.getOrDefault(word, 0);
  }

  /** A line that reads like the body does not take itself up. */
  private int own(int line) {
    return scores[line] >= BODY_SCORE ? 1 : 0;
  }

  private void takenUp(TextBlock b, List<String> words, int taken, int mostTaken, Row r) {
    double all = Math.max(1, words.size());
    int own = own(b.index());
    int often = words.stream().mapToInt(w -> Math.min(5, Math.max(0, times(w) - own))).sum();
    r.add(taken / all);
    r.add(Math.min(8, taken) / 8.0);
    r.add(Math.min(4, often / all) / 4);
    r.add(taken / (double) mostTaken);
    r.add(words.stream().filter(firstWords::contains).count() / all);
  }

  private static List<String> longer(String text) {
    return Words.of(text).stream()
        .filter(w -> w.length() > 3 || w.length() == 1 && w.charAt(0) > '\u2fff')
        .toList();
  }

  private void place(int line, Row r) {
    r.add(Math.max(0, Math.min(40, body - line)) / 40.0);
    r.add(line >= body ? 1 : 0);
    int byline = BELOW + 1;
    int date = BELOW + 1;
    for (int i = Math.min(scores.length - 1, line + BELOW); i > line; i--) {
      Label label = votes.winnerButBody(i).label();
      byline = label == Label.BYLINE ? i - line : byline;
      date = label == Label.DATE ? i - line : date;
    }
    r.add(byline <= NEAR ? 1 : 0);
    r.add(byline <= BELOW ? 1 : 0);
    r.add(date <= NEAR ? 1 : 0);
    r.add(date <= BELOW ? 1 : 0);
  }

  /** A trail ends with the headline, which may stand by itself some lines further. */
  private boolean endsTrail(int candidate) {
    String text = page.blocks().get(candidates[candidate]).folded();
    for (int c = 0; c < candidate; c++) {
      String trail = page.blocks().get(candidates[c]).folded();
      if (trail.length() > text.length()
          && text.length() * 3 >= trail.length()
          && trail.endsWith(text)) {
        return true;
      }
    }
    return false;
  }

  private void around(int line, Row r) {
    int n = scores.length;
    r.add(scores[line]);
    r.add(line == 0 ? 0 : scores[line - 1]);
    r.add(line + 1 < n ? scores[line + 1] : 0);
    r.add(sums[line] / Math.max(1e-6, sums[n]));
    r.add((sums[Math.min(n, line + 1 + RUN)] - sums[line + 1]) / RUN);
    r.add(wordsOf(line - 1));
    r.add(wordsOf(line + 1));
    r.add(wordsOf(line + 2));
    r.add(line + 1 < n && page.blocks().get(line + 1).stats().sentences() > 0 ? 1 : 0);
  }

  private double wordsOf(int line) {
    boolean there = line >= 0 && line < scores.length;
    return there
        ? Math.min(MAX_WORDS_AROUND, page.blocks().get(line).words()) / (double) MAX_WORDS_AROUND
        : 0;
  }
}
