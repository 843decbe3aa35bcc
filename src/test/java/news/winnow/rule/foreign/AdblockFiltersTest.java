package news.winnow.rule.foreign;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;

import java.net.URI;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import news.winnow.ArticleExtractor;
import news.winnow.model.Analysis;
import news.winnow.model.Page;
import news.winnow.rule.RuleSet;
import org.junit.jupiter.api.Test;

class AdblockFiltersTest {
  private static final String LIST =
      """
      [Adblock Plus 2.0]
      ! Title: a list of our own
      ||ads.example^$third-party
      @@||good.example^
      ##.promo-box
      ###Banner_1
      ~courier.example##.sponsor
      courier.example,~shop.courier.example##div.offer > p
      herald.*##.herald-ad
      courier.example#@#.promo-box
      ##.back-again
      #@#.back-again
      courier.example#?#div:-abp-has(> .mark):-abp-contains(Anzeige)
      courier.example##.teaser:has-text(/^Ad/)
      courier.example##.box:upward(2)
      courier.example##.late:remove()
      courier.example##+js(abort, x)
      courier.example##^script:has-text(x)
      courier.example#$#body { overflow: auto }
      /^news/##.x
      [$path=/a]courier.example##.x
      ##div[class*="ads"]
      ##.one, p[data-ad]
      not-a-host!##.x
      """;

  private static final ForeignRules READ = AdblockFilters.parse("list.txt", LIST);

  private static List<String> voted(RuleSet rules, String url, String html) {
    Analysis analysis =
        ArticleExtractor.builder()
            .noShippedRules()
            .rules(rules)
            .build()
            .analyze(Page.html(html).at(URI.create(url)));
    return analysis.verdicts().stream()
        .flatMap(v -> v.votes().stream().map(vote -> v.block().text() + " " + vote.rule()))
        .toList();
  }

  @Test
  void countsWhatItLeavesOut() {
    assertThat(READ.skipped())
        .containsExactly(
            entry("address", 2),
            entry("general without class or id", 2),
            entry("pattern of hosts", 2),
            entry("regular expression", 1),
            entry("selector or host not supported", 2),
            entry("style or script", 3));
    assertThat(READ.rules().rules()).hasSize(7);
  }

  @Test
  void filtersVoteOnTheirHosts() {
    String prose =
        "<p>The night ferry to the outer islands was taken off the timetable without notice.</p>";
    String html =
        "<div class=promo-box>a</div><div id=Banner_1>b</div><div class=sponsor>c</div>"
            + "<div class=offer><p>d</p><span><p>e</p></span></div><div class=herald-ad>f</div>"
            + "<div class=back-again>g</div><div><i class=mark></i>Anzeige h</div>"
            + "<div class=late>i</div><div id=banner_1>j</div>"
            + prose;
    assertThat(voted(READ.rules(), "https://www.courier.example/1", html))
        .containsExactly("b list.txt:6", "d list.txt:8", "Anzeige h list.txt:13", "i list.txt:16");
    assertThat(voted(READ.rules(), "https://m.shop.courier.example/1", html))
        .containsExactly("b list.txt:6", "Anzeige h list.txt:13", "i list.txt:16");
    assertThat(voted(READ.rules(), "https://herald.co.uk/1", html))
        .containsExactly("a list.txt:5", "b list.txt:6", "c list.txt:7", "f list.txt:9");
  }

  @Test
  void textOfAnyKindIsAList() {
    Random random = new Random(5);
    String marks = "#@?$~,.*:()[]>+^/ abc\n";
    for (int i = 0; i < 3000; i++) {
      StringBuilder text = new StringBuilder();
      for (int n = random.nextInt(40); n > 0; n--) {
        text.append(marks.charAt(random.nextInt(marks.length())));
      }
      AdblockFilters.parse("random", text.toString());
    }
  }

  @Test
  void manyFiltersAreOneIndex() {
    StringBuilder list = new StringBuilder();
    IntStream.range(0, 5000).forEach(i -> list.append("##.ad-slot-").append(i).append('\n'));
    IntStream.range(0, 5000).forEach(i -> list.append("site" + i + ".example##.x" + i + "\n"));
    RuleSet rules = AdblockFilters.parse("many", list.toString()).rules();
    assertThat(rules.rules()).hasSize(10_000);
    assertThat(
            voted(
                rules,
                "https://site7.example/",
                "<div class=ad-slot-4999>a</div><div class=x7>b</div><p>One two three four five six"
                    + " seven eight nine ten.</p>"))
        .containsExactly("a many:5000", "b many:5008");
  }
}
