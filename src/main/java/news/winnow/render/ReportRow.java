package news.winnow.render;

import java.util.ArrayList;
import java.util.List;
import news.winnow.model.Analysis;
import news.winnow.model.Article;
import news.winnow.model.Label;
import news.winnow.model.Link;
import news.winnow.model.Removal;
import news.winnow.model.Vote;

/**
 * One line of a report's list: a block of the page, or something removed where only the article is
 * known.
 *
 * @param label its label
 * @param kept whether it stands in the body
 * @param text its text
 * @param votes what rules said, strongest first
 * @param links where its links lead
 * @param place where it stood
 */
record ReportRow(
    Label label, boolean kept, String text, List<Vote> votes, List<Link> links, String place) {

  static List<ReportRow> of(Analysis analysis) {
    List<ReportRow> rows = new ArrayList<>();
    for (var verdict : analysis.verdicts()) {
      var block = verdict.block();
      rows.add(
          new ReportRow(
              verdict.label(),
              verdict.kept(),
              block.text(),
              verdict.votes(),
              block.links(),
              block.place()));
    }
    return rows;
  }

  static List<ReportRow> of(Article article) {
    List<ReportRow> rows = new ArrayList<>();
    for (Removal r : article.removed()) {
      rows.add(new ReportRow(r.label(), false, r.text(), r.votes(), r.links(), r.place()));
    }
    return rows;
  }

  /** Returns the label as people and rule files write it. */
  String labelName() {
    return label.ruleName();
  }
}
