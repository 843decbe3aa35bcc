package news.winnow;

import static org.assertj.core.api.Assertions.assertThatCode;

import java.util.Random;
import news.winnow.model.Page;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Lines of the parts of bylines in any order are read without an exception. */
class RandomBylinesTest {
  private static final ArticleExtractor EXTRACTOR = ArticleExtractor.create();
  private static final int PAGES = 400;
  private static final int LINES = 8;
  private static final int MOST_PARTS = 9;

  private static final String[] PARTS = {
    "By",
    "by",
    "Von",
    "Par",
    "Di",
    "Théo",
    "Text:",
    "Photos",
    "Jane",
    "Doe",
    "van",
    "der",
    "O'Neil",
    "J.",
    "Jr.",
    "Inc.",
    "Dr.",
    "AFP",
    "Reuters",
    "staff",
    "writer",
    "and",
    "und",
    "&",
    "with",
    ",",
    ";",
    ".",
    ":",
    "(",
    ")",
    "[",
    "]",
    "/",
    "|",
    "=",
    "-",
    "–",
    "—",
    "·",
    "•",
    "@jane",
    "jane@example.com",
    "©",
    "3 May 2024",
    "10:30",
    "min read",
    "（",
    "）",
    "记者",
    "王小明",
    "本报讯",
    "、",
    "【",
    "】",
    "伊藤直樹",
    "기자",
    "김도현",
    "서울=",
    "โดย",
    "كتب",
    "\u00a0",
    "\u200f",
    "\ud83d\ude00",
    "\ud800",
    "",
    " "
  };

  private static final String PROSE =
      "The ferry to the outer islands stayed in port on Monday, its third day in a row, and nobody"
          + " on the pier knew when it would leave again.";

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3})
  void areRead(long seed) {
    Random random = new Random(seed);
    for (int page = 0; page < PAGES; page++) {
      StringBuilder text = new StringBuilder("Ferry stays in port for a third day\n\n");
      StringBuilder html = new StringBuilder("<h1>Ferry stays in port for a third day</h1>");
      for (int i = 0; i < LINES; i++) {
        String line = line(random);
        text.append(line).append("\n\n").append(i % 3 == 0 ? PROSE + "\n\n" : "");
        html.append(i % 2 == 0 ? "<p class=byline>" : "<p>").append(line).append("</p>");
        html.append(i % 3 == 0 ? "<p>" + PROSE + " " + line + "</p>" : "");
      }
      for (Page read : new Page[] {Page.text(text.toString()), Page.html(html.toString())}) {
        assertThatCode(() -> EXTRACTOR.extract(read))
            .as(text.toString())
            .doesNotThrowAnyException();
      }
    }
  }

  private static String line(Random random) {
    StringBuilder line = new StringBuilder();
    int parts = 1 + random.nextInt(MOST_PARTS);
    for (int i = 0; i < parts; i++) {
      line.append(PARTS[random.nextInt(PARTS.length)]).append(random.nextInt(3) > 0 ? " " : "");
    }
    return line.toString();
  }
}
