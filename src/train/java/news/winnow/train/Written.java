package news.winnow.train;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import news.winnow.internal.label.RuleIndex;
import news.winnow.internal.read.Budget;
import news.winnow.internal.read.PageBlocks;
import news.winnow.internal.read.PageReader;
import news.winnow.internal.read.TextBlock;
import news.winnow.model.Limits;
import news.winnow.model.Page;
import news.winnow.model.RichText;

/**
 * Writes every HTML page as its blocks, menus and footers included, and reads that as plain text by
 * a scorer that has seen no page of its domain.
 *
 * <pre>Written CORPUS CROSS text|markdown</pre>
 *
 * puts the articles into a folder of that name in CROSS, where {@link Train} left the scorers.
 */
public final class Written {
  private Written() {}

  /** Runs the program. */
  public static void main(String[] args) throws IOException {
    Path corpus = Path.of(args[0]);
    Path cross = Path.of(args[1]);
    Function<TextBlock, String> form =
        switch (args[2]) {
          case "text" -> TextBlock::text;
          case "markdown" -> Written::markdown;
          default -> throw new IllegalArgumentException("text or markdown, not " + args[2]);
        };
    Limits limits = Limits.defaults().withDeadline(Duration.ofMinutes(10)); // others may be busy
    List<Corpus.Item> written = new ArrayList<>();
    for (Corpus.Item item : Corpus.all(corpus)) {
      PageBlocks page = PageReader.read(item.page(), new Budget(limits));
      if (page.document() != null) {
        StringBuilder text = new StringBuilder();
        page.blocks().forEach(b -> text.append(form.apply(b)).append("\n\n"));
        Page dump = Page.text(text.toString());
        written.add(new Corpus.Item(item.set(), item.id(), dump, item.truth()));
      }
    }
    Held held = new Held(RuleIndex.ofShipped(), cross);
    held.extract(written);
    held.write(Files.createDirectories(cross.resolve(args[2])));
  }

  private static String markdown(TextBlock b) {
    String line = withMarks(b.rich());
    return switch (b.kind()) {
      case HEADING -> "#".repeat(Math.max(1, b.level())) + " " + line;
      case LIST_ITEM -> (b.ordered() ? "1. " : "* ") + line;
      case QUOTE -> "> " + line;
      default -> line;
    };
  }

  /** Returns text with the marks of its links and its emphasis. */
  private static String withMarks(RichText rich) {
    Map<Integer, String> marks = new TreeMap<>();
    for (RichText.Span span : rich.spans()) {
      String begin = "[";
      String end = "";
      if (span instanceof RichText.LinkSpan link) {
        end = "](" + link.url() + ")";
      } else if (span instanceof RichText.StyleSpan style) {
        begin =
            switch (style.style()) {
              case STRONG -> "**";
              case EMPHASIS -> "_";
              case CODE -> "`";
            };
        end = begin;
      }
      // outer spans come first: they begin before, and end behind, what lies in them
      marks.merge(span.start(), begin, String::concat);
      marks.merge(span.end(), end, (there, mine) -> mine + there);
    }
    StringBuilder line = new StringBuilder();
    int from = 0;
    for (Map.Entry<Integer, String> mark : marks.entrySet()) {
      line.append(rich.text(), from, mark.getKey()).append(mark.getValue());
      from = mark.getKey();
    }
    return line.append(rich.text().substring(from)).toString();
  }
}
