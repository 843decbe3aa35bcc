package news.winnow.internal.meta;
import java.util.List;
import news.winnow.model.*;
public record Metadata(List<Notice> notices) {
  public Article.Builder toArticle() { return Article.builder(); }
}
