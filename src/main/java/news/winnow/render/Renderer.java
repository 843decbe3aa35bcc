package news.winnow.render;

import java.io.IOException;
import java.io.UncheckedIOException;
import news.winnow.model.Analysis;
import news.winnow.model.Article;

/**
 * Writes articles in one format. Page text never becomes markup of that format, whatever it holds.
 * The output has no line end at its end. The renderers given here are immutable and thread-safe;
 * one of your own needs only {@link #render(Article, Appendable)}.
 */
@FunctionalInterface
public interface Renderer {

  /**
   * Writes an article.
   *
   * @param article what to write
   * @param out where to; neither flushed nor closed
   * @throws IOException when {@code out} does
   */
  void render(Article article, Appendable out) throws IOException;

  /** Returns an article as a string. */
  default String render(Article article) {
    StringBuilder out = new StringBuilder();
    try {
      render(article, out);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return out.toString();
  }

  /**
   * Writes an analysis: its article, and why it came out so where the format shows that ({@link
   * #json()}, {@link #report()}).
   *
   * @param analysis what to write
   * @param out where to; neither flushed nor closed
   * @throws IOException when {@code out} does
   */
  default void render(Analysis analysis, Appendable out) throws IOException {
    render(analysis.article(), out);
  }

  /** Returns an analysis as a string. */
  default String render(Analysis analysis) {
    StringBuilder out = new StringBuilder();
    try {
      render(analysis, out);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return out.toString();
  }

  /**
   * Returns the renderer of plain text to read: title, subtitle, byline, date and body, with blank
   * lines between. For the body alone call {@link Article#text()}.
   */
  static Renderer text() {
    return TextRenderer.INSTANCE;
  }

  /** Returns the renderer of Markdown: CommonMark with the tables of GitHub Flavored Markdown. */
  static Renderer markdown() {
    return MarkdownRenderer.INSTANCE;
  }

  /**
   * Returns the renderer of an HTML fragment, one {@code article} element. It holds no styles,
   * scripts or event handlers, and only http, https, mailto and relative addresses.
   */
  static Renderer html() {
    return HtmlRenderer.INSTANCE;
  }

  /**
   * Returns the renderer of JSON on one line. With an {@link Analysis} it also lists every block of
   * the page.
   */
  static Renderer json() {
    return JsonRenderer.INSTANCE;
  }

  /**
   * Returns the renderer of a web page for people: the article beside the page's blocks, each with
   * its label and the rules that voted. The page stands alone and loads nothing. Of an {@link
   * Article} it shows what was removed, of an {@link Analysis} all blocks.
   */
  static Renderer report() {
    return ReportRenderer.INSTANCE;
  }
}
