package news.winnow.render;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import news.winnow.model.Article;
import news.winnow.model.ArticleDate;
import news.winnow.model.Content;
import news.winnow.model.Content.Heading;
import news.winnow.model.Content.ListItem;
import news.winnow.model.Content.Quote;
import news.winnow.model.Content.TableRow;
import news.winnow.model.Person;

/**
 * What the formats for readers have in common: the lines over the body, and which pieces of the
 * body belong together.
 */
final class Layout {
  private static final int DEEPEST_LIST = 9;

  private Layout() {}

  /** Returns the byline as printed, else the authors' names. */
  static Optional<String> byline(Article article) {
    if (article.bylineText().isPresent()) {
      return article.bylineText();
    }
    String names = article.authors().stream().map(Person::name).collect(Collectors.joining(", "));
    return names.isEmpty() ? Optional.empty() : Optional.of(names);
  }

  /** Returns a date for readers: {@code 2024-05-01 09:30 +02:00}, with what is known of it. */
  static String date(ArticleDate date) {
    StringBuilder out = new StringBuilder(date.date().toString());
    date.time()
        .ifPresent(
            time -> {
              out.append(' ').append(time.toString(), 0, 5);
              date.offset()
                  .ifPresent(o -> out.append(o.getTotalSeconds() == 0 ? " UTC" : " " + o.getId()));
            });
    return out.toString();
  }

  /**
   * Returns what to add to the levels of the body's headings so that the highest becomes 2, right
   * below the title.
   */
  static int headingShift(Article article) {
    int highest = 7;
    for (Content content : article.body()) {
      if (content instanceof Heading heading) {
        highest = Math.min(highest, heading.level());
      }
    }
    return 2 - highest;
  }

  /**
   * Returns the depth to write a list item at: at most one level below the item before it, and
   * never so deep that a page of ever deeper lists would make output of quadratic size.
   *
   * @param openLists the number of lists that are open at the item
   */
  static int depth(ListItem item, int openLists) {
    return Math.max(0, Math.min(item.depth(), Math.min(openLists, DEEPEST_LIST)));
  }

  /**
   * Returns the body as runs: neighbouring list items, table rows and quotes together, all else
   * alone.
   */
  static List<List<Content>> runs(List<Content> body) {
    List<List<Content>> runs = new ArrayList<>();
    int start = 0;
    for (int i = 1; i <= body.size(); i++) {
      if (i == body.size() || !belongTogether(body.get(i - 1), body.get(i))) {
        runs.add(body.subList(start, i));
        start = i;
      }
    }
    return runs;
  }

  private static boolean belongTogether(Content before, Content after) {
    if (before instanceof TableRow row && after instanceof TableRow next) {
      // column headings under plain rows begin another table
      return row.header() || !next.header();
    }
    return (before instanceof ListItem && after instanceof ListItem)
        || (before instanceof Quote && after instanceof Quote);
  }
}
