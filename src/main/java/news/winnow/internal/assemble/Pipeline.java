package news.winnow.internal.assemble;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import news.winnow.internal.label.BlockVotes;
import news.winnow.internal.label.RuleIndex;
import news.winnow.internal.meta.Metadata;
import news.winnow.internal.meta.MetadataReader;
import news.winnow.internal.meta.RuledValues;
import news.winnow.internal.read.Addresses;
import news.winnow.internal.read.Budget;
import news.winnow.internal.read.PageBlocks;
import news.winnow.internal.read.PageReader;
import news.winnow.internal.read.TextBlock;
import news.winnow.internal.select.BodyScorer;
import news.winnow.internal.select.BodySelector;
import news.winnow.internal.select.Decision;
import news.winnow.internal.select.Signs;
import news.winnow.model.Analysis;
import news.winnow.model.Article;
import news.winnow.model.ArticleBuilder;
import news.winnow.model.Candidate;
import news.winnow.model.Content;
import news.winnow.model.Limits;
import news.winnow.model.Notice;
import news.winnow.model.Page;
import news.winnow.model.Removal;
import news.winnow.model.RemovalListener;
import news.winnow.rule.ArticleField;

/**
 * The way of a page through the stages: read, label, select, assemble. Immutable and thread-safe.
 */
public final class Pipeline {
  private final RuleIndex rules;
  private final Supplier<BodyScorer> htmlScorer;
  private final Supplier<BodyScorer> textScorer;
  private final Limits limits;
  private final RemovalListener listener;

  /** Makes a pipeline of rules and learned scorers; a scorer is asked for when a page needs it. */
  public Pipeline(
      RuleIndex rules,
      Supplier<BodyScorer> htmlScorer,
      Supplier<BodyScorer> textScorer,
      Limits limits,
      RemovalListener listener) {
    this.rules = rules;
    this.htmlScorer = htmlScorer;
    this.textScorer = textScorer;
    this.limits = limits;
    this.listener = listener;
  }

  /**
   * A page after labelling and selection.
   *
   * @param page the page
   * @param decision what was decided about its blocks
   */
  public record Selected(PageBlocks page, Decision decision) {}

  /** A page and what was made of it, with the candidates for its fields if they were wanted. */
  private record Read(Selected selected, List<Candidate> candidates, Article article) {}

  /** Returns the article. */
  public Article extract(Page page) {
    return read(page, new Budget(limits), m -> List.of()).article();
  }

  /** Returns the article with every block's label and votes. */
  public Analysis analyze(Page page) {
    return analyze(page, new Budget(limits));
  }

  Analysis analyze(Page page, Budget budget) {
    Read r = read(page, budget, m -> m.candidates().get());
    List<Analysis.Verdict> verdicts = new ArrayList<>();
    Decision decision = r.selected().decision();
    for (TextBlock b : r.selected().page().blocks()) {
      int i = b.index();
      verdicts.add(
          new Analysis.Verdict(
              b, decision.labels().get(i), decision.kept(i), decision.votes().of(i)));
    }
    return new Analysis(r.article(), verdicts, r.candidates());
  }

  /** Returns what is decided about the blocks of a page. */
  public Selected select(Page source) {
    return select(read(source, day(source), new Budget(limits)), day(source));
  }

  private PageBlocks read(Page source, Optional<LocalDate> day, Budget budget) {
    boolean withScripts = rules.asksForScripts(source.url(), day);
    return PageReader.read(source, rules.edits(source.url(), day), withScripts, budget);
  }

  /** Scopes of rules go by the day. */
  private static Optional<LocalDate> day(Page source) {
    return source.fetched().map(t -> LocalDate.ofInstant(t, ZoneOffset.UTC));
  }

  private Read read(Page source, Budget budget, Function<Metadata, List<Candidate>> wanted) {
    Optional<LocalDate> day = day(source);
    Selected selected = selectOrFromData(select(read(source, day, budget), day), day, budget);
    PageBlocks page = selected.page();
    Decision decision = selected.decision();
    BlockVotes votes = decision.votes();
    Addresses addresses = new Addresses(page);
    List<Removal> removed = new ArrayList<>();
    for (RemovalGrouper.Group group : RemovalGrouper.group(page, decision, votes, addresses)) {
      if (listener.mayRemove(group.removal())) {
        removed.add(group.removal());
      } else {
        decision = decision.keeping(group.first(), group.end());
      }
    }
    RuledValues ruled = RuledValues.of(page, votes, rules.fields(page.url(), day));
    Metadata metadata =
        MetadataReader.read(
            page, addresses, decision.labels(), decision.headline(), source.fetched(), ruled);
    List<Candidate> candidates = wanted.apply(metadata);
    List<Content> body = BodyBuilder.build(page, decision, addresses);
    budget.noteDeadline();
    List<Notice> notices = new ArrayList<>(budget.notices());
    notices.addAll(decision.notices());
    notices.addAll(metadata.notices());
    ArticleBuilder article =
        Article.builder()
            .body(body)
            .removed(removed)
            .confidence(decision.confidence())
            .notices(notices);
    MetadataReader.fill(article, metadata);
    article.nextPage(ruled.address(ArticleField.NEXT_PAGE, addresses).orElse(null));
    article.singlePage(ruled.address(ArticleField.SINGLE_PAGE, addresses).orElse(null));
    article.leadImage(LeadImage.completed(metadata.leadImage(), body).orElse(null));
    source.url().ifPresent(u -> article.url(u.toString()));
    return new Read(new Selected(page, decision), candidates, article.build());
  }

  private Selected select(PageBlocks page, Optional<LocalDate> day) {
    BodyScorer scorer = (page.document() == null ? textScorer : htmlScorer).get();
    BlockVotes votes = rules.vote(page, day);
    BitSet signs = Signs.find(page, votes);
    if (signs.isEmpty()) {
      return new Selected(page, BodySelector.select(page, votes, scorer));
    }
    PageBlocks between = page.without(signs);
    Decision decision = BodySelector.select(between, rules.vote(between, day), scorer);
    return new Selected(page, decision.among(signs, votes));
  }

  /** A page that shows no article may still carry the text of one for its scripts. */
  private Selected selectOrFromData(Selected shown, Optional<LocalDate> day, Budget budget) {
    if (shown.decision().confidence() > 0 || budget.deadline().passedNow()) {
      return shown;
    }
    Optional<Selected> fromData =
        PageReader.readData(shown.page(), budget)
            .map(page -> select(page, day))
            .filter(s -> s.decision().confidence() > 0);
    if (fromData.isPresent()) {
      budget.notice(
          Notice.Kind.BODY_FROM_DATA, "the page shows no article; the body is from its data");
    }
    return fromData.orElse(shown);
  }
}
