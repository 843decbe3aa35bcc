package news.winnow.render;

import static org.assertj.core.api.Assertions.assertThat;

import news.winnow.model.Label;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ReportRendererTest {
  private final Document page = Jsoup.parse(Renderer.report().render(SampleAnalysis.ofSample()));

  @Test
  void articleAndBlocksAreThere() {
    assertThat(page.title()).startsWith("Harbour city");
    assertThat(page.select(".reading h1").text()).startsWith("Harbour city");
    assertThat(page.select("#rows > li")).hasSize(24);
    assertThat(page.select("#rows > li.kept")).hasSize(4);
    Element promo = page.select("#rows > li[data-label=must-read]").first();
    assertThat(promo.select("details .why td code").text()).isEqualTo("cues-en:12");
    assertThat(promo.select("dd code").first().text()).isEqualTo("body > aside.promo > a");
    assertThat(promo.select(".hint code").first().wholeText())
        .isEqualTo("site example.com\nkeep when text is \"Must read: Five islands without cars\"");
  }

  @Test
  void everyLabelHasItsBoxCountAndColour() {
    String style = page.select("style").first().data();
    for (Label label : Label.values()) {
      assertThat(style).contains(".l-" + label.ruleName() + " {");
    }
    assertThat(page.select("input[name=label][value=body]").first().parent().select("b").text())
        .isEqualTo("4");
    assertThat(page.select("input[name=label]")).hasSize(21);
  }

  @Test
  void nothingIsLoadedAndThePolicySaysSo() {
    assertThat(page.select("[src], link, iframe, img, [style], [onclick]")).isEmpty();
    String policy = page.select("meta[http-equiv=Content-Security-Policy]").attr("content");
    assertThat(policy).startsWith("default-src 'none';").doesNotContain("unsafe");
    assertThat(policy).contains(Resources.policyHash(page.select("style").first().data()));
    assertThat(policy).contains(Resources.policyHash(page.select("script").first().data()));
  }

  @Test
  void whatThePageOffersIsATable() {
    assertThat(page.select(".candidates tbody tr").eachText())
        .contains("author A. Lima json author 90");
    Document report = Jsoup.parse(Renderer.report().render(Samples.article()));
    assertThat(report.select(".candidates")).isEmpty();
  }

  @Test
  void articleAloneShowsWhatWasRemoved() {
    Document report = Jsoup.parse(Renderer.report().render(Samples.article()));
    assertThat(report.select("#blocks").text()).isEqualTo("Removed");
    assertThat(report.select("#rows > li .why td code").eachText()).containsExactly("cues-en:12");
    assertThat(report.select("#rows dd a").eachAttr("href"))
        .containsExactly("https://www.example.com/islands");
  }

  @Test
  void everyLabelCanBeChosenForARule() {
    assertThat(page.select("template#labels select option").eachText())
        .hasSize(Label.values().length)
        .contains("keep", "must-read", "other")
        .doesNotContain("body");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<script>alert(1)</script>", "\"><img src=x onerror=alert(1)>", "' onload='x",
        "</style></script><iframe>", "<!--", "javascript:alert(1)"
      })
  void poisonInEveryFieldStaysText(String poison) {
    Document report =
        Jsoup.parse(Renderer.report().render(SampleAnalysis.everyLabel(poison, poison)));
    assertThat(report.select("script")).hasSize(1);
    assertThat(report.select("style")).hasSize(1);
    assertThat(report.select("img, iframe, [onerror], [onload], a[href^=javascript]")).isEmpty();
    assertThat(report.select("#rows > li")).hasSize(Label.values().length);
    assertThat(report.select("#rows .text").eachText()).allMatch(poison.strip()::equals);
  }
}
