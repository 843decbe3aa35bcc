package example;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import news.winnow.rule.RuleSet;
import org.apache.spark.api.java.JavaRDD;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.broadcast.Broadcast;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.util.LongAccumulator;

/** WARC files in, Parquet of articles out. */
public final class ArticlesFromWarc {
  private ArticlesFromWarc() {}

  /**
   * What a run did. A task that Spark runs again is counted again; the rows are not doubled.
   *
   * @param pages HTML responses read
   * @param articles rows written
   * @param broken WARC files that could not be read to their end
   */
  public record Counts(long pages, long articles, long broken) {}

  /**
   * Reads all WARC files that a path matches and writes their articles.
   *
   * @param warcs a path with wildcards, of any file system that Spark knows
   * @param out a folder that is not there yet
   * @param rules lines of a rule file, or an empty string
   * @throws news.winnow.rule.RuleSyntaxException for a mistake in the rules
   */
  public static Counts run(SparkSession spark, String warcs, String out, String rules) {
    RuleSet.parse("rules", rules); // a mistake ends the job here and not on every worker
    JavaSparkContext context = JavaSparkContext.fromSparkContext(spark.sparkContext());
    // text, not rules: each partition compiles its own, and nothing of Winnow is serialised
    Broadcast<String> ruleText = context.broadcast(rules);
    LongAccumulator pages = spark.sparkContext().longAccumulator("pages");
    LongAccumulator articles = spark.sparkContext().longAccumulator("articles");
    LongAccumulator broken = spark.sparkContext().longAccumulator("broken files");

    // a packed WARC file cannot be split: as many partitions as there are files, if need be
    int files = Math.max(1, (int) Math.min(Integer.MAX_VALUE, context.binaryFiles(warcs).count()));
    JavaRDD<Row> rows =
        context
            .binaryFiles(warcs, files)
            .values()
            .mapPartitions(
                streams -> new ArticleRows(streams, ruleText.value(), pages, articles, broken));
    spark.createDataFrame(rows, ArticleRows.SCHEMA).write().parquet(out);
    return new Counts(pages.value(), articles.value(), broken.value());
  }

  /** Arguments: the WARC files, the folder to write, and a rule file if there is one. */
  public static void main(String[] args) throws IOException {
    String rules = args.length > 2 ? Files.readString(Path.of(args[2])) : "";
    try (SparkSession spark = SparkSession.builder().appName("articles").getOrCreate()) {
      long start = System.nanoTime();
      Counts counts = run(spark, args[0], args[1], rules);
      double seconds = (System.nanoTime() - start) / 1e9;
      System.out.printf("%s in %.1f s, %.0f pages/s%n", counts, seconds, counts.pages() / seconds);
      spark.read().parquet(args[1]).select("url", "title", "published").show(5, 60);
    }
  }
}
