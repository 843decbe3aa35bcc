package news.winnow.internal.select;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import news.winnow.internal.assemble.Pipeline;
import news.winnow.internal.label.RuleIndex;
import news.winnow.internal.read.WordHash;
import news.winnow.model.Analysis;
import news.winnow.model.Label;
import news.winnow.model.Limits;
import news.winnow.model.Page;
import news.winnow.rule.RuleSet;
import org.junit.jupiter.api.Test;

/** What a model changes of the labels that rules, headings and places give. */
class LearnedLabelsTest {
  private static final String PROSE =
      "The council met on Tuesday evening, and after two hours of debate it agreed to rebuild the"
          + " old pier, which the storm of last winter had left in ruins. ";

  /** Enough for a whole page. */
  private static final String MENU =
      "<ul>"
          + "<li><a href='/a'>Harbour</a></li><li><a href='/b'>Transport</a></li>".repeat(10)
          + "</ul>";

  /** Returns a model of which a word of names speaks so much for a label. */
  private static LabelModel model(String word, Label label, double weight) {
    LabelModel words = LabelModel.ofWords(List.of(word));
    double[] all = new double[words.features() * Label.values().length];
    int feature = words.word(WordHash.of(word));
    all[feature * Label.values().length + label.ordinal()] = weight;
    return LabelModel.read(String.join("\n", words.lines(all)));
  }

  private static Label label(String text, String after, LabelModel model, String rules) {
    return labels(MENU, after, model, rules)
        .filter(v -> v.block().text().equals(text))
        .findFirst()
        .orElseThrow()
        .label();
  }

  private static Stream<Analysis.Verdict> labels(
      String before, String after, LabelModel model, String rules) {
    RuleIndex index =
        RuleIndex.withShipped(RuleSet.parse("mine", rules).rules(), List.of(), List.of());
    BodyScorer scorer = Scorers.html().with(model);
    return new Pipeline(index, () -> scorer, Scorers::text, Limits.defaults(), removal -> true)
        .analyze(BlockLabelsTest.page(before, after)).verdicts().stream();
  }

  private static Label label(String text, String after, LabelModel model) {
    return label(text, after, model, "");
  }

  private static final String BOX = "<div class='zzbox'><p>Boats of the week</p></div>";

  @Test
  void whatIsLikelierIsTheLabel() {
    assertThat(label("Boats of the week", BOX, model("zzbox", Label.WIDGET, 2)))
        .isEqualTo(Label.WIDGET);
    assertThat(label("Boats of the week", BOX, model("zzbox", Label.WIDGET, 0.1)))
        .isEqualTo(Label.OTHER);
  }

  @Test
  void whatRulesOfTheCallerNameStays() {
    LabelModel model = model("zzbox", Label.WIDGET, 2);
    assertThat(label("Boats of the week", BOX, model, "tags 1 when css \".zzbox\""))
        .isEqualTo(Label.TAGS);
    assertThat(label("Boats of the week", BOX, model, "site example.com\ntags when css \".zzbox\""))
        .isEqualTo(Label.TAGS);
    assertThat(label("Boats of the week", BOX, model, "widget 1 when css \".zzbox\""))
        .isEqualTo(Label.WIDGET);
  }

  @Test
  void theMoreVotesTheMoreItTakes() {
    String ad = "<div class='zzbox advertisement'><p>Boats of the week</p></div>";
    assertThat(label("Boats of the week", ad, model("zzbox", Label.WIDGET, 1.9)))
        .isEqualTo(Label.ADVERTISEMENT);
    assertThat(label("Boats of the week", ad, model("zzbox", Label.WIDGET, 2.2)))
        .isEqualTo(Label.WIDGET);
  }

  @Test
  void soItIsInPlainTextButForLinesThatNameThemselves() {
    String menu = "Harbour\n\nTransport\n\n".repeat(10);
    String text = menu + "The pier\n\n" + PROSE + "\n\nOld boats\n\nAdvertisement";
    BodyScorer scorer = Scorers.text().with(model("boats", Label.WIDGET, 2.2));
    RuleIndex index = RuleIndex.ofShipped();
    assertThat(
            new Pipeline(index, Scorers::html, () -> scorer, Limits.defaults(), removal -> true)
                .analyze(Page.text(text)).verdicts().stream()
                    .filter(v -> v.label() == Label.WIDGET)
                    .map(v -> v.block().text()))
        .containsExactly("Old boats");
    BodyScorer other = Scorers.text().with(model("advertisement", Label.WIDGET, 2.2));
    assertThat(
            new Pipeline(index, Scorers::html, () -> other, Limits.defaults(), removal -> true)
                .analyze(Page.text(text)).verdicts().stream()
                    .filter(v -> v.block().text().equals("Advertisement")))
        .extracting(Analysis.Verdict::label)
        .containsExactly(Label.ADVERTISEMENT);
  }

  @Test
  void bodyAndHeadlineStay() {
    LabelModel model = model("entry", Label.WIDGET, 2);
    assertThat(labels(MENU, "", model, "").map(Analysis.Verdict::label))
        .contains(Label.TITLE, Label.BODY)
        .doesNotContain(Label.WIDGET);
  }

  @Test
  void nothingBecomesBodyOrUnnamed() {
    for (Label label : List.of(Label.BODY, Label.OTHER)) {
      LabelModel model = model("zzbox", label, 2);
      String share = "<div class='zzbox'><p class='share-buttons'>Boats of the week</p></div>";
      assertThat(label("Boats of the week", share, model)).isEqualTo(Label.SHARE);
    }
  }

  @Test
  void blocksOfOneLabelInARowAreSeenTogether() {
    String one =
        "<div class='share-buttons'><a class='zzbox' href='/1'>Boats</a></div>"
            + "<div class='share-buttons'><a href='/2'>Piers</a></div>".repeat(3);
    String all = one.replace("<a href", "<a class='zzbox' href");
    LabelModel model = model("zzbox", Label.WIDGET, 2.2);
    assertThat(label("Boats", one, model)).isEqualTo(Label.SHARE);
    assertThat(label("Boats", all, model)).isEqualTo(Label.WIDGET);
  }

  @Test
  void partsOfPagesKeepTheirLabels() {
    LabelModel model = model("zzbox", Label.WIDGET, 2);
    assertThat(labels("", BOX, model, "").map(Analysis.Verdict::label))
        .doesNotContain(Label.WIDGET);
  }

  @Test
  void mustReadIsNotTakenForRelated() {
    String list =
        "<div class='zzbox'><h3>Must read</h3><ul><li><a href='/1'>Ferry captain retires after"
            + " forty years at sea</a></li><li><a href='/2'>A storm bill for the eastern pier is"
            + " due</a></li></ul></div>";
    LabelModel model = model("zzbox", Label.RELATED_LINKS, 2);
    assertThat(label("Must read", list, model)).isEqualTo(Label.MUST_READ);
  }
}
