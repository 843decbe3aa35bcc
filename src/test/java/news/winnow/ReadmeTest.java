package news.winnow;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import news.winnow.model.Analysis;
import news.winnow.model.Article;
import news.winnow.model.Label;
import news.winnow.model.Page;
import news.winnow.rule.RuleSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Isolated;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What the documentation shows is compiled, parsed, run and there. */
@Isolated("the examples write to standard output")
class ReadmeTest {
  private static final Path README = Path.of("README.md");
  private static final Path LABELS = Path.of("docs", "labels.md");
  private static final Path PAGE = Path.of("examples", "pages", "ferry-debate.html");
  private static final Pattern LINK = Pattern.compile("]\\(([^)\\s]+)\\)");

  @ParameterizedTest
  @ValueSource(strings = {"README.md", "docs/migration.md"})
  void javaStandsInAnExample(Path document) throws IOException {
    List<String> blocks = blocks(Files.readString(document), "java");
    assertThat(blocks).isNotEmpty();
    List<String> examples = new ArrayList<>();
    try (Stream<Path> files = Files.walk(Path.of("examples"))) {
      for (Path file : files.filter(f -> f.toString().endsWith(".java")).toList()) {
        examples.add(stripped(Files.readString(file)));
      }
    }
    for (String block : blocks) {
      assertThat(examples).as(block).anyMatch(e -> e.contains(stripped(block)));
    }
  }

  @ParameterizedTest
  @MethodSource("documents")
  void rulesParseAndRun(Path document) throws IOException {
    Page page = Page.html(Files.readAllBytes(PAGE)).at(URI.create("https://example.com/talks"));
    for (String block : blocks(Files.readString(document), "rules")) {
      RuleSet rules = RuleSet.parse(document.toString(), block);
      assertThat(rules.rules().size() + rules.fields().size() + rules.edits().size())
          .as(block)
          .isPositive();
      Article article = ArticleExtractor.builder().rules(rules).build().extract(page);
      // whatever the rules say, the article is still there
      assertThat(article.body()).as(block).hasSizeGreaterThan(5);
    }
  }

  @ParameterizedTest
  @MethodSource("documents")
  void linksLeadToFiles(Path document) throws IOException {
    Path folder = document.toAbsolutePath().getParent();
    Matcher link = LINK.matcher(withoutBlocks(Files.readString(document)));
    while (link.find()) {
      String target = link.group(1);
      if (!target.startsWith("#") && !target.contains(":")) {
        assertThat(folder.resolve(target.replaceFirst("#.*", ""))).as(target).exists();
      }
    }
  }

  @Test
  void readmeShowsWhatIsRemoved() throws IOException {
    Article article = ArticleExtractor.create().extract(Page.html(Files.readAllBytes(PAGE)));
    List<String> removed = article.removed().stream().map(r -> r.label() + " " + r.text()).toList();
    List<String> blocks = blocks(Files.readString(README), "json");
    assertThat(blocks).isNotEmpty();
    for (String block : blocks) {
      JsonNode shown = new ObjectMapper().readTree(block);
      assertThat(shown.path("removed")).isNotEmpty();
      for (JsonNode r : shown.path("removed")) {
        assertThat(removed).contains(r.path("label").asText() + " " + r.path("text").asText());
      }
    }
  }

  @ParameterizedTest
  @EnumSource(Label.class)
  void labelIsGivenByTheRuleThatTheGuideShows(Label label) throws IOException {
    String guide = Files.readString(LABELS);
    String heading = "\n### `" + label.ruleName() + "`\n";
    assertThat(guide).contains(heading);
    String rest = guide.substring(guide.indexOf(heading) + heading.length());
    String section = rest.substring(0, (rest + "\n## ").indexOf("\n##"));
    String html = blocks(section, "html").get(0);
    RuleSet rules = RuleSet.parse("labels", blocks(section, "rules").get(0));
    ArticleExtractor extractor =
        ArticleExtractor.builder().rules(rules.forSites("example.com")).build();
    String page =
        Files.readString(PAGE).replace("<p>Brandt acknowledged", html + "<p>Brandt acknowledged");
    Analysis why =
        extractor.analyze(Page.html(page).at(URI.create("https://example.com/ferry-talks")));
    String text = org.jsoup.Jsoup.parse(html).text();
    assertThat(why.verdicts())
        .filteredOn(v -> v.block().text().equals(text))
        .extracting(Analysis.Verdict::label)
        .containsExactly(label);
  }

  @ParameterizedTest
  @MethodSource("examples")
  void exampleRuns(Path example) throws Exception {
    String name = example.getFileName().toString().replace(".java", "");
    PrintStream console = System.out;
    ByteArrayOutputStream printed = new ByteArrayOutputStream();
    System.setOut(new PrintStream(printed, true, StandardCharsets.UTF_8));
    try {
      Class.forName(name).getMethod("main", String[].class).invoke(null, (Object) new String[0]);
    } finally {
      System.setOut(console);
    }
    assertThat(printed.toString(StandardCharsets.UTF_8)).isNotBlank();
  }

  static List<Path> examples() throws IOException {
    return list(Path.of("examples", "quickstart", "src", "main", "java"), ".java");
  }

  static List<Path> documents() throws IOException {
    List<Path> all = new ArrayList<>(list(Path.of(""), ".md"));
    all.addAll(list(Path.of("docs"), ".md"));
    try (Stream<Path> folders = Files.list(Path.of("examples"))) {
      for (Path folder : folders.filter(Files::isDirectory).sorted().toList()) {
        all.addAll(list(folder, ".md"));
      }
    }
    return all;
  }

  private static List<Path> list(Path folder, String end) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.filter(f -> f.toString().endsWith(end)).sorted().toList();
    }
  }

  /** Returns the fenced blocks of a language. */
  private static List<String> blocks(String text, String language) {
    List<String> found = new ArrayList<>();
    StringBuilder block = null;
    for (String line : text.lines().toList()) {
      if (block == null) {
        block = line.equals("```" + language) ? new StringBuilder() : null;
      } else if (line.equals("```")) {
        found.add(block.toString());
        block = null;
      } else {
        block.append(line).append('\n');
      }
    }
    return found;
  }

  private static String withoutBlocks(String text) {
    StringBuilder out = new StringBuilder();
    boolean inside = false;
    for (String line : text.lines().toList()) {
      if (line.startsWith("```")) {
        inside = !inside;
      } else if (!inside) {
        out.append(line).append('\n');
      }
    }
    return out.toString();
  }

  private static String stripped(String text) {
    return text.lines().map(String::strip).collect(Collectors.joining("\n"));
  }
}
