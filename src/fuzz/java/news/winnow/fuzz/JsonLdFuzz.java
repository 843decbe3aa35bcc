package news.winnow.fuzz;

import com.code_intelligence.jazzer.api.FuzzedDataProvider;
import news.winnow.model.Page;

/** Any chars as structured data of a page. */
public final class JsonLdFuzz {
  private static final String PROSE =
      "<article><h1>Ferry talks</h1><p>The night ferry to the outer islands was taken off the"
          + " timetable without notice in March, and nobody on the quay could say when it is going"
          + " to come back, a spokesman for the operator said on Monday.</p></article>";

  private JsonLdFuzz() {}

  /** One input. */
  public static void fuzzerTestOneInput(FuzzedDataProvider data) {
    String json = data.consumeRemainingAsString();
    Checks.page(Page.html("<script type=application/ld+json>" + json + "</script>" + PROSE));
  }
}
