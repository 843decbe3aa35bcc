package news.winnow.render;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import news.winnow.model.Article;
import news.winnow.model.Content;
import news.winnow.model.Content.Embed;
import news.winnow.model.Content.Figure;
import news.winnow.model.Content.Heading;
import news.winnow.model.Content.ListItem;
import news.winnow.model.Content.Paragraph;
import news.winnow.model.Content.Preformatted;
import news.winnow.model.Content.Quote;
import news.winnow.model.Content.TableRow;
import news.winnow.model.Image;
import news.winnow.model.RichText;
import news.winnow.model.RichText.LinkSpan;
import news.winnow.render.MarkdownText.Place;

/**
 * CommonMark with GFM tables. Every piece is made as lines without a blank one at either end,
 * joined by blank lines.
 */
final class MarkdownRenderer implements Renderer {
  static final MarkdownRenderer INSTANCE = new MarkdownRenderer();

  private MarkdownRenderer() {}

  @Override
  public void render(Article article, Appendable out) throws IOException {
    List<String> parts = new ArrayList<>();
    article.title().map(t -> heading(1, RichText.plain(t))).ifPresent(parts::add);
    article.subtitle().map(s -> MarkdownText.emphasised(s, Place.LINE)).ifPresent(parts::add);
    List<String> line = new ArrayList<>();
    Layout.byline(article).ifPresent(line::add);
    article.published().map(Layout::date).ifPresent(line::add);
    parts.add(MarkdownText.of(String.join(" \u00b7 ", line), Place.LINE));
    int shift = Layout.headingShift(article);
    for (List<Content> run : Layout.runs(article.body())) {
      parts.add(run(run, shift));
    }
    parts.removeIf(String::isBlank);
    out.append(String.join("\n\n", parts));
  }

  private static String run(List<Content> run, int shift) {
    Content first = run.get(0);
    if (first instanceof Paragraph paragraph) {
      return MarkdownText.of(paragraph.rich(), Place.LINE);
    } else if (first instanceof Heading heading) {
      return heading(Math.min(6, heading.level() + shift), heading.rich());
    } else if (first instanceof ListItem) {
      return list(run);
    } else if (first instanceof Quote) {
      return quotes(run);
    } else if (first instanceof Preformatted preformatted) {
      return code(preformatted.text());
    } else if (first instanceof TableRow) {
      return table(run);
    } else if (first instanceof Figure figure) {
      return figure(figure.image());
    } else if (first instanceof Embed embed) {
      return embed(embed);
    }
    throw new IllegalStateException("no Markdown for " + first.type());
  }

  private static String heading(int level, RichText rich) {
    String text = MarkdownText.of(rich, Place.HEADING);
    return text.isEmpty() ? "" : "#".repeat(level) + " " + text;
  }

  private static String list(List<Content> items) {
    List<Integer> indents = new ArrayList<>();
    List<Integer> numbers = new ArrayList<>();
    List<String> lines = new ArrayList<>();
    for (Content content : items) {
      ListItem item = (ListItem) content;
      String text = MarkdownText.of(item.rich(), Place.LINE);
      if (text.isEmpty()) {
        continue;
      }
      int depth = Layout.depth(item, numbers.size());
      while (numbers.size() > depth + 1) {
        numbers.remove(numbers.size() - 1);
        indents.remove(indents.size() - 1);
      }
      if (numbers.size() == depth) {
        numbers.add(0);
        indents.add(0);
      }
      int number = item.ordered() ? numbers.get(depth) + 1 : 0;
      numbers.set(depth, number);
      String mark = item.ordered() ? number + ". " : "- ";
      indents.set(depth, mark.length());
      int indent = indents.subList(0, depth).stream().mapToInt(Integer::intValue).sum();
      lines.add(" ".repeat(indent) + mark + text);
    }
    return String.join("\n", lines);
  }

  private static String quotes(List<Content> quotes) {
    return quotes.stream()
        .map(q -> MarkdownText.of(((Quote) q).rich(), Place.LINE))
        .filter(text -> !text.isEmpty())
        .map(text -> "> " + text)
        .collect(Collectors.joining("\n>\n"));
  }

  private static String code(String text) {
    String fence = "`".repeat(Math.max(3, MarkdownEscaper.longestBackticks(text) + 1));
    String lines = Chars.clean(text.replace("\r\n", "\n").replace('\r', '\n'));
    return lines.isBlank() ? "" : fence + "\n" + lines + "\n" + fence;
  }

  private static String table(List<Content> rows) {
    int columns = 1;
    for (Content row : rows) {
      columns = Math.max(columns, ((TableRow) row).cells().size());
    }
    TableRow first = (TableRow) rows.get(0);
    List<String> lines = new ArrayList<>();
    // GFM has no table without a header row, and counts its cells to know how many columns there
    // are
    List<RichText> header = new ArrayList<>(first.header() ? first.cells() : List.of());
    while (header.size() < columns) {
      header.add(RichText.plain(""));
    }
    lines.add(row(header));
    lines.add("| --- ".repeat(columns) + "|");
    for (Content row : first.header() ? rows.subList(1, rows.size()) : rows) {
      lines.add(row(((TableRow) row).cells()));
    }
    return String.join("\n", lines);
  }

  private static String row(List<RichText> cells) {
    return cells.stream()
        .map(cell -> MarkdownText.of(cell, Place.CELL))
        .collect(Collectors.joining(" | ", "| ", " |"));
  }

  private static String figure(Image image) {
    List<String> parts = new ArrayList<>();
    SafeUrl.image(image.url())
        .map(MarkdownEscaper::url)
        .map(url -> "![" + MarkdownText.of(image.alt().orElse(""), Place.LINE) + "](" + url + ")")
        .ifPresent(parts::add);
    List<String> caption = new ArrayList<>();
    image.caption().map(String::strip).ifPresent(caption::add);
    image.credit().map(c -> "(" + c.strip() + ")").ifPresent(caption::add);
    parts.add(MarkdownText.emphasised(String.join(" ", caption), Place.LINE));
    parts.removeIf(String::isBlank);
    return String.join("\n\n", parts);
  }

  private static String embed(Embed embed) {
    Optional<String> url = embed.url().flatMap(SafeUrl::link);
    if (url.isEmpty()) {
      return MarkdownText.of(embed.rich(), Place.LINE);
    }
    String text = embed.text().isBlank() ? url.get() : embed.text();
    RichText link = new RichText(text, List.of(new LinkSpan(0, text.length(), url.get())));
    return MarkdownText.of(link, Place.LINE);
  }
}
