package news.winnow.internal.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class Utf8ReaderTest {
  private static final String[] PARTS = {
    "<p class=story>", "ferry ", "Fähre ", "паром ", "渡轮", "⛴\ufe0f", "🚢", "\n", "x".repeat(300)
  };

  private static String read(byte[] bytes, int skip, int size) throws Exception {
    StringBuilder out = new StringBuilder();
    char[] buffer = new char[size + 2];
    try (Reader reader = new Utf8Reader(bytes, skip, bytes.length - skip, ScriptText.none())) {
      for (int n = reader.read(buffer, 1, size); n >= 0; n = reader.read(buffer, 1, size)) {
        out.append(buffer, 1, n);
      }
    }
    return out.toString();
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 3, 17, 2048})
  void textIsWhatThePlatformReads(int size) throws Exception {
    Random random = new Random(size);
    for (int round = 0; round < 200; round++) {
      StringBuilder text = new StringBuilder();
      for (int i = random.nextInt(60); i >= 0; i--) {
        text.append(PARTS[random.nextInt(PARTS.length)]);
      }
      byte[] bytes = text.toString().getBytes(StandardCharsets.UTF_8);
      assertThat(read(bytes, 0, size)).isEqualTo(text.toString());
    }
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 3, 17, 2048})
  void brokenBytesAreWhatThePlatformMakesOfThem(int size) throws Exception {
    Random random = new Random(size);
    for (int round = 0; round < 500; round++) {
      byte[] bytes = new byte[random.nextInt(600)];
      random.nextBytes(bytes);
      for (int i = 0; i < bytes.length; i++) {
        bytes[i] = random.nextInt(3) == 0 ? bytes[i] : (byte) (0xc0 | bytes[i] & 0x3f);
        bytes[i] = random.nextInt(3) == 0 ? (byte) (0x80 | bytes[i] & 0x3f) : bytes[i];
      }
      assertThat(read(bytes, 0, size)).isEqualTo(new String(bytes, StandardCharsets.UTF_8));
    }
  }

  @Test
  void beginsWhereItIsToldTo() throws Exception {
    assertThat(read("\ufeffferry".getBytes(StandardCharsets.UTF_8), 3, 10)).isEqualTo("ferry");
    assertThat(read(new byte[0], 0, 10)).isEmpty();
  }

  @Test
  void sizesMayChangeFromCallToCall() throws Exception {
    try (Reader reader =
        new Utf8Reader("🚢🚢x".getBytes(StandardCharsets.UTF_8), 0, 9, ScriptText.none())) {
      char[] buffer = new char[4];
      assertThat(reader.read(buffer, 0, 0)).isZero();
      assertThat(reader.read(buffer, 0, 1)).isEqualTo(1);
      assertThat(reader.read(buffer, 1, 0)).isZero();
      assertThat(reader.read(buffer, 1, 3)).isEqualTo(1);
      assertThat(reader.read(buffer, 2, 2)).isEqualTo(2);
      assertThat(new String(buffer)).isEqualTo("🚢🚢");
      assertThat(reader.read(buffer, 0, 4)).isEqualTo(1);
      assertThat(buffer[0]).isEqualTo('x');
      assertThat(reader.read(buffer, 0, 4)).isEqualTo(-1);
    }
  }
}
