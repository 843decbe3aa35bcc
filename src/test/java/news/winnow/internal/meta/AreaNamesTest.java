package news.winnow.internal.meta;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AreaNamesTest {
  @ParameterizedTest
  @CsvSource({
    "author, 1",
    "articleAuthor_name, 129",
    "author-box, 65",
    "author-box__name, 193",
    "autoren, 1",
    "auteur, 1",
    "ARTICLE--AUTHOR, 1",
    "wide post-byline, 2",
    "entry-date published, 12",
    "author byline, 3",
    "teaser-list, 16",
    "Teaser_List, 16",
    "big teaser-list-item, 0",
    "authored, 0",
    "coauthor, 0",
    "postDate, 12",
    "POSTdate, 0",
    "'--', 0"
  })
  void namesSayWhatAreaTheyOpen(String names, int kinds) {
    assertThat(new AreaNames().kinds(names)).isEqualTo(kinds);
  }

  @Test
  void namesThatLookAlikeAreNotTakenForEachOther() {
    AreaNames areas = new AreaNames();
    assertThat(areas.kinds("author")).isEqualTo(AreaNames.AUTHOR);
    assertThat(areas.kinds("tether")).isZero();
    assertThat(areas.kinds("author")).isEqualTo(AreaNames.AUTHOR);
  }

  @Test
  void endlessNamesAreReadInPart() {
    assertThat(new AreaNames().kinds("x ".repeat(1_990) + "author")).isEqualTo(AreaNames.AUTHOR);
    assertThat(new AreaNames().kinds("x ".repeat(2_000) + "author")).isZero();
  }
}
