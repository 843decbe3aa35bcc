package news.winnow.rule.foreign;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;
import news.winnow.ArticleExtractor;
import news.winnow.model.Article;
import news.winnow.model.Page;
import news.winnow.rule.FieldRule;
import news.winnow.rule.Rule;
import news.winnow.rule.SourceEdit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whatever a file of another project holds, it gives rules and counts, and the rules run. */
class RandomForeignTest {
  private static final Path CONFIGS =
      Path.of("src/test/resources/news/winnow/rule/foreign/site-configs");

  private static final String[] DIRECTIVES = {
    "body",
    "strip",
    "strip_attr",
    "strip_id_or_class",
    "title",
    "author",
    "date",
    "prune",
    "tidy",
    "find_string",
    "replace_string",
    "replace_string(p)",
    "replace_string(",
    "replace_string()",
    "http_header(cookie)",
    "next_page_link",
    "single_page_link",
    "if_page_contains",
    "wrap_in(b)",
    "autodetect_on_failure",
    "test_url",
    "native_ad_clue",
    "strip_image_src",
    "",
    "#",
    "(",
    "x",
  };

  private static final String[] VALUES = {
    "//div",
    "//p[1]",
    "//p[last()]",
    "//*[@class='story']",
    "//p[contains(., 'ferry')]",
    "| //p",
    "//div/@id",
    "(//p)[2]",
    "string(//h1)",
    "concat('a', //h1)",
    "id('x')",
    "//p/..",
    "/",
    "//",
    "//p[",
    "//p[@a=",
    "'Jo Roe'",
    "\"",
    "no",
    "yes",
    "story",
    "a b",
    "print:hidden",
    "1/2",
    "<p>",
    "//p[count(//*) > count(//p//*)]",
    "$x",
    "é",
    "\ud83d",
    "\u0000",
    ":",
    "not(//p)",
    "1 div 0",
    "//p[position() > 1] | //h1",
    "//namespace::*",
    "//comment()",
    "\\",
    "*",
    ".",
    "",
  };

  private static final String[] FILTERS = {
    "##",
    "#@#",
    "#?#",
    "#$#",
    "##+js(",
    "##^",
    "example.com",
    "courier.example",
    "~",
    ",",
    "*.",
    ".*",
    ".box",
    "#story",
    "div",
    "p",
    ":has(",
    ":not(",
    ":-abp-has(",
    ":-abp-contains(",
    ":has-text(",
    ":contains(",
    ":is(",
    ":upward(2)",
    ")",
    "[class=\"x\"]",
    "[",
    "]",
    ">",
    "+",
    " ",
    "/x/",
    "!",
    "[Adblock Plus 2.0]",
    "||",
    "^",
    "$domain=",
    "\\",
    "\"",
    "*",
    "|",
    "é",
    "\u0000",
    "{",
    "}",
    ":",
    "::before",
    ":nth-child(2n+1)",
    ":nth-child(",
    "\ud83d",
  };

  private static final Page PAGE =
      Page.html(
              "<html><head><title>Ferry talks</title></head><body class=page><h1>Ferry talks</h1>"
                  + "<div id=story class='story box'><p>The night ferry to the outer islands was"
                  + " taken off the timetable without notice in March.</p><p class=promo>Island"
                  + " families have long since moved their shopping to the mainland.</p></div>"
                  + "<a rel=next href=/a?page=2>Further</a></body></html>")
          .at(URI.create("https://courier.example/a"));

  private static String any(Random random, String[] values) {
    return values[random.nextInt(values.length)];
  }

  /** Every rule is of a line that there is, and a page is read with all of them. */
  private static int check(ForeignRules read, String text, boolean run) {
    Set<String> ids = new HashSet<>();
    read.rules().rules().stream().map(Rule::id).forEach(ids::add);
    read.rules().fields().stream().map(FieldRule::id).forEach(ids::add);
    read.rules().edits().stream().map(SourceEdit::id).forEach(ids::add);
    long lines = text.lines().count();
    for (String id : ids) {
      assertThat(Integer.parseInt(id.substring(id.lastIndexOf(':') + 1)))
          .as(text)
          .isBetween(1, (int) lines);
    }
    assertThat(read.skipped().values()).allMatch(n -> n > 0);
    assertThat(ids.size() + read.skipped().values().stream().mapToInt(n -> n).sum())
        .as(text)
        .isLessThanOrEqualTo((int) lines);
    if (run) {
      Article article =
          ArticleExtractor.builder().noShippedRules().rules(read.rules()).build().extract(PAGE);
      assertThat(article.title()).isNotNull();
    }
    return ids.size();
  }

  private static ForeignRules configs(Path folder, byte[] file) throws IOException {
    Files.write(folder.resolve("courier.example.txt"), file);
    return SiteConfigs.load(folder);
  }

  @Test
  void siteConfigurationsOfRandomLines(@TempDir Path folder) throws IOException {
    Random random = new Random(21);
    int rules = 0;
    for (int i = 0; i < 600; i++) {
      StringBuilder text = new StringBuilder(random.nextInt(9) == 0 ? "\ufeff" : "");
      for (int n = random.nextInt(12); n >= 0; n--) {
        text.append(any(random, DIRECTIVES)).append(random.nextInt(9) > 0 ? ": " : " ");
        for (int k = random.nextInt(3); k >= 0; k--) {
          text.append(any(random, VALUES)).append(random.nextInt(4) == 0 ? " " : "");
        }
        text.append(random.nextInt(9) > 0 ? "\n" : "\r\n");
      }
      byte[] file = text.toString().getBytes(StandardCharsets.UTF_8);
      rules += check(configs(folder, file), text.toString(), i % 5 == 0);
    }
    assertThat(rules).isPositive();
  }

  @Test
  void siteConfigurationsWithBytesChanged(@TempDir Path folder) throws IOException {
    List<byte[]> files = new ArrayList<>();
    try (Stream<Path> paths = Files.list(CONFIGS)) {
      for (Path path : paths.sorted().toList()) {
        files.add(Files.readAllBytes(path));
      }
    }
    Random random = new Random(22);
    int rules = 0;
    for (int i = 0; i < 600; i++) {
      ByteArrayOutputStream out = new ByteArrayOutputStream();
      for (byte b : files.get(random.nextInt(files.size()))) {
        switch (random.nextInt(60)) {
          case 0 -> out.write(random.nextInt(256));
          case 1 -> out.writeBytes(any(random, VALUES).getBytes(StandardCharsets.UTF_8));
          case 2 -> {}
          default -> out.write(b);
        }
      }
      // lines end alike in either encoding
      String text = out.toString(StandardCharsets.ISO_8859_1);
      rules += check(configs(folder, out.toByteArray()), text, i % 5 == 0);
    }
    assertThat(rules).isPositive();
  }

  @Test
  void filterListsOfRandomParts() {
    Random random = new Random(23);
    int rules = 0;
    for (int i = 0; i < 8_000; i++) {
      StringBuilder text = new StringBuilder();
      for (int n = random.nextInt(10); n >= 0; n--) {
        text.append(any(random, FILTERS)).append(random.nextInt(6) == 0 ? "\n" : "");
      }
      rules += check(AdblockFilters.parse("list", text.toString()), text.toString(), i % 50 == 0);
    }
    assertThat(rules).isPositive();
  }

  @Test
  void filterListsOfRandomChars() {
    Random random = new Random(24);
    for (int i = 0; i < 8_000; i++) {
      StringBuilder text = new StringBuilder("##");
      for (int n = random.nextInt(30); n > 0; n--) {
        text.append((char) (random.nextInt(3) > 0 ? random.nextInt(128) : random.nextInt(0x10000)));
      }
      check(AdblockFilters.parse("list", text.toString()), text.toString(), i % 100 == 0);
    }
  }
}
