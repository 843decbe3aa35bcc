package news.winnow.fuzz;

import news.winnow.model.Page;

/** Bytes as a page of any encoding. */
public final class HtmlFuzz {
  private HtmlFuzz() {}

  /** One input. */
  public static void fuzzerTestOneInput(byte[] data) {
    Checks.page(Page.html(data));
  }
}
