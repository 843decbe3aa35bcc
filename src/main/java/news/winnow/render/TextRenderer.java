package news.winnow.render;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import news.winnow.model.Article;

/**
 * Plain text: what stands over the article, then its body. Control characters, which a terminal
 * would obey, become spaces.
 */
final class TextRenderer implements Renderer {
  static final TextRenderer INSTANCE = new TextRenderer();

  private TextRenderer() {}

  @Override
  public void render(Article article, Appendable out) throws IOException {
    List<String> parts = new ArrayList<>();
    article.title().ifPresent(parts::add);
    article.subtitle().ifPresent(parts::add);
    Layout.byline(article).ifPresent(parts::add);
    article.published().map(Layout::date).ifPresent(parts::add);
    parts.add(article.text());
    parts.removeIf(String::isBlank);
    out.append(Chars.clean(String.join("\n\n", parts)));
  }
}
