package news.winnow.render;

import static news.winnow.render.Samples.body;
import static news.winnow.render.Samples.link;
import static news.winnow.render.Samples.paragraph;
import static news.winnow.render.Samples.rich;
import static news.winnow.render.Samples.style;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import news.winnow.model.Article;
import news.winnow.model.Content.Embed;
import news.winnow.model.Content.Figure;
import news.winnow.model.Content.Heading;
import news.winnow.model.Content.ListItem;
import news.winnow.model.Content.Preformatted;
import news.winnow.model.Content.Quote;
import news.winnow.model.Content.TableRow;
import news.winnow.model.Image;
import news.winnow.model.RichText.Style;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MarkdownRendererTest {

  private static String markdown(Article article) {
    return Renderer.markdown().render(article);
  }

  @Test
  void wholeArticle() {
    assertThat(markdown(Samples.article()))
        .isEqualTo(
            """
            # Harbour city opens its first tidal power station

            _Engineers hope the turbines will light forty thousand homes by winter_

            By Ana Lima, photographs by Jo Park \u00b7 2024-05-01 09:30 +02:00

            PORTO ALTO (EN) \u2014 The [first of twelve turbines](https://www.example.com/turbines) began \
            to turn on Wednesday, _two years late_.

            ![A turbine on a barge](https://img.example.com/turbine.jpg)

            _The last turbine leaves the yard. (Jo Park)_

            ## What it costs

            The station is cheaper than its forerunners, the city says:

            - Building: 210 million
              1. Turbines
              2. Sea wall
            - Upkeep: 4 million a year

            > We waited for the moon, and the moon came.

            | Year | Homes |
            | --- | --- |
            | 2024 | 9,000 |
            | 2025 | 40,000 |

            ```
            high 06:12
             low 12:31
            ```

            [https\\://video.example.com/42](https://video.example.com/42)

            The **next turbine** follows in June.""");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '~',
      quoteCharacter = '@',
      value = {
        "# no heading ~ \\# no heading",
        "C# and F# ~ C# and F#",
        "- no item ~ \\- no item",
        "a - b ~ a - b",
        "1. May ~ 1\\. May",
        "1) May ~ 1\\) May",
        "1.5 million ~ 1.5 million",
        "> no quote ~ \\> no quote",
        "*bold* _it_ ~ \\*bold\\* \\_it\\_",
        "<b> a < b ~ \\<b> a \\< b",
        "`code` ~ \\`code\\`",
        "[a](b) ![c](d) ~ \\[a\\](b) !\\[c\\](d)",
        "AT&T &amp; &#60; ~ AT&T \\&amp; \\&#60;",
        "a \\ b ~ a \\\\ b",
        "BBC | News ~ BBC | News",
        "http://a.example www.a.example ~ http\\://a.example www\\.a.example",
        "Hello! ~ Hello!"
      })
  void escapesOnlyWhereMarkupWouldBe(String text, String expected) {
    assertThat(markdown(body(paragraph(text)))).isEqualTo(expected);
  }

  @Test
  void emphasisIsOnlyWrittenWhereItWillBeRead() {
    assertThat(markdown(body(paragraph("a bc d", style(2, 4, Style.EMPHASIS)))))
        .isEqualTo("a _bc_ d");
    assertThat(markdown(body(paragraph("abcd", style(1, 3, Style.EMPHASIS))))).isEqualTo("a*bc*d");
    assertThat(markdown(body(paragraph("abcd", style(1, 3, Style.STRONG))))).isEqualTo("a**bc**d");
    assertThat(markdown(body(paragraph("a(b)c", style(1, 4, Style.STRONG))))).isEqualTo("a(b)c");
    assertThat(
            markdown(body(paragraph("a.b", style(0, 2, Style.STRONG), style(2, 3, Style.STRONG)))))
        .isEqualTo("a.b");
    assertThat(
            markdown(
                body(
                    paragraph(
                        "\u3053\u308c\u306f\u91cd\u8981\u3067\u3059", style(3, 5, Style.STRONG)))))
        .isEqualTo("\u3053\u308c\u306f**\u91cd\u8981**\u3067\u3059");
    assertThat(
            markdown(
                body(paragraph("a b", style(0, 3, Style.STRONG), style(0, 1, Style.EMPHASIS)))))
        .isEqualTo("**_a_ b**");
  }

  @Test
  void codeHasAFenceLongEnough() {
    assertThat(markdown(body(paragraph("x a`b y", style(2, 5, Style.CODE)))))
        .isEqualTo("x ``a`b`` y");
    assertThat(markdown(body(paragraph("``", style(0, 2, Style.CODE))))).isEqualTo("``` `` ```");
    assertThat(markdown(body(new Preformatted("a\n````\r\n<b>"))))
        .isEqualTo("`````\na\n````\n<b>\n`````");
  }

  @Test
  void linksAreEncodedAndUnsafeOnesDropped() {
    assertThat(
            markdown(body(paragraph("go on", link(0, 5, "https://x.example/a (b)<c>?d=1&e;=2")))))
        .isEqualTo("[go on](https://x.example/a%20%28b%29%3Cc%3E?d=1&amp;e;=2)");
    assertThat(markdown(body(paragraph("go on", link(0, 5, " JavaScript:alert(1)")))))
        .isEqualTo("go on");
    assertThat(markdown(body(paragraph("!x", link(1, 2, "/y"))))).isEqualTo("\\![x](/y)");
  }

  @Test
  void headingsGoBelowTheTitle() {
    assertThat(markdown(body(new Heading(1, rich("a #")), new Heading(6, rich("b")))))
        .isEqualTo("## a \\#\n\n###### b");
  }

  @Test
  void listsIndentByTheirMarks() {
    ListItem[] items = new ListItem[12];
    for (int i = 0; i < 10; i++) {
      items[i] = new ListItem(0, true, rich("i"));
    }
    items[10] = new ListItem(3, false, rich("deep"));
    items[11] = new ListItem(0, false, rich("other"));
    assertThat(markdown(body(items)))
        .startsWith("1. i\n2. i\n")
        .endsWith("\n10. i\n    - deep\n- other");
  }

  @Test
  void tablesWithoutHeaderGetAnEmptyOne() {
    Article article =
        body(
            new TableRow(List.of(rich("a|b")), false),
            new TableRow(List.of(rich("c"), rich("d\\|")), false),
            new TableRow(List.of(rich("e")), true));
    assertThat(markdown(article))
        .isEqualTo(
            """
            |  |  |
            | --- | --- |
            | a\\|b |
            | c | d\\\\\\| |

            | e |
            | --- |""");
  }

  @Test
  void neighbouringQuotesAreOne() {
    assertThat(markdown(body(new Quote(rich("a")), new Quote(rich("")), new Quote(rich("> b")))))
        .isEqualTo("> a\n>\n> \\> b");
  }

  @Test
  void figuresWithoutSafeImageKeepTheirCaption() {
    Image image =
        new Image(
            "data:image/png;base64,x",
            OptionalInt.empty(),
            OptionalInt.empty(),
            Optional.of("alt"),
            Optional.of("A * caption"),
            Optional.empty());
    assertThat(markdown(body(new Figure(image)))).isEqualTo("_A \\* caption_");
    assertThat(markdown(body(new Figure(Image.of("/a b.png"))))).isEqualTo("![](/a%20b.png)");
  }

  @Test
  void embedsAreLinks() {
    assertThat(markdown(body(new Embed(Optional.of("https://x.example/1"), rich("a [post]")))))
        .isEqualTo("[a \\[post\\]](https://x.example/1)");
    assertThat(markdown(body(new Embed(Optional.of("javascript:1"), rich("a post")))))
        .isEqualTo("a post");
    assertThat(markdown(body(new Embed(Optional.empty(), rich(""))))).isEmpty();
  }
}
