package news.winnow.internal.label;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class NameFinderTest {
  private final Vocabulary vocabulary = new Vocabulary();
  private final int related = vocabulary.addToken("related");
  private final int posts = vocabulary.addToken("related-posts");
  private final int list = vocabulary.addToken("posts-list");
  private final int whole = vocabulary.addName("related-posts-list");
  private final int aside = vocabulary.addTag("aside");
  private final NameFinder finder = new NameFinder(vocabulary);

  @Test
  void findsTokensAtAnyWordAndTheWholeName() {
    assertThat(finder.namesAndTokensOf("related-posts-list"))
        .containsExactlyInAnyOrder(related, posts, list, whole);
    assertThat(finder.namesAndTokensOf("my-related-posts"))
        .containsExactlyInAnyOrder(related, posts);
  }

  @Test
  void tokensEndWhereWordsDo() {
    assertThat(finder.namesAndTokensOf("related-postsx")).containsExactly(related);
    assertThat(finder.namesAndTokensOf("unrelated-postslist")).isEmpty();
    assertThat(finder.namesAndTokensOf("posts-lis")).isEmpty();
  }

  @Test
  void findsTags() {
    assertThat(finder.tag("aside")).isEqualTo(aside);
    assertThat(finder.tag("p")).isNegative();
  }
}
