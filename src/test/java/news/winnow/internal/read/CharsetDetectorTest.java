package news.winnow.internal.read;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.US_ASCII;
import static java.nio.charset.StandardCharsets.UTF_16BE;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import java.util.Optional;
import news.winnow.internal.read.CharsetDetector.Found;
import news.winnow.model.Limits;
import news.winnow.model.Notice;
import news.winnow.model.Page;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CharsetDetectorTest {
  private static final String RUSSIAN = "Порт снова открыт, и ночной паром ходит по расписанию. ";
  private static final String JAPANESE = "港のフェリーは今夜から運航を再開すると市長が発表した。";
  private static final String KOREAN = "항구의 야간 여객선이 오늘 밤부터 다시 운항한다고 시장이 밝혔다. ";
  private static final String SIMPLIFIED = "港口的夜间渡轮今晚起恢复运营，市长昨天宣布了这一消息。";
  private static final String TRADITIONAL = "港口的夜間渡輪今晚起恢復營運，市長昨天宣布了這項消息。";
  private static final String GREEK =
      "Το νυχτερινό πλοίο του λιμανιού επιστρέφει απόψε στα νησιά. ";

  private static Found detect(byte[] bytes) {
    return CharsetDetector.detect(bytes, bytes.length, Optional.empty());
  }

  private static byte[] join(byte[]... parts) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    for (byte[] part : parts) {
      out.writeBytes(part);
    }
    return out.toByteArray();
  }

  private static byte[] bytes(int... values) {
    byte[] bytes = new byte[values.length];
    for (int i = 0; i < values.length; i++) {
      bytes[i] = (byte) values[i];
    }
    return bytes;
  }

  @Test
  void byteOrderMarksOutrankAllElse() {
    byte[] meta = "<meta charset=windows-1251>x".getBytes(US_ASCII);
    Optional<Charset> greek = Optional.of(Charset.forName("windows-1253"));
    byte[] utf8 = join(bytes(0xef, 0xbb, 0xbf), meta);
    assertThat(CharsetDetector.detect(utf8, utf8.length, greek))
        .isEqualTo(new Found(UTF_8, 3, false));
    assertThat(detect(join(bytes(0xfe, 0xff), "<p>a".getBytes(UTF_16BE))))
        .isEqualTo(new Found(UTF_16BE, 2, false));
    assertThat(detect(join(bytes(0xff, 0xfe), "<p>a".getBytes(UTF_16LE))))
        .isEqualTo(new Found(UTF_16LE, 2, false));
  }

  @Test
  void byteOrderMarkIsNoText() {
    byte[] html = join(bytes(0xff, 0xfe), "<p>Fähre".getBytes(UTF_16LE));
    PageBlocks page = PageReader.read(Page.html(html), new Budget(Limits.defaults()));
    assertThat(page.blocks()).extracting(TextBlock::text).containsExactly("Fähre");
  }

  @Test
  void givenCharsetOutranksTheMeta() {
    byte[] html = "<meta charset=utf-8>\u043f".getBytes(Charset.forName("windows-1251"));
    assertThat(
            CharsetDetector.detect(html, html.length, Optional.of(Charset.forName("windows-1251"))))
        .isEqualTo(new Found(Charset.forName("windows-1251"), 0, false));
  }

  @ParameterizedTest
  @CsvSource({
    "ISO-8859-1, windows-1252",
    "US-ASCII, windows-1252",
    "ISO-8859-9, windows-1254",
    "EUC-KR, x-windows-949",
    "Shift_JIS, windows-31j",
    "GBK, GB18030",
    "UTF-8, UTF-8",
    "KOI8-R, KOI8-R"
  })
  void givenCharsetIsReadAsBrowsersReadIt(String given, String used) {
    assertThat(CharsetDetector.detect(new byte[9], 9, Optional.of(Charset.forName(given))))
        .isEqualTo(new Found(Charset.forName(used), 0, false));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<meta charset=windows-1251>",
        "<meta charset='windows-1251'/>",
        "<META CHARSET = \"Windows-1251\">",
        "<meta http-equiv=\"Content-Type\" content=\"text/html; charset=windows-1251\">",
        "<meta content='text/html;charset=cp1251' http-equiv=content-type>",
        "<meta name=viewport content='width=device-width'><meta charset=windows-1251>",
        "<meta name=author content='on charset names'><meta charset=windows-1251>",
        "<meta charset=nonsense><meta charset=windows-1251>",
        "<!-- <meta charset=iso-8859-7> --><meta charset=windows-1251>",
        "<?xml version=\"1.0\" encoding=\"windows-1251\"?><html>",
        "<?xml version='1.0' encoding='nonsense'?><meta charset=windows-1251>",
      })
  void declarationIsFound(String head) {
    byte[] html = (head + "<p>" + RUSSIAN).getBytes(Charset.forName("windows-1251"));
    assertThat(detect(html)).isEqualTo(new Found(Charset.forName("windows-1251"), 0, false));
  }

  @ParameterizedTest
  @CsvSource({
    "iso-8859-1, windows-1252",
    "latin1, windows-1252",
    "ascii, windows-1252",
    "iso-8859-9, windows-1254",
    "gb2312, GB18030",
    "gbk, GB18030",
    "x-sjis, windows-31j",
    "shift_jis, windows-31j",
    "euc-kr, x-windows-949",
    "ks_c_5601-1987, x-windows-949",
    "utf8, UTF-8",
    "utf-16, UTF-8",
    "unicode, UTF-8",
    "koi8-r, KOI8-R",
    "big5, Big5"
  })
  void declaredNamesAreReadAsBrowsersReadThem(String name, String used) {
    byte[] html = ("<meta charset=" + name + "><p>plain").getBytes(US_ASCII);
    assertThat(detect(html)).isEqualTo(new Found(Charset.forName(used), 0, false));
  }

  @Test
  void declarationBeyondTheHeadIsNotLookedFor() {
    String html = "<p>" + "x".repeat(5000) + "<meta charset=windows-1251>";
    assertThat(detect(html.getBytes(US_ASCII)).charset()).isEqualTo(UTF_8);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "<meta charset=nonsense>", "<meta charset=\"\">", "<meta charset>"})
  void validUtf8NeedsNoDeclaration(String head) {
    byte[] html = (head + "<p>Łódź – ночь – 夜").getBytes(UTF_8);
    assertThat(detect(html)).isEqualTo(new Found(UTF_8, 0, false));
  }

  @Test
  void cutOffSequenceAtTheEndDoesNotCountAgainstUtf8() {
    byte[] html = "<p>Łódź, ночь".getBytes(UTF_8);
    assertThat(CharsetDetector.detect(html, html.length - 1, Optional.empty()))
        .isEqualTo(new Found(UTF_8, 0, false));
  }

  @Test
  void staleDeclarationOverUtf8BytesIsOverruled() {
    byte[] html = "<meta charset=iso-8859-1><p>Fähre".getBytes(UTF_8);
    assertThat(detect(html)).isEqualTo(new Found(UTF_8, 0, true));
    PageBlocks page;
    Budget budget = new Budget(Limits.defaults());
    page = PageReader.read(Page.html(html), budget);
    assertThat(page.blocks()).extracting(TextBlock::text).containsExactly("Fähre");
    assertThat(budget.notices())
        .extracting(Notice::kind)
        .containsExactly(Notice.Kind.CHARSET_GUESSED);
  }

  @ParameterizedTest
  @CsvSource({
    "ru, windows-1251, windows-1251",
    "uk-UA, windows-1251, windows-1251",
    "ja, Shift_JIS, windows-31j",
    "ja, EUC-JP, EUC-JP",
    "ko-KR, EUC-KR, x-windows-949",
    "zh-CN, GB18030, GB18030",
    "zh, GB2312, GB18030",
    "zh-TW, Big5, Big5",
    "el, ISO-8859-7, windows-1253",
    "'', windows-1251, windows-1251"
  })
  void undeclaredEncodingIsGuessedFromTheLanguage(String lang, String written, String found) {
    String text =
        switch (lang.isEmpty() ? "" : lang.substring(0, 2)) {
          case "ja" -> JAPANESE;
          case "ko" -> KOREAN;
          case "zh" -> lang.endsWith("TW") ? TRADITIONAL : SIMPLIFIED;
          case "el" -> GREEK;
          default -> RUSSIAN;
        };
    String html = (lang.isEmpty() ? "<html>" : "<html lang=" + lang + ">") + text.repeat(20);
    byte[] bytes = html.getBytes(Charset.forName(written));
    Found guess = detect(bytes);
    assertThat(guess).isEqualTo(new Found(Charset.forName(found), 0, true));
    assertThat(new String(bytes, guess.charset())).isEqualTo(html);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "fr", "ja", "de-AT"})
  void fewHighBytesAreWestern(String lang) {
    String html = "<html lang='" + lang + "'><p>Le bac de nuit est arriv\u00e9 \u2013 enfin.";
    byte[] bytes = html.getBytes(Charset.forName("windows-1252"));
    assertThat(detect(bytes)).isEqualTo(new Found(Charset.forName("windows-1252"), 0, true));
  }

  @Test
  void unknownNameWithLegacyBytesIsGuessed() {
    byte[] bytes = "<meta charset=klingon><p>caf\u00e9 noir".getBytes(ISO_8859_1);
    assertThat(detect(bytes)).isEqualTo(new Found(Charset.forName("windows-1252"), 0, true));
  }

  @Test
  void emptyInputIsUtf8() {
    assertThat(detect(new byte[0])).isEqualTo(new Found(UTF_8, 0, false));
    assertThat(detect(bytes(0xef))).isEqualTo(new Found(UTF_8, 0, false));
    assertThat(detect(bytes(0xfe, 0xff))).isEqualTo(new Found(UTF_16BE, 2, false));
  }
}
