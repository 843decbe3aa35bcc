package news.winnow.render;

import static news.winnow.render.HtmlText.escape;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import news.winnow.model.Article;
import news.winnow.model.ArticleDate;
import news.winnow.model.Candidate;
import news.winnow.model.Notice;
import news.winnow.model.Person;

/** What a report says of the article as a whole. */
final class ReportFacts {
  private ReportFacts() {}

  /** Returns the page's address as a link, or nothing. */
  static String address(Article article) {
    return article
        .url()
        .flatMap(SafeUrl::link)
        .map(
            url ->
                "<p class=\"address\"><a href=\""
                    + escape(url)
                    + "\">"
                    + escape(url)
                    + "</a></p>\n")
        .orElse("");
  }

  /** Returns the figures at the top of the page. */
  static String summary(Article article, List<ReportRow> rows) {
    long kept = rows.stream().filter(ReportRow::kept).count();
    StringBuilder out = new StringBuilder("<ul class=\"figures\">\n");
    if (kept > 0) {
      figure(out, Long.toString(kept), "kept");
    }
    figure(out, Long.toString(rows.size() - kept), kept > 0 ? "not in the body" : "removed");
    figure(out, article.access().name().toLowerCase(Locale.ROOT), "access");
    figure(out, String.format(Locale.ROOT, "%.2f", article.confidence()), "confidence");
    return out.append("</ul>\n").toString();
  }

  private static void figure(StringBuilder out, String value, String name) {
    out.append("<li><b>").append(value).append("</b> ").append(name).append("</li>\n");
  }

  /** Returns the notices, or nothing. */
  static String notices(Article article) {
    StringBuilder out = new StringBuilder();
    for (Notice notice : article.notices()) {
      out.append("<p class=\"notice\">").append(escape(notice.message())).append("</p>\n");
    }
    return out.toString();
  }

  /** Returns all that is known about the article but its text. */
  static String fields(Article article) {
    StringBuilder out =
        new StringBuilder("<details class=\"fields\">\n<summary>All fields</summary>\n<dl>\n");
    field(out, "Title", article.title());
    field(out, "Subtitle", article.subtitle());
    field(out, "Kicker", article.kicker());
    field(out, "Section", article.section());
    field(out, "Byline", article.bylineText());
    for (Person person : article.authors()) {
      field(out, capital(person.role().name()), Optional.of(person.name()));
      field(out, "Bio", person.bio());
    }
    field(out, "Dateline", article.dateline());
    field(out, "Published", article.published().map(ReportFacts::date));
    field(out, "Modified", article.modified().map(ReportFacts::date));
    field(out, "Publisher", article.publisher());
    field(out, "Language", article.language());
    field(out, "Tags", Optional.of(String.join(", ", article.tags())));
    field(out, "Image", article.leadImage().map(image -> image.url()));
    field(out, "Canonical", article.canonicalUrl());
    return out.append("</dl>\n</details>\n").toString();
  }

  /** Returns the values that the page offers for the fields, as a table; nothing for none. */
  static String candidates(List<Candidate> candidates) {
    if (candidates.isEmpty()) {
      return "";
    }
    StringBuilder out =
        new StringBuilder("<details class=\"fields candidates\">\n<summary>What the page offers")
            .append("</summary>\n<table>\n<thead><tr><th scope=\"col\">Field</th>")
            .append("<th scope=\"col\">Value</th><th scope=\"col\">Source</th>")
            .append("<th scope=\"col\">Rank</th></tr></thead>\n<tbody>\n");
    for (Candidate candidate : candidates) {
      out.append("<tr><td>" + candidate.field().lowerCase() + "</td><td dir=\"auto\">")
          .append(escape(candidate.value()) + "</td><td><code>" + escape(candidate.source()))
          .append("</code></td><td>" + candidate.rank() + "</td></tr>\n");
    }
    return out.append("</tbody>\n</table>\n</details>\n").toString();
  }

  private static void field(StringBuilder out, String name, Optional<String> value) {
    value
        .filter(v -> !v.isBlank())
        .ifPresent(
            v ->
                out.append("<dt>")
                    .append(name)
                    .append("</dt><dd dir=\"auto\">")
                    .append(escape(v))
                    .append("</dd>\n"));
  }

  private static String date(ArticleDate date) {
    return date.iso() + (date.raw().equals(date.iso()) ? "" : "  (" + date.raw() + ")");
  }

  private static String capital(String name) {
    return name.charAt(0) + name.substring(1).toLowerCase(Locale.ROOT);
  }

  /** Returns the host as a rule file names it: what is below it, {@code www} too, goes without. */
  static Optional<String> site(Article article) {
    return article
        .url()
        .flatMap(
            url -> {
              try {
                return Optional.ofNullable(new URI(url).getHost());
              } catch (URISyntaxException e) {
                return Optional.empty();
              }
            })
        .map(host -> host.startsWith("www.") ? host.substring(4) : host);
  }
}
