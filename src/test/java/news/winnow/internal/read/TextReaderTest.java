package news.winnow.internal.read;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import news.winnow.model.Block.Kind;
import news.winnow.model.Limits;
import news.winnow.model.Notice;
import news.winnow.model.Page;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TextReaderTest {
  private static final String FIRST =
      "The night ferry to the outer islands was taken off the timetable without notice.";
  private static final String SECOND =
      "Island families have moved their shopping to the mainland since then, the council says.";

  private static PageBlocks read(String text) {
    return PageReader.read(Page.text(text), new Budget(Limits.defaults()));
  }

  private static List<String> texts(String text) {
    return read(text).blocks().stream().map(TextBlock::text).toList();
  }

  private static TextBlock only(String text) {
    List<TextBlock> blocks = read(text).blocks();
    assertThat(blocks).as(text).hasSize(1);
    return blocks.get(0);
  }

  @ParameterizedTest
  @ValueSource(strings = {"\n\n", "\n \t \n", "\n\n\n\n", "\r\n\r\n", "\r\r", "\n\u00a0\n"})
  void blankLinesSeparateBlocks(String blank) {
    assertThat(texts(FIRST + blank + SECOND)).containsExactly(FIRST, SECOND);
  }

  @ParameterizedTest
  @ValueSource(strings = {"\n", "\r\n", "\r", "\u2028"})
  void lineIsAParagraphWhereLinesAreLong(String end) {
    String first = FIRST + " " + SECOND;
    String second = SECOND + " " + FIRST;
    assertThat(texts(first + end + second + end)).containsExactly(first, second);
  }

  @Test
  void whiteSpaceIsFoldedAndInvisibleCharactersAreDropped() {
    assertThat(texts("\ufeff  one\t two\u00a0 three\u200b\u00ad  \n"))
        .containsExactly("one two three");
    assertThat(texts(" \n\t\r\n \u00a0 \n")).isEmpty();
    assertThat(texts("")).isEmpty();
  }

  @Test
  void placeIsTheFirstLine() {
    PageBlocks page = read("\n" + FIRST + "\r\n\r\n" + SECOND + "\n");
    assertThat(page.blocks()).extracting(TextBlock::place).containsExactly("line 2", "line 4");
    assertThat(page.document()).isNull();
    assertThat(page.containers()).hasSize(1);
  }

  @Test
  void hardWrappedLinesAreJoined() {
    String text =
        """
        The night ferry to the outer islands was taken off the timetable
        without notice in March, and the operator, which calls the service
        a loss maker, has said nothing since about when it might return.

        Island families have moved their shopping to the mainland, where
        the shops are cheaper but close an hour before the last boat goes.
        Nobody knows how long that can go on.
        """;
    assertThat(texts(text))
        .containsExactly(
            "The night ferry to the outer islands was taken off the timetable without notice in"
                + " March, and the operator, which calls the service a loss maker, has said nothing"
                + " since about when it might return.",
            "Island families have moved their shopping to the mainland, where the shops are cheaper"
                + " but close an hour before the last boat goes. Nobody knows how long that can go"
                + " on.");
  }

  @Test
  void paragraphsOfWrappedTextAreSplitWhereALineEndsEarly() {
    String text =
        """
        The night ferry to the outer islands was taken off the timetable
        without notice in March, which took everybody by surprise.
        The operator, which has always called the service a loss maker,
        has said nothing since about when the boat might come back again
        to the quay.
        """;
    assertThat(texts(text))
        .containsExactly(
            "The night ferry to the outer islands was taken off the timetable without notice in"
                + " March, which took everybody by surprise.",
            "The operator, which has always called the service a loss maker, has said nothing since"
                + " about when the boat might come back again to the quay.");
  }

  @Test
  void wrappedLinesOfUnspacedScriptsAreJoinedWithoutSpaces() {
    String line = "港口的夜间渡轮今晚起恢复运营市长昨天在市政厅前宣布了这一消息岛上的居民已经等待了将近一年时间他们说";
    String comma = line.substring(1) + "，";
    assertThat(texts(line + "\n" + line + "\n终于来了。")).containsExactly(line + line + "终于来了。");
    assertThat(texts(comma + "\n" + line + "\n终于来了。")).containsExactly(comma + line + "终于来了。");
    assertThat(texts(line + "\n" + "“" + comma + "\n终于来了。”"))
        .containsExactly(line + "“" + comma + "终于来了。”");
  }

  @Test
  void wrappedLinesOfKoreanAreJoinedWithASpace() {
    String line = "항구의 야간 여객선이 오늘 밤부터 다시 운항한다고 시장이 어제 시청 앞에서 밝혔고 주민들은 크게";
    assertThat(texts(line + "\n" + line + "\n반겼다.")).containsExactly(line + " " + line + " 반겼다.");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "- the quay                                    | the quay                             | false",
        "– the quay                                    | the quay                             | false",
        "• the quay                                    | the quay                             | false",
        "* the quay                                    | the quay                             | false",
        "▪ the quay                                    | the quay                             | false",
        "1. The quay is rebuilt by the spring          | The quay is rebuilt by the spring    | true",
        "2) The pier is closed to all cars             | The pier is closed to all cars       | true",
        "12. Nobody pays for the night boat            | Nobody pays for the night boat       | true"
      })
  void bulletsAndNumbersMakeListItems(String line, String text, boolean ordered) {
    assertThat(only(line))
        .extracting(TextBlock::text, TextBlock::kind, TextBlock::ordered, TextBlock::level)
        .containsExactly(text, Kind.LIST_ITEM, ordered, 0);
  }

  @Test
  void itemsOfAListAreNotJoined() {
    String text =
        """
        - the quay, which has to be rebuilt before the summer season begins
        - the pier, which the council wants to close to all cars for good
        - the boat, which nobody wants to pay for although all want to go
        """;
    assertThat(texts(text))
        .containsExactly(
            "the quay, which has to be rebuilt before the summer season begins",
            "the pier, which the council wants to close to all cars for good",
            "the boat, which nobody wants to pay for although all want to go");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "- Advertisement -",
        "– Anzeige –",
        "-5 degrees on the quay this morning, and falling",
        "*footnote on the price of a season ticket",
        "22. September",
        "22. September 2023",
        "22. September 2023, 14:30 Uhr, aktualisiert um 16:05 Uhr",
        "3. März 2024 um 09:15 Uhr von Marta Olsen",
        "1. 5. 2024 08:00, Larkhaven, Marta Olsen",
        "12. maj 2024 klokken 14.30, opdateret kl. 16",
        "2. kolovoza 2024. u 14:30, Marta Olsen",
        "21.4 C",
        "2023. The year that nobody on the quay forgets",
        "4,000 people took the boat every week last year",
        "-- Marta Olsen"
      })
  void otherLinesAreNoListItems(String line) {
    TextBlock block = only(line);
    assertThat(block.kind()).isNotEqualTo(Kind.LIST_ITEM);
    assertThat(block.text()).isEqualTo(line);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Who pays for the night boat",
        "Who pays?",
        "Harbour Ferry Talks: Minister Returns to Larkhaven",
        "夜间渡轮恢复运营"
      })
  void shortLineOfItsOwnIsAHeading(String line) {
    List<TextBlock> blocks = read(FIRST + "\n\n" + line + "\n\n" + SECOND).blocks();
    assertThat(blocks)
        .extracting(TextBlock::text, TextBlock::kind, TextBlock::level)
        .containsExactly(
            tuple(FIRST, Kind.PARAGRAPH, 0),
            tuple(line, Kind.HEADING, 2),
            tuple(SECOND, Kind.PARAGRAPH, 0));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "He said no.",
        "Here are three questions:",
        "And so on…",
        "他说不。",
        "21.4 8",
        "Not a heading since it simply has far too many words in it for any headline"
      })
  void otherShortLinesAreNone(String line) {
    assertThat(only(line).kind()).isEqualTo(Kind.PARAGRAPH);
  }

  @Test
  void linesInAGroupAreNoHeadings() {
    assertThat(read("Marta Olsen\nReporter covering ports\n\nMust read").blocks())
        .extracting(TextBlock::text, TextBlock::kind)
        .containsExactly(
            tuple("Marta Olsen", Kind.PARAGRAPH),
            tuple("Reporter covering ports", Kind.PARAGRAPH),
            tuple("Must read", Kind.HEADING));
  }

  @Test
  void limitsCutThePageAndLeaveANotice() {
    Budget blocks = new Budget(Limits.defaults().withMaxBlocks(3));
    assertThat(PageReader.read(Page.text("one two\n\n".repeat(9)), blocks).blocks()).hasSize(3);
    assertThat(blocks.notices())
        .extracting(Notice::kind)
        .containsExactly(Notice.Kind.LIMIT_REACHED);
    Budget line = new Budget(Limits.defaults().withMaxBlockText(10));
    assertThat(PageReader.read(Page.text("x".repeat(500)), line).blocks().get(0).text())
        .hasSize(10);
    assertThat(line.notices()).extracting(Notice::kind).containsExactly(Notice.Kind.LIMIT_REACHED);
    Budget chars = new Budget(Limits.defaults().withMaxBytes(20));
    assertThat(PageReader.read(Page.text("one two\n\n".repeat(9)), chars).blocks()).hasSize(3);
    assertThat(chars.notices()).extracting(Notice::kind).containsExactly(Notice.Kind.LIMIT_REACHED);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "\u2013 Jeg f\u00f8lte meg veldig ensom, sier hun.",
        "\u2014 Non lo sapeva nessuno, dice il sindaco.",
        "- Vi har ventet l\u00e6nge p\u00e5 den b\u00e5d, siger hun."
      })
  void dashBeforeASentenceBeginsSpeech(String line) {
    PageBlocks page = read(FIRST + "\n\n" + line + "\n\n" + SECOND);
    assertThat(page.blocks().get(1).text()).isEqualTo(line);
    assertThat(page.blocks().get(1).kind()).isEqualTo(Kind.PARAGRAPH);
  }

  @Test
  void sentencesWithHyphensOneBelowTheOtherAreAList() {
    assertThat(read("- The quay is closed.\n\n- The boat is late.").blocks())
        .extracting(TextBlock::kind)
        .containsOnly(Kind.LIST_ITEM);
  }
}
