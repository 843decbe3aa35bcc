package news.winnow.rule.foreign;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;

import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import news.winnow.ArticleExtractor;
import news.winnow.model.Article;
import news.winnow.model.Content;
import news.winnow.model.Notice;
import news.winnow.model.Page;
import news.winnow.model.Person;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SiteConfigsTest {
  private static final String PAGE =
      """
      <html lang=en><head><title>The ferry of noon</title></head><body>
      <h1 class=head>The ferry of noon</h1><div id=story class="text wide">
      <p>The night ferry to the outer islands was taken off the timetable without notice in March.</p>
      <div class="print:hidden"><p>Print this page and pin it to the wall of your kitchen, if you like.</p></div>
      <p>Island families have long since moved all their shopping to the mainland, the council says.</p>
      <p>Nobody on the quay could say on Monday when, or whether, the boat is going to come back.</p>
      </div><div class=more><p>More of the harbour is to be read in the paper of tomorrow morning.</p></div>
      <span class="by line">Marta Olsen</span><meta name=when content=2024-03-12></body></html>
      """;

  @TempDir private Path folder;

  private Article extract(String host) throws IOException {
    return ArticleExtractor.builder()
        .rules(SiteConfigs.load(folder).rules())
        .build()
        .extract(Page.html(PAGE).at(URI.create("https://" + host + "/a")));
  }

  private static List<String> starts(Article article) {
    return article.body().stream().map(Content::text).map(t -> t.substring(0, 5)).toList();
  }

  @Test
  void readsAFolder() throws IOException {
    Files.writeString(
        folder.resolve("courier.example.txt"),
        """
        # the Courier
        title: //h1[@class='head']
        author: //span[contains(concat(' ', normalize-space(@class), ' '), ' by ')]
        author: substring-after(//p, 'By ')
        date: //meta[@name="when"]/@content
        body: //div[@id='gone']
        body: //div[@id='story']
        body: //div[@class='more']
        strip_id_or_class: "print:hidden"
        prune: no
        tidy: no
        http_header(user-agent): x
        find_string: <b>
        replace_string: <i>
        next_page_link: //a[@rel='next']
        test_url: https://courier.example/a
        """);
    ForeignRules read = SiteConfigs.load(folder);
    assertThat(read.rules().rules()).hasSize(4);
    assertThat(read.rules().fields()).hasSize(5);
    assertThat(read.rules().edits()).hasSize(1);
    assertThat(read.skipped()).isEmpty();
    Article article = extract("www.courier.example");
    assertThat(starts(article)).containsExactly("The n", "Islan", "Nobod");
    assertThat(article.title()).contains("The ferry of noon");
    assertThat(article.authors()).extracting(Person::name).containsExactly("Marta Olsen");
    assertThat(article.published().orElseThrow().date()).hasToString("2024-03-12");
    assertThat(article.notices()).isEmpty();
  }

  @Test
  void theBodyIsCleanedUpUnlessTheFileSaysNo() throws IOException {
    String also = "<p><a href=/b>Also read: The goat of Larkholm</a></p>";
    String html = PAGE.replace("<p>Nobody", also + "<p>Nobody");
    Page page = Page.html(html).at(URI.create("https://courier.example/a"));
    String body = "body: //div[@id='gone']\nbody: //div[@id='story']\n";
    for (String prune : List.of("", "prune: yes\n")) {
      Files.writeString(folder.resolve("courier.example.txt"), prune + body);
      ArticleExtractor extractor =
          ArticleExtractor.builder().rules(SiteConfigs.load(folder).rules()).build();
      Article article = extractor.extract(page);
      assertThat(article.text()).contains("Nobody").doesNotContain("Also read", "More of the");
      assertThat(article.notices()).isEmpty();
    }
    for (String whole : List.of(body + "prune: no", "prune: false\n" + body)) {
      Files.writeString(folder.resolve("courier.example.txt"), whole);
      ArticleExtractor extractor =
          ArticleExtractor.builder().rules(SiteConfigs.load(folder).rules()).build();
      assertThat(extractor.extract(page).text())
          .contains("Nobody", "Also read")
          .doesNotContain("More of the");
    }
  }

  @Test
  void aHostsOwnFileComesFirst() throws IOException {
    Files.writeString(folder.resolve(".courier.example.txt"), "strip: //p[contains(., 'Island')]");
    Files.writeString(folder.resolve("m.courier.example.txt"), "strip: //p[contains(., 'Nobody')]");
    assertThat(starts(extract("m.courier.example"))).contains("Islan").doesNotContain("Nobod");
    assertThat(starts(extract("n.courier.example"))).contains("Nobod").doesNotContain("Islan");
    // neither the host itself nor more than one level below
    assertThat(starts(extract("www.courier.example"))).contains("Nobod", "Islan");
    assertThat(starts(extract("courier.example"))).contains("Nobod", "Islan");
    assertThat(starts(extract("a.n.courier.example"))).contains("Nobod", "Islan");
  }

  @Test
  void theFileForAllPagesCountsWhereNoFileForbidsIt() throws IOException {
    Files.writeString(folder.resolve("global.txt"), "strip_id_or_class: wide\nauthor: 'Jo Roe'");
    Files.writeString(folder.resolve("courier.example.txt"), "author: //span");
    Files.writeString(folder.resolve("herald.example.txt"), "autodetect_on_failure: no");
    assertThat(SiteConfigs.load(folder).skipped()).isEmpty();
    assertThat(extract("other.example").authors()).extracting(Person::name).contains("Jo Roe");
    assertThat(extract("courier.example").authors())
        .extracting(Person::name)
        .containsExactly("Marta Olsen");
    assertThat(extract("herald.example").authors())
        .extracting(Person::name)
        .doesNotContain("Jo Roe");
  }

  @Test
  void whatIsNoCssIsXPath() throws IOException {
    Files.writeString(
        folder.resolve("courier.example.txt"),
        """
        body: (//div/p)[1]/..
        strip: //p[preceding-sibling::p[contains(., 'Island')]]
        strip: //div/@style
        strip_attr: //p[string-length(.) > 500]
        title: concat('Ferry', ' at noon')
        author: substring-before(concat(//span/text(), ', the Courier'), ',')
        date: string(//meta[@name='when']/@content)
        strip: //p[
        strip: //p[$x]
        author: foo(//p)
        """);
    ForeignRules read = SiteConfigs.load(folder);
    assertThat(read.skipped()).containsExactly(entry("expression", 3));
    Article article = extract("courier.example");
    assertThat(starts(article)).containsExactly("The n", "Print", "Islan");
    assertThat(article.title()).contains("Ferry at noon");
    assertThat(article.authors()).extracting(Person::name).containsExactly("Marta Olsen");
    assertThat(article.published().orElseThrow().date()).hasToString("2024-03-12");
  }

  @Test
  void stringsAreReplacedInTheMarkup() throws IOException {
    Files.writeString(
        folder.resolve("courier.example.txt"),
        """
        find_string: <p>Nobody
        replace_string: <p class=gone>Some
        replace_string(<h1 class=head>): <h1>Late.
        replace_string(timetable): list: it was
        strip_id_or_class: gone
        """);
    ForeignRules read = SiteConfigs.load(folder);
    assertThat(read.skipped()).isEmpty();
    assertThat(read.rules().edits()).hasSize(3);
    Article article = extract("courier.example");
    assertThat(article.text()).contains("off the list: it was without").doesNotContain("the quay");
    Article bytes =
        ArticleExtractor.builder()
            .rules(read.rules())
            .build()
            .extract(
                Page.html(PAGE.getBytes(StandardCharsets.UTF_8))
                    .at(URI.create("https://courier.example/a")));
    assertThat(bytes.text()).isEqualTo(article.text());
    assertThat(extract("other.example").text()).contains("off the timetable", "the quay");
    Files.writeString(folder.resolve("courier.example.txt"), "find_string: a\nfind_string: b");
    assertThat(SiteConfigs.load(folder).skipped())
        .containsExactly(entry("find_string and replace_string not in pairs", 1));
  }

  @Test
  void linksToOtherPagesOfTheArticleAreHints() throws IOException {
    Files.writeString(
        folder.resolve("courier.example.txt"),
        """
        next_page_link: //link[@rel='next']
        single_page_link: concat('/print', substring-after(//meta[@name='id']/@content, 'no'))
        if_page_contains: //h1[@class='head']
        single_page_link: //a[@class='all']/@href
        if_page_contains: //h1[@class='tail']
        """);
    ForeignRules read = SiteConfigs.load(folder);
    assertThat(read.rules().fields()).hasSize(3);
    String links =
        "<link rel=next href='/a?page=2'><meta name=id content=no7><a class=all href=/b>";
    ArticleExtractor extractor = ArticleExtractor.builder().rules(read.rules()).build();
    URI here = URI.create("https://courier.example/a");
    Article article = extractor.extract(Page.html(PAGE.replace("<meta", links + "<meta")).at(here));
    assertThat(article.nextPage()).contains("https://courier.example/a?page=2");
    assertThat(article.singlePage()).contains("https://courier.example/print7");
    Article last = extractor.extract(Page.html(PAGE.replace("class=head", "")).at(here));
    assertThat(last.nextPage()).isEmpty();
    assertThat(last.singlePage()).isEmpty();
    assertThat(last.notices()).isEmpty();
  }

  @Test
  void ofManyLinesForTheBodyTheFirstAreRead() throws IOException {
    Files.writeString(
        folder.resolve("courier.example.txt"), "body: //div[@id='story']\n".repeat(60));
    ForeignRules read = SiteConfigs.load(folder);
    assertThat(read.rules().rules()).hasSize(50);
    assertThat(read.skipped()).containsExactly(entry("body", 10));
  }

  @Test
  void rulesOfAnOlderSiteFallBack() throws IOException {
    Files.writeString(folder.resolve("courier.example.txt"), "body: //div[@class='old-story']");
    Article article = extract("courier.example");
    assertThat(starts(article)).contains("The n", "Islan", "Nobod");
    assertThat(article.notices())
        .extracting(Notice::kind)
        .containsExactly(Notice.Kind.RULE_MATCHED_NOTHING);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      quoteCharacter = '`',
      value = {
        "//div[@id='a']; div#a",
        "//div[@id=\"a\"]//p; div#a p",
        "//*[@class='a b']/p; *.a[class=\"a b\"] > p",
        "//div[contains(@class, 'a')]; div[class*=\"a\"]",
        "//div[contains(concat(' ',normalize-space(@class),' '),' a ')]; div.a",
        "//div[contains(concat(' ', @class, ' '), ' a ')]; div.a",
        "//p[1] | //p[last()]; p:nth-of-type(1), p:last-of-type",
        "//div[@id='a' or @id='b']; div:is(#a, #b)",
        "//div[@a and not(@b)]; div[a]:not([b])",
        "//h1/following-sibling::p; h1 ~ p",
        "//p[starts-with(@id, 'x')]/text(); p[id^=\"x\"]",
        "/html/body/div[2]; html > body > div:nth-of-type(2)",
        "//p[contains(text(), 'Read more')]; p:containsWholeOwnText(Read more)",
      })
  void simpleXPathIsCss(String xpath, String css) {
    assertThat(XPathReader.read(xpath)).map(XPathReader.Selector::css).contains(css);
    org.jsoup.select.QueryParser.parse(css);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      quoteCharacter = '`',
      value = {
        "'Jo Roe'",
        "//p/..",
        "//p/ancestor::div",
        "(//p)[1]",
        "substring-after(//p, 'By')",
        "//p[",
        "//p[@a=]",
        "//",
        "//p[count(a)=1]",
        "//p[@a][1]",
        "//h1/following-sibling::p[1]",
        "/descendant::p[2]",
        "//p/@a | //p/@b"
      })
  void otherXPathIsRefused(String xpath) {
    assertThat(XPathReader.read(xpath)).isEmpty();
  }

  @Test
  void anyTextIsReadOrRefused() {
    assertThat(XPathReader.read("//meta/@content"))
        .contains(new XPathReader.Selector("meta", Optional.of("content")));
    Random random = new Random(3);
    String marks = "//[]()@='\"|ab contains(not(.,1*:\u00e9";
    for (int i = 0; i < 20_000; i++) {
      StringBuilder text = new StringBuilder("//");
      for (int n = random.nextInt(30); n > 0; n--) {
        text.append(marks.charAt(random.nextInt(marks.length())));
      }
      XPathReader.read(text.toString());
    }
  }
}
