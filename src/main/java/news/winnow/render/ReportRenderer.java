package news.winnow.render;

import static news.winnow.render.HtmlText.escape;

import java.io.IOException;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import news.winnow.model.Analysis;
import news.winnow.model.Article;
import news.winnow.model.Candidate;
import news.winnow.model.Label;
import news.winnow.model.Link;
import news.winnow.model.Vote;

/**
 * A web page that stands alone: styles and script are inside it, and its policy allows no others
 * and nothing from outside.
 */
final class ReportRenderer implements Renderer {
  static final ReportRenderer INSTANCE = new ReportRenderer();

  private static final int MAX_LINKS = 20;

  private final String style = Resources.read("report.css");
  private final String script = Resources.read("report.js");
  private final String policy =
      "default-src 'none'; style-src "
          + Resources.policyHash(style)
          + "; script-src "
          + Resources.policyHash(script)
          + "; base-uri 'none'; form-action 'none'";

  private ReportRenderer() {}

  @Override
  public void render(Article article, Appendable out) throws IOException {
    write(article, List.of(), ReportRow.of(article), "Removed", out);
  }

  @Override
  public void render(Analysis analysis, Appendable out) throws IOException {
    List<ReportRow> rows = ReportRow.of(analysis);
    write(analysis.article(), analysis.candidates(), rows, "Blocks", out);
  }

  private void write(
      Article article,
      List<Candidate> candidates,
      List<ReportRow> rows,
      String heading,
      Appendable out)
      throws IOException {
    String title = article.title().or(article::url).orElse("Untitled page");
    out.append("<!DOCTYPE html>\n<html lang=\"en\">\n<head>\n<meta charset=\"utf-8\">\n")
        .append("<meta http-equiv=\"Content-Security-Policy\" content=\"" + policy + "\">\n")
        .append("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n")
        .append("<meta name=\"referrer\" content=\"no-referrer\">\n")
        .append("<meta name=\"color-scheme\" content=\"light dark\">\n")
        .append("<title>" + escape(title) + " \u00b7 Winnow report</title>\n")
        .append("<style>" + style + "</style>\n</head>\n<body>\n");
    out.append("<header class=\"top\">\n<p class=\"brand\">Winnow <span>report</span></p>\n");
    out.append(ReportFacts.address(article));
    out.append(ReportFacts.summary(article, rows));
    // the article names no classes, so the page says whether its first line is a dek
    String reading = article.subtitle().isPresent() ? "reading with-dek" : "reading";
    out.append("</header>\n<main>\n<section class=\"" + reading + "\" aria-label=\"Article\">\n");
    out.append(ReportFacts.notices(article));
    if (article.body().isEmpty()) {
      out.append("<p class=\"notice\">No article was found on this page.</p>\n");
    }
    HtmlRenderer.WITHOUT_IMAGES.render(article, out);
    out.append("\n").append(ReportFacts.fields(article));
    out.append(ReportFacts.candidates(candidates));
    out.append("</section>\n<section class=\"blocks\" aria-labelledby=\"blocks\">\n");
    filters(rows, heading, out);
    String site = ReportFacts.site(article).map(host -> "site " + host + "\n").orElse("");
    out.append("<ol id=\"rows\">\n");
    for (int i = 0; i < rows.size(); i++) {
      row(i, rows.get(i), site, out);
    }
    out.append(
        "</ol>\n<p id=\"none\" class=\"none\" hidden>Nothing matches.</p>\n</section>\n</main>\n");
    labels(out);
    out.append("<script>" + script + "</script>\n</body>\n</html>");
  }

  private static void filters(List<ReportRow> rows, String heading, Appendable out)
      throws IOException {
    Map<Label, Integer> counts = new EnumMap<>(Label.class);
    rows.forEach(row -> counts.merge(row.label(), 1, Integer::sum));
    out.append("<form id=\"filters\" class=\"filters\">\n<div class=\"bar\">\n<h2 id=\"blocks\">")
        .append(heading)
        .append("</h2>\n<output id=\"shown\" aria-live=\"polite\">")
        .append(Integer.toString(rows.size()))
        .append(
            "</output>\n<input id=\"search\" type=\"search\" placeholder=\"Search text, rules, places  ( / )\"")
        .append(" aria-label=\"Search the blocks\" autocomplete=\"off\" spellcheck=\"false\">\n")
        .append("<button type=\"button\" id=\"open-all\">Expand</button>\n</div>\n");
    out.append("<fieldset>\n<legend>Labels</legend>\n");
    for (Map.Entry<Label, Integer> entry : counts.entrySet()) {
      String name = entry.getKey().ruleName();
      out.append(
              "<label class=\"chip l-"
                  + name
                  + "\"><input type=\"checkbox\" name=\"label\" value=\"")
          .append(name + "\" checked> " + name + " <b>" + entry.getValue() + "</b></label>\n");
    }
    out.append("<button type=\"button\" id=\"all\">All</button>\n")
        .append("<button type=\"button\" id=\"no-label\">None</button>\n</fieldset>\n</form>\n");
  }

  private static void row(int index, ReportRow row, String site, Appendable out)
      throws IOException {
    String name = row.labelName();
    out.append(
            "<li class=\"row l-" + name + (row.kept() ? " kept" : "") + "\" data-label=\"" + name)
        .append("\">\n<details>\n<summary><span class=\"n\">" + (index + 1) + "</span>")
        .append("<span class=\"tag\">" + name + "</span>")
        .append("<span class=\"state\">" + (row.kept() ? "kept" : "") + "</span>")
        .append("<span class=\"text\" dir=\"auto\">" + escape(row.text()) + "</span></summary>\n")
        .append("<div class=\"why\">\n");
    if (row.votes().isEmpty()) {
      out.append("<p>No rule voted: the block\u2019s own look and its neighbours decided.</p>\n");
    }
    votes(row, out);
    out.append("<dl>\n<dt>Place</dt><dd><code>" + escape(row.place()) + "</code></dd>\n");
    for (Link link : row.links().subList(0, Math.min(MAX_LINKS, row.links().size()))) {
      String text = link.text().isBlank() ? link.url() : link.text();
      out.append("<dt>Link</dt><dd dir=\"auto\">")
          .append(
              SafeUrl.link(link.url())
                  .map(url -> "<a href=\"" + escape(url) + "\">" + escape(text) + "</a>")
                  .orElse(escape(text)))
          .append("</dd>\n");
    }
    out.append("<dt>If wrong</dt><dd class=\"hint\"><code>" + escape(RuleHint.line(row, site)))
        .append("</code><button type=\"button\" class=\"copy\">Copy</button></dd>\n</dl>\n")
        .append("</div>\n</details>\n</li>\n");
  }

  /** The choice of what a rule does, which the script puts beside each. */
  private static void labels(Appendable out) throws IOException {
    out.append("<template id=\"labels\"><select aria-label=\"The label it should have\">\n")
        .append("<option>keep</option>\n");
    for (Label label : Label.values()) {
      if (label != Label.BODY) {
        out.append("<option>" + label.ruleName() + "</option>\n");
      }
    }
    out.append("</select></template>\n");
  }

  private static void votes(ReportRow row, Appendable out) throws IOException {
    if (row.votes().isEmpty()) {
      return;
    }
    out.append("<table>\n<thead><tr><th scope=\"col\">Rule</th><th scope=\"col\">Votes for</th>")
        .append("<th scope=\"col\">Weight</th></tr></thead>\n<tbody>\n");
    for (Vote vote : row.votes()) {
      String label = vote.label().ruleName();
      out.append(
              "<tr class=\"l-" + label + "\"><td><code>" + escape(vote.rule()) + "</code></td><td>")
          .append(
              "<span class=\"tag\">" + label + "</span></td><td>" + vote.weight() + "</td></tr>\n");
    }
    out.append("</tbody>\n</table>\n");
  }
}
