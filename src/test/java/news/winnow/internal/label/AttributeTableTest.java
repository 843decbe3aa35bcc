package news.winnow.internal.label;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class AttributeTableTest {
  private static final AttributeTable<Integer> TABLE =
      new AttributeTable<>(
          Map.of(".ad", List.of(1), ".ads", List.of(2), ".kicker", List.of(3), "#ad", List.of(4)));

  @Test
  void findsEachClassOfAnAttribute() {
    assertThat(TABLE.ofClasses("big ad\n kicker")).containsExactly(1, 3);
    assertThat(TABLE.ofClasses("ads")).containsExactly(2);
  }

  @Test
  void comparesWholeNames() {
    assertThat(TABLE.ofClasses("adx a kick kickers my-ad")).isEmpty();
    assertThat(TABLE.ofClasses("")).isEmpty();
    assertThat(TABLE.ofId("ad x")).isEmpty();
  }

  @Test
  void looksPastCase() {
    assertThat(TABLE.ofClasses("AD")).containsExactly(1);
    assertThat(TABLE.ofClasses("\u212aicker")).containsExactly(3); // the Kelvin sign
    assertThat(TABLE.ofClasses("k\u0130cker")).isEmpty();
  }

  @Test
  void partsIdsFromClasses() {
    assertThat(TABLE.ofId("ad")).containsExactly(4);
    assertThat(TABLE.ofId("kicker")).isEmpty();
    assertThat(TABLE.ofId("")).isEmpty();
  }

  @Test
  void looksAtTheFirstCharsOfEndlessClasses() {
    assertThat(TABLE.ofClasses("x ".repeat(49_990) + "kicker")).containsExactly(3);
    assertThat(TABLE.ofClasses("x ".repeat(50_000) + "kicker")).isEmpty();
  }
}
