package news.winnow.fuzz;

import com.code_intelligence.jazzer.api.FuzzedDataProvider;
import news.winnow.model.Page;

/** Any chars where a page has its date and its byline. */
public final class DatesFuzz {
  private DatesFuzz() {}

  /** One input. */
  public static void fuzzerTestOneInput(FuzzedDataProvider data) {
    String language = data.consumeString(5).replace("\"", "");
    String line = data.consumeRemainingAsString().replace("\"", "&quot;").replace("<", "&lt;");
    Checks.page(
        Page.html(
            "<html lang=\""
                + language
                + "\"><meta property=article:published_time content=\""
                + line
                + "\"><article><h1>Ferry talks go on</h1><p class=byline>"
                + line
                + "</p><time datetime=\""
                + line
                + "\">"
                + line
                + "</time><p>The night ferry to the outer islands was taken off the timetable"
                + " without notice in March, a spokesman said on Monday.</p></article>"));
  }
}
