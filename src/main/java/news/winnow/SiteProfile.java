package news.winnow;

import java.util.List;
import news.winnow.model.Page;
import news.winnow.rule.RuleSet;

/**
 * What some pages of a site have in common that the general rules miss, as rules for the site.
 * Immutable and thread-safe.
 *
 * <pre>{@code
 * SiteProfile profile = SiteProfile.learn(pages);
 * ArticleExtractor extractor = ArticleExtractor.builder().rules(profile.rules()).build();
 * }</pre>
 */
public final class SiteProfile {
  private final String text;
  private final RuleSet rules;

  private SiteProfile(String name, String text) {
    this.text = text;
    this.rules = RuleSet.parse(name, text);
  }

  /**
   * Compares pages of one site. What stands on several of them, in the same words or in the same
   * elements, and was taken for the article nevertheless, becomes a rule.
   *
   * @param pages articles of one site, of different stories, with their addresses; three or more,
   *     at least two
   * @return the profile; without rules where the general ones leave nothing to do
   * @throws IllegalArgumentException when there are fewer than two pages, or a page has no address
   */
  public static SiteProfile learn(List<Page> pages) {
    return learn(ArticleExtractor.create(), pages);
  }

  /**
   * Compares pages of one site as another extractor reads them.
   *
   * @param extractor with rules for all pages; those it has for the site are not learned again
   * @param pages as for {@link #learn(List)}
   */
  public static SiteProfile learn(ArticleExtractor extractor, List<Page> pages) {
    String text = extractor.learn(pages);
    return new SiteProfile("learned.rules", text);
  }

  /** Returns the rules, for the hosts of the pages. */
  public RuleSet rules() {
    return rules;
  }

  /** Returns the rules as a rule file that people can read and edit. */
  public String text() {
    return text;
  }
}
