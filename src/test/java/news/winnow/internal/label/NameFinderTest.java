package news.winnow.internal.label;

import static org.assertj.core.api.Assertions.assertThat;

import news.winnow.internal.read.PageBlocks;
import news.winnow.internal.read.TestPages;
import org.junit.jupiter.api.Test;

class NameFinderTest {
  private final Vocabulary vocabulary = new Vocabulary();
  private final int related = vocabulary.addToken("related");
  private final int posts = vocabulary.addToken("related-posts");
  private final int list = vocabulary.addToken("posts-list");
  private final int whole = vocabulary.addName("related-posts-list");
  private final int aside = vocabulary.addTag("aside");
  private final NameFinder finder = new NameFinder(vocabulary);

  private int[] ids(String name) {
    PageBlocks page = new TestPages().open("div", name).close().page();
    return finder.carriedBy(page.containers().get(1).named(), new Numbers()).ids();
  }

  @Test
  void findsTokensAtAnyWordAndTheWholeName() {
    assertThat(ids("related-posts-list")).containsExactlyInAnyOrder(related, posts, list, whole);
    assertThat(ids("my-related-posts")).containsExactlyInAnyOrder(related, posts);
  }

  @Test
  void tokensEndWhereWordsDo() {
    assertThat(ids("related-postsx")).containsExactly(related);
    assertThat(ids("unrelated-postslist")).isEmpty();
    assertThat(ids("posts-lis")).isEmpty();
  }

  @Test
  void findsTags() {
    assertThat(finder.tag("aside")).isEqualTo(aside);
    assertThat(finder.tag("p")).isNegative();
  }
}
