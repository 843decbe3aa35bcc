package example;

import static news.winnow.rule.Conditions.textContains;
import static news.winnow.rule.Conditions.textStarts;
import static news.winnow.rule.Conditions.wordsBelow;

import com.rometools.rome.feed.synd.SyndContent;
import com.rometools.rome.feed.synd.SyndEntry;
import com.rometools.rome.io.FeedException;
import com.rometools.rome.io.SyndFeedInput;
import com.rometools.rome.io.XmlReader;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import news.winnow.ArticleExtractor;
import news.winnow.model.Access;
import news.winnow.model.Article;
import news.winnow.model.Label;
import news.winnow.model.Page;
import news.winnow.render.Renderer;
import news.winnow.rule.Rule;
import news.winnow.rule.RuleSet;

/**
 * The step of a feed reader that gives the full text of an entry: from its page where that holds
 * the article, else what the feed itself says. Fetching is the reader's own.
 */
public final class FeedStep {
  private static final double SURE_ENOUGH = 0.5;

  /** What feeds have at the end of an entry, and pages do not. */
  private static final RuleSet FEEDS =
      RuleSet.of(
          "feeds",
          new Rule(
              "appeared first",
              Label.OTHER,
              Rule.SURE,
              textStarts("The post").and(textContains("appeared first on")).and(wordsBelow(60))));

  private final ArticleExtractor extractor = ArticleExtractor.builder().rules(FEEDS).build();
  private final Function<URI, Optional<byte[]>> fetch;

  /** Makes a step; {@code fetch} gives the bytes of a page, or nothing. */
  public FeedStep(Function<URI, Optional<byte[]>> fetch) {
    this.fetch = fetch;
  }

  /** Where the text of a story is from. */
  public enum Source {
    /** The page: the article as a whole. */
    PAGE,
    /** The feed: the page is gone, holds a teaser only or no article. */
    FEED
  }

  /**
   * A story to show.
   *
   * @param title of the page if it has one, else of the feed
   * @param html sanitised, to be shown as it is
   */
  public record Story(String title, String html, Source source) {}

  /** Reads a feed, RSS or Atom, and returns its stories. */
  public List<Story> read(InputStream feed) throws IOException, FeedException {
    List<Story> stories = new ArrayList<>();
    for (SyndEntry entry : new SyndFeedInput().build(new XmlReader(feed)).getEntries()) {
      stories.add(story(entry));
    }
    return stories;
  }

  private Story story(SyndEntry entry) {
    Optional<URI> link = link(entry);
    Optional<Article> full =
        link.flatMap(fetch)
            .map(bytes -> read(Page.html(bytes), link))
            .filter(a -> a.access() != Access.TEASER && a.confidence() >= SURE_ENOUGH);
    // what a feed holds has boilerplate, too
    Article article = full.orElseGet(() -> read(Page.html(content(entry)), link));
    return new Story(
        article.title().orElse(entry.getTitle()),
        Renderer.html().render(article),
        full.isPresent() ? Source.PAGE : Source.FEED);
  }

  private Article read(Page page, Optional<URI> link) {
    return extractor.extract(link.map(page::at).orElse(page));
  }

  private static Optional<URI> link(SyndEntry entry) {
    try {
      return Optional.ofNullable(entry.getLink()).map(URI::create);
    } catch (IllegalArgumentException e) {
      return Optional.empty();
    }
  }

  private static String content(SyndEntry entry) {
    if (!entry.getContents().isEmpty()) {
      return entry.getContents().get(0).getValue();
    }
    return Optional.ofNullable(entry.getDescription()).map(SyndContent::getValue).orElse("");
  }
}
