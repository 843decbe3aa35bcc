package news.winnow;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import news.winnow.internal.assemble.Pipeline;
import news.winnow.internal.label.RuleIndex;
import news.winnow.internal.learn.SitePages;
import news.winnow.internal.select.Scorers;
import news.winnow.model.Analysis;
import news.winnow.model.Article;
import news.winnow.model.Limits;
import news.winnow.model.Page;
import news.winnow.model.RemovalListener;
import news.winnow.rule.FieldRule;
import news.winnow.rule.Rule;
import news.winnow.rule.RuleSet;
import news.winnow.rule.SourceEdit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Turns pages into articles. Immutable and thread-safe: make one and share it; making one takes
 * longer than reading a page.
 *
 * <pre>{@code
 * ArticleExtractor extractor = ArticleExtractor.create();
 * Article article = extractor.extract(Page.html(bytes).at(uri));
 * }</pre>
 */
public final class ArticleExtractor {
  private static final Logger LOG = LoggerFactory.getLogger(ArticleExtractor.class);

  private final Pipeline pipeline;

  private ArticleExtractor(Builder b) {
    List<Rule> rules = new ArrayList<>();
    List<FieldRule> fields = new ArrayList<>();
    List<SourceEdit> edits = new ArrayList<>();
    for (RuleSet set : b.added) {
      rules.addAll(set.rules());
      fields.addAll(set.fields());
      edits.addAll(set.edits());
    }
    RuleIndex index =
        b.shipped
            ? RuleIndex.withShipped(rules, fields, edits)
            : RuleIndex.compile(rules, fields, edits);
    pipeline = new Pipeline(index, Scorers::html, Scorers::text, b.limits, b.listener);
  }

  /** Returns an extractor with the shipped rules and default limits. */
  public static ArticleExtractor create() {
    return builder().build();
  }

  /** Returns a builder with the shipped rules and default limits. */
  public static Builder builder() {
    return new Builder();
  }

  /** Returns the article of a page; never null, and never throws for a bad page. */
  public Article extract(Page page) {
    Article article = pipeline.extract(page);
    LOG.debug("{}: {}", page.url().map(Object::toString).orElse("page"), article);
    return article;
  }

  /** Returns the article of a page, with every block's label and votes. */
  public Analysis analyze(Page page) {
    return pipeline.analyze(page);
  }

  /** Returns the rule file that pages of a site teach, see {@link SiteProfile}. */
  String learn(List<Page> pages) {
    return SitePages.learn(pipeline, pages);
  }

  /**
   * Gathers what an extractor is made of. Not thread-safe; can go on being used after {@link
   * #build()}.
   */
  public static final class Builder {
    private final List<RuleSet> added = new ArrayList<>();
    private boolean shipped = true;
    private Limits limits = Limits.defaults();
    private RemovalListener listener = removal -> true;

    private Builder() {}

    /** Adds rules to those there are; the order of calls does not matter. */
    public Builder rules(RuleSet... sets) {
      added.addAll(List.of(sets));
      return this;
    }

    /** Leaves out the rules that ship with the library. */
    public Builder noShippedRules() {
      shipped = false;
      return this;
    }

    /** Sets the bounds on the work one page may cause. */
    public Builder limits(Limits value) {
      limits = Objects.requireNonNull(value, "limits");
      return this;
    }

    /**
     * Sets who is shown each removal before it happens and may veto it; without one all removals
     * happen. A later call replaces an earlier one's listener.
     */
    public Builder onRemoval(RemovalListener value) {
      listener = Objects.requireNonNull(value, "listener");
      return this;
    }

    /** Returns the extractor. */
    public ArticleExtractor build() {
      return new ArticleExtractor(this);
    }
  }
}
