package news.winnow.fuzz;

import java.time.Duration;
import java.time.Instant;
import news.winnow.ArticleExtractor;
import news.winnow.model.Analysis;
import news.winnow.model.Limits;
import news.winnow.model.Page;
import news.winnow.render.Renderer;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;

/** What must hold for every page, whatever is on it. */
final class Checks {
  /** Instrumented code is slow to start; the fuzzer itself ends what hangs. */
  private static final ArticleExtractor EXTRACTOR =
      ArticleExtractor.builder()
          .limits(Limits.defaults().withDeadline(Duration.ofSeconds(100)))
          .build();

  private static final Instant FETCHED = Instant.parse("2024-06-01T00:00:00Z");

  private Checks() {}

  /** Extracts and renders; throws where something does not hold. */
  static void page(Page page) {
    Analysis analysis = EXTRACTOR.analyze(page.fetchedAt(FETCHED));
    boolean kept = analysis.verdicts().stream().anyMatch(Analysis.Verdict::kept);
    if (kept == analysis.article().body().isEmpty()) {
      throw new IllegalStateException("body and kept blocks differ");
    }
    String html = Renderer.html().render(analysis.article());
    for (Element e : Jsoup.parseBodyFragment(html).select("*")) {
      boolean runs = e.normalName().equals("script") || e.normalName().equals("iframe");
      boolean handler = e.attributes().asList().stream().anyMatch(a -> a.getKey().startsWith("on"));
      if (runs || handler || e.attr("href").stripLeading().startsWith("javascript:")) {
        throw new IllegalStateException("markup that runs: " + e);
      }
    }
    Renderer.markdown().render(analysis.article());
    Renderer.json().render(analysis);
    Renderer.report().render(analysis);
  }
}
