package news.winnow.internal.read;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import news.winnow.model.Block.Kind;
import news.winnow.model.Limits;
import news.winnow.model.Link;
import news.winnow.model.Notice;
import news.winnow.model.Page;
import news.winnow.model.RichText.LinkSpan;
import news.winnow.model.RichText.Style;
import news.winnow.model.RichText.StyleSpan;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class HtmlReaderTest {

  private static PageBlocks read(String html) {
    return PageReader.read(Page.html(html), new Budget(Limits.defaults()));
  }

  private static List<String> texts(String html) {
    return read(html).blocks().stream().map(TextBlock::text).toList();
  }

  private static TextBlock only(String html) {
    List<TextBlock> blocks = read(html).blocks();
    assertThat(blocks).as(html).hasSize(1);
    return blocks.get(0);
  }

  @Test
  void blockElementsEndABlock() {
    assertThat(texts("one<p>two</p>three<div>four<section>five</section></div>six<hr>seven<p></p>"))
        .containsExactly("one", "two", "three", "four", "five", "six", "seven");
  }

  @Test
  void inlineElementsDoNot() {
    assertThat(
            texts(
                "<p>O<b>n</b>e <i>two</i><span> three</span> <a href=x>four</a><sup>2</sup> <mark>"
                    + "five</mark> <nobr>six</nobr> <font>se</font><u>v</u>en <time>8</time></p>"))
        .containsExactly("One two three four2 five six seven 8");
  }

  @Test
  void blocksAreNumberedInReadingOrder() {
    assertThat(read("<p>a</p><div><p>b</p></div>c").blocks())
        .extracting(TextBlock::index)
        .containsExactly(0, 1, 2);
  }

  @Test
  void whiteSpaceIsFolded() {
    assertThat(texts("<p>\n  one\t two\u00a0three\u2009four\u3000five&nbsp;</p>"))
        .containsExactly("one two three four five");
    assertThat(texts("<p> \u00a0 </p><p>&#8203;</p><div>\n</div>")).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<p>one<br>two</p>",
        "<p>one <br/> two</p>",
        "<p>one<br>two<br></p>",
        "<p><br>one two</p>"
      })
  void singleLineBreakIsASpace(String html) {
    assertThat(texts(html)).containsExactly("one two");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<p>one<br><br>two</p>",
        "<p>one<br> \n <br/>two</p>",
        "<p>one<br><!-- ad --><br>two</p>",
        "<p>one<br>&nbsp;<br><br>two</p>",
        "<div>one<br/><br/><br/><br/>two</div>"
      })
  void doubleLineBreakEndsABlock(String html) {
    assertThat(texts(html)).containsExactly("one", "two");
  }

  @Test
  void lineBreaksWithTextBetweenThemAreSingle() {
    assertThat(texts("<p>one<br>two<br>three</p>")).containsExactly("one two three");
  }

  @Test
  void imagesStandBetweenBlocksAndDoNotEndThem() {
    PageBlocks page =
        read("<p>one</p><p>two <img src=a.jpg> three</p><img src=b.jpg><iframe data-src=/v>x");
    assertThat(page.blocks()).extracting(TextBlock::text).containsExactly("one", "two three");
    assertThat(page.media()).extracting(Media::block).containsExactly(1, 2, 2);
    assertThat(page.media().get(1).image().url()).isEqualTo("b.jpg");
    assertThat(page.media().get(2).image()).isNull();
    assertThat(page.media().get(2).frame()).contains("/v");
    assertThat(page.media().get(0).container().tag()).isEqualTo("p");
  }

  @Test
  void customElementsAreContainers() {
    PageBlocks page =
        read("<news-story class=Big><p>one</p><side-note>two</side-note><p>three</p></news-story>");
    assertThat(page.blocks()).extracting(TextBlock::text).containsExactly("one", "two", "three");
    assertThat(page.blocks().get(1).insideTag("side-note")).isTrue();
    assertThat(page.blocks().get(2).insideTag("side-note")).isFalse();
    assertThat(page.blocks().get(2).insideTag("news-story")).isTrue();
    assertThat(page.blocks().get(2).hasToken("big")).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<p>Shares of <stock-quote symbol=NVL>Novalis</stock-quote> fell.</p>",
        "<p>Shares of <x-link><a href=/n>Novalis</a></x-link> <b>fell</b>.</p>",
        "<p>Shares of <o:p>Novalis</o:p> fell.</p>",
        "<p>Shares of <x-term><span>Nova<x-b>lis</x-b></span></x-term> fell.</p>"
      })
  void customElementsInASentenceDoNotEndIt(String html) {
    assertThat(texts(html)).containsExactly("Shares of Novalis fell.");
  }

  @Test
  void customElementsThatHoldBlocksEndThem() {
    assertThat(texts("one <x-box><p>two</p></x-box> three")).containsExactly("one", "two", "three");
    assertThat(texts("<x-line>one</x-line><x-line>two</x-line>")).containsExactly("one", "two");
  }

  @Test
  void shadowRootsInThePageAreRead() {
    assertThat(
            texts(
                "<x-story><template shadowrootmode=open><p>one</p></template></x-story>"
                    + "<template><p>two</p></template>"))
        .containsExactly("one");
  }

  @Test
  void paragraphsInAHeadingThatIsClosedTooLateAreNone() {
    assertThat(read("<h2>One<p>Two is a sentence.</h2><h3><p>Three</p></h3>").blocks())
        .extracting(TextBlock::kind)
        .containsExactly(Kind.HEADING, Kind.PARAGRAPH, Kind.HEADING);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<h2>One<a class=headerlink href='#one'>¶</a></h2>",
        "<h3>One <a href='#one'> # </a></h3>",
        "<h2><a href='#one'>\ud83d\udd17</a> One</h2>",
        "<dt>One<a href='#one'>§</a></dt>",
        "<h2>One<span class='mw-editsection'>[<a href=e>edit</a>]</span></h2>"
      })
  void whatLinksToAHeadingIsNoPartOfIt(String html) {
    assertThat(only(html).text()).isEqualTo("One");
  }

  @Test
  void otherLinksInHeadingsAreAndSignsElsewhere() {
    assertThat(texts("<h2>One <a href=c>C</a> <a href=t>two</a></h2><p>Three <a href=x>¶</a></p>"))
        .containsExactly("One C two", "Three ¶");
    assertThat(texts("<h2>One <a href=t><b>#</b> two</a></h2>")).containsExactly("One # two");
  }

  @Test
  void buttonsInHeadingsAreHeadings() {
    assertThat(read("<h3><button>One</button></h3><button>Two</button>").blocks())
        .extracting(TextBlock::kind, TextBlock::level)
        .containsExactly(tuple(Kind.HEADING, 3), tuple(Kind.CONTROL, 0));
  }

  @Test
  void linksSideBySideAreParted() {
    assertThat(texts("<div><a href=a>Facebook</a><a href=b>X</a><a href=c>Mail</a></div>"))
        .containsExactly("Facebook X Mail");
  }

  @Test
  void linesOfAHeadAreBlocks() {
    assertThat(
            texts(
                "<title>Ferry line to close in June - The Courier</title>"
                    + "<td><b>Ferry line to close in June</b><br>By Ana Lima<br>May 14<br>The line"
                    + " to the islands will close in June, for want of a boat.<br>So it goes.</td>"))
        .containsExactly(
            "Ferry line to close in June",
            "By Ana Lima",
            "May 14",
            "The line to the islands will close in June, for want of a boat. So it goes.");
  }

  @Test
  void imagesOfMobilePagesAreImages() {
    assertThat(read("<p>one</p><amp-img src=a.jpg width=1200></amp-img>").media())
        .extracting(m -> m.image().url())
        .containsExactly("a.jpg");
  }

  @Test
  void preformattedTextKeepsItsLines() {
    TextBlock block = only("<pre>\nfor all:\n  <b>go</b>\n\n  end  \n</pre>");
    assertThat(block.kind()).isEqualTo(Kind.PREFORMATTED);
    assertThat(block.text()).isEqualTo("for all:\n  go\n\n  end");
    assertThat(only("<pre><code>a<br>  b</code></pre>").text()).isEqualTo("a\n  b");
    assertThat(only("<pre>a\r\nb</pre>").text()).isEqualTo("a\nb");
    assertThat(texts("<pre>a\nb</pre><p>c\nd</p>")).containsExactly("a\nb", "c d");
  }

  @Test
  void listItemsKnowTheirDepthAndNumbering() {
    assertThat(
            read("<ul><li>a<ol><li>b<ul><li><p>c</p></li></ul></li></ol></li></ul>"
                    + "<ol><li><p>d</p></ol><dl><dt>e<dd>f</dl><li>g")
                .blocks())
        .extracting(TextBlock::text, TextBlock::kind, TextBlock::level, TextBlock::ordered)
        .containsExactly(
            tuple("a", Kind.LIST_ITEM, 0, false),
            tuple("b", Kind.LIST_ITEM, 1, true),
            tuple("c", Kind.LIST_ITEM, 2, false),
            tuple("d", Kind.LIST_ITEM, 0, true),
            tuple("e", Kind.LIST_ITEM, 0, false),
            tuple("f", Kind.LIST_ITEM, 0, false),
            tuple("g", Kind.LIST_ITEM, 0, false));
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 3, 4, 5, 6})
  void headingsKnowTheirLevel(int level) {
    String tag = "h" + level;
    TextBlock block = only("<" + tag + "><span>Who pays</span></" + tag + ">");
    assertThat(block.kind()).isEqualTo(Kind.HEADING);
    assertThat(block.level()).isEqualTo(level);
  }

  @Test
  void headingInsideAListItemIsAHeading() {
    assertThat(only("<ul><li><h3>Who pays</h3></li></ul>"))
        .extracting(TextBlock::kind, TextBlock::level)
        .containsExactly(Kind.HEADING, 3);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "<table><tr><td>x</td></tr></table>                | TABLE_CELL",
        "<table><tr><th>x</th></tr></table>                | TABLE_CELL",
        "<table><tr><td><p>x</p></td></tr></table>         | TABLE_CELL",
        "<table><caption>x</caption></table>               | CAPTION",
        "<figure><img src=a><figcaption>x</figcaption></figure> | CAPTION",
        "<blockquote>x</blockquote>                        | QUOTE",
        "<blockquote><p>x</p></blockquote>                 | QUOTE",
        "<button>x</button>                                | CONTROL",
        "<fieldset><legend>x</legend></fieldset>           | CONTROL",
        "<p>x</p>                                          | PARAGRAPH",
        "<div><div>x</div></div>                           | PARAGRAPH",
        "<blockquote><div><div><div><p>x</p></div></div></div></blockquote> | PARAGRAPH"
      })
  void kindsComeFromTheElementsAround(String html, Kind kind) {
    assertThat(only(html).kind()).isEqualTo(kind);
    assertThat(only(html).level()).isZero();
  }

  @Test
  void spansHaveTheOffsetsOfTheirText() {
    TextBlock block =
        only("<p>See <a href=' /a '>the  <b>long</b> list </a>, <em>please</em><code>!</code></p>");
    assertThat(block.text()).isEqualTo("See the long list , please!");
    assertThat(block.rich().spans())
        .containsExactly(
            new LinkSpan(4, 17, "/a"),
            new StyleSpan(8, 12, Style.STRONG),
            new StyleSpan(20, 26, Style.EMPHASIS),
            new StyleSpan(26, 27, Style.CODE));
    assertThat(block.links()).containsExactly(new Link("the long list", "/a"));
  }

  @Test
  void emptyAnchorsAndAnchorsWithoutTargetAreNoLinks() {
    TextBlock block = only("<p><a href=/a></a><a name=x>one</a> <a href=/b> </a>two</p>");
    assertThat(block.rich().spans()).isEmpty();
    assertThat(block.links()).isEmpty();
  }

  @Test
  void linkGoesOnAcrossBlockElements() {
    List<TextBlock> blocks =
        read("<div>See <a href=/x>one <h3>Two</h3><p>three <b>four</b></p>five</a> six</div>")
            .blocks();
    assertThat(blocks)
        .extracting(TextBlock::text)
        .containsExactly("See one", "Two", "three four", "five six");
    assertThat(blocks.get(0).rich().spans()).containsExactly(new LinkSpan(4, 7, "/x"));
    assertThat(blocks.get(1).rich().spans()).containsExactly(new LinkSpan(0, 3, "/x"));
    assertThat(blocks.get(2).rich().spans())
        .containsExactly(new LinkSpan(0, 10, "/x"), new StyleSpan(6, 10, Style.STRONG));
    assertThat(blocks.get(3).rich().spans()).containsExactly(new LinkSpan(0, 4, "/x"));
    assertThat(blocks)
        .extracting(b -> b.links().get(0))
        .containsExactly(
            new Link("one", "/x"),
            new Link("Two", "/x"),
            new Link("three four", "/x"),
            new Link("five", "/x"));
  }

  @Test
  void nothingIsLinkedAfterTheLink() {
    List<TextBlock> blocks = read("<a href=/x><div>one</div></a><p>two</p>three").blocks();
    assertThat(blocks.get(0).linkDensity()).isEqualTo(1.0);
    assertThat(blocks.get(1).linkDensity()).isZero();
    assertThat(blocks.get(2).linkDensity()).isZero();
    assertThat(blocks.get(2).links()).isEmpty();
  }

  @Test
  void linkDensityIsTheShareOfLinkedCharacters() {
    assertThat(only("<p><a href=/x>12345</a>67890</p>").linkDensity()).isEqualTo(0.5);
    assertThat(only("<p><a href=/x>one</a> <a href=/y>two</a></p>").linkDensity())
        .isGreaterThan(0.8);
  }

  @Test
  void invisibleCharactersAreDropped() {
    assertThat(texts("<p>Hafen\u00adbehör\u00adde &#8203;Nord\ufeff&shy;see\u200b</p>"))
        .containsExactly("Hafenbehörde Nordsee");
  }

  @Test
  void joinersOfScriptsAndEmojiStay() {
    assertThat(texts("<p>\u0646\u0645\u06cc\u200c\u062e\u0648\u0627\u0647\u0645</p>"))
        .containsExactly("\u0646\u0645\u06cc\u200c\u062e\u0648\u0627\u0647\u0645");
    assertThat(texts("<p>\ud83d\udc69\u200d\ud83d\ude80</p>"))
        .containsExactly("\ud83d\udc69\u200d\ud83d\ude80");
  }

  @Test
  void rubyKeepsTheBaseText() {
    assertThat(texts("<p><ruby>港<rp>(</rp><rt>みなと</rt><rp>)</rp></ruby>の船</p>"))
        .containsExactly("港の船");
  }

  @Test
  void textOfNoscriptIsText() {
    TextBlock block =
        only(
            "<body><noscript>&lt;img src=/ad.gif&gt;</noscript>"
                + "<noscript><p>The ferry leaves at ten.</p></noscript>");
    assertThat(block.text()).isEqualTo("The ferry leaves at ten.");
    assertThat(block.insideTag("noscript")).isTrue();
  }

  @Test
  void hiddenTextIsReadForTheRulesToJudge() {
    assertThat(texts("<div hidden>one</div><p style='display:none'>two</p>"))
        .containsExactly("one", "two");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<script>x</script>",
        "<style>x</style>",
        "<template><p>x</p></template>",
        "<svg><title>x</title><text>x</text></svg>",
        "<math><mi>x</mi></math>",
        "<select><option>x</option></select>",
        "<textarea>x</textarea>",
        "<object>x</object>",
        "<iframe>x</iframe>",
        "<datalist><option>x</option></datalist>",
        "<!-- x -->",
        "<input value=x>"
      })
  void whatIsNotTextIsSkipped(String html) {
    assertThat(texts(html)).isEmpty();
    assertThat(texts("<p>one" + html + "</p><p>two</p>")).containsExactly("one", "two");
  }

  @Test
  void elementThatHoldsAllOfABlocksTextIsAContainer() {
    TextBlock block =
        only(
            "<p class=meta><span class='BylineAuthor'>By <b itemprop=name>Jane Roe</b></span></p>");
    assertThat(block.hasToken("byline-author")).isTrue();
    assertThat(block.hasToken("byline")).isTrue();
    assertThat(block.hasToken("line")).isFalse();
    assertThat(block.hasToken("meta")).isTrue();
    assertThat(block.insideTag("span")).isTrue();
    assertThat(block.container().isInline()).isTrue();
    TextBlock date = only("<div>  <time itemprop=datePublished>May 3</time> </div>");
    assertThat(date.hasToken("date-published")).isTrue();
    assertThat(date.insideTag("time")).isTrue();
  }

  @Test
  void elementThatHoldsPartOfABlocksTextIsNone() {
    TextBlock block = only("<p>By <span class=author>Jane Roe</span> and many others here</p>");
    assertThat(block.hasToken("author")).isFalse();
    assertThat(block.insideTag("span")).isFalse();
    assertThat(block.insideTag("p")).isTrue();
  }

  @Test
  void tokensAreWholeWordsInSequence() {
    TextBlock block = only("<div class='jp_related-posts__list UnrelatedLinks'><p>x</p></div>");
    assertThat(block.hasToken("related-posts")).isTrue();
    assertThat(block.hasToken("posts-list")).isTrue();
    assertThat(block.hasToken("unrelated")).isTrue();
    assertThat(block.hasToken("related-links")).isFalse();
    assertThat(block.hasToken("related-list")).isFalse();
  }

  @Test
  void placeIsThePathFromTheBodyDown() {
    assertThat(only("<div id=main class=x><p class='lead intro'>t</p></div>").place())
        .isEqualTo("body > div#main > p.lead");
    assertThat(only("<body class=post><div class='md:w-1/2 wide'><ul><li>t").place())
        .isEqualTo("body.post > div.wide > ul > li");
    assertThat(only("<p><span class=date>May 3</span></p>").place())
        .isEqualTo("body > p > span.date");
    assertThat(only("<div>".repeat(40) + "t").place())
        .isEqualTo("... > " + "div > ".repeat(11) + "div");
  }

  @Test
  void containersKnowTheirBlocks() {
    PageBlocks page = read("<p>a</p><div><p>b</p><p>c</p></div><aside></aside><p>d</p>");
    Container div =
        page.containers().stream().filter(c -> c.tag().equals("div")).findFirst().orElseThrow();
    assertThat(List.of(div.firstBlock(), div.endBlock())).containsExactly(1, 3);
    Container root = page.containers().get(0);
    assertThat(List.of(root.firstBlock(), root.endBlock(), root.depth())).containsExactly(0, 4, 0);
    assertThat(page.containers())
        .filteredOn(c -> c.parent() != null)
        .allMatch(c -> c.parent().index() < c.index() && c.depth() == c.parent().depth() + 1);
  }

  @Test
  void cssIsAnsweredByTheContainersAround() {
    PageBlocks page = read("<div class=story><p>a</p><aside><p>b</p></aside></div>");
    assertThat(page.inside(page.blocks().get(1), "div.story > aside")).isTrue();
    assertThat(page.inside(page.blocks().get(1), ".story p")).isTrue();
    assertThat(page.inside(page.blocks().get(0), "aside")).isFalse();
  }

  @Test
  void limitsCutThePageAndLeaveANotice() {
    String page = "<p>one two</p>".repeat(50);
    assertCut(page, 5, Limits.defaults().withMaxBlocks(5), "5 blocks");
    String fewTags = "<p>one two</p>".repeat(10);
    assertCut(fewTags, 5, Limits.defaults().withMaxNodes(10), "10 nodes");
    Budget budget = new Budget(Limits.defaults().withMaxBlockText(5));
    PageBlocks cut = PageReader.read(Page.html(page), budget);
    assertThat(cut.blocks()).hasSize(50).allMatch(b -> b.text().equals("one t"));
    assertThat(budget.notices()).hasSize(1).allMatch(n -> n.message().contains("5 characters"));
  }

  @Test
  void elementsTooDeepCountAsTheirAncestor() {
    Budget budget = new Budget(Limits.defaults().withMaxDepth(3));
    PageBlocks page =
        PageReader.read(Page.html("<div><ul><li><ol><li><p>x</ol><p>y</ul><p>z"), budget);
    assertThat(page.containers()).extracting(Container::depth).contains(3).allMatch(d -> d <= 3);
    assertThat(page.blocks()).extracting(TextBlock::text).containsExactly("x", "y", "z");
    assertThat(page.blocks()).extracting(b -> b.container().tag()).containsExactly("li", "li", "p");
    assertThat(budget.notices())
        .extracting(Notice::message)
        .containsExactly("page cut: elements inside more than 3 others");
  }

  private static void assertCut(String html, int blocks, Limits limits, String message) {
    Budget budget = new Budget(limits);
    assertThat(PageReader.read(Page.html(html), budget).blocks()).hasSize(blocks);
    assertThat(budget.notices())
        .extracting(Notice::kind)
        .containsExactly(Notice.Kind.LIMIT_REACHED);
    assertThat(budget.notices().get(0).message()).contains(message);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Helpers clear the road in the valley | Helpers clear the road in the valley. Photo: Per Holm | CAPTION",
        "Helpers clear the road in the valley - The Courier | Helpers clear the road in the valley | CAPTION",
        "Helpers clear the road in the valley | Helpers came from the whole valley | PARAGRAPH",
        "Marta Olsen | Marta Olsen | PARAGRAPH",
      })
  void textThatSaysWhatTheImageAboveShowsIsACaption(String alt, String text, Kind kind) {
    String html = "<div><img src=/1.jpg alt='" + alt + "'><p>" + text + "</p></div>";
    assertThat(only(html).kind()).isEqualTo(kind);
    assertThat(only("<p>" + text + "</p><img src=/1.jpg alt='" + alt + "'>").kind())
        .isEqualTo(Kind.PARAGRAPH);
    assertThat(only(html.replace("<p>", "<p><a href=/>").replace("</p>", "</a></p>")).kind())
        .isEqualTo(Kind.PARAGRAPH);
  }

  @Test
  void pictureWithItsCaptionInASpanIsApartFromTheText() {
    String picture = "<span class=photo><img src=/1.jpg><em>The quay at night</em></span><br>";
    assertThat(
            texts("<div>" + picture + "The ferry is back.<br><br>" + picture + "So it is.</div>"))
        .containsExactly(
            "The quay at night", "The ferry is back.", "The quay at night", "So it is.");
    assertThat(texts("<p>A <span><img src=/smile.png><b>smile</b></span> for all.</p>"))
        .containsExactly("A smile for all.");
  }

  @Test
  void letterSetLargeBelongsToItsWord() {
    String letter = "<p><span class=initial-letter-outer><span class=big>O</span></span> ";
    assertThat(texts(letter + "<span>n Monday the ferry is back.</span></p>"))
        .containsExactly("On Monday the ferry is back.");
    assertThat(texts("<p><span class=vitamin>A</span> ferry is back.</p>"))
        .containsExactly("A ferry is back.");
    assertThat(texts("<p><span class=dropcap>A</span> Ferry is back.</p>"))
        .containsExactly("A Ferry is back.");
  }
}
