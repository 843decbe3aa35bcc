package news.winnow.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import news.winnow.model.Page;
import org.junit.jupiter.api.Test;

class PageFileTest {

  private static String text(byte[] bytes) {
    return ((Page.PlainText) PageFile.page(bytes, true).source()).text();
  }

  private static byte[] encoded(String text, Charset charset) {
    return text.getBytes(charset);
  }

  @Test
  void plainTextIsDecodedByItsMark() {
    assertThat(text(encoded("h\u00e9", StandardCharsets.UTF_8))).isEqualTo("h\u00e9");
    assertThat(text(encoded("\ufeffh\u00e9", StandardCharsets.UTF_8))).isEqualTo("h\u00e9");
    assertThat(text(encoded("\ufeffh\u00e9", StandardCharsets.UTF_16LE))).isEqualTo("h\u00e9");
    assertThat(text(encoded("\ufeffh\u00e9", StandardCharsets.UTF_16BE))).isEqualTo("h\u00e9");
    assertThat(text(encoded("h\u00e9!", StandardCharsets.ISO_8859_1))).isEqualTo("h\ufffd!");
    assertThat(text(new byte[0])).isEmpty();
    assertThat(text(new byte[] {(byte) 0xfe})).isEqualTo("\ufffd");
  }

  @Test
  void htmlIsHandedOverUndecoded() {
    byte[] bytes = {(byte) 0xe9, 0, 1};
    Page.HtmlBytes source = (Page.HtmlBytes) PageFile.page(bytes, false).source();
    assertThat(source.bytes()).isSameAs(bytes);
    assertThat(source.charset()).isEmpty();
  }

  @Test
  void namesTellTextApart() {
    assertThat(PageFile.isText(Path.of("a", "b.txt"))).isTrue();
    assertThat(PageFile.isText(Path.of("B.TXT.GZ"))).isTrue();
    assertThat(PageFile.isText(Path.of("a.txt.html"))).isFalse();
    assertThat(PageFile.isText(Path.of("a.html.gz"))).isFalse();
  }

  @Test
  void shortStreamsAreNoGzip() throws IOException {
    assertThat(PageFile.read(new ByteArrayInputStream(new byte[] {0x1f}))).hasSize(1);
    assertThat(PageFile.read(new ByteArrayInputStream(new byte[0]))).isEmpty();
  }
}
