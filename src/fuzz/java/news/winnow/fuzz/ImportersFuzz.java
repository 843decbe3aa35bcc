package news.winnow.fuzz;

import com.code_intelligence.jazzer.api.FuzzedDataProvider;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import news.winnow.ArticleExtractor;
import news.winnow.model.Page;
import news.winnow.rule.foreign.AdblockFilters;
import news.winnow.rule.foreign.ForeignRules;
import news.winnow.rule.foreign.SiteConfigs;

/** Any chars as a filter list or a site configuration; the rules that come of it are run. */
public final class ImportersFuzz {
  private static final Page PAGE =
      Page.html(
              "<body class=page><article id=story class='story ad-box'><h1>Ferry talks</h1><p"
                  + " class=author>By Ana Lima</p><p>The night ferry to the outer islands was taken"
                  + " off the timetable without notice in March.</p><div class=promo><p>Also read"
                  + "</p></div></article>")
          .at(URI.create("https://courier.example/a"));

  private static final Path FOLDER = folder();

  private ImportersFuzz() {}

  /** One input: the first byte says which importer reads the rest. */
  public static void fuzzerTestOneInput(FuzzedDataProvider data) {
    boolean filters = data.consumeBoolean();
    String text = data.consumeRemainingAsString();
    ForeignRules rules = filters ? AdblockFilters.parse("fuzz", text) : configs(text);
    ArticleExtractor.builder().noShippedRules().rules(rules.rules()).build().analyze(PAGE);
  }

  private static ForeignRules configs(String text) {
    try {
      Files.writeString(
          FOLDER.resolve("courier.example.txt"), text.replaceAll("[\ud800-\udfff]", "?"));
      return SiteConfigs.load(FOLDER);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Path folder() {
    try {
      return Files.createTempDirectory("site-configs");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
