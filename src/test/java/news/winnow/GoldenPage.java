package news.winnow;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import news.winnow.model.Article;
import news.winnow.model.Content;
import news.winnow.model.Image;
import news.winnow.model.Notice;
import news.winnow.model.Page;
import news.winnow.model.RichText;

/**
 * A page of our own beside a text file that says what its article is. The file begins with comments
 * ({@code #}) that tell what the page is there for; then come the body's pieces, one a line, then
 * what else is asked for ({@code notice}).
 */
record GoldenPage(Path page, Path expectation) {
  private static final Path FOLDER = Path.of("src", "test", "resources", "pages");
  private static final String EXPECTED = ".expected.txt";

  /** All pages, by name. */
  static List<GoldenPage> all() {
    try (Stream<Path> files = Files.list(FOLDER)) {
      return files
          .filter(f -> !f.toString().endsWith(EXPECTED))
          .sorted()
          .map(f -> new GoldenPage(f, f.resolveSibling(nameOf(f) + EXPECTED)))
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static GoldenPage named(String name) {
    return all().stream().filter(p -> p.name().equals(name)).findFirst().orElseThrow();
  }

  private static String nameOf(Path file) {
    String name = file.getFileName().toString();
    return name.substring(0, name.lastIndexOf('.'));
  }

  String name() {
    return nameOf(page);
  }

  @Override
  public String toString() {
    return name();
  }

  String source() {
    return read(page);
  }

  Page toPage() {
    return page.toString().endsWith(".txt") ? Page.text(source()) : Page.html(source());
  }

  /** Returns what the page is there for. */
  String comment() {
    return lines().filter(l -> l.startsWith("#")).map(l -> l + "\n").collect(Collectors.joining());
  }

  /** Returns what is expected of the article, a line a piece. */
  List<String> expected() {
    return lines().filter(l -> !l.startsWith("#") && !l.isBlank()).toList();
  }

  private Stream<String> lines() {
    if (!Files.exists(expectation)) {
      throw new AssertionError("no expectation: " + expectation);
    }
    return read(expectation).lines();
  }

  void expect(Article article) {
    try {
      Files.writeString(
          expectation, comment() + "\n" + String.join("\n", describe(article)) + "\n");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String read(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Writes an article as expectations have it. */
  static List<String> describe(Article article) {
    List<String> lines = new ArrayList<>();
    article.body().forEach(c -> lines.add(describe(c)));
    for (Notice notice : article.notices()) {
      lines.add("notice " + notice.kind());
    }
    return lines;
  }

  private static String describe(Content content) {
    return switch (content.type()) {
      case "heading" -> "h" + ((Content.Heading) content).level() + " " + content.text();
      case "list_item" -> {
        Content.ListItem item = (Content.ListItem) content;
        yield ">".repeat(item.depth()) + (item.ordered() ? "ol " : "li ") + item.text();
      }
      case "quote" -> "quote " + content.text();
      case "preformatted" -> "pre " + content.text().replace("\n", " \u21b5 ");
      case "table_row" -> {
        Content.TableRow row = (Content.TableRow) content;
        yield (row.header() ? "head " : "row ")
            + row.cells().stream().map(RichText::text).collect(Collectors.joining(" | "));
      }
      case "figure" -> describe(((Content.Figure) content).image());
      case "embed" ->
          "embed "
              + ((Content.Embed) content).url().orElse("-")
              + (" " + content.text()).stripTrailing();
      default -> "p " + content.text();
    };
  }

  private static String describe(Image image) {
    return Stream.of(Optional.of("figure " + image.url()), image.caption(), image.credit())
        .flatMap(Optional::stream)
        .collect(Collectors.joining(" | "));
  }
}
