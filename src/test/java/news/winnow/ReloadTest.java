package news.winnow;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Collectors;
import news.winnow.model.Article;
import news.winnow.model.Page;
import news.winnow.model.Removal;
import news.winnow.rule.RuleSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Rules are loaded anew while pages are read: each page is read by the old rules or the new. */
class ReloadTest {
  private static final int THREADS = 4;
  private static final int LOADS = 12;

  private static final Page PAGE =
      Page.html(HostilePages.story("", "<aside><p class=tide>High water at noon</p></aside>"))
          .at(URI.create("https://courier.example/a"));

  private static ArticleExtractor load(Path file, int version) throws Exception {
    String label = version % 2 == 0 ? "widget" : "legal";
    Files.writeString(file, "site courier.example\n" + label + " when token \"tide\"\n");
    return ArticleExtractor.builder().rules(RuleSet.load(file)).build();
  }

  /** What the rules said of the aside, and the text, which they must not touch. */
  private static String outcome(Article article) {
    return article.removed().stream()
        .filter(r -> r.text().equals("High water at noon"))
        .map(Removal::label)
        .map(label -> label + " " + article.text().hashCode())
        .collect(Collectors.joining());
  }

  @Test
  void extractorsAreSwappedUnderLoad(@TempDir Path folder) throws Exception {
    Path file = folder.resolve("courier.rules");
    AtomicReference<ArticleExtractor> current = new AtomicReference<>(load(file, 0));
    String even = outcome(current.get().extract(PAGE));
    String odd = outcome(load(file, 1).extract(PAGE));
    assertThat(even).startsWith("WIDGET ");
    assertThat(odd).startsWith("LEGAL ");
    ExecutorService pool = Executors.newFixedThreadPool(THREADS);
    try {
      CountDownLatch swapped = new CountDownLatch(1);
      List<Future<Set<String>>> seen = new ArrayList<>();
      for (int i = 0; i < THREADS; i++) {
        seen.add(
            pool.submit(
                () -> {
                  Set<String> outcomes = new java.util.HashSet<>();
                  while (swapped.getCount() > 0) {
                    outcomes.add(outcome(current.get().extract(PAGE)));
                  }
                  outcomes.add(outcome(current.get().extract(PAGE)));
                  return outcomes;
                }));
      }
      for (int version = 1; version < LOADS; version++) {
        current.set(load(file, version));
      }
      swapped.countDown();
      for (Future<Set<String>> outcomes : seen) {
        assertThat(outcomes.get()).isSubsetOf(even, odd).contains(odd);
      }
    } finally {
      pool.shutdownNow();
    }
  }
}
