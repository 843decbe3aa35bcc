package news.winnow.internal.meta;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.OptionalInt;
import news.winnow.model.Access;
import news.winnow.model.Candidate;
import news.winnow.model.Candidate.Field;
import news.winnow.model.Image;
import news.winnow.model.Label;
import news.winnow.model.Notice;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MetadataReaderTest {
  private static final String PROSE =
      "The ferry left the harbour at nine and was not seen again before the morning. ";

  private static TestFacts page() {
    return new TestFacts().at("https://www.harbourpost.example/sea/ferry?x=1");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "MEXICO CITY (AP) — The ferry sank. | MEXICO CITY (AP)",
        "Berlin (dpa) - Die Fähre sank. | Berlin (dpa)",
        "UNITED STATES: The ferry sank. | UNITED STATES",
        "NEW DELHI, May 1 (Reuters) - The ferry sank. | NEW DELHI, May 1 (Reuters)",
        "HAMBURG/KIEL – Die Fähre sank. | HAMBURG/KIEL",
        "[東京 1日 ロイター] フェリーが沈没した。 | [東京 1日 ロイター]",
        "【北京5月1日电】渡轮沉没。 | 【北京5月1日电】",
        "(서울=연합뉴스) 여객선이 가라앉았다. | (서울=연합뉴스)",
        "नई दिल्ली: नौका डूब गई। | नई दिल्ली"
      })
  void findsDatelines(String text, String dateline) {
    assertThat(DatelineReader.of(text)).isEqualTo(dateline);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "UPDATE: The ferry sank.",
        "VIDEO EXCLUSIVE: The ferry sank.",
        "The ferry (built 1990) - an old one - sank.",
        "Paris: a city of light and ferries.",
        "Berlin. Die Fähre sank.",
        "WATCH - The ferry sinks.",
        "He said (AP) reporters were there - and left.",
        "[Photo: the ferry]",
        "(a=b) is not a place.",
        "【图】渡轮",
        "A: yes",
        ""
      })
  void findsNoDatelineElsewhere(String text) {
    assertThat(DatelineReader.of(text)).isNull();
  }

  @Test
  void theDatelineComesFromTheFirstParagraphs() {
    assertThat(page().block(Label.BODY, "OSLO (AP) - The ferry sank.").read().dateline())
        .contains("OSLO (AP)");
    assertThat(page().block(Label.OTHER, "OSLO (AP) - The ferry sank.").read().dateline())
        .isEmpty();
  }

  @Test
  void aPlaceSetOffByItsStyleIsADateline() {
    assertThat(
            page()
                .html("<p><b>Berlin.</b> " + PROSE + "</p>")
                .label("Berlin. " + PROSE.strip(), Label.BODY)
                .read()
                .dateline())
        .contains("Berlin");
  }

  @Test
  void theLanguageDeclaredMustFitTheScript() {
    assertThat(page().language("de_AT").html("<p>" + PROSE + "</p>").read().language())
        .contains("de-AT");
    assertThat(
            page()
                .language("en")
                .html("<p>Паром затонул у берега, и все люди спаслись, как было сказано.</p>")
                .read()
                .language())
        .contains("ru");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "en | The ferry left the harbour and it was not seen again that night by anyone",
        "de | Die Fähre hat den Hafen verlassen und wurde in der Nacht nicht mehr gesehen",
        "fr | Le ferry a quitté le port et il est resté dans la nuit avec les passagers",
        "es | El barco salió del puerto y no se vio más en la noche con los pasajeros",
        "pt | O barco saiu do porto e não foi mais visto na noite com os passageiros da ilha",
        "nl | De veerboot is uit de haven vertrokken en werd niet meer gezien door het schip",
        "sv | Färjan lämnade hamnen och den syntes inte mer på natten, som det har sagts av vakten",
        "pl | Prom nie jest już w porcie, a to się stało w nocy i po tym jak go nie było",
        "tr | Gemi limandan ayrıldı ve bu gece bir daha görülmedi, çok kişi için de zor oldu",
        "uk | Пором не був у порту, та його не було видно і що з ним як це було до ранку",
        "fa | این کشتی از بندر رفت و در شب دیده نشد که با آن مردم را به شهر برد",
        "ja | フェリーは港を出て、夜のうちに見えなくなった。",
        "zh | 渡轮离开港口，夜里再也没有人看见它，人们都在等待消息。",
        "ko | 배는 항구를 떠났고 밤에는 다시 보이지 않았다고 사람들이 말했다",
        "th | เรือออกจากท่าและไม่มีใครเห็นอีกในคืนนั้น",
        "el | Το πλοίο έφυγε από το λιμάνι και δεν το είδαν τη νύχτα με τους επιβάτες"
      })
  void guessesTheLanguage(String language, String text) {
    assertThat(LanguageGuess.of(text)).contains(language);
  }

  @Test
  void guessesNothingFromLittle() {
    assertThat(LanguageGuess.of("OK 123")).isEmpty();
    assertThat(LanguageGuess.of("")).isEmpty();
  }

  @Test
  void readsPublisherAddressSectionAndTags() {
    Metadata facts =
        page()
            .meta("og:site_name", "Harbour Post")
            .html("<link rel='canonical' href='/sea/ferry'>")
            .meta("article:section", "Sea")
            .meta("keywords", "ferry, team:sea, Storm, storm, , night watch")
            .read();
    assertThat(facts.publisher()).contains("Harbour Post");
    assertThat(facts.canonicalUrl()).contains("https://www.harbourpost.example/sea/ferry");
    assertThat(facts.section()).contains("Sea");
    assertThat(facts.tags()).containsExactly("ferry", "Storm", "night watch");
  }

  @ParameterizedTest
  @ValueSource(strings = {"spacer.gif", "default_image.png", "no-image.jpg", "fallback.png"})
  void whatStandsInForAnImageIsNone(String name) {
    assertThat(page().meta("og:image", "https://img.example/" + name).read().leadImage()).isEmpty();
  }

  @Test
  void takesTheImageButNoEmblem() {
    assertThat(
            page()
                .meta("og:image", "https://img.example/site-logo.png")
                .json(
                    "{\"@type\":\"Article\",\"image\":{\"url\":\"/ferry.jpg\",\"width\":\"1200\","
                        + "\"height\":800}}")
                .read()
                .leadImage())
        .map(Image::url)
        .contains("https://www.harbourpost.example/ferry.jpg");
    assertThat(
            page()
                .meta("og:image", "https://img.example/ferry.jpg")
                .meta("og:image:width", "1200")
                .read()
                .leadImage()
                .map(Image::width))
        .contains(OptionalInt.of(1200));
  }

  @Test
  void addressesAreResolvedAgainstTheBaseOfThePage() {
    String image = "{\"@type\":\"Article\",\"image\":\"i/ferry.jpg\"}";
    assertThat(page().json(image).read().leadImage().map(Image::url))
        .contains("https://www.harbourpost.example/sea/i/ferry.jpg");
    assertThat(
            page()
                .head("<base href='https://cdn.example/a/'>")
                .json(image)
                .read()
                .leadImage()
                .map(Image::url))
        .contains("https://cdn.example/a/i/ferry.jpg");
  }

  @Test
  void readsCaptionAndCreditOfTheImageFromData() {
    assertThat(
            page()
                .json(
                    "{\"@type\":\"Article\",\"image\":{\"url\":\"/ferry.jpg\",\"caption\":\"The"
                        + " ferry at noon\",\"creditText\":\"Jo Park\"}}")
                .read()
                .leadImage())
        .hasValueSatisfying(
            image -> {
              assertThat(image.caption()).contains("The ferry at noon");
              assertThat(image.credit()).contains("Jo Park");
            });
  }

  @Test
  void valuesOfAWrongTypeAreLeftOutWithANotice() {
    Metadata facts =
        page()
            .json(
                "{\"@type\":\"NewsArticle\",\"headline\":true,\"author\":{\"a\":1},"
                    + "\"datePublished\":[[],{}]}")
            .title("Ferry sinks")
            .read();
    assertThat(facts.title()).contains("Ferry sinks");
    assertThat(facts.authors()).isEmpty();
    assertThat(facts.notices())
        .singleElement()
        .extracting(Notice::message)
        .asString()
        .endsWith("headline, author, datePublished");
    assertThat(page().json("{\"@type\":\"NewsArticle\",\"headline\":\"x\"}").read().notices())
        .isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "isAccessibleForFree, False, TEASER",
    "isAccessibleForFree, http://schema.org/False, TEASER",
    "hasPart.isAccessibleForFree, false, TEASER",
    "article:content_tier, locked, TEASER",
    "article:content_tier, free, FULL"
  })
  void readsAccessAsPagesStateIt(String key, String value, Access access) {
    TestFacts page = page().block(Label.BODY, PROSE.strip());
    if (key.startsWith("article")) {
      page.meta(key, value);
    } else if (key.startsWith("hasPart")) {
      page.json(
          "{\"@type\":\"NewsArticle\",\"hasPart\":{\"isAccessibleForFree\":\"" + value + "\"}}");
    } else {
      page.json("{\"@type\":\"NewsArticle\",\"" + key + "\":\"" + value + "\"}");
    }
    assertThat(page.read().access()).isEqualTo(access);
  }

  @Test
  void aTextThatBreaksOffIsNotKnownToBeWhole() {
    assertThat(page().block(Label.BODY, PROSE.repeat(12) + "And then \u2026").read().access())
        .isEqualTo(Access.UNKNOWN);
  }

  @Test
  void readsAccess() {
    String body = PROSE.repeat(12);
    assertThat(page().block(Label.BODY, body.strip()).read().access()).isEqualTo(Access.FULL);
    assertThat(page().block(Label.BODY, PROSE.strip()).read().access()).isEqualTo(Access.UNKNOWN);
    assertThat(
            page()
                .block(Label.BODY, PROSE.strip())
                .block(Label.PAYWALL, "Subscribe to read on")
                .read()
                .access())
        .isEqualTo(Access.TEASER);
    assertThat(
            page()
                .json("{\"@type\":\"NewsArticle\",\"isAccessibleForFree\":\"False\"}")
                .block(Label.BODY, PROSE.strip())
                .read()
                .access())
        .isEqualTo(Access.TEASER);
    assertThat(
            page()
                .json("{\"@type\":\"NewsArticle\",\"isAccessibleForFree\":true}")
                .block(Label.BODY, PROSE.strip())
                .read()
                .access())
        .isEqualTo(Access.FULL);
    assertThat(new TestFacts().read().access()).isEqualTo(Access.UNKNOWN);
  }

  @Test
  void keepsTheCandidates() {
    assertThat(
            page()
                .meta("og:title", "Ferry")
                .title("Ferry | Harbour Post")
                .read()
                .candidates()
                .get())
        .filteredOn(c -> c.field() == Field.TITLE)
        .extracting(Candidate::source)
        .containsExactly("meta og:title", "tag title");
  }

  @Test
  void plainTextSpeaksThroughItsLabels() {
    Metadata facts =
        new TestFacts()
            .label("Ferry sinks off the coast", Label.TITLE)
            .label("By Jane Doe", Label.BYLINE)
            .label("May 1, 2024", Label.DATE)
            .label("All were saved", Label.SUBTITLE)
            .readText(
                "Ferry sinks off the coast\n\nAll were saved\n\nBy Jane Doe\n\nMay 1, 2024\n");
    assertThat(facts.title()).contains("Ferry sinks off the coast");
    assertThat(facts.subtitle()).contains("All were saved");
    assertThat(facts.authors()).hasSize(1);
    assertThat(facts.published()).isPresent();
  }

  @Test
  void readsThePublisherInTheMarkup() {
    assertThat(
            new TestFacts()
                .html("<div property='publisher'><b property='name'>Harbour Post</b></div>")
                .read()
                .publisher())
        .contains("Harbour Post");
  }

  @Test
  void aMenuIsNoKicker() {
    TestFacts page = new TestFacts().label("Home", Label.KICKER).label("Ferry sinks", Label.TITLE);
    assertThat(page.html("<nav>Home</nav><h1>Ferry sinks</h1>").read().kicker()).isEmpty();
  }

  @Test
  void theKickerIsTheOneNearestToTheHeadline() {
    TestFacts page =
        new TestFacts()
            .block(Label.KICKER, "Games")
            .html("<p>Teaser</p>".repeat(5))
            .block(Label.KICKER, "Ports")
            .html("<h1>Ferry sinks</h1>")
            .label("Ferry sinks", Label.TITLE);
    assertThat(page.read().kicker()).contains("Ports");
    assertThat(
            new TestFacts()
                .html("<h1>Ferry sinks</h1>" + "<p>Line</p>".repeat(30))
                .label("Ferry sinks", Label.TITLE)
                .block(Label.KICKER, "Fan shop")
                .read()
                .kicker())
        .isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"null", "undefined", "[object Object]"})
  void whatProgramsWriteForNothingIsNoValue(String nothing) {
    Metadata facts = new TestFacts().block(Label.KICKER, nothing).meta("author", nothing).read();
    assertThat(facts.kicker()).isEmpty();
    assertThat(facts.authors()).isEmpty();
  }

  @Test
  void joinersInsidePersianWordsAreKept() {
    assertThat(
            new TestFacts()
                .label("\u0628\u0633\u062a\u0647 \u0645\u06cc\u200c\u0634\u0648\u062f", Label.TITLE)
                .html("<h1>\u0628\u0633\u062a\u0647 \u0645\u06cc\u200c\u0634\u0648\u062f</h1>")
                .read()
                .title())
        .contains("\u0628\u0633\u062a\u0647 \u0645\u06cc\u200c\u0634\u0648\u062f");
  }
}
