package example;

import static org.apache.spark.sql.types.DataTypes.DoubleType;
import static org.apache.spark.sql.types.DataTypes.IntegerType;
import static org.apache.spark.sql.types.DataTypes.StringType;
import static org.apache.spark.sql.types.DataTypes.createArrayType;
import static org.apache.spark.sql.types.DataTypes.createMapType;

import java.io.DataInputStream;
import java.io.IOException;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;
import news.winnow.ArticleExtractor;
import news.winnow.model.Article;
import news.winnow.model.Page;
import news.winnow.model.Person;
import news.winnow.model.Removal;
import news.winnow.rule.RuleSet;
import org.apache.spark.input.PortableDataStream;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.types.StructType;
import org.apache.spark.util.LongAccumulator;
import scala.jdk.javaapi.CollectionConverters;

/**
 * The articles of one partition's WARC files, read while they are asked for: one page is in memory
 * at a time. One extractor for the partition.
 */
final class ArticleRows implements Iterator<Row> {
  /** The columns; dates are ISO 8601 with what the page gives, so a zone is never invented. */
  static final StructType SCHEMA =
      new StructType()
          .add("url", StringType)
          .add("title", StringType)
          .add("subtitle", StringType)
          .add("authors", createArrayType(StringType))
          .add("published", StringType)
          .add("modified", StringType)
          .add("publisher", StringType)
          .add("language", StringType)
          .add("section", StringType)
          .add("tags", createArrayType(StringType))
          .add("text", StringType)
          .add("access", StringType)
          .add("confidence", DoubleType)
          .add("removed", createMapType(StringType, IntegerType));

  private final Iterator<PortableDataStream> files;
  private final ArticleExtractor extractor;
  private final LongAccumulator pages;
  private final LongAccumulator articles;
  private final LongAccumulator broken;
  private WarcPages open;
  private Row next;

  ArticleRows(
      Iterator<PortableDataStream> files,
      String rules,
      LongAccumulator pages,
      LongAccumulator articles,
      LongAccumulator broken) {
    this.files = files;
    this.extractor = ArticleExtractor.builder().rules(RuleSet.parse("job", rules)).build();
    this.pages = pages;
    this.articles = articles;
    this.broken = broken;
  }

  @Override
  public boolean hasNext() {
    while (next == null) {
      Optional<Page> page = nextPage();
      if (page.isEmpty()) {
        return false;
      }
      pages.add(1);
      Article article = extractor.extract(page.get());
      if (!article.body().isEmpty()) {
        articles.add(1);
        next = row(article);
      }
    }
    return true;
  }

  @Override
  public Row next() {
    if (!hasNext()) {
      throw new NoSuchElementException();
    }
    Row row = next;
    next = null;
    return row;
  }

  /** Returns the next page of this file or of those that follow. */
  private Optional<Page> nextPage() {
    while (true) {
      try {
        if (open == null) {
          if (!files.hasNext()) {
            return Optional.empty();
          }
          DataInputStream in = files.next().open();
          open = new WarcPages(in);
        }
        Optional<Page> page = open.next();
        if (page.isPresent()) {
          return page;
        }
        close();
      } catch (IOException | RuntimeException e) {
        // cut off or damaged: what was read of it stays, the job goes on with the next file
        broken.add(1);
        close();
      }
    }
  }

  private void close() {
    try {
      if (open != null) {
        open.close();
      }
    } catch (IOException e) {
      // it was only read
    } finally {
      open = null;
    }
  }

  private static Row row(Article a) {
    Map<String, Integer> removed = new LinkedHashMap<>();
    for (Removal removal : a.removed()) {
      removed.merge(removal.label().name(), 1, Integer::sum);
    }
    List<String> authors = a.authors().stream().map(Person::name).toList();
    return RowFactory.create(
        a.url().orElse(null),
        a.title().orElse(null),
        a.subtitle().orElse(null),
        authors.toArray(new String[0]),
        a.published().map(d -> d.iso()).orElse(null),
        a.modified().map(d -> d.iso()).orElse(null),
        a.publisher().orElse(null),
        a.language().orElse(null),
        a.section().orElse(null),
        a.tags().toArray(new String[0]),
        a.text(),
        a.access().name(),
        a.confidence(),
        CollectionConverters.asScala(removed));
  }
}
