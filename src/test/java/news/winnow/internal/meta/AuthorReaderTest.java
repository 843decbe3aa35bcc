package news.winnow.internal.meta;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import news.winnow.model.Label;
import news.winnow.model.Person;
import news.winnow.model.Person.Role;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AuthorReaderTest {

  private static TestFacts page() {
    return new TestFacts()
        .at("https://harbourpost.example/ferry")
        .meta("og:site_name", "Harbour Post")
        .block(Label.TITLE, "Ferry sinks off the coast");
  }

  private static TestFacts json(String author) {
    return page()
        .json(
            "{\"@type\":\"NewsArticle\",\"headline\":\"Ferry sinks off the coast\",\"author\":"
                + author
                + "}");
  }

  private static List<String> names(TestFacts page) {
    return page.read().authors().stream().map(Person::name).toList();
  }

  @Test
  void readsTheShapesOfData() {
    assertThat(names(json("\"Jane Doe and John Roe\""))).containsExactly("Jane Doe", "John Roe");
    assertThat(names(json("[\"Jane Doe\",\"John Roe\"]"))).containsExactly("Jane Doe", "John Roe");
    assertThat(names(json("{\"name\":[\"Jane Doe\",\"John Roe\"]}"))).hasSize(2);
    assertThat(names(json("{\"@type\":\"Person\",\"givenName\":\"Jane\",\"familyName\":\"Doe\"}")))
        .containsExactly("Jane Doe");
    assertThat(
            names(
                json("{\"@id\":\"#jane\"}")
                    .json("{\"@id\":\"#jane\",\"@type\":\"Person\",\"name\":\"Jane Doe\"}")))
        .containsExactly("Jane Doe");
  }

  @Test
  void readsMetaElementsButNotAddresses() {
    assertThat(names(page().meta("byl", "By JANE DOE"))).containsExactly("Jane Doe");
    assertThat(names(page().meta("citation_author", "Doe, Jane"))).containsExactly("Jane Doe");
    assertThat(names(page().meta("article:author", "https://social.example/jane"))).isEmpty();
  }

  @Test
  void readsMarkupNextToTheHeadline() {
    assertThat(names(page().html("<div class='post-author'><a href='/u/1'>Jane Doe</a></div>")))
        .containsExactly("Jane Doe");
    assertThat(names(page().html("<a href='/author/jane-doe/'>Jane Doe</a>")))
        .containsExactly("Jane Doe");
    assertThat(
            names(page().html("<span itemprop='author'><b itemprop='name'>Jane Doe</b> x</span>")))
        .containsExactly("Jane Doe");
  }

  @Test
  void neverTakesCommentersOrTeasers() {
    assertThat(
            names(
                page()
                    .html("<div class='comments'><span class='author'>Angry Reader</span></div>")
                    .html("<div itemprop='comment'><i itemprop='author'>Other Reader</i></div>")
                    .html(
                        "<div itemtype='http://schema.org/UserComments'><i itemprop='author'>Old Reader</i></div>")
                    .html("<div class='related-posts'><a rel='author'>Third One</a></div>")
                    .html("<nav><a rel='author' href='/author/x'>Fourth One</a></nav>")))
        .isEmpty();
  }

  @Test
  void aPersonInTheStoryIsNoAuthor() {
    assertThat(names(page().html("<p>The ferry was named by Queen Anna in 1990.</p>"))).isEmpty();
  }

  @Test
  void aFullNameInTheBylineSaysMoreThanAHandleOrTheSite() {
    assertThat(names(json("\"jdoe\"").block(Label.BYLINE, "By Jane Doe")))
        .containsExactly("Jane Doe");
    assertThat(names(json("\"Harbour Post\"").block(Label.BYLINE, "By Jane Doe")))
        .containsExactly("Jane Doe");
  }

  @Test
  void aBylineThatNamesMoreCompletesTheData() {
    assertThat(names(json("\"Jane Doe\"").block(Label.BYLINE, "By Jane Doe and John Roe")))
        .containsExactly("Jane Doe", "John Roe");
    TestFacts seen = json("\"Jane Doe\"").block(Label.BYLINE, "By Ann Poe and John Roe");
    assertThat(names(seen.block(Label.OTHER, "Jane Doe leads the desk")))
        .containsExactly("Jane Doe");
  }

  @Test
  void dataThatNamesSomebodyNobodySeesGivesWayToTheBylineByTheHeadline() {
    assertThat(names(json("\"Jane Doe\"").block(Label.BYLINE, "By Ann Poe")))
        .containsExactly("Ann Poe");
    assertThat(names(json("\"Jane Doe\"").block(Label.BYLINE, "By the Harbour Desk")))
        .containsExactly("Jane Doe");
  }

  @Test
  void namesLineByLineBelowByAreAllTaken() {
    String text = "Ferry sinks off the coast\n\nVon\n\nJane Doe\n\nJohn Roe\n\nThe sea was calm.\n";
    assertThat(
            new TestFacts()
                .label("Ferry sinks off the coast", Label.TITLE)
                .label("Von", Label.BYLINE)
                .label("Jane Doe", Label.BYLINE)
                .label("John Roe", Label.BYLINE)
                .label("The sea was calm.", Label.BODY)
                .readText(text)
                .authors())
        .extracting(Person::name)
        .containsExactly("Jane Doe", "John Roe");
  }

  @Test
  void joinsABylineThatIsSpreadOverBlocks() {
    assertThat(
            names(
                page()
                    .block(Label.BYLINE, "By")
                    .block(Label.BYLINE, "Jane Doe")
                    .block(Label.BYLINE, "and")
                    .block(Label.BYLINE, "John Roe")))
        .containsExactly("Jane Doe", "John Roe");
  }

  @Test
  void aLoneByBelongsToTheLinesBelowIt() {
    assertThat(names(page().html("<p>Written by</p><p><a href='/x'>Jane Doe</a></p><p>Shop</p>")))
        .containsExactly("Jane Doe");
    assertThat(
            names(
                page()
                    .block(Label.BYLINE, "By")
                    .html("<p>Jane Doe,</p><p>John Roe</p><p>Great Offers</p>")))
        .containsExactly("Jane Doe", "John Roe");
  }

  @Test
  void namesOnOtherArticlesCardsAreNotTheAuthors() {
    String cards = "<div><i itemprop='author'>Fifth One</i></div>";
    assertThat(
            names(
                page()
                    .html("<h1>Ferry sinks off the coast</h1>" + "<b></b>".repeat(200) + cards)
                    .block(Label.BYLINE, "By Jane Doe")))
        .containsExactly("Jane Doe");
  }

  @Test
  void whoCommentsOrWroteAnotherStoryGivesWayToTheBylineByTheHeadline() {
    String prose = "<p>" + "The ferry left at nine and was not seen again. ".repeat(4) + "</p>";
    TestFacts page =
        new TestFacts()
            .at("https://www.harbourpost.example/sea/ferry")
            .html("<h1>Ferry sinks off the coast</h1>")
            .label("Ferry sinks off the coast", Label.TITLE)
            .html("<p class='byline'>By Jane Doe, 4 May 2024</p>")
            .html(prose.repeat(3) + "<p>Forum</p>".repeat(9))
            .html("<div class='post'><div class='author'>Angry Reader</div></div>")
            .label("Angry Reader", Label.COMMENTS);
    assertThat(names(page)).containsExactly("Jane Doe");
  }

  @Test
  void byBesideTheHeadlineSaysMoreThanWhatIsCalledAnAuthor() {
    String chefs = "<ul><li><a class='author' href='/c/1'>%s</a></li></ul>";
    String head = "<h1>Ferry sinks off the coast</h1>";
    TestFacts page = page().html(chefs.formatted("Ann Poe") + head);
    assertThat(names(page.html("<p>by Jane Doe from My Island</p>"))).containsExactly("Jane Doe");
    TestFacts same = page().html(chefs.formatted("Jane Doe") + head);
    assertThat(names(same.html("<p>by Jane Doe Science reporter</p>"))).containsExactly("Jane Doe");
    TestFacts none = page().html(chefs.formatted("Jane Doe") + head);
    assertThat(names(none.html("<p>Read the news</p>"))).containsExactly("Jane Doe");
  }

  @Test
  void aCaptionAboveTheBylinePutsItNoFartherFromTheHeadline() {
    String long1 = "The ferry in the harbour, where it was built thirty years ago. ".repeat(3);
    String long2 = "Forty people were saved, and the divers still look for four. ".repeat(3);
    TestFacts page =
        page()
            .html("<h1>Ferry sinks off the coast</h1>")
            .label("Ferry sinks off the coast", Label.TITLE)
            .block(Label.SUBTITLE, long2.strip())
            .block(Label.CAPTION, long1.strip())
            .html("<p>Tool</p>".repeat(6))
            .meta("author", "Harbour Post")
            .block(Label.BYLINE, "By Jane Doe");
    assertThat(names(page)).containsExactly("Jane Doe");
  }

  @Test
  void aNameBeforeTheDateIsTheAuthorsOverTheHeadlineToo() {
    TestFacts page =
        new TestFacts()
            .at("https://www.harbourpost.example/sea/ferry")
            .block(Label.DATE, "Jane Doe 4/17/24 11:04am")
            .html("<p>Edit</p><p>61</p><p>64</p><p>K</p>")
            .html("<h1>Ferry sinks off the coast</h1>")
            .label("Ferry sinks off the coast", Label.TITLE);
    assertThat(names(page)).containsExactly("Jane Doe");
  }

  @Test
  void anAcademicTitleMakesNobodyElse() {
    assertThat(names(json("\"Jane Doe\"").block(Label.BYLINE, "By Dr. Jane Doe and John Roe")))
        .containsExactly("Dr. Jane Doe", "John Roe");
  }

  @Test
  void plainTextShowsNamesBesideTheDate() {
    for (String head :
        List.of(
            "Jane van Doe\n\n5 April 2024, 10:30",
            "5 April 2024\n\nJane van Doe",
            "Jane van Doe 05.04.2024 | 10:30",
            "Jane van Doe|Published 2 days ago",
            "Jane van Doe|Published 4 months ago",
            "5 April 2024 \u00b7 Jane van Doe on behalf of the council",
            "Jane van Doe / 5 April 2024 / 5 min",
            "Jane van Doe Published 10:19am 5 April 2024",
            "5 April 2024 - Jane van Doe - 12 replies",
            "5 April 2024 by Jane van Doe 24 Comments",
            "Posted on 5 April 2024 by: Jane van Doe",
            "Erstellt von Jane van Doe am Freitag, 5. April 2024",
            "Veröffentlicht am 5. April 2024 von Jane van Doe : x",
            "A picture of the bay\n\nShare\n\nListen\n\nSave\n\nPrint\n\nVon\n\nJane van Doe",
            "Von\n\nJane van Doe")) {
      assertThat(
              new TestFacts()
                  .label("Ferry sinks off the coast", Label.TITLE)
                  .readText("Ferry sinks off the coast\n\n" + head + "\n\nThe sea was calm.\n")
                  .authors())
          .as(head)
          .extracting(Person::name)
          .containsExactly("Jane van Doe");
    }
  }

  @Test
  void titlesAndSectionsBesideTheDateAreNoNames() {
    assertThat(
            new TestFacts()
                .label("Sea Wall leaks again, say divers", Label.TITLE)
                .readText("Sea Wall leaks again, say divers\n\nSea Wall\n\n5 April 2024\n")
                .authors())
        .isEmpty();
    assertThat(names(page().html("<p>Nice Offers</p><p>5 April 2024</p>"))).isEmpty();
  }

  @Test
  void whatTheStorySpeaksOfIsNoName() {
    String head = "Cautionary Tale\n\n5 April 2024";
    assertThat(new TestFacts().authorsOver(head, "It is a tale of the sea.")).isEmpty();
    assertThat(new TestFacts().authorsOver(head, "It is a story of the sea."))
        .containsExactly("Cautionary Tale");
    assertThat(
            new TestFacts()
                .authorsOver("Ann Roe\n\n5 April 2024", "So said Ann Roe. Later Ann Roe left."))
        .isEmpty();
  }

  @Test
  void severalNamesInALineOfPlainTextAreSeveralAuthors() {
    assertThat(
            new TestFacts().authorsOver("Jane Doe og Ann Roe\n\n5 April 2024", "The sea was calm."))
        .containsExactly("Jane Doe", "Ann Roe");
  }

  @Test
  void plainTextMayNameTheAuthorBelowTheArticle() {
    String text = "Ferry sinks off the coast\n\nThe sea was calm.\n\n(to be continued)\n\n";
    assertThat(story().readText(text + "Text: Jane Doe").authors())
        .extracting(Person::name)
        .containsExactly("Jane Doe");
  }

  @Test
  void whereNothingAboveNamesTheAuthorALineBelowTheTextMay() {
    String below = "<p>The sea was calm.</p><div>Written by Jane Doe</div>";
    assertThat(names(story().html("<h1>Ferry sinks off the coast</h1>" + below)))
        .containsExactly("Jane Doe");
    String above = "<h1>Ferry sinks off the coast</h1><div>By Ann Roe</div>";
    assertThat(names(story().html(above + below))).containsExactly("Ann Roe");
  }

  private static TestFacts story() {
    return new TestFacts()
        .label("Ferry sinks off the coast", Label.TITLE)
        .label("The sea was calm.", Label.BODY);
  }

  @Test
  void anOrganisationStandsInWhereNobodyIsNamed() {
    assertThat(json("{\"@type\":\"Organization\",\"name\":\"dpa\"}").read().authors())
        .containsExactly(new Person("dpa", Role.AGENCY, Optional.empty(), Optional.empty()));
    assertThat(names(json("\"admin\""))).isEmpty();
  }

  @Test
  void addsProfileAndDescription() {
    String bio = "Jane Doe has been writing about ships and the sea for twenty years.";
    Person jane =
        json("{\"name\":\"Jane Doe\",\"url\":\"https://harbourpost.example/by/jane\"}")
            .block(Label.AUTHOR_BIO, bio)
            .read()
            .authors()
            .get(0);
    assertThat(jane.url()).contains("https://harbourpost.example/by/jane");
    assertThat(jane.bio()).contains(bio);
    assertThat(json("{\"name\":\"Jane Doe\",\"url\":\"/by/jane\"}").read().authors().get(0).url())
        .contains("https://harbourpost.example/by/jane");
    assertThat(
            json("{\"name\":\"Jane Doe\",\"url\":\"javascript:x\"}").read().authors().get(0).url())
        .isEmpty();
  }

  @Test
  void takesTheProfileFromTheFirstSourceThatLinksTheName() {
    String person = "{\"@type\":\"Person\",\"name\":\"Jane Doe\",\"url\":\"/people/jane\"}";
    String link = "<a href='/author/jane-doe/'>Jane Doe</a>";
    TestFacts least = json("\"Jane Doe\"").json(person);
    assertThat(least.read().authors().get(0).url())
        .contains("https://harbourpost.example/people/jane");
    assertThat(least.html(link).read().authors().get(0).url())
        .contains("https://harbourpost.example/author/jane-doe/");
    assertThat(json("[\"John Roe\",\"Jane Doe\"]").json(person).html(link).read().authors())
        .extracting(Person::url)
        .containsExactly(
            Optional.empty(), Optional.of("https://harbourpost.example/author/jane-doe/"));
  }

  @Test
  void keepsTheBylineAsPrinted() {
    assertThat(page().block(Label.BYLINE, "By Jane Doe, in Oslo").read().bylineText())
        .contains("By Jane Doe, in Oslo");
  }

  @Test
  void theBylineAsPrintedIsTheOneThatNamesTheAuthor() {
    assertThat(
            page()
                .block(Label.BYLINE, "Ann Poe/Harbour Pictures")
                .html("<p>Sea</p>")
                .block(Label.BYLINE, "By")
                .block(Label.BYLINE, "Jane Doe")
                .meta("author", "Jane Doe")
                .read()
                .bylineText())
        .contains("By Jane Doe");
    assertThat(
            page()
                .html("<h1>Ferry sinks off the coast</h1>")
                .label("Ferry sinks off the coast", Label.TITLE)
                .block(Label.OTHER, "by Jane Doe on 4 May 2024")
                .read()
                .bylineText())
        .contains("by Jane Doe");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "By Jane Doe | Posted 2024-05-18 Email Print; By Jane Doe",
        "By Jane Doe - 2024-05-18T03:00:01Z; By Jane Doe",
        "Jane Doe, PIER TODAY 9:35 p.m. EDT May 18, 2024; Jane Doe, PIER TODAY",
        "Jane Doe | 1,209 | 5; Jane Doe",
        "By Jane Doe posted on Tuesday, May 18th 2024; By Jane Doe",
        "By Jane Doe in Oslo; By Jane Doe in Oslo",
        "(Reporting by Jane Doe); (Reporting by Jane Doe)",
      })
  void theBylineAsPrintedEndsBeforeItsDateAndTools(String line, String byline) {
    assertThat(page().block(Label.BYLINE, line).read().bylineText()).contains(byline);
  }

  @Test
  void aBylineFarBelowTheTextIsNotPrintedOverIt() {
    String prose = "<p>" + "The ferry left at nine and was not seen again. ".repeat(4) + "</p>";
    assertThat(
            page()
                .html("<h1>Ferry sinks off the coast</h1>")
                .label("Ferry sinks off the coast", Label.TITLE)
                .html(prose.repeat(3) + "<p>Forum</p>".repeat(9))
                .block(Label.BYLINE, "APA style")
                .read()
                .bylineText())
        .isEmpty();
  }

  @Test
  void whatTheMarkupCallsAnAuthorMustReadLikeAName() {
    assertThat(names(page().html("<a class='author' href='/x'>Archiv anzeigen</a>"))).isEmpty();
    assertThat(names(page().html("<p class='byline'>By our engineering team</p>")))
        .noneMatch("our engineering team"::equals);
    assertThat(names(page().html("<a class='author' href='/x'>Jane van Doe</a>")))
        .containsExactly("Jane van Doe");
    assertThat(names(json("\"bell roe\""))).containsExactly("bell roe");
  }

  @Test
  void aNameBeforeItsFunctionNeedsNoBy() {
    assertThat(
            names(page().block(Label.OTHER, "Jane Doe, Travel Correspondent").html("<p>Sea</p>")))
        .containsExactly("Jane Doe");
  }

  @Test
  void findsBylinesAmongDatesAndSourcesInUnspacedScripts() {
    assertThat(
            names(
                page()
                    .block(
                        Label.DATE,
                        "2024\u5e7405\u670803\u65e5 09:12 \u4f5c\u8005\uff1a\u738b\u5c0f\u660e \u8d23\u4efb\u7f16\u8f91\uff1a\u674e\u4e3d")))
        .first()
        .isEqualTo("\u738b\u5c0f\u660e");
    assertThat(
            names(
                page()
                    .block(
                        Label.OTHER,
                        "\uae40\ubbfc\uc218 \uae30\uc790 minsu@man.example \uc785\ub825 2024.05.03.")))
        .containsExactly("\uae40\ubbfc\uc218");
  }

  @Test
  void organisationsOfTheDataAreOneName() {
    assertThat(
            json("{\"@type\":\"Organization\",\"name\":\"Salt, Brine and Tide\"}").read().authors())
        .containsExactly(
            new Person("Salt, Brine and Tide", Role.AGENCY, Optional.empty(), Optional.empty()));
  }

  private static TestFacts told(String language, String lead, String end) {
    return new TestFacts()
        .at("https://harbourpost.example/ferry")
        .language(language)
        .meta("og:site_name", "Harbour Post")
        .meta("author", "Harbour Post")
        .block(Label.TITLE, "Ferry sinks off the coast")
        .block(Label.BODY, lead)
        .block(Label.BODY, end);
  }

  @Test
  void readsReportersInTheTextWhereElseAnOrganisationWins() {
    assertThat(names(told("zh", "本报讯（记者 王小明 李华 通讯员 赵大山）渡轮昨日恢复运营。", "市民欢迎。")))
        .containsExactly("王小明", "李华", "赵大山");
    assertThat(names(told("zh", "新华社北京4月27日电（记者王小明、李华）渡轮恢复运营。", "市民欢迎。")))
        .containsExactly("王小明", "李华");
    assertThat(names(told("zh", "渡轮昨日恢复运营。", "市民欢迎。（本报记者 王小明）"))).containsExactly("王小明");
    assertThat(names(told("zh", "渡轮（记者注：新船）恢复运营。", "市民欢迎。（完）"))).containsExactly("Harbour Post");
    assertThat(names(told("ja", "渡し船が再開した。", "町は期待する。（伊藤直樹）"))).containsExactly("伊藤直樹");
    assertThat(names(told("ja", "渡し船が再開した。", "町は期待する。【佐々木勇、田中花子】")))
        .containsExactly("佐々木勇", "田中花子");
    for (String end :
        List.of("（敬称略）", "（共同）", "（随時掲載）", "（年齢は当時）", "（田中さん）", "（山口県）", "（佐藤知事）", "（中村俊輔選手の母）")) {
      assertThat(names(told("ja", "渡し船が再開した。", "町は期待する。" + end))).containsExactly("Harbour Post");
    }
    assertThat(names(told("ko", "(서울=연합뉴스) 홍길동 기자 = 여객선이 다시 다닌다.", "시민들은 반겼다.")))
        .containsExactly("홍길동");
  }

  @Test
  void readsANameInALineOfItsOwnBelowTheText() {
    assertThat(
            names(
                told("vi", "Phà chạy lại từ sáng nay.", "Người dân vui mừng.")
                    .block(Label.BYLINE, "Ngọc Tài")))
        .containsExactly("Ngọc Tài");
    assertThat(
            names(
                told("vi", "Phà chạy lại từ sáng nay.", "Người dân vui mừng.")
                    .block(Label.BYLINE, "Tin cùng chuyên mục")))
        .containsExactly("Harbour Post");
  }
}
