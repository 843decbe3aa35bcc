package news.winnow;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import news.winnow.model.Label;
import news.winnow.model.Page;
import news.winnow.model.Removal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Pages with a block of every kind: as HTML and as the text that a scraper left, labelled alike.
 */
class EveryKindTest {
  private static final Path PAGES = Path.of("src/test/resources/labels");
  private static final ArticleExtractor EXTRACTOR = ArticleExtractor.create();

  private static Page page(String name) throws IOException {
    String text = Files.readString(PAGES.resolve(name));
    return name.endsWith(".txt") ? Page.text(text) : Page.html(text);
  }

  private static List<String> expected(String language) throws IOException {
    return Files.readAllLines(PAGES.resolve(language + ".tsv"));
  }

  @ParameterizedTest
  @CsvSource({"en, html", "en, txt", "de, html", "de, txt"})
  void everyBlockHasItsLabel(String language, String form) throws IOException {
    assertThat(EXTRACTOR.analyze(page(language + "." + form)).verdicts())
        .extracting(v -> v.label() + "\t" + v.block().text())
        .containsExactlyElementsOf(expected(language));
  }

  @ParameterizedTest
  @ValueSource(strings = {"en", "de"})
  void pagesHoldEveryKind(String language) throws IOException {
    Set<Label> labels =
        expected(language).stream()
            .map(line -> Label.valueOf(line.substring(0, line.indexOf('\t'))))
            .collect(Collectors.toSet());
    assertThat(labels).containsAll(EnumSet.complementOf(EnumSet.of(Label.OTHER)));
  }

  @Test
  void removalsOfTextAreGroupedAsThoseOfHtml() throws IOException {
    assertThat(headings("en.txt")).contains("MUST_READ Must read", "TRENDING Most read");
    assertThat(headings("en.html")).containsAll(headings("en.txt"));
  }

  private static List<String> headings(String name) throws IOException {
    return EXTRACTOR.extract(page(name)).removed().stream()
        .filter(r -> r.heading().isPresent())
        .map(EveryKindTest::heading)
        .toList();
  }

  private static String heading(Removal removal) {
    return removal.label() + " " + removal.heading().orElse("");
  }

  @Test
  void guideShowsTheEnglishPage() throws IOException {
    String guide = Files.readString(Path.of("docs/labels.md"));
    for (Label label : EnumSet.complementOf(EnumSet.of(Label.OTHER))) {
      String[] rows =
          guide
              .lines()
              .filter(l -> l.startsWith("| `" + label.ruleName() + "` |"))
              .toArray(String[]::new);
      assertThat(rows).as(label.ruleName()).hasSize(1);
      String shown = Arrays.stream(rows[0].split("\\|")).reduce((a, b) -> b).orElse("").strip();
      assertThat(expected("en")).contains(label + "\t" + shown);
    }
  }
}
