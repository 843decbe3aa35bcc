package news.winnow.internal.select;

/** The scorers that ship with the library, each read once when it is first asked for. */
public final class Scorers {
  private Scorers() {}

  private static final class Html {
    static final BodyScorer SCORER = ScorerFile.read(ModelFiles.read("html.scorer"));
  }

  private static final class Text {
    static final BodyScorer SCORER =
        ScorerFile.read(ModelFiles.read("text.scorer")).forLabels(LabelModel::text);
  }

  /** Returns the scorer for HTML. */
  public static BodyScorer html() {
    return Html.SCORER;
  }

  /** Returns the scorer for plain text. */
  public static BodyScorer text() {
    return Text.SCORER;
  }
}
