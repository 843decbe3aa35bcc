package news.winnow.rule;

import java.util.EnumSet;
import java.util.Set;
import news.winnow.model.Block;

/** What a line looks like as a whole. */
public enum Shape {
  /** A date, with or without weekday and time. */
  DATE,
  /**
   * A date or time of day among few other words, no sentence: {@code By Ann Lee | 3 May 2024 | 5
   * min}.
   */
  DATED,
  /** A time of day or a relative time ("2 hours ago"). */
  TIME,
  /** A temperature. */
  TEMPERATURE,
  /** An e-mail address. */
  EMAIL,
  /** A social handle: {@code @name}. */
  HANDLE,
  /** Hashtags and nothing else: {@code #Harbour #IslandFerry}; up to 160 characters. */
  HASHTAGS,
  /** A web address. */
  URL,
  /** A number, amount or percentage. */
  NUMBER,
  /** A time span: {@code 12:34}, {@code 0:45}. */
  DURATION,
  /** A person's name: two to four capitalised words without digits. */
  NAME,
  /**
   * A line of any length that ends with the credit of a picture: {@code The quay (Foto: Ann
   * Lee/dpa)}. It has a word for picture and a colon or an equals sign, in brackets or behind the
   * text, in some eighty languages, and no more than eight words follow.
   */
  CREDITED,
  /**
   * A word and then nothing but one person's name or more: {@code By Ann Lee and Tom van Holm}; up
   * to 80 characters.
   */
  SIGNED;

  /** Returns all shapes that a block's whole text has. */
  public static Set<Shape> of(Block block) {
    Set<Shape> found = EnumSet.noneOf(Shape.class);
    int bits = bitsOf(block);
    for (Shape shape : values()) {
      if ((bits >> shape.ordinal() & 1) != 0) {
        found.add(shape);
      }
    }
    return found;
  }

  /** Returns all shapes that a block's whole text has, each the bit of its place. */
  public static int bitsOf(Block block) {
    return Shapes.of(block);
  }
}
