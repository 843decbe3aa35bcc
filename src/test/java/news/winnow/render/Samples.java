package news.winnow.render;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import news.winnow.model.Access;
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
import news.winnow.model.Label;
import news.winnow.model.Link;
import news.winnow.model.Notice;
import news.winnow.model.Person;
import news.winnow.model.Removal;
import news.winnow.model.RichText;
import news.winnow.model.RichText.LinkSpan;
import news.winnow.model.RichText.Span;
import news.winnow.model.RichText.Style;
import news.winnow.model.RichText.StyleSpan;
import news.winnow.model.Vote;

/** Made-up articles that hold every kind of content. */
final class Samples {
  private Samples() {}

  static RichText rich(String text, Span... spans) {
    return new RichText(text, List.of(spans));
  }

  static LinkSpan link(int start, int end, String url) {
    return new LinkSpan(start, end, url);
  }

  static StyleSpan style(int start, int end, Style style) {
    return new StyleSpan(start, end, style);
  }

  static Paragraph paragraph(String text, Span... spans) {
    return new Paragraph(rich(text, spans));
  }

  static Article body(Content... contents) {
    return Article.builder().body(List.of(contents)).build();
  }

  /** One piece of every kind, whose every text, address and name is the given one. */
  static List<Content> everyKind(String text, String url) {
    RichText rich =
        text.isEmpty()
            ? RichText.plain("")
            : rich(text, link(0, text.length(), url), style(0, text.length(), Style.STRONG));
    Image image =
        new Image(
            url,
            OptionalInt.of(640),
            OptionalInt.of(480),
            Optional.of(text),
            Optional.of(text),
            Optional.of(text));
    return List.of(
        new Paragraph(rich),
        new Heading(2, rich),
        new ListItem(0, false, rich),
        new ListItem(1, true, rich),
        new Quote(rich),
        new Preformatted(text),
        new TableRow(List.of(rich, rich), true),
        new TableRow(List.of(rich), false),
        new Figure(image),
        new Embed(Optional.of(url), rich));
  }

  /** An article whose every field is the given text or address. */
  static Article everyField(String text, String url) {
    Image image = ((Figure) everyKind(text, url).get(8)).image();
    ArticleDate date = ArticleDate.of(text, LocalDate.of(2024, 5, 1));
    return Article.builder()
        .url(url)
        .canonicalUrl(url)
        .title(text)
        .subtitle(text)
        .kicker(text)
        .section(text)
        .authors(List.of(new Person(text, Person.Role.EDITOR, Optional.of(url), Optional.of(text))))
        .bylineText(text)
        .dateline(text)
        .published(date)
        .modified(date)
        .publisher(text)
        .language(text)
        .tags(List.of(text))
        .leadImage(image)
        .body(everyKind(text, url))
        .removed(
            List.of(
                new Removal(
                    Label.MUST_READ,
                    Optional.of(text),
                    text,
                    List.of(new Vote(text, Label.MUST_READ, 9)),
                    List.of(new Link(text, url)),
                    text)))
        .notices(List.of(new Notice(Notice.Kind.RULE_OVERRULED, text)))
        .access(Access.TEASER)
        .confidence(0.87654)
        .build();
  }

  static Article article() {
    return Article.builder()
        .url("https://www.example.com/world/harbour")
        .title("Harbour city opens its first tidal power station")
        .subtitle("Engineers hope the turbines will light forty thousand homes by winter")
        .section("World")
        .authors(
            List.of(
                new Person(
                    "Ana Lima",
                    Person.Role.AUTHOR,
                    Optional.of("https://www.example.com/by/ana-lima"),
                    Optional.of("Ana Lima covers energy.")),
                new Person(
                    "Jo Park", Person.Role.PHOTOGRAPHER, Optional.empty(), Optional.empty())))
        .bylineText("By Ana Lima, photographs by Jo Park")
        .dateline("PORTO ALTO (EN)")
        .published(
            new ArticleDate(
                "May 1, 2024, 9:30 a.m.",
                LocalDate.of(2024, 5, 1),
                Optional.of(LocalTime.of(9, 30)),
                Optional.of(ZoneOffset.ofHours(2))))
        .publisher("The Example")
        .language("en")
        .tags(List.of("energy", "tides"))
        .leadImage(Image.of("https://img.example.com/lead.jpg"))
        .body(
            List.of(
                paragraph(
                    "PORTO ALTO (EN) \u2014 The first of twelve turbines began to turn on Wednesday,"
                        + " two years late.",
                    link(22, 46, "https://www.example.com/turbines"),
                    style(75, 89, Style.EMPHASIS)),
                new Figure(
                    new Image(
                        "https://img.example.com/turbine.jpg",
                        OptionalInt.of(1200),
                        OptionalInt.of(800),
                        Optional.of("A turbine on a barge"),
                        Optional.of("The last turbine leaves the yard."),
                        Optional.of("Jo Park"))),
                new Heading(3, RichText.plain("What it costs")),
                paragraph("The station is cheaper than its forerunners, the city says:"),
                new ListItem(0, false, RichText.plain("Building: 210 million")),
                new ListItem(1, true, RichText.plain("Turbines")),
                new ListItem(1, true, RichText.plain("Sea wall")),
                new ListItem(0, false, RichText.plain("Upkeep: 4 million a year")),
                new Quote(RichText.plain("We waited for the moon, and the moon came.")),
                new TableRow(List.of(RichText.plain("Year"), RichText.plain("Homes")), true),
                new TableRow(List.of(RichText.plain("2024"), RichText.plain("9,000")), false),
                new TableRow(List.of(RichText.plain("2025"), RichText.plain("40,000")), false),
                new Preformatted("high 06:12\n low 12:31"),
                new Embed(Optional.of("https://video.example.com/42"), RichText.plain("")),
                paragraph("The next turbine follows in June.", style(4, 16, Style.STRONG))))
        .removed(
            List.of(
                new Removal(
                    Label.MUST_READ,
                    Optional.of("Must read"),
                    "Must read\nFive islands without cars",
                    List.of(new Vote("cues-en:12", Label.MUST_READ, 9)),
                    List.of(new Link("Five islands", "https://www.example.com/islands")),
                    "body > aside.promo")))
        .access(Access.FULL)
        .confidence(0.94)
        .build();
  }
}
