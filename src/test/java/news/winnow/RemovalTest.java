package news.winnow;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import news.winnow.model.Analysis;
import news.winnow.model.Article;
import news.winnow.model.Label;
import news.winnow.model.Page;
import news.winnow.model.RelatedLink;
import news.winnow.model.Removal;
import news.winnow.model.Vote;
import news.winnow.render.Renderer;
import org.junit.jupiter.api.Test;

/** What removals hold, how they are grouped, and how a listener keeps one. */
class RemovalTest {
  private static final String STORY =
      """
      <h1>Islanders get a second ferry</h1>
      <p>The council bought a second ferry on Monday, after three winters of cancelled trips.</p>
      <p class="promo">Advertisement</p>
      <p>It will sail from June and carry sixty cars, twice as many as the boat it replaces.</p>
      <p>Also read: <a href="/old-boat">What became of the old boat</a></p>
      <p>Fares stay as they are until the autumn, the harbour master said at the meeting.</p>
      """;

  private static final String LISTS =
      """
      <section><h2>Related articles</h2>
      <div><a href="/night#top"><img alt="" src="n.jpg"></a>
        <h3><a href="/night">Night boats return to the bay</a></h3></div>
      <div><a href="night">Night</a> <a href="/crew">A crew of nine</a></div>
      <h2>Read next</h2>
      <ul><li><a href="//other.example/tide">Tide tables for the spring</a></li>
      <li><a href="#comments">Twelve of you had a say</a></li>
      <li><a href="mailto:desk@courier.example">Write to the desk</a></li></ul></section>
      """;

  private static Page page(String lists) {
    return Page.html(
            "<html><body><main><article>" + STORY + "</article></main>" + lists + "</body></html>")
        .at(URI.create("https://courier.example/news/ferry"));
  }

  @Test
  void eachHeadingBeginsARemoval() {
    List<Removal> related =
        ArticleExtractor.create().extract(page(LISTS)).removed().stream()
            .filter(r -> r.label() == Label.RELATED_LINKS && r.heading().isPresent())
            .toList();
    assertThat(related)
        .extracting(r -> r.heading().orElse(""))
        .containsExactly("Related articles", "Read next");
    assertThat(related.get(0).text())
        .isEqualTo("Related articles\nNight boats return to the bay\nNight A crew of nine");
    assertThat(related.get(0).links()).hasSize(3);
    assertThat(related.get(0).place()).endsWith("section > h2");
  }

  @Test
  void headingOfPlainTextBeginsARemovalToo() {
    Article article =
        ArticleExtractor.create()
            .extract(
                Page.text(
                    org.jsoup.Jsoup.parse(STORY).body().children().eachText().stream()
                            .reduce("", (a, b) -> a + b + "\n\n")
                        + "Related articles\n\nNight boats return to the bay\n\nA crew of nine\n\n"
                        + "Read next\n\nTide tables for the spring\n"));
    assertThat(article.removed())
        .filteredOn(r -> r.heading().isPresent())
        .extracting(r -> r.heading().orElse("") + " at " + r.place())
        .containsExactly("Related articles at lines 13-17", "Read next at lines 19-21");
  }

  @Test
  void votesTellWhichRulesDecidedAndHowFirmly() {
    Removal first =
        ArticleExtractor.create().extract(page("")).removed().stream()
            .filter(r -> r.label() == Label.ADVERTISEMENT)
            .findFirst()
            .orElseThrow();
    assertThat(first.votes()).isNotEmpty();
    assertThat(first.votes()).extracting(Vote::label).containsOnly(Label.ADVERTISEMENT);
    assertThat(first.votes().get(0).weight()).isGreaterThanOrEqualTo(9);
    assertThat(first.rules())
        .containsExactlyElementsOf(first.votes().stream().map(Vote::rule).toList());
    assertThat(new Removal(Label.OTHER, first.heading(), "x", List.of(), List.of(), "p").rules())
        .containsExactly("score");
  }

  @Test
  void relatedLinksAreAbsoluteAndNamedOnceForEachKind() {
    assertThat(ArticleExtractor.create().extract(page(LISTS)).relatedLinks())
        .containsExactly(
            link("What became of the old boat", "https://courier.example/old-boat"),
            link("Night boats return to the bay", "https://courier.example/night"),
            link("Night", "https://courier.example/news/night"),
            link("A crew of nine", "https://courier.example/crew"),
            link("Tide tables for the spring", "https://other.example/tide"));
  }

  private static RelatedLink link(String text, String url) {
    return new RelatedLink(Label.RELATED_LINKS, text, url);
  }

  @Test
  void listenerSeesEachRemovalInOrder() {
    List<Removal> seen = new ArrayList<>();
    ArticleExtractor extractor = ArticleExtractor.builder().onRemoval(seen::add).build();
    Article article = extractor.extract(page(LISTS));
    assertThat(seen).isNotEmpty().containsExactlyElementsOf(article.removed());
    assertThat(article).isEqualTo(ArticleExtractor.create().extract(page(LISTS)));
  }

  @Test
  void whatAListenerVetoesStaysInPlace() {
    ArticleExtractor extractor =
        ArticleExtractor.builder()
            .onRemoval(r -> !r.text().startsWith("Also read"))
            .onRemoval(r -> r.label() != Label.RELATED_LINKS)
            .build();
    Analysis analysis = extractor.analyze(page(""));
    assertThat(Renderer.text().render(analysis.article()).lines().filter(l -> !l.isBlank()))
        .containsSubsequence(
            "It will sail from June and carry sixty cars, twice as many as the boat it replaces.",
            "Also read: What became of the old boat",
            "Fares stay as they are until the autumn, the harbour master said at the meeting.");
    assertThat(analysis.article().removed())
        .extracting(Removal::label)
        .doesNotContain(Label.RELATED_LINKS);
    assertThat(analysis.article().removed())
        .extracting(Removal::label)
        .contains(Label.ADVERTISEMENT);
    assertThat(analysis.article().relatedLinks()).isEmpty();
    assertThat(analysis.verdicts())
        .filteredOn(v -> v.block().text().startsWith("Also read"))
        .singleElement()
        .satisfies(
            v -> {
              assertThat(v.kept()).isTrue();
              assertThat(v.label()).isEqualTo(Label.BODY);
              assertThat(v.votes()).isNotEmpty();
            });
  }
}
