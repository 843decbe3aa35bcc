package news.winnow.fuzz;

import com.code_intelligence.jazzer.api.FuzzedDataProvider;
import news.winnow.model.Page;

/** Any chars as plain text. */
public final class TextFuzz {
  private TextFuzz() {}

  /** One input. */
  public static void fuzzerTestOneInput(FuzzedDataProvider data) {
    Checks.page(Page.text(data.consumeRemainingAsString()));
  }
}
