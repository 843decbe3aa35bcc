package news.winnow.internal.select;

import news.winnow.internal.read.TextBlock;

/** What the scorer sees of a block's words: what the page says about itself, and learned odds. */
final class WordFeatures {
  /** Words of a block are compared up to here. */
  private static final int MAX_CHARS = 2000;

  private final HeadFacts facts;
  private final TokenOdds odds;
  private final WordCodes words = new WordCodes();
  private final LongSet distinct = new LongSet();
  private final LongSet headWords = new LongSet();

  WordFeatures(HeadFacts facts, TokenOdds odds) {
    this.facts = facts;
    this.odds = odds;
    headWords.addAll(facts.titleWords());
    headWords.addAll(facts.descriptionWords());
  }

  /** Writes the features of a block. */
  void write(TextBlock b, FeatureRow row) {
    words.read(b.text(), MAX_CHARS);
    row.add(facts.hasBody() ? facts.bodyOverlap(words) : -1);
    distinct.clear();
    int described = 0;
    int titled = 0;
    int known = 0;
    int against = 0;
    double sum = 0;
    double least = 0;
    for (int i = 0; i < words.size(); i++) {
      long word = words.key(i);
      if (distinct.add(word)) {
        float o = odds.ofText(word);
        if (!Float.isNaN(o)) {
          known++;
          against += o < 0 ? 1 : 0;
          sum += o;
          least = Math.min(least, o);
        }
        if (headWords.contains(word)) {
          described += facts.descriptionWords().contains(word) ? 1 : 0;
          titled += facts.titleWords().contains(word) ? 1 : 0;
        }
      }
    }
    double n = Math.max(1, distinct.size());
    row.add(described / n);
    row.add(titled / n);
    row.add(titled / (double) Math.max(1, facts.titleWords().size()));
    row.add(sum / Math.max(1, known));
    row.add(sum);
    row.add(least);
    row.add(known / n);
    row.add(against / n);
  }
}
