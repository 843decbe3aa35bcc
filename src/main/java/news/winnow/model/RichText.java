package news.winnow.model;

import java.util.List;
import java.util.Objects;

/**
 * Text with its inline formatting. Spans lie inside the text, are ordered by start and either nest
 * or do not touch.
 *
 * @param text the plain text, white space folded
 * @param spans links and emphasis over it
 */
public record RichText(String text, List<Span> spans) {

  /** A formatted range of the text, in {@code char} offsets, {@code start < end}. */
  public sealed interface Span {
    /** Returns the offset of the first char. */
    int start();

    /** Returns the offset after the last char. */
    int end();
  }

  /**
   * A link.
   *
   * @param start offset of the first char
   * @param end offset after the last char
   * @param url the target
   */
  public record LinkSpan(int start, int end, String url) implements Span {}

  /**
   * Emphasised text.
   *
   * @param start offset of the first char
   * @param end offset after the last char
   * @param style how it is set off
   */
  public record StyleSpan(int start, int end, Style style) implements Span {}

  /** How text is set off. */
  public enum Style {
    /** Bold. */
    STRONG,
    /** Italic. */
    EMPHASIS,
    /** Computer code. */
    CODE
  }

  /** Copies the spans. */
  public RichText {
    Objects.requireNonNull(text, "text");
    spans = List.copyOf(spans);
  }

  /** Returns text without formatting. */
  public static RichText plain(String text) {
    return new RichText(text, List.of());
  }
}
