package news.winnow.cli;

import static news.winnow.cli.CommandLineTester.run;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RulesCommandTest {
  private static final String PAGE =
      """
      <html lang=en><head><title>The ferry of noon</title>
      <link rel=canonical href="https://courier.example/news/ferry"></head><body>
      <h1>The ferry of noon</h1><div class=story>
      <p>The night ferry to the outer islands was taken off the timetable without notice in March.</p>
      <p>Island families have long since moved all their shopping to the mainland, the council says.</p>
      <p>Tides of the week are told to whoever calls the harbour master before he goes to bed.</p>
      <p>Nobody on the quay could say on Monday when, or whether, the boat is going to come back.</p>
      </div><nav><i class=who>Marta Olsen</i></nav></body></html>
      """;

  @TempDir private Path folder;
  private Path rules;
  private Path page;

  @BeforeEach
  void write() throws IOException {
    rules = folder.resolve("courier.rules");
    page = folder.resolve("ferry.html");
    Files.writeString(page, PAGE);
    Files.writeString(
        rules,
        """
        site courier.example
        widget 9 when text starts "Tides of the week"
        widget   when text starts "Tides"
        share  9 when token "share-bar"
        authors when css ".who"
        site example.com
        share  9 when token "share-bar"
        """);
  }

  @Test
  void checkTellsWhatRulesChange() {
    CommandLineTester.Result result = run("rules", "check", rules, page);
    assertThat(result.err()).isEmpty();
    assertThat(result.code()).isZero();
    assertThat(result.out())
        .contains("courier.rules: 4 rules, 1 field")
        .contains("(https://courier.example/news/ferry)")
        .contains("- \"Tides of the week are told")
        .contains("[body -> widget]  courier.rules:2, courier.rules:3")
        .contains("authors: (none) -> \"Marta Olsen\"")
        .contains("matches nothing: courier.rules:4 (share)")
        .contains("for other pages: 1 rule")
        .contains("overlaps: all that courier.rules:2 (widget) matches, courier.rules:3 (widget)")
        .doesNotContain("overlaps: all that courier.rules:3");
  }

  @Test
  void checkTellsOfFieldsThatFindNothingAndRulesThatNeverDecide() throws IOException {
    Files.writeString(
        rules,
        """
        site courier.example
        authors   when css ".nobody"
        authors   when css ".who"
        next-page when css "a.more"
        share     when text starts "Tides"
        widget  9 when text starts "Tides of"
        """);
    CommandLineTester.Result result = run("rules", "check", rules, page);
    assertThat(result.out())
        .contains("matches nothing: courier.rules:2 (authors)")
        .contains("matches nothing: courier.rules:4 (next-page)")
        .contains("never decides: courier.rules:5 (share) is outvoted wherever it matches")
        .doesNotContain("courier.rules:3 (authors)")
        .doesNotContain("never decides: courier.rules:6")
        .doesNotContain("overlaps");
  }

  @Test
  void checkSaysThatAPageHasNoAddress() throws IOException {
    Files.writeString(page, PAGE.replace("rel=canonical", "rel=none"));
    assertThat(run("rules", "check", rules, page).out())
        .contains("ferry.html: names no address")
        .contains("for other pages: 5 rules");
    assertThat(run("rules", "check", "--url", "https://courier.example/a", rules, page).out())
        .contains("[body -> widget]")
        .doesNotContain("names no address");
    assertThat(run("rules", "check", "--url", "courier", rules, page).code()).isEqualTo(2);
  }

  @Test
  void aListWithoutAHeaderIsOneOfFilters() throws IOException {
    Path list = folder.resolve("own-filters.txt");
    Files.writeString(list, "\ncourier.example##.who\n##.story-ad\n");
    assertThat(run("rules", "check", list).out()).contains("2 rules");
    Path ours = folder.resolve("own.txt");
    Files.writeString(ours, "## our rules, by hand\nother when css \".x\"\n");
    assertThat(run("rules", "check", ours).out()).contains("1 rule");
  }

  @Test
  void checkSaysWhereAMistakeIs() throws IOException {
    Files.writeString(rules, "site courier.example\nboddy when css \".story\"\n");
    CommandLineTester.Result result = run("rules", "check", rules);
    assertThat(result.code()).isEqualTo(2);
    assertThat(result.err()).contains("courier.rules:2:1: unknown label").contains("\n  ^");
    assertThat(run("rules", "check", folder.resolve("gone.rules")).code()).isEqualTo(2);
    assertThat(run("rules").code()).isEqualTo(2);
  }

  @Test
  void checkGoesOnWhereAPageIsMissing() {
    CommandLineTester.Result result =
        run("rules", "check", rules, folder.resolve("gone.html"), page);
    assertThat(result.code()).isEqualTo(1);
    assertThat(result.err()).contains("gone.html: no such file");
    assertThat(result.out()).contains("1 page, 1 of them");
  }

  @Test
  void testComparesPagesWithWhatIsExpected() throws IOException {
    Path expected = folder.resolve("ferry.expected");
    assertThat(run("rules", "test", folder).code()).isEqualTo(2);

    Files.writeString(expected, "title: The ferry of noon\nomits: Tides\ncontains: night ferry\n");
    assertThat(run("rules", "test", folder).code()).isZero();
    assertThat(run("rules", "test", rules).out()).isEqualTo("1 page, 0 failed\n");

    Files.writeString(
        expected,
        "authors: Jo Roe\ncontains: Tides\nomits: night ferry\ncolour: red\n\nThe night ferry.\n");
    CommandLineTester.Result result = run("rules", "test", folder);
    assertThat(result.code()).isEqualTo(1);
    assertThat(result.out().lines())
        .contains(
            "  authors: expected \"Jo Roe\", was \"Marta Olsen\"",
            "  the body lacks \"Tides\"",
            "  the body has \"night ferry\"",
            "  not known: \"colour\"",
            "  - \"The night ferry.\"",
            "1 page, 1 failed");
  }

  @Test
  void testCanWriteWhatComesOut() throws IOException {
    assertThat(run("rules", "test", "--update", folder).code()).isZero();
    assertThat(Files.readString(folder.resolve("ferry.expected")))
        .startsWith("url: https://courier.example/news/ferry\ntitle: The ferry of noon\n")
        .contains("authors: Marta Olsen\n\nThe night ferry")
        .doesNotContain("Tides");
    assertThat(run("rules", "test", folder).out()).isEqualTo("1 page, 0 failed\n");
    Files.writeString(rules, "site courier.example\n");
    assertThat(run("rules", "test", folder).out()).contains("  + \"Tides of the week");
  }

  @Test
  void learnWritesARuleFile() throws IOException {
    Path pages = Files.createDirectory(folder.resolve("pages"));
    Path out = folder.resolve("learned.rules");
    assertThat(run("rules", "learn", pages, "--out", out).code()).isEqualTo(2);
    for (String day : new String[] {"noon", "night", "dawn"}) {
      Files.writeString(
          pages.resolve(day + ".html"),
          PAGE.replace("noon", day)
              .replace("night ferry", day + " ferry")
              .replace("Island families", "The families of the " + day)
              .replace("Nobody on the quay", "At " + day + " nobody")
              .replace("news/ferry", "news/" + day));
    }
    CommandLineTester.Result result = run("rules", "learn", pages, "--out", out);
    assertThat(result.code()).isZero();
    assertThat(result.err()).startsWith("3 pages, ");
    assertThat(Files.readString(out))
        .contains("site courier.example\n")
        .contains(" 9 when text is \"Tides of the week");
    assertThat(run("rules", "check", out, pages).out()).contains("3 pages, 3 of them");
  }

  @Test
  void foreignRulesAreReadAsOurOwn() throws IOException {
    Path list = folder.resolve("list.txt");
    Files.writeString(list, "! a list\n||ads.example^\ncourier.example##.who\n");
    assertThat(run("rules", "check", list, page).out())
        .contains("list.txt: 1 rule\n", "left out: 1 (address)", "-> advertisement]  list.txt:3");
    Path configs = Files.createDirectory(folder.resolve("configs"));
    Files.writeString(configs.resolve("courier.example.txt"), "author: //i[@class='who']\n");
    assertThat(
            run("--rules", configs, "--format", "json", page, "--url", "https://courier.example/")
                .out())
        .contains("Marta Olsen");
  }
}
