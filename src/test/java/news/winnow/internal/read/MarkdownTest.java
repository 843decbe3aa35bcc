package news.winnow.internal.read;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import news.winnow.model.Block.Kind;
import news.winnow.model.Limits;
import news.winnow.model.Link;
import news.winnow.model.Page;
import news.winnow.model.RichText;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MarkdownTest {
  private static final String LINKS = "[a](/a) [b](/b) [c](/c)\n\n";

  private static List<TextBlock> read(String lines) {
    PageBlocks page = PageReader.read(Page.text(LINKS + lines), new Budget(Limits.defaults()));
    return page.blocks().subList(1, page.blocks().size());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "[a](/a) and [b](https://b.example/) and [c](#c)",
        "# One\n\ntext\n\n## Two\n\n[x](/x)",
        "* [a](<a b>)\n* [b](mailto:b@example.com)\n* ![c](/c.png)"
      })
  void threeMarksWithALinkAmongThemAreMarkdown(String text) {
    assertThat(Markdown.isIn(text)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "#1 on the list\n#2 on the list\n#3 on the list",
        "# of pages\n\n# of words\n\n# of lines",
        "One [link](/a) and an *asterisk*",
        "The bill [as amended](see below) and [another](one) and [a third](too)",
        "a [1] b [2] c [3] (http://example.com)"
      })
  void otherMarksAreNot(String text) {
    assertThat(Markdown.isIn(text)).isFalse();
  }

  @Test
  void linesThatAreMarkedHaveTheirKinds() {
    assertThat(
            read(
                "# Ferry #\n\n### C#\n\nHarbour\n===\n\nPier\n---\n\n* one\n- two\n10. three has"
                    + " more than ten words, as an item should have\n\n> said *he*\n>> twice\n\n"
                    + "| a | b. |\n| --- | :-: |\n| c | d. |"))
        .extracting(TextBlock::kind, TextBlock::level, TextBlock::text)
        .containsExactly(
            tuple(Kind.HEADING, 1, "Ferry"),
            tuple(Kind.HEADING, 3, "C#"),
            tuple(Kind.HEADING, 1, "Harbour"),
            tuple(Kind.HEADING, 2, "Pier"),
            tuple(Kind.LIST_ITEM, 0, "one"),
            tuple(Kind.LIST_ITEM, 0, "two"),
            tuple(Kind.LIST_ITEM, 0, "three has more than ten words, as an item should have"),
            tuple(Kind.PARAGRAPH, 0, "said he"),
            tuple(Kind.PARAGRAPH, 0, "twice"),
            tuple(Kind.PARAGRAPH, 0, "a | b."),
            tuple(Kind.PARAGRAPH, 0, "c | d."));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "***",
        "* * *",
        "- - -",
        "___",
        "```",
        "~~~ java",
        "[1]: https://example.com/a",
        "![ferry](/f.jpg)",
        "[![ferry](/f.jpg)](/large.jpg \"The ferry\")",
        ">"
      })
  void linesThatSayNothingOnlyPart(String line) {
    assertThat(read("One is here.\n" + line + "\nTwo is here."))
        .extracting(TextBlock::text)
        .containsExactly("One is here.", "Two is here.");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "a [b c](/d) e | a b c e",
        "a [ b ](/d)e | a b e",
        "a [b](/d_(e) \"f\") g | a b g",
        "a [b][1] c [d] e [1] | a b c [d] e [1]",
        "a ![b](/c) d | a d",
        "a **b** c __d__ *e* _f_ ***g*** | a b c d e f g",
        "a **b** , c _d_ . e [f](/g) : h | a b, c d. e f : h",
        "5 * 3 * 2 and a_b_c and ** and *d | 5 * 3 * 2 and a_b_c and ** and *d",
        "a *b [c* d](/e) | a *b c* d",
        "a [*b](/c) d* | a *b d*",
        "1984\\. \\*no\\* a\\b | 1984. *no* a\\b",
        "] [ ]( [a]( | ] [ ]( [a]("
      })
  void marksWithinALineAreLeftOut(String line, String text) {
    assertThat(MarkdownLine.read(line).rich().text()).isEqualTo(text);
  }

  @Test
  void codeKeepsItsMarks() {
    assertThat(MarkdownLine.read("a `b_c` `` d`e `` `f").rich().text()).isEqualTo("a b_c d`e `f");
  }

  @Test
  void linksAndEmphasisAreSpans() {
    MarkdownLine line = MarkdownLine.read("See **[the *old* crane](/crane)** in `C`.");
    assertThat(line.rich())
        .isEqualTo(
            new RichText(
                "See the old crane in C.",
                List.of(
                    new RichText.StyleSpan(4, 17, RichText.Style.STRONG),
                    new RichText.LinkSpan(4, 17, "/crane"),
                    new RichText.StyleSpan(8, 11, RichText.Style.EMPHASIS),
                    new RichText.StyleSpan(21, 22, RichText.Style.CODE))));
    assertThat(line.links()).containsExactly(new Link("the old crane", "/crane"));
    TextBlock block = read("See **[the *old* crane](/crane)** now").get(0);
    assertThat(block.linkDensity()).isEqualTo(13.0 / 21);
    assertThat(block.links()).isEqualTo(line.links());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "[", "![", "](", "[a](", "*a", "_a ", "`", "``a", "\\", "[]()", "![a](b)", "[x][1"
      })
  void marksWithoutEndTakeTimeInTheirLength(String mark) {
    String line = mark.repeat(100_000 / mark.length());
    assertThat(MarkdownLine.read(line).rich().text().length()).isLessThanOrEqualTo(line.length());
  }
}
