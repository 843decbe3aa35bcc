package news.winnow.rule;

import java.util.List;
import java.util.function.BiPredicate;
import news.winnow.model.Block;
import news.winnow.model.BlockDocument;

/**
 * The vocabulary of conditions, for rules written in code; each has a counterpart in rule files.
 */
public final class Conditions {
  private Conditions() {}

  /** {@code css "..."}: the block is, or lies in, an element the selector matches. */
  public static Condition css(String selector) {
    return Selection.css(selector);
  }

  /** {@code xpath "..."}: the block is, or lies in, an element the XPath expression finds. */
  public static Condition xpath(String expression) {
    return Selection.xpath(expression);
  }

  /** {@code token "..."}: the block's element or one around it carries one of the tokens. */
  public static Condition token(String... tokens) {
    return new Condition.Token(List.of(tokens));
  }

  /** {@code named "..."}: the block's element or one around it has exactly one of the names. */
  public static Condition named(String... names) {
    return new Condition.Named(List.of(names));
  }

  /** {@code inside "..."}: the block's element or one around it has one of the tag names. */
  public static Condition inside(String... tags) {
    return new Condition.Inside(List.of(tags));
  }

  /** {@code text is "..."}: the whole line is one of the cues. */
  public static Condition textIs(String... cues) {
    return new Condition.Text(Match.IS, List.of(cues));
  }

  /** {@code text leads "..."}: the line is a cue or begins with one and a mark. */
  public static Condition textLeads(String... cues) {
    return new Condition.Text(Match.LEADS, List.of(cues));
  }

  /** {@code text starts "..."}: the line begins with one of the cues. */
  public static Condition textStarts(String... cues) {
    return new Condition.Text(Match.STARTS, List.of(cues));
  }

  /** {@code text ends "..."}: the line ends with one of the cues. */
  public static Condition textEnds(String... cues) {
    return new Condition.Text(Match.ENDS, List.of(cues));
  }

  /** {@code text contains "..."}: the line contains one of the cues. */
  public static Condition textContains(String... cues) {
    return new Condition.Text(Match.CONTAINS, List.of(cues));
  }

  /** {@code words < n}. */
  public static Condition wordsBelow(int n) {
    return new Condition.Compare(Measure.WORDS, true, n);
  }

  /** {@code words > n}. */
  public static Condition wordsAbove(int n) {
    return new Condition.Compare(Measure.WORDS, false, n);
  }

  /** {@code sentences < n}. */
  public static Condition sentencesBelow(int n) {
    return new Condition.Compare(Measure.SENTENCES, true, n);
  }

  /** {@code links < share}. */
  public static Condition linksBelow(double share) {
    return new Condition.Compare(Measure.LINKS, true, share);
  }

  /** {@code links > share}. */
  public static Condition linksAbove(double share) {
    return new Condition.Compare(Measure.LINKS, false, share);
  }

  /** {@code position < share}. */
  public static Condition positionBelow(double share) {
    return new Condition.Compare(Measure.POSITION, true, share);
  }

  /** {@code position > share}. */
  public static Condition positionAbove(double share) {
    return new Condition.Compare(Measure.POSITION, false, share);
  }

  /** {@code kind ...}: the block is of one of the kinds. */
  public static Condition kind(Block.Kind... kinds) {
    return new Condition.OfKind(List.of(kinds));
  }

  /** {@code shape ...}: the whole line looks like one of the shapes. */
  public static Condition shape(Shape... shapes) {
    return new Condition.HasShape(List.of(shapes));
  }

  /** {@code repeated}: the block before or after shows the same text. */
  public static Condition repeated() {
    return new Condition.Repeated();
  }

  /** {@code next(...)}: the next block meets the condition. */
  public static Condition next(Condition condition) {
    return new Condition.Neighbour(1, condition);
  }

  /** {@code previous(...)}: the previous block meets the condition. */
  public static Condition previous(Condition condition) {
    return new Condition.Neighbour(-1, condition);
  }

  /** {@code after(...)}: a block above meets the condition. */
  public static Condition after(Condition condition) {
    return new Condition.Beyond(true, condition);
  }

  /** {@code before(...)}: a block below meets the condition. */
  public static Condition before(Condition condition) {
    return new Condition.Beyond(false, condition);
  }

  /** Any test in Java; only in code. */
  public static Condition where(BiPredicate<Block, BlockDocument> predicate) {
    return new Condition.Custom(predicate);
  }
}
