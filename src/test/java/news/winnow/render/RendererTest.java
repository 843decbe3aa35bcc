package news.winnow.render;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import news.winnow.model.Article;
import news.winnow.model.Content;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class RendererTest {

  static Stream<Renderer> all() {
    return Stream.of(
        Renderer.text(), Renderer.markdown(), Renderer.html(), Renderer.json(), Renderer.report());
  }

  @Test
  void samplesHoldEveryKindOfContent() {
    Set<Class<?>> held =
        Samples.everyKind("x", "https://example.com/").stream()
            .map(Object::getClass)
            .collect(Collectors.toSet());
    assertThat(held).containsAll(Arrays.asList(Content.class.getPermittedSubclasses()));
  }

  @ParameterizedTest
  @MethodSource("all")
  void everyKindOfContentIsWritten(Renderer renderer) {
    for (Content content : Samples.everyKind("Turbine", "https://example.com/")) {
      Article article = Samples.body(content);
      if (!content.text().isEmpty() || renderer != Renderer.text()) {
        assertThat(renderer.render(article)).as(content.type()).contains("Turbine");
      }
    }
  }

  @ParameterizedTest
  @MethodSource("all")
  void emptyArticleAndEmptyTextsAreWritten(Renderer renderer) {
    assertThat(renderer.render(Article.builder().build())).isNotNull();
    assertThat(renderer.render(Samples.everyField("", ""))).isNotNull();
    assertThat(renderer.render(Samples.everyField(" \n ", " "))).isNotNull();
  }

  @ParameterizedTest
  @MethodSource("all")
  void outputHasNoLineEndAtItsEnd(Renderer renderer) {
    assertThat(renderer.render(Samples.article())).doesNotEndWith("\n");
    assertThat(renderer.render(SampleAnalysis.ofSample())).doesNotEndWith("\n");
  }

  @ParameterizedTest
  @MethodSource("all")
  void stringAndAppendableAreTheSame(Renderer renderer) throws IOException {
    StringBuilder article = new StringBuilder();
    renderer.render(Samples.article(), article);
    assertThat(article).hasToString(renderer.render(Samples.article()));
    StringBuilder analysis = new StringBuilder();
    renderer.render(SampleAnalysis.ofSample(), analysis);
    assertThat(analysis).hasToString(renderer.render(SampleAnalysis.ofSample()));
  }

  @ParameterizedTest
  @MethodSource("all")
  void loneSurrogatesNeverComeOut(Renderer renderer) {
    String output =
        renderer.render(SampleAnalysis.everyLabel("a\ud83db\udc4dc\ud83d", "http://x/\udc4d"));
    assertThat(output.codePoints().filter(c -> c >= 0xd800 && c <= 0xdfff)).isEmpty();
    assertThat(output).contains("\ufffd");
  }

  @ParameterizedTest
  @MethodSource("all")
  void manyEverDeeperListItemsTakeLinearRoom(Renderer renderer) {
    Content[] items = new Content[3000];
    for (int i = 0; i < items.length; i++) {
      items[i] = new Content.ListItem(i, i % 2 == 0, Samples.rich("item"));
    }
    assertThat(renderer.render(Samples.body(items))).hasSizeLessThan(items.length * 120);
  }

  @Test
  void ownRendererGetsTheRestForFree() {
    Renderer titles = (article, out) -> out.append(article.title().orElse("-"));
    assertThat(titles.render(SampleAnalysis.ofSample())).startsWith("Harbour city");
  }

  @Test
  void failingOutputIsThrown() {
    Renderer failing =
        (article, out) -> {
          throw new IOException("full");
        };
    assertThatThrownBy(() -> failing.render(Samples.article())).hasMessageContaining("full");
  }
}
