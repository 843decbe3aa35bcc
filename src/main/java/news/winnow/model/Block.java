package news.winnow.model;

import java.util.List;

/**
 * A run of text between block-level boundaries of a page, in HTML or in plain text: the unit that
 * rules label. Implemented by the library only; instances are valid as long as the {@link
 * BlockDocument} they belong to and safe to share between threads.
 */
public interface Block {

  /** What a block is by its markup, or in plain text by its look. */
  enum Kind {
    /** A paragraph or any run of text of no other kind. */
    PARAGRAPH,
    /** A heading. */
    HEADING,
    /** An item of a list. */
    LIST_ITEM,
    /** Text of a block quotation. */
    QUOTE,
    /** Preformatted text. */
    PREFORMATTED,
    /** A cell of a table. */
    TABLE_CELL,
    /** Text of a {@code figcaption} or {@code caption}. */
    CAPTION,
    /** Text of a button, label or other control. */
    CONTROL
  }

  /** Returns the block's place in {@link BlockDocument#blocks()}, from 0. */
  int index();

  /** Returns the text with its inline formatting. */
  RichText rich();

  /** Returns the text, white space folded; never empty. */
  default String text() {
    return rich().text();
  }

  /** Returns the kind. */
  Kind kind();

  /**
   * Returns the kind by its marks, which is the one that rules ask for: a line of plain text that
   * only looks like a heading is a paragraph.
   */
  default Kind markedKind() {
    return kind();
  }

  /** Returns the level of a heading (1 to 6), the depth of a list item (from 0), otherwise 0. */
  int level();

  /**
   * Returns the number of words; in scripts without spaces between words, the number of characters
   * divided by 1.7.
   */
  int words();

  /** Returns the number of sentence ends. */
  int sentences();

  /** Returns the share of the text's characters that belong to links, 0 to 1. */
  double linkDensity();

  /** Returns the links that begin in the block. */
  List<Link> links();

  /**
   * Returns whether the block's element, or one around it, carries the token: its tag name is not
   * looked at, only the words of {@code class}, {@code id}, {@code role}, {@code itemprop} and
   * {@code data-*} names. {@code related-posts} is found in {@code RelatedPosts} and {@code
   * jp_related-posts__list} but not in {@code unrelated-posts}, and nothing in the {@code
   * category-} and {@code tag-} classes of an {@code hentry}: they say where a post is filed.
   * Always false in plain text.
   *
   * @param token words, in order, separated by hyphens
   */
  boolean hasToken(String token);

  /**
   * Returns whether the block's element, or one around it, has a {@code class}, {@code id}, {@code
   * role}, {@code itemprop} or {@code data-*} name that is exactly these words. Always false in
   * plain text.
   *
   * @param name words, in order, separated by hyphens
   */
  boolean hasName(String name);

  /**
   * Returns whether the block's element, or one around it, has the given tag name. Always false in
   * plain text.
   */
  boolean insideTag(String tag);

  /**
   * Returns where the block stands: its element path from the body down, or {@code line 12} in
   * plain text.
   */
  String place();

  /** Returns the text as cue words are compared with it, see {@link #fold}. */
  String folded();

  /**
   * Folds text for the comparison of cue words: compatibility forms and case are evened out,
   * accents of Latin, Greek and Cyrillic letters dropped (also Arabic vowel signs and hamza, the
   * Turkish dotless i, the final sigma), white space made single spaces, and marks at both ends cut
   * off ({@code - | : » ► [ ]} and their like).
   *
   * @return the folded text, empty when it holds nothing but marks
   */
  static String fold(String text) {
    return Folding.fold(text);
  }
}
