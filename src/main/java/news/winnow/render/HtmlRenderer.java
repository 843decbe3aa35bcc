package news.winnow.render;

import static news.winnow.render.HtmlText.escape;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import news.winnow.model.Article;
import news.winnow.model.Content;
import news.winnow.model.Content.Embed;
import news.winnow.model.Content.Figure;
import news.winnow.model.Content.Heading;
import news.winnow.model.Content.ListItem;
import news.winnow.model.Content.Paragraph;
import news.winnow.model.Content.Preformatted;
import news.winnow.model.Content.Quote;
import news.winnow.model.Content.TableRow;
import news.winnow.model.Image;
import news.winnow.model.RichText;

/**
 * An {@code article} element built from nothing but the tags written here; all page text passes
 * through {@link HtmlText}.
 */
final class HtmlRenderer implements Renderer {
  static final HtmlRenderer INSTANCE = new HtmlRenderer(true);

  /** Links to images where others show them, for pages that must load nothing. */
  static final HtmlRenderer WITHOUT_IMAGES = new HtmlRenderer(false);

  private final boolean showsImages;

  private HtmlRenderer(boolean showsImages) {
    this.showsImages = showsImages;
  }

  @Override
  public void render(Article article, Appendable out) throws IOException {
    List<String> parts = new ArrayList<>();
    parts.add(
        article
            .language()
            .map(lang -> "<article lang=\"" + escape(lang) + "\">")
            .orElse("<article>"));
    header(article, parts);
    int shift = Layout.headingShift(article);
    for (List<Content> run : Layout.runs(article.body())) {
      parts.add(run(run, shift));
    }
    parts.add("</article>");
    parts.removeIf(String::isEmpty);
    out.append(String.join("\n", parts));
  }

  private static void header(Article article, List<String> parts) {
    List<String> lines = new ArrayList<>();
    article.title().map(t -> element("h1", escape(t))).ifPresent(lines::add);
    article.subtitle().map(s -> element("p", escape(s))).ifPresent(lines::add);
    Layout.byline(article).map(b -> element("p", escape(b))).ifPresent(lines::add);
    article
        .published()
        .map(
            date ->
                "<p><time datetime=\""
                    + escape(date.iso())
                    + "\">"
                    + escape(Layout.date(date))
                    + "</time></p>")
        .ifPresent(lines::add);
    if (!lines.isEmpty()) {
      parts.add("<header>");
      parts.addAll(lines);
      parts.add("</header>");
    }
  }

  private String run(List<Content> run, int shift) {
    Content first = run.get(0);
    if (first instanceof Paragraph paragraph) {
      return element("p", HtmlText.of(paragraph.rich()));
    } else if (first instanceof Heading heading) {
      return element("h" + Math.min(6, heading.level() + shift), HtmlText.of(heading.rich()));
    } else if (first instanceof ListItem) {
      return list(run);
    } else if (first instanceof Quote) {
      return quotes(run);
    } else if (first instanceof Preformatted preformatted) {
      // HTML drops a line feed right after the tag, so one is put there
      return element(
          "pre", "\n" + escape(preformatted.text().replace("\r\n", "\n").replace('\r', '\n')));
    } else if (first instanceof TableRow) {
      return table(run);
    } else if (first instanceof Figure figure) {
      return figure(figure.image());
    } else if (first instanceof Embed embed) {
      return embed(embed);
    }
    throw new IllegalStateException("no HTML for " + first.type());
  }

  private static String element(String tag, String html) {
    return "<" + tag + ">" + html + "</" + tag + ">";
  }

  private static String list(List<Content> items) {
    StringBuilder out = new StringBuilder();
    Deque<String> open = new ArrayDeque<>();
    for (Content content : items) {
      ListItem item = (ListItem) content;
      int depth = Layout.depth(item, open.size());
      String tag = item.ordered() ? "ol" : "ul";
      while (open.size() > depth + 1) {
        closeList(open, out);
      }
      if (open.size() == depth + 1) {
        if (tag.equals(open.peek())) {
          out.append("</li>\n");
        } else {
          closeList(open, out);
        }
      }
      if (open.size() == depth) {
        out.append(out.length() == 0 ? "" : "\n").append('<').append(tag).append(">\n");
        open.push(tag);
      }
      out.append("<li>").append(HtmlText.of(item.rich()));
    }
    while (!open.isEmpty()) {
      closeList(open, out);
    }
    return out.toString();
  }

  private static void closeList(Deque<String> open, StringBuilder out) {
    out.append("</li>\n</").append(open.pop()).append('>');
  }

  private static String quotes(List<Content> quotes) {
    StringBuilder out = new StringBuilder("<blockquote>\n");
    for (Content quote : quotes) {
      out.append(element("p", HtmlText.of(((Quote) quote).rich()))).append('\n');
    }
    return out.append("</blockquote>").toString();
  }

  private static String table(List<Content> rows) {
    int headers = 0;
    while (headers < rows.size() && ((TableRow) rows.get(headers)).header()) {
      headers++;
    }
    return "<table>\n"
        + rows("thead", "th", rows.subList(0, headers))
        + rows("tbody", "td", rows.subList(headers, rows.size()))
        + "</table>";
  }

  private static String rows(String group, String cellTag, List<Content> rows) {
    if (rows.isEmpty()) {
      return "";
    }
    StringBuilder out = new StringBuilder("<" + group + ">\n");
    for (Content row : rows) {
      out.append("<tr>");
      for (RichText cell : ((TableRow) row).cells()) {
        out.append(element(cellTag, HtmlText.of(cell)));
      }
      out.append("</tr>\n");
    }
    return out.append("</" + group + ">\n").toString();
  }

  private String figure(Image image) {
    String picture = SafeUrl.image(image.url()).map(url -> picture(image, url)).orElse("");
    List<String> caption = new ArrayList<>();
    image.caption().map(HtmlText::escape).ifPresent(caption::add);
    image.credit().map(c -> element("small", escape(c))).ifPresent(caption::add);
    String text = caption.isEmpty() ? "" : element("figcaption", String.join(" ", caption));
    return picture.isEmpty() && text.isEmpty() ? "" : element("figure", picture + text);
  }

  private String picture(Image image, String url) {
    if (!showsImages) {
      String text = image.alt().filter(alt -> !alt.isBlank()).orElse(url);
      return "<a href=\"" + escape(url) + "\">" + escape(text) + "</a>";
    }
    StringBuilder out = new StringBuilder("<img src=\"" + escape(url) + "\"");
    out.append(" alt=\"").append(escape(image.alt().orElse(""))).append('"');
    image.width().ifPresent(w -> out.append(" width=\"").append(w).append('"'));
    image.height().ifPresent(h -> out.append(" height=\"").append(h).append('"'));
    return out.append('>').toString();
  }

  private static String embed(Embed embed) {
    Optional<String> url = embed.url().flatMap(SafeUrl::link);
    if (url.isEmpty()) {
      return embed.text().isBlank() ? "" : element("p", HtmlText.of(embed.rich()));
    }
    String text = embed.text().isBlank() ? url.get() : embed.text();
    return element("p", "<a href=\"" + escape(url.get()) + "\">" + escape(text) + "</a>");
  }
}
