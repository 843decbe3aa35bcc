package news.winnow.internal.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NamesTest {

  private static Element element(String attributes) {
    return Jsoup.parseBodyFragment("<div " + attributes + ">x</div>").body().child(0);
  }

  private static List<String> names(String attributes) {
    return new Names().of(element(attributes)).all();
  }

  @ParameterizedTest
  @CsvSource({
    "relatedPosts, related-posts",
    "RelatedPosts__list, related-posts-list",
    "c-article__body--wide, c-article-body-wide",
    "td_block_7, td-block-7",
    "Box2Title, box2title",
    "UPPER, upper",
    "XMLHeader, xmlheader",
    "css-1q2w3e-StoryBody, css-1q2w3e-story-body",
    "_leading, leading",
    "--trailing--, trailing",
    "a:b/c, a-b-c",
    "Größe, größe",
    "story.body, story-body"
  })
  void wordsAreLowerCaseAndJoinedByHyphens(String name, String words) {
    assertThat(names("class='" + name + "'")).containsExactly(words);
  }

  @Test
  void eachClassIsAName() {
    assertThat(names("class='  story-body\n lead\tWide '"))
        .containsExactly("story-body", "lead", "wide");
  }

  @Test
  void namingAttributesAreReadInTheirOrder() {
    assertThat(
            names(
                "id=Main class='a b' role=complementary itemprop=articleBody rel=author"
                    + " property='article:author' data-testid=StoryBody data-component=promo-box"))
        .containsExactly(
            "main",
            "a",
            "b",
            "complementary",
            "article-body",
            "author",
            "article-author",
            "story-body",
            "promo-box");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "class=''",
        "class='  '",
        "class='--- __'",
        "style='color:red' title=newsletter href=/share data-id=7 onclick=share()"
      })
  void allElseNamesNothing(String attributes) {
    assertThat(names(attributes)).isEmpty();
  }

  @Test
  void longValuesAreCut() {
    List<String> names = names("class='" + "abcdefghi ".repeat(10) + "x".repeat(5000) + " end'");
    assertThat(names).hasSize(11).doesNotContain("end");
    assertThat(names.get(10)).hasSize(300);
  }

  @Test
  void manyNamesAreCut() {
    StringBuilder classes = new StringBuilder();
    for (int i = 0; i < 60; i++) {
      classes.append("n").append(i).append(' ');
    }
    assertThat(names("class='" + classes + "'")).hasSize(24).endsWith("n23");
  }

  @Test
  void manyAttributesAreNotLookedThrough() {
    StringBuilder attributes = new StringBuilder();
    for (int i = 0; i < 30; i++) {
      attributes.append("x").append(i).append("=1 ");
    }
    assertThat(names("class=first " + attributes + " id=last")).containsExactly("first");
  }

  @Test
  void sameValueOnTwoElementsGivesTheSameNames() {
    Names names = new Names();
    List<String> first = names.of(element("class='StoryBody' id=x")).all();
    assertThat(names.of(element("class='StoryBody'")).all()).containsExactly("story-body");
    assertThat(first).containsExactly("story-body", "x");
  }

  @Test
  void whatIsCalledAlikeHasOneNumber() {
    Names names = new Names();
    int body = names.of(element("class=body lang=en")).number();
    assertThat(names.of(element("lang=de class=body")).number()).isEqualTo(body);
    assertThat(names.of(element("class=Body")).number()).isNotEqualTo(body);
    assertThat(names.of(element("class=body id=x")).number()).isNotEqualTo(body);
    assertThat(names.of(element("lang=en"))).isSameAs(ElementNames.NONE);
    assertThat(names.of(element("class=--"))).isSameAs(ElementNames.NONE);
  }

  @Test
  void tellsWhereNamesAreLeftOut() {
    assertThat(new Names().of(element("class='a b' id=x")).complete()).isTrue();
    String many = "class='" + "a b ".repeat(20) + "'";
    assertThat(new Names().of(element(many)).complete()).isFalse();
    assertThat(new Names().of(element(many + " id=x")).complete()).isFalse();
    assertThat(new Names().of(element("class=" + "x".repeat(500))).complete()).isFalse();
    StringBuilder attributes = new StringBuilder();
    for (int i = 0; i < 30; i++) {
      attributes.append("x").append(i).append("=1 ");
    }
    assertThat(new Names().of(element(attributes + "class=x")).complete()).isFalse();
  }
}
