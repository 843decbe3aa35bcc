package news.winnow.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.util.Random;
import org.jsoup.select.QueryParser;
import org.junit.jupiter.api.Test;

class SelectorsTest {

  @Test
  void whatIsTakenWithoutTheParserIsReadByIt() {
    Random random = new Random(11);
    String[] parts = {"a", "li", ".", "#", "-", " ", ",", ", ", " > ", ">", "x-y"};
    int taken = 0;
    for (int round = 0; round < 20_000; round++) {
      StringBuilder text = new StringBuilder();
      for (int i = 1 + random.nextInt(7); i > 0; i--) {
        text.append(parts[random.nextInt(parts.length)]);
      }
      String selector = text.toString();
      boolean refused = catchThrowable(() -> Selectors.check(selector)) != null;
      boolean unread = catchThrowable(() -> QueryParser.parse(selector)) != null;
      assertThat(refused).as(selector).isEqualTo(unread);
      taken += refused ? 0 : 1;
    }
    assertThat(taken).isGreaterThan(1_000);
  }
}
