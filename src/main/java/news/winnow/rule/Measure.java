package news.winnow.rule;

import news.winnow.model.Block;

/** What a number condition measures. */
public enum Measure {
  /** Words, see {@link Block#words()}. */
  WORDS,
  /** Sentence ends. */
  SENTENCES,
  /** Link density, 0 to 1. */
  LINKS,
  /** Place in the page, 0 for the first block to 1 for the last. */
  POSITION
}
