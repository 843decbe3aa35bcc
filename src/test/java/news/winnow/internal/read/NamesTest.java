package news.winnow.internal.read;

import static java.util.Locale.ROOT;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
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
    ElementNames named = new Names().of(element("class='" + name + "'"));
    assertThat(named.all()).containsExactly(words);
    assertThat(hashes(named)).containsExactly(hashes(words));
    assertThat(named.letters(0)).isEqualTo(ElementNames.lettersOf(words));
  }

  private static long[] hashes(ElementNames named) {
    return IntStream.range(0, named.size() == 0 ? 0 : named.end(named.size() - 1))
        .mapToLong(named::word)
        .toArray();
  }

  private static long[] hashes(String words) {
    return Stream.of(words.split("-")).mapToLong(WordHash::of).toArray();
  }

  @Test
  void eachNameHasItsWords() {
    ElementNames named = new Names().of(element("id=storyBody class='lead wide-box'"));
    assertThat(hashes(named)).containsExactly(hashes("story-body-lead-wide-box"));
    assertThat(named.size()).isEqualTo(3);
    assertThat(named.end(0)).isEqualTo(2);
    assertThat(named.end(1)).isEqualTo(3);
    assertThat(named.end(2)).isEqualTo(5);
    assertThat(named.letters(2)).isEqualTo(ElementNames.lettersOf("wideBox".toLowerCase(ROOT)));
  }

  @Test
  void sameNamesAreTold() {
    ElementNames body = new Names().of(element("class='story-body lead'"));
    assertThat(body.areSame(new Names().of(element("id=lead class=storyBody")))).isFalse();
    ElementNames other = new Names().of(element("class=storyBody rel=lead"));
    assertThat(body.areSame(other)).isTrue();
    assertThat(body.look()).isEqualTo(other.look());
    ElementNames parted = new Names().of(element("class='story body-lead'"));
    assertThat(body.areSame(parted)).isFalse();
    assertThat(body.look()).isNotEqualTo(parted.look());
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
    ElementNames named =
        new Names().of(element("class='" + "abcdefghi ".repeat(10) + "x".repeat(5000) + " end'"));
    assertThat(named.all()).hasSize(11).doesNotContain("end");
    assertThat(named.all().get(10)).hasSize(300);
    assertThat(named.size()).isEqualTo(11);
    assertThat(named.word(10)).isEqualTo(WordHash.of("x".repeat(300)));
  }

  @Test
  void manyNamesAreCut() {
    StringBuilder classes = new StringBuilder();
    for (int i = 0; i < 60; i++) {
      classes.append("n").append(i).append(' ');
    }
    ElementNames named = new Names().of(element("class='" + classes + "'"));
    assertThat(named.all()).hasSize(24).endsWith("n23");
    assertThat(named.size()).isEqualTo(24);
    assertThat(new Names().of(element("id='" + "aA".repeat(300) + "'")).end(0)).isEqualTo(201);
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
