package news.winnow.rule.foreign;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import news.winnow.ArticleExtractor;
import news.winnow.model.Article;
import news.winnow.model.Page;
import news.winnow.rule.FieldRule;
import news.winnow.rule.Rule;
import news.winnow.rule.RuleSet;
import news.winnow.rule.Scope;
import news.winnow.rule.SourceEdit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * A folder as its users have it: every directive, with the quirks of files that many people wrote.
 * What each file gives, and what of it is counted as left out, stands in site-configs.expected.
 */
class SiteConfigFolderTest {
  private static final Path TESTS = Path.of("src/test/resources/news/winnow/rule/foreign");
  private static final Path FOLDER = TESTS.resolve("site-configs");
  private static final Optional<LocalDate> TODAY = Optional.empty();

  private static List<String> expected() throws IOException {
    return Files.readAllLines(TESTS.resolve("site-configs.expected")).stream()
        .filter(line -> !line.startsWith("#"))
        .toList();
  }

  private static List<Path> files() throws IOException {
    try (Stream<Path> files = Files.list(FOLDER)) {
      return files.sorted().toList();
    }
  }

  /** Returns what there is of each label, field and reason, as the list of the tests has it. */
  private static String summary(ForeignRules read) {
    Map<String, Integer> counts = new TreeMap<>();
    RuleSet set = read.rules();
    set.rules().forEach(r -> counts.merge(r.label().ruleName(), 1, Integer::sum));
    set.fields().forEach(f -> counts.merge(f.field().name(), 1, Integer::sum));
    set.edits().forEach(e -> counts.merge("replace", 1, Integer::sum));
    List<String> parts = new ArrayList<>();
    counts.forEach((what, n) -> parts.add(what + " " + n));
    read.skipped().forEach((why, n) -> parts.add("left out: " + why + " " + n));
    return parts.isEmpty() ? "nothing" : String.join(", ", parts);
  }

  @Test
  void everyFileIsInTheList() throws IOException {
    assertThat(files()).hasSizeGreaterThanOrEqualTo(40);
    assertThat(expected().stream().map(line -> line.split(" \\| ")[0]))
        .containsExactlyInAnyOrderElementsOf(
            files().stream().map(f -> f.getFileName().toString()).toList());
  }

  @ParameterizedTest
  @MethodSource("expected")
  void aFileGives(String line, @TempDir Path alone) throws IOException {
    String[] parts = line.split(" \\| ");
    Files.copy(FOLDER.resolve(parts[0]), alone.resolve(parts[0]));
    assertThat(summary(SiteConfigs.load(alone))).isEqualTo(parts[1]);
  }

  @Test
  void theFolderGivesWhatItsFilesDo(@TempDir Path alone) throws IOException {
    int rules = 0;
    int skipped = 0;
    for (Path file : files()) {
      Path own = Files.createDirectory(alone.resolve(file.getFileName()));
      Files.copy(file, own.resolve(file.getFileName()));
      ForeignRules read = SiteConfigs.load(own);
      rules += read.rules().rules().size();
      skipped += read.skipped().values().stream().mapToInt(Integer::intValue).sum();
    }
    ForeignRules all = SiteConfigs.load(FOLDER);
    assertThat(all.rules().rules()).hasSize(rules);
    assertThat(all.skipped().values().stream().mapToInt(Integer::intValue).sum())
        .isEqualTo(skipped);
  }

  /** As graby does it: the host without www, else the file for hosts one level below. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "courier.example | courier.example.txt global.txt",
        "www.courier.example | courier.example.txt global.txt",
        "WWW.Courier.example | courier.example.txt global.txt",
        "m.courier.example | global.txt m.courier.example.txt",
        "shop.courier.example | global.txt",
        "south.regional.example | .regional.example.txt global.txt",
        "www.south.regional.example | .regional.example.txt global.txt",
        "north.regional.example | global.txt north.regional.example.txt",
        "www.north.regional.example | global.txt north.regional.example.txt",
        "regional.example | global.txt",
        "www.regional.example | global.txt",
        "a.south.regional.example | global.txt",
        "www.a.south.regional.example | global.txt",
        "city.press.example | .press.example.txt",
        "press.example | global.txt",
        "standard.example | standard.example.txt",
        "upper.example | UPPER.example.txt global.txt",
        "paper.co.example | global.txt paper.co.example.txt",
        "other.example | global.txt",
        "xcourier.example | global.txt",
      })
  void aPageHasTheFilesOfItsHost(String host, String files) throws IOException {
    RuleSet set = SiteConfigs.load(FOLDER).rules();
    TreeSet<String> found = new TreeSet<>();
    set.rules().stream().filter(r -> isFor(r.scope(), host)).map(Rule::id).forEach(found::add);
    set.fields().stream()
        .filter(f -> isFor(f.scope(), host))
        .map(FieldRule::id)
        .forEach(found::add);
    set.edits().stream()
        .filter(e -> isFor(e.scope(), host))
        .map(SourceEdit::id)
        .forEach(found::add);
    TreeSet<String> names = new TreeSet<>();
    found.forEach(id -> names.add(id.substring(0, id.lastIndexOf(':'))));
    assertThat(String.join(" ", names)).isEqualTo(files);
  }

  private static Page page(String host, String html) {
    return Page.html(html).at(URI.create("https://" + host + "/a"));
  }

  private static String story(String container, String more) {
    return "<html><head><title>Ferry talks</title></head><body><h1>Ferry talks</h1><div "
        + container
        + "><p>The night ferry to the outer islands was taken off the timetable in March.</p>"
        + "<p>Island families have long since moved their shopping to the mainland, by plane.</p>"
        + more
        + "<p>Nobody on the quay could say on Monday when, or whether, the boat comes back.</p>"
        + "</div></body></html>";
  }

  @Test
  void namesAndTextsOfEveryEncodingAndFormAreFound() throws IOException {
    ArticleExtractor all =
        ArticleExtractor.builder().rules(SiteConfigs.load(FOLDER).rules()).build();
    String cue = "<p>Lesen Sie auch: Übersicht der Fähren, die im Winter zu den Inseln fahren.</p>";
    Article latin = all.extract(page("latin.example", story("id=häuptartikel", cue)));
    assertThat(latin.text()).isNotEmpty().doesNotContain("Übersicht");
    assertThat(latin.notices()).isEmpty();
    for (String odd : List.of("w-1/2", "col-4 right", "2col", "ad", "related")) {
      String box =
          "<div class='x " + odd + "'><p>The crane of the harbour is for sale again.</p></div>";
      assertThat(all.extract(page("classes.example", story("class=article", box))).text())
          .as(odd)
          .isNotEmpty()
          .doesNotContain("crane");
    }
    String breaks = "<p>The crane of the harbour is sold.<br><br>A goat of the harbour is not.</p>";
    assertThat(all.extract(page("morning.example", story("id=text", breaks))).text())
        .contains("The crane of the harbour is sold.\n\nA goat of the harbour is not.");
  }

  private static boolean isFor(Scope scope, String host) {
    return scope.includes(Optional.of(URI.create("https://" + host + "/a")), TODAY);
  }
}
