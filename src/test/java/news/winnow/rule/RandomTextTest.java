package news.winnow.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** Whatever a rule file holds, it is a rule set or a mistake with a place. */
class RandomTextTest {
  private static final String[] WORDS = {
    "site",
    "example.com",
    "*.a.b",
    "a.*",
    "*",
    "a.b/c",
    "except",
    "from",
    "until",
    "end",
    "when",
    "2024-01-31",
    "2024-13-31",
    "keep",
    "within",
    "body",
    "newsletter",
    "title",
    "authors",
    "published",
    "attribute",
    "css",
    "xpath",
    "replace",
    "with",
    "\"//p[1]\"",
    "token",
    "named",
    "inside",
    "text",
    "is",
    "leads",
    "words",
    "links",
    "position",
    "kind",
    "shape",
    "date",
    "heading",
    "next",
    "previous",
    "after",
    "before",
    "not",
    "and",
    "or",
    "repeated",
    "(",
    ")",
    "<",
    ">",
    ",",
    "9",
    "0.5",
    "-1",
    "\"x\"",
    "\"div > p\"",
    "\"a-b\"",
    "\"",
    "\\",
    "#",
    "\n",
    "\n  ",
    "\r\n",
    "\t",
    "\u0000",
    "\ufeff",
    "阅读",
    "\ud83d",
  };

  @Test
  void randomWords() {
    Random random = new Random(11);
    int parsed = 0;
    for (int i = 0; i < 30_000; i++) {
      StringBuilder text = new StringBuilder();
      for (int n = random.nextInt(14); n >= 0; n--) {
        text.append(WORDS[random.nextInt(WORDS.length)]);
        text.append(random.nextInt(8) > 0 ? " " : "");
      }
      parsed += parses(text.toString()) ? 1 : 0;
    }
    assertThat(parsed).isPositive();
  }

  @Test
  void randomChars() {
    Random random = new Random(12);
    for (int i = 0; i < 20_000; i++) {
      StringBuilder text = new StringBuilder();
      for (int n = random.nextInt(30); n > 0; n--) {
        text.append((char) (random.nextInt(3) > 0 ? random.nextInt(128) : random.nextInt(0x10000)));
      }
      parses(text.toString());
    }
  }

  @Test
  void rulesOfTheLanguageWithAMistakeSomewhere() throws IOException {
    List<String> lines = new ArrayList<>();
    boolean inside = false;
    for (String line : Files.readAllLines(Path.of("docs/rules.md"))) {
      inside = !line.equals("```") && (inside || line.equals("```rules"));
      if (inside && !line.startsWith("`")) {
        lines.add(line);
      }
    }
    String all = String.join("\n", lines);
    assertThat(parses(all)).isTrue();
    Random random = new Random(13);
    for (int i = 0; i < 5_000; i++) {
      StringBuilder text = new StringBuilder(all);
      for (int n = random.nextInt(3); n >= 0; n--) {
        int at = random.nextInt(text.length() - 8);
        switch (random.nextInt(3)) {
          case 0 -> text.delete(at, at + 1 + random.nextInt(6));
          case 1 -> text.insert(at, WORDS[random.nextInt(WORDS.length)]);
          default -> text.setCharAt(at, (char) random.nextInt(0x180));
        }
      }
      parses(text.toString());
    }
  }

  private static boolean parses(String text) {
    try {
      RuleSet.parse("random.rules", text);
      return true;
    } catch (RuleSyntaxException e) {
      List<String> lines = text.lines().toList();
      assertThat(e.name()).isEqualTo("random.rules");
      assertThat(e.line()).as(text).isBetween(1, lines.size() + 2);
      assertThat(e.column()).as(text).isBetween(1, text.length() + 1);
      assertThat(e.getMessage()).startsWith("random.rules:" + e.line() + ":" + e.column() + ": ");
      return false;
    }
  }
}
