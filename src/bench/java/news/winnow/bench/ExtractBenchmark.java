package news.winnow.bench;

import com.chimbori.crux.articles.ArticleExtractor;
import de.l3s.boilerpipe.extractors.CommonExtractors;
import java.io.ByteArrayInputStream;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import net.dankito.readability4j.Readability4J;
import news.winnow.model.Article;
import news.winnow.model.Page;
import news.winnow.rule.RuleSet;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.parser.ParseContext;
import org.apache.tika.parser.html.JSoupParser;
import org.apache.tika.sax.BodyContentHandler;
import org.apache.tika.sax.boilerpipe.BoilerpipeContentHandler;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.openjdk.jmh.infra.Blackhole;
import org.xml.sax.InputSource;

/**
 * One pass over all pages, by Winnow and by others. The others get what suits them best: text
 * already decoded, a parsed document where they take one, only the content where they part it.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 10, time = 4)
@Measurement(iterations = 5, time = 4)
@Fork(value = 1, jvmArgsAppend = "-Xmx2g")
public class ExtractBenchmark {
  private static final String BASE = "https://example.org/2024/05/story.html";
  private static final int RULES = 20_000;

  private final news.winnow.ArticleExtractor winnow = news.winnow.ArticleExtractor.create();
  private news.winnow.ArticleExtractor withRules = winnow;
  private List<byte[]> bytes = List.of();
  private List<String> html = List.of();
  private List<Document> documents = List.of();
  private List<String> texts = List.of();

  /** Reads the pages; documents are parsed once, for Winnow leaves them as they are. */
  @Setup
  public void read() {
    bytes = BenchPages.load();
    html = bytes.stream().map(b -> new String(b, StandardCharsets.UTF_8)).toList();
    documents = html.stream().map(h -> Jsoup.parse(h, BASE)).toList();
    texts = documents.stream().map(Document::wholeText).toList();
    StringBuilder rules = new StringBuilder();
    IntStream.range(0, RULES)
        .forEach(
            i -> {
              if (i % 20 == 0) {
                rules.append("site host").append(i).append(".example\n");
              }
              rules.append("related-links when css \".related-").append(i).append("\"\n");
            });
    withRules =
        news.winnow.ArticleExtractor.builder()
            .rules(RuleSet.parse("many", rules.toString()))
            .build();
  }

  /** The measure of all others. */
  @Benchmark
  public void jsoupParse(Blackhole hole) throws Exception {
    for (byte[] page : bytes) {
      hole.consume(Jsoup.parse(new ByteArrayInputStream(page), null, BASE));
    }
  }

  /** The article from bytes. */
  @Benchmark
  public void winnow(Blackhole hole) {
    for (byte[] page : bytes) {
      hole.consume(winnow.extract(Page.html(page)));
    }
  }

  /** The article from a document that is parsed already. */
  @Benchmark
  public void winnowDocument(Blackhole hole) {
    for (Document page : documents) {
      hole.consume(winnow.extract(Page.html(page)));
    }
  }

  /** The article with every block and its votes. */
  @Benchmark
  public void winnowAnalysis(Blackhole hole) {
    for (byte[] page : bytes) {
      hole.consume(winnow.analyze(Page.html(page)));
    }
  }

  /** The article, with 20,000 rules of a user for 1000 sites. */
  @Benchmark
  public void winnowWithRules(Blackhole hole) {
    for (byte[] page : bytes) {
      hole.consume(withRules.extract(Page.html(page)));
    }
  }

  /** The article from the plain text of the page. */
  @Benchmark
  public void winnowText(Blackhole hole) {
    for (String page : texts) {
      Article article = winnow.extract(Page.text(page));
      hole.consume(article);
    }
  }

  /** Readability4J takes the markup. */
  @Benchmark
  public void readability4j(Blackhole hole) {
    for (String page : html) {
      hole.consume(new Readability4J(BASE, page).parse().getTextContent());
    }
  }

  /** Crux takes the markup; without the reading time. */
  @Benchmark
  public void crux(Blackhole hole) {
    for (String page : html) {
      hole.consume(ArticleExtractor.with(BASE, page).extractMetadata().extractContent().article());
    }
  }

  /** The article extractor of boilerpipe, which gives text only. */
  @Benchmark
  public void boilerpipe(Blackhole hole) throws Exception {
    for (String page : html) {
      InputSource source = new InputSource(new StringReader(page));
      hole.consume(CommonExtractors.ARTICLE_EXTRACTOR.getText(source));
    }
  }

  /** Tika's HTML parser with its boilerpipe handler. */
  @Benchmark
  public void tika(Blackhole hole) throws Exception {
    JSoupParser parser = new JSoupParser();
    for (byte[] page : bytes) {
      BodyContentHandler text = new BodyContentHandler(-1);
      parser.parse(
          new ByteArrayInputStream(page),
          new BoilerpipeContentHandler(text, CommonExtractors.ARTICLE_EXTRACTOR),
          new Metadata(),
          new ParseContext());
      hole.consume(text.toString());
    }
  }
}
