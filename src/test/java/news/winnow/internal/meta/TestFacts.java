package news.winnow.internal.meta;

import java.net.URI;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import news.winnow.internal.read.Addresses;
import news.winnow.internal.read.Budget;
import news.winnow.internal.read.PageBlocks;
import news.winnow.internal.read.PageReader;
import news.winnow.model.Label;
import news.winnow.model.Limits;
import news.winnow.model.Page;
import news.winnow.model.Person;

/** Reads the facts of small pages whose blocks are labelled by how their text begins. */
final class TestFacts {
  private final StringBuilder head = new StringBuilder();
  private final StringBuilder body = new StringBuilder();
  private final Map<String, Label> labels = new LinkedHashMap<>();
  private String language = "";
  private Optional<URI> url = Optional.empty();
  private Optional<Instant> fetched = Optional.empty();

  TestFacts at(String address) {
    url = Optional.of(URI.create(address));
    return this;
  }

  TestFacts language(String tag) {
    language = tag;
    return this;
  }

  TestFacts fetched(String instant) {
    fetched = Optional.of(Instant.parse(instant));
    return this;
  }

  TestFacts title(String text) {
    head.append("<title>").append(text).append("</title>");
    return this;
  }

  TestFacts meta(String name, String content) {
    head.append("<meta property=\"").append(name).append("\" content=\"").append(content);
    head.append("\">");
    return this;
  }

  TestFacts json(String json) {
    head.append("<script type=\"application/ld+json\">").append(json).append("</script>");
    return this;
  }

  TestFacts head(String html) {
    head.append(html);
    return this;
  }

  TestFacts html(String html) {
    body.append(html);
    return this;
  }

  /** Adds a paragraph with a label. */
  TestFacts block(Label label, String text) {
    labels.put(text, label);
    return html("<p>" + text + "</p>");
  }

  TestFacts label(String text, Label label) {
    labels.put(text, label);
    return this;
  }

  Metadata read() {
    Page page = Page.html("<html lang=\"" + language + "\"><head>" + head + "</head><body>" + body);
    return read(url.map(page::at).orElse(page));
  }

  /** Reads plain text, a block a paragraph. */
  Metadata readText(String text) {
    return read(Page.text(text));
  }

  private Metadata read(Page page) {
    PageBlocks blocks = PageReader.read(page, new Budget(Limits.defaults()));
    List<Label> byBlock = new ArrayList<>();
    blocks.blocks().forEach(b -> byBlock.add(labels.getOrDefault(b.text(), Label.OTHER)));
    int title = byBlock.indexOf(Label.TITLE);
    OptionalInt headline = title < 0 ? OptionalInt.empty() : OptionalInt.of(title);
    return MetadataReader.read(
        blocks, new Addresses(blocks), byBlock, headline, fetched, RuledValues.none());
  }

  /** Returns the names of the authors of plain text: a headline, lines below it and the story. */
  List<String> authorsOver(String head, String story) {
    return label("Ferry sinks off the coast", Label.TITLE)
        .label(story, Label.BODY)
        .readText("Ferry sinks off the coast\n\n" + head + "\n\n" + story + "\n")
        .authors()
        .stream()
        .map(Person::name)
        .toList();
  }
}
