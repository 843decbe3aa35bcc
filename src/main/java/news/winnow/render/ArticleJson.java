package news.winnow.render;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import news.winnow.model.Article;
import news.winnow.model.ArticleDate;
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
import news.winnow.model.Link;
import news.winnow.model.Notice;
import news.winnow.model.Person;
import news.winnow.model.Removal;
import news.winnow.model.RichText;
import news.winnow.model.RichText.LinkSpan;

/** Writes the fields of an article into an object that is open. */
final class ArticleJson {
  private final JsonGenerator json;
  private final JsonFields fields;

  ArticleJson(JsonGenerator json, JsonFields fields) {
    this.json = json;
    this.fields = fields;
  }

  void write(Article article) throws IOException {
    fields.string("url", article.url());
    fields.string("canonicalUrl", article.canonicalUrl());
    fields.string("nextPage", article.nextPage());
    fields.string("singlePage", article.singlePage());
    fields.string("title", article.title());
    fields.string("subtitle", article.subtitle());
    fields.string("kicker", article.kicker());
    fields.string("section", article.section());
    authors(article.authors());
    fields.string("bylineText", article.bylineText());
    fields.string("dateline", article.dateline());
    fields.string("published", article.published().map(ArticleDate::iso));
    fields.string("modified", article.modified().map(ArticleDate::iso));
    fields.string("publisher", article.publisher());
    fields.string("language", article.language());
    fields.strings("tags", article.tags());
    if (article.leadImage().isPresent()) {
      json.writeObjectFieldStart("leadImage");
      image(article.leadImage().get());
      json.writeEndObject();
    }
    fields.string("text", article.text());
    json.writeArrayFieldStart("body");
    for (Content content : article.body()) {
      json.writeStartObject();
      fields.string("type", content.type());
      content(content);
      json.writeEndObject();
    }
    json.writeEndArray();
    removed(article.removed());
    fields.string("access", article.access().name());
    json.writeNumberField("confidence", rounded(article.confidence()));
    notices(article.notices());
  }

  /** Three digits say all there is to say about a confidence. */
  private static double rounded(double value) {
    return Math.round(value * 1000) / 1000.0;
  }

  private void authors(List<Person> authors) throws IOException {
    json.writeArrayFieldStart("authors");
    for (Person person : authors) {
      json.writeStartObject();
      fields.string("name", person.name());
      fields.lowerCase("role", person.role());
      fields.string("url", person.url());
      fields.string("bio", person.bio());
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  private void image(Image image) throws IOException {
    fields.string("url", image.url());
    fields.string("alt", image.alt());
    fields.string("caption", image.caption());
    fields.string("credit", image.credit());
    fields.number("width", image.width());
    fields.number("height", image.height());
  }

  private void content(Content content) throws IOException {
    if (content instanceof Figure figure) {
      image(figure.image());
      return;
    }
    fields.string("text", content.text());
    if (content instanceof Paragraph paragraph) {
      links(List.of(paragraph.rich()));
    } else if (content instanceof Heading heading) {
      json.writeNumberField("level", heading.level());
      links(List.of(heading.rich()));
    } else if (content instanceof ListItem item) {
      json.writeNumberField("depth", item.depth());
      json.writeBooleanField("ordered", item.ordered());
      links(List.of(item.rich()));
    } else if (content instanceof Quote quote) {
      links(List.of(quote.rich()));
    } else if (content instanceof TableRow row) {
      fields.strings("cells", row.cells().stream().map(RichText::text).toList());
      json.writeBooleanField("header", row.header());
      links(row.cells());
    } else if (content instanceof Embed embed) {
      fields.string("url", embed.url());
      links(List.of(embed.rich()));
    } else if (!(content instanceof Preformatted)) {
      throw new IllegalStateException("no JSON for " + content.type());
    }
  }

  /**
   * Writes the links of texts as offsets into all of them, joined by one character as {@link
   * TableRow#text()} does.
   */
  private void links(List<RichText> texts) throws IOException {
    List<LinkSpan> links = new ArrayList<>();
    int offset = 0;
    for (RichText rich : texts) {
      for (RichText.Span span : rich.spans()) {
        if (span instanceof LinkSpan link) {
          links.add(new LinkSpan(offset + link.start(), offset + link.end(), link.url()));
        }
      }
      offset += rich.text().length() + 1;
    }
    if (!links.isEmpty()) {
      json.writeArrayFieldStart("links");
      for (LinkSpan link : links) {
        json.writeStartObject();
        json.writeNumberField("start", link.start());
        json.writeNumberField("end", link.end());
        fields.string("url", link.url());
        json.writeEndObject();
      }
      json.writeEndArray();
    }
  }

  private void removed(List<Removal> removed) throws IOException {
    json.writeArrayFieldStart("removed");
    for (Removal removal : removed) {
      json.writeStartObject();
      fields.string("label", removal.label().name());
      fields.string("heading", removal.heading());
      fields.string("text", removal.text());
      fields.strings("rules", removal.rules());
      fields.votes(removal.votes());
      if (!removal.links().isEmpty()) {
        json.writeArrayFieldStart("links");
        for (Link link : removal.links()) {
          json.writeStartObject();
          fields.string("text", link.text());
          fields.string("url", link.url());
          json.writeEndObject();
        }
        json.writeEndArray();
      }
      fields.string("place", removal.place());
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  private void notices(List<Notice> notices) throws IOException {
    if (notices.isEmpty()) {
      return;
    }
    json.writeArrayFieldStart("notices");
    for (Notice notice : notices) {
      json.writeStartObject();
      fields.string("kind", notice.kind().name());
      fields.string("message", notice.message());
      json.writeEndObject();
    }
    json.writeEndArray();
  }
}
