package news.winnow.internal.label;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class WholeCuesTest {
  @Test
  void findsEachCueAndNothingElse() {
    List<String> cues = IntStream.range(0, 500).mapToObj(i -> "cue " + i).toList();
    WholeCues table = WholeCues.of(cues);
    assertThat(cues).allSatisfy(cue -> assertThat(table.cue(table.find(cue))).isEqualTo(cue));
    assertThat(List.of("", "cue", "cue 500", "cue 4999", "a cue 1", "Cue 1"))
        .allMatch(text -> table.find(text) < 0);
    assertThat(WholeCues.of(List.of()).find("")).isNegative();
  }

  @Test
  void partsCuesOfOneHash() {
    WholeCues table = WholeCues.of(List.of("Aa", "BB"));
    assertThat(table.cue(table.find("Aa"))).isEqualTo("Aa");
    assertThat(table.cue(table.find("BB"))).isEqualTo("BB");
    assertThat(WholeCues.of(List.of("Aa")).find("BB")).isNegative();
  }
}
