package news.winnow.internal.read;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class RunTextTest {
  private final RunText text = new RunText();

  @Test
  void onePieceIsTakenAsItIs() {
    String piece = "One piece";
    text.append(piece);
    assertThat(text.toString()).isSameAs(piece);
    assertThat(text.length()).isEqualTo(9);
    assertThat(text.charAt(4)).isEqualTo('p');
  }

  @Test
  void piecesAreJoined() {
    text.append("One");
    text.append(" ");
    text.append("two");
    assertThat(text.charAt(4)).isEqualTo('t');
    assertThat(text).hasToString("One two");
    text.append("!"); // goes on after it was asked for
    assertThat(text.length()).isEqualTo(8);
    assertThat(text.charAt(7)).isEqualTo('!');
    assertThat(text).hasToString("One two!");
  }

  @Test
  void nothingIsLeftOfTheRunBefore() {
    text.append("One");
    text.append("two");
    text.clear();
    assertThat(text.length()).isZero();
    assertThat(text.toString()).isEmpty();
    text.append("Three");
    assertThat(text).hasToString("Three");
  }
}
