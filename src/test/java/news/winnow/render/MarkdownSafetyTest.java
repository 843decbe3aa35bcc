package news.winnow.render;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import news.winnow.model.Content;
import news.winnow.model.Content.Heading;
import news.winnow.model.Content.ListItem;
import news.winnow.model.Content.Preformatted;
import news.winnow.model.Content.Quote;
import news.winnow.model.Content.TableRow;
import news.winnow.model.RichText;
import news.winnow.model.RichText.Span;
import news.winnow.model.RichText.Style;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Code;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Image;
import org.commonmark.node.IndentedCodeBlock;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.node.Text;
import org.commonmark.node.ThematicBreak;
import org.commonmark.parser.Parser;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;

/**
 * Lets a Markdown parser judge: what it reads back is the text that went in, and no markup but
 * ours.
 */
class MarkdownSafetyTest {
  private static final String URL = "https://x.example/";
  private static final Parser PARSER =
      Parser.builder().extensions(List.of(TablesExtension.create())).build();
  private static final String[] PIECES = {
    "*",
    "**",
    "_",
    "`",
    "```",
    "~~~",
    "#",
    "##",
    ">",
    "<",
    "<b>",
    "</b>",
    "<!--",
    "&amp;",
    "&#42;",
    "&",
    ";",
    "[",
    "]",
    "(",
    ")",
    "![",
    "](/x)",
    "[a]: /x",
    "!",
    "|",
    "---",
    "| --- |",
    "===",
    "-",
    "+",
    "1.",
    "12)",
    "\\",
    "\"",
    "'",
    ":",
    "://",
    "http://a.b",
    "www.a.b",
    "a@b.c",
    ".",
    " ",
    " ",
    "  ",
    "    ",
    "\n",
    "\t",
    "a",
    "b",
    "word",
    "\u00e9",
    "\u4e2d",
    "\ud83d\ude00",
    "\u201c",
    "\u20ac",
    "\u00a0",
    "7"
  };

  @RepeatedTest(40)
  void whatIsReadIsWhatWasWritten(RepetitionInfo repetition) {
    Random random = new Random(repetition.getCurrentRepetition());
    for (int round = 0; round < 100; round++) {
      List<Content> body = new ArrayList<>();
      StringBuilder expected = new StringBuilder();
      for (int i = 1 + random.nextInt(4); i > 0; i--) {
        RichText rich = rich(random);
        body.add(content(random.nextInt(6), rich));
        expected.append(rich.text());
      }
      String markdown = Renderer.markdown().render(Samples.body(body.toArray(Content[]::new)));
      Node document = PARSER.parse(markdown);
      Reading reading = new Reading();
      document.accept(reading);
      assertThat(reading.forbidden).as(markdown).isEmpty();
      assertThat(squeezed(reading.text)).as("%s%n%s", body, markdown).isEqualTo(squeezed(expected));
      assertThat(reading.addresses).as(markdown).isSubsetOf(Set.of(URL));
    }
  }

  private static Content content(int kind, RichText rich) {
    return switch (kind) {
      case 0 -> new Heading(3, rich);
      case 1 -> new ListItem(rich.text().length() % 3, rich.text().length() % 2 == 0, rich);
      case 2 -> new Quote(rich);
      case 3 -> new TableRow(List.of(rich), rich.text().length() % 2 == 0);
      case 4 -> new Preformatted(rich.text());
      default -> new Content.Paragraph(rich);
    };
  }

  private static RichText rich(Random random) {
    StringBuilder text = new StringBuilder();
    for (int i = 1 + random.nextInt(12); i > 0; i--) {
      text.append(PIECES[random.nextInt(PIECES.length)]);
    }
    List<Span> spans = new ArrayList<>();
    for (int i = random.nextInt(4); i > 0; i--) {
      int start = random.nextInt(text.length());
      int end = start + 1 + random.nextInt(text.length() - start);
      if (!splitsPair(text, start) && !splitsPair(text, end)) {
        spans.add(
            random.nextBoolean()
                ? Samples.link(start, end, random.nextInt(4) > 0 ? URL : "javascript:x")
                : Samples.style(start, end, Style.values()[random.nextInt(3)]));
      }
    }
    return new RichText(text.toString(), spans);
  }

  private static boolean splitsPair(CharSequence text, int at) {
    return at < text.length() && Character.isLowSurrogate(text.charAt(at));
  }

  /** White space may change: all of it goes. */
  private static String squeezed(CharSequence text) {
    StringBuilder out = new StringBuilder();
    text.codePoints().filter(c -> !Chars.isSpace(c)).forEach(out::appendCodePoint);
    return out.toString();
  }

  private static final class Reading extends AbstractVisitor {
    private final StringBuilder text = new StringBuilder();
    private final List<String> addresses = new ArrayList<>();
    private final List<Node> forbidden = new ArrayList<>();

    @Override
    public void visit(Text node) {
      text.append(node.getLiteral());
    }

    @Override
    public void visit(Code node) {
      text.append(node.getLiteral());
    }

    @Override
    public void visit(FencedCodeBlock node) {
      text.append(node.getLiteral());
    }

    @Override
    public void visit(Link node) {
      addresses.add(node.getDestination());
      visitChildren(node);
    }

    @Override
    public void visit(Image node) {
      forbidden.add(node);
    }

    @Override
    public void visit(HtmlInline node) {
      forbidden.add(node);
    }

    @Override
    public void visit(HtmlBlock node) {
      forbidden.add(node);
    }

    @Override
    public void visit(IndentedCodeBlock node) {
      forbidden.add(node);
    }

    @Override
    public void visit(ThematicBreak node) {
      forbidden.add(node);
    }
  }
}
