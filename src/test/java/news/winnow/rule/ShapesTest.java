package news.winnow.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import news.winnow.internal.read.TestPages;
import news.winnow.model.Block;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ShapesTest {

  private static boolean is(Shape shape, String line) {
    return (Shapes.of(Block.fold(line)) >> shape.ordinal() & 1) != 0;
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Friday, September 22, 2023",
        "22. September 2023",
        "2024-05-01 10:30",
        "2024-05-01T10:30:00+02:00",
        "2024-05-01T10:30:00.123Z",
        "01.05.2024, 12:30 Uhr",
        "2024年5月1日",
        "2024年5月1日(水) 10時30分",
        "2024年5月1日水曜日",
        "公開日:2024年5月1日",
        "发布时间: 2024-05-01 10:30:15",
        "5/1(水) 10:30配信",
        "1 मई 2024",
        "प्रकाशित: 1 मई 2024, 10:30 बजे",
        "১ মে ২০২৪",
        "2024. 5. 1. 오후 3:45",
        "입력 2024.05.01 10:30",
        "2024년 5월 1일 수요일",
        "Published: May 1, 2024",
        "Published May 1st, 2024 at 3:45 pm EDT",
        "Updated on 22 September 2023",
        "Stand: 01.05.2024",
        "Veröffentlicht am 1. Mai 2024 um 10.30 Uhr",
        "Publié le 1er mai 2024 à 10h30",
        "Mis à jour le 01/05/2024 à 10:30",
        "1 de mayo de 2024",
        "01 mag 2024 alle ore 10:30",
        "Donderdag 2 mei 2024, 10:30",
        "1 maja 2024, godz. 10:30",
        "1 мая 2024 г. в 10:30",
        "1 травня 2024, 10:30",
        "1 Mayıs 2024 Çarşamba 10:30",
        "Rabu, 1 Mei 2024 10:30 WIB",
        "الأربعاء 1 مايو 2024",
        "١ مايو ٢٠٢٤",
        "Thứ tư, 1 tháng 5, 2024",
        "1 Μαΐου 2024, 10:30",
        "1 พฤษภาคม 2567 10:30 น.",
        "Published May 1, 2024 | Updated May 2, 2024 10:30 AM IST",
        "First published on Wed 1 May 2024 10.30 BST",
        "Wed 1 May",
        "22 September",
        "May 24",
        "Sept. 22, 2023",
        "September 2023",
        "1.5.24, 10:30",
      })
  void seesDates(String line) {
    assertThat(is(Shape.DATE, line)).isTrue();
    assertThat(is(Shape.TIME, line)).isFalse();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "September 2023 saw a rise",
        "10:30",
        "2 hours ago",
        "5/1",
        "3.5",
        "1.2.3",
        "1.2.3.4",
        "192.168.10.20",
        "Set 3",
        "Top 10 May",
        "May 35, 2024",
        "Mr Trump won on May 24, 2024 by a mile and more",
        "By John Smith, May 20, 2024",
        "May 1, 2024 • 3 min read",
        "2024",
        "In 2024",
        "12 people",
        "Issue 5 May 2024 costs $3",
        "100%",
        "marzo",
        "© 2024 Example",
        "More than 3 million people, 5 May 2024, 6 May 2024, 7 May 2024",
      })
  void seesThatOthersAreNoDates(String line) {
    assertThat(is(Shape.DATE, line)).isFalse();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "10:30",
        "3:45 pm",
        "3:45 p.m. ET",
        "vor 2 Stunden",
        "2 hours ago",
        "2h ago",
        "Updated 10:30 GMT",
        "10.30 Uhr",
        "15 Uhr",
        "3 pm",
        "15h30",
        "Updated: 5 minutes ago",
        "il y a 2 heures",
        "hace 3 horas",
        "há 2 horas",
        "2 ore fa",
        "5 uur geleden",
        "2小时前",
        "5分前",
        "3時間前",
        "2시간 전",
        "5분 전",
        "2 घंटे पहले",
        "2 часа назад",
        "2 saat önce",
        "منذ 3 ساعات",
        "πριν 2 ώρες",
        "2 jam lalu",
        "2 jam yang lalu",
        "2 giờ trước",
        "2 ชั่วโมงที่แล้ว",
        "Today, 10:30",
        "about 2 hours ago",
        "3 days ago",
        "오후 3:45",
        "下午3:45",
        "2 godz. temu",
      })
  void seesTimes(String line) {
    assertThat(is(Shape.TIME, line)).isTrue();
    assertThat(is(Shape.DATE, line)).isFalse();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "3 min read",
        "5 min",
        "2 hours",
        "10.30",
        "25:99",
        "1 May 2024 10:30",
        "Live at 10:30 tonight on TV",
        "vor Ort",
        "ago",
        "2",
        "Years ago 3 men",
        "Day 3",
        "3 Minuten Lesezeit",
      })
  void seesThatOthersAreNoTimes(String line) {
    assertThat(is(Shape.TIME, line)).isFalse();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "19.3 C",
        "19.3°C",
        "72 °F",
        "-3°",
        "19,5 °C",
        "12ºC",
        "32° / 18°",
        "+5 °C",
        "−3 °C",
        "19℃"
      })
  void seesTemperatures(String line) {
    assertThat(is(Shape.TEMPERATURE, line)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "19",
        "C",
        "19 cm",
        "5 coins",
        "°",
        "1234°",
        "19 C in Delhi",
        "1° 2° 3°",
        "19.3 Cents"
      })
  void seesThatOthersAreNoTemperatures(String line) {
    assertThat(is(Shape.TEMPERATURE, line)).isFalse();
  }

  @ParameterizedTest
  @ValueSource(strings = {"a.b+c@example.co.uk", "news@example.com", "<news@example.com>"})
  void seesEmailAddresses(String line) {
    assertThat(is(Shape.EMAIL, line)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "@example",
        "a@b",
        "a b@example.com",
        "a@b@c.com",
        "a@example.c1",
        "write to a@b.com"
      })
  void seesThatOthersAreNoEmailAddresses(String line) {
    assertThat(is(Shape.EMAIL, line)).isFalse();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "#Harbour",
        "#Island_Ferry #boats",
        "#Gull#Rock#2024er",
        "#ferry, #quay · #\u6e2f"
      })
  void seesHashtags(String line) {
    assertThat(is(Shape.HASHTAGS, line)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"#", "#3", "#1 #2", "# Harbour", "#Harbour opens", "Harbour #boats", "C#", "##"})
  void seesThatOthersAreNoHashtags(String line) {
    assertThat(is(Shape.HASHTAGS, line)).isFalse();
  }

  @ParameterizedTest
  @ValueSource(strings = {"@example", "@John_Smith99", "(@example)"})
  void seesHandles(String line) {
    assertThat(is(Shape.HANDLE, line)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(strings = {"@", "@a b", "a@b", "@a@b"})
  void seesThatOthersAreNoHandles(String line) {
    assertThat(is(Shape.HANDLE, line)).isFalse();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "https://example.com/a?b=c",
        "http://example.com",
        "www.example.com",
        "example.com/news",
        "example.com",
        "https://example.com:8080/",
      })
  void seesAddresses(String line) {
    assertThat(is(Shape.URL, line)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "e.g.",
        "node.js",
        "and/or",
        "http://",
        "see www.example.com",
        "a..com",
        "3.5",
        "1.2/3"
      })
  void seesThatOthersAreNoAddresses(String line) {
    assertThat(is(Shape.URL, line)).isFalse();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "1",
        "1,234.56",
        "$45.20",
        "12%",
        "+0.45%",
        "-1.2 %",
        "₹1,234",
        "45.20 EUR",
        "1.2K",
        "12 345",
        "#3",
        "US$ 5",
        "+$3",
        "٣٤",
        "1'000",
        "(0.4%)",
        "Rs. 500",
      })
  void seesNumbers(String line) {
    assertThat(is(Shape.NUMBER, line)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(strings = {"$", "%", "one", "5 men", "3/5", "10:30", "1 2 x", "EUR"})
  void seesThatOthersAreNoNumbers(String line) {
    assertThat(is(Shape.NUMBER, line)).isFalse();
  }

  @ParameterizedTest
  @ValueSource(strings = {"12:34", "0:45", "1:02:03", "123:45"})
  void seesDurations(String line) {
    assertThat(is(Shape.DURATION, line)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(strings = {"12:3", "0:75", "1:2:3", "1:02:03:04", ":45", "12", "12:34 pm"})
  void seesThatOthersAreNoDurations(String line) {
    assertThat(is(Shape.DURATION, line)).isFalse();
  }

  @ParameterizedTest
  @CsvSource({
    "Maria van der Berg, true",
    "J. R. O’Neill-Smith, true",
    "Мария Петрова, true",
    "Maria, false",
    "maria berg, false",
    "Maria Berg 2, false",
    "One Two Three Four Five, false",
    "All of the, false",
    "Who Won?, false",
  })
  void seesNamesByTheirCapitals(String line, boolean name) {
    assertThat(Shape.of(TestPages.of(line).blocks().get(0)).contains(Shape.NAME)).isEqualTo(name);
  }

  @ParameterizedTest
  @ValueSource(ints = {79, 80, 81, 500})
  void givesLongLinesNoShape(int length) {
    String line = "1".repeat(length);
    assertThat(is(Shape.NUMBER, line)).isEqualTo(length <= 80);
    for (Shape shape : List.of(Shape.values())) {
      assertThat(is(shape, "x ".repeat(length) + "1 May 2024")).isFalse();
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "By Ann Lee | 3 May 2024 | 5 min read",
        "By Ann Lee May 3, 2024 5 min read",
        "May 3, 2024 at 08:45 AM | categories: Harbour, Ferries | 3 comments",
        "03.05.2024 11:38 Rubrik: Nachrichten",
        "Fr 03.05.24 | 14:07 Uhr | Von Anna Leser",
        "2024年5月3日 01時28分 (5月3日 01時40分更新)",
        "Viernes 03 Mayo, 2024 | 09:37",
        "Redaktion · 14:07"
      })
  void aDateBesideOtherFacts(String line) {
    assertThat(is(Shape.DATED, line)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "The ferry was closed on 3 May 2024.",
        "On 3 May 2024 the council closed the last of the four ferries across the harbour",
        "Four ferries, 120 seats",
        "Ferries may run in 2024",
        "Chapter 3 | The harbour"
      })
  void noDateOrTooManyOtherWords(String line) {
    assertThat(is(Shape.DATED, line)).isFalse();
  }
}
