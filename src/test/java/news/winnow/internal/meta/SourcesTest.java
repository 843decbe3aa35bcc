package news.winnow.internal.meta;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import news.winnow.model.Candidate;
import news.winnow.model.Candidate.Field;
import news.winnow.model.Label;
import org.junit.jupiter.api.Test;

class SourcesTest {

  /** One line of the table. */
  private record Line(int rank, String name) {}

  @Test
  void theDocumentationShowsTheTable() throws IOException {
    Map<String, List<Line>> table = new LinkedHashMap<>();
    for (String line : Resources.lines("sources.txt")) {
      String[] c = line.split("\\s+");
      table
          .computeIfAbsent(c[0], f -> new ArrayList<>())
          .add(new Line(Integer.parseInt(c[1]), c[2] + " " + c[3]));
    }
    String doc = Files.readString(Path.of("docs", "metadata.md"));
    table.forEach(
        (field, lines) -> {
          lines.sort(Comparator.comparingInt(Line::rank).reversed());
          List<String> cells = lines.stream().map(l -> "`" + l.name() + "` " + l.rank()).toList();
          assertThat(doc).contains("| " + field + " | " + String.join(", ", cells) + " |\n");
        });
  }

  @Test
  void everyFieldHasASource() {
    assertThat(Resources.lines("sources.txt").stream().map(l -> l.split("\\s+")[0]).distinct())
        .containsExactlyInAnyOrder(
            java.util.Arrays.stream(Field.values()).map(Field::lowerCase).toArray(String[]::new));
  }

  @Test
  void candidatesStandInTheOrderOfTheirRanks() {
    List<Candidate> found =
        new TestFacts()
                .at("https://harbourpost.example/ferry")
                .title("Ferry sinks")
                .meta("og:title", "Ferry sinks off the coast")
                .json("{\"@type\":\"NewsArticle\",\"headline\":\"Ferry sinks fast\"}")
                .block(Label.TITLE, "Ferry sinks off coast")
                .read()
                .candidates()
                .get()
                .stream()
                .filter(c -> c.field() == Field.TITLE)
                .toList();
    assertThat(found)
        .extracting(Candidate::source)
        .containsExactly("json headline", "meta og:title", "block TITLE", "tag title");
    assertThat(found).extracting(Candidate::rank).isSortedAccordingTo(Comparator.reverseOrder());
  }

  @Test
  void linesWithoutADateAreNoCandidatesForOne() {
    assertThat(
            new TestFacts()
                .block(Label.TITLE, "Ferry sinks off the coast")
                .html("<p>40 reviews</p>")
                .block(Label.DATE, "1 May 2024")
                .read()
                .candidates()
                .get())
        .filteredOn(c -> c.field() == Field.PUBLISHED)
        .extracting(Candidate::value)
        .containsExactly("1 May 2024");
  }

  @Test
  void whatStandsFarFromTheHeadlineComesBehindLesserSources() {
    assertThat(
            new TestFacts()
                .html("<h1>Ferry sinks</h1><p class=date>1 May 2024</p>")
                .html("<i>more</i>".repeat(200) + "<time>2 May 2024</time>")
                .read()
                .candidates()
                .get())
        .filteredOn(c -> c.field() == Field.PUBLISHED)
        .extracting(Candidate::source)
        .containsExactly("block DATE", "class date", "tag time");
  }
}
