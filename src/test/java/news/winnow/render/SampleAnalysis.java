package news.winnow.render;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import news.winnow.model.Analysis;
import news.winnow.model.Analysis.Verdict;
import news.winnow.model.Block;
import news.winnow.model.Candidate;
import news.winnow.model.Label;
import news.winnow.model.Link;
import news.winnow.model.RichText;
import news.winnow.model.Vote;

/** Made-up analyses with blocks of every label. */
final class SampleAnalysis {
  private SampleAnalysis() {}

  static Analysis ofSample() {
    List<Verdict> verdicts = new ArrayList<>();
    add(
        verdicts,
        Label.NAVIGATION,
        false,
        "Home World Business Opinion Sport",
        "body > nav#top > ul",
        "structure:4");
    add(verdicts, Label.KICKER, false, "World", "body > main > article.story > p.eyebrow");
    add(
        verdicts,
        Label.TITLE,
        false,
        "Harbour city opens its first tidal power station",
        "body > main > article.story > h1",
        "structure:11");
    add(
        verdicts,
        Label.SUBTITLE,
        false,
        "Engineers hope the turbines will light forty thousand homes by winter",
        "body > main > article.story > p.dek");
    add(
        verdicts,
        Label.BYLINE,
        false,
        "By Ana Lima, photographs by Jo Park",
        "body > main > article.story > p.byline",
        "cues-en:3",
        "structure:20");
    add(
        verdicts,
        Label.DATE,
        false,
        "May 1, 2024, 9:30 a.m.",
        "body > main > article.story > time",
        "structure:22");
    add(
        verdicts,
        Label.SHARE,
        false,
        "Share",
        "body > main > article.story > div.tools > button",
        "cues-en:70");
    add(
        verdicts,
        Label.BODY,
        true,
        "PORTO ALTO (EN) \u2014 The first of twelve turbines began to turn on Wednesday, two years"
            + " late.",
        "body > main > article.story > div.text > p");
    add(
        verdicts,
        Label.CAPTION,
        false,
        "The last turbine leaves the yard. Jo Park",
        "body > main > article.story > figure > figcaption",
        "structure:31");
    add(
        verdicts,
        Label.ADVERTISEMENT,
        false,
        "Advertisement",
        "body > main > article.story > div.ad-slot > span",
        "cues-en:1",
        "tokens:7");
    add(verdicts, Label.BODY, true, "What it costs", "body > main > article.story > div.text > h3");
    add(
        verdicts,
        Label.BODY,
        true,
        "The station is cheaper than its forerunners, the city says:",
        "body > main > article.story > div.text > p");
    add(
        verdicts,
        Label.MUST_READ,
        false,
        "Must read: Five islands without cars",
        "body > aside.promo > a",
        "cues-en:12");
    add(
        verdicts,
        Label.NEWSLETTER,
        false,
        "Sign up to our morning briefing, a careful look at the day ahead that thousands of readers"
            + " open before breakfast, free, every weekday and now on Saturdays too",
        "body > aside.letter > p",
        "cues-en:41",
        "example.com:6");
    add(
        verdicts,
        Label.RELATED_LINKS,
        false,
        "Also read: Why the sea wall leaks",
        "body > aside.more > a",
        "cues-en:15");
    add(
        verdicts,
        Label.BODY,
        true,
        "The next turbine follows in June.",
        "body > main > article.story > div.text > p");
    add(
        verdicts,
        Label.AUTHOR_BIO,
        false,
        "Ana Lima covers energy.",
        "body > main > div.author > p",
        "tokens:19");
    add(verdicts, Label.TAGS, false, "Energy Tides", "body > main > ul.tags > li", "tokens:22");
    add(verdicts, Label.TRENDING, false, "Most read", "body > aside.right > h2", "cues-en:30");
    add(
        verdicts,
        Label.COMMENTS,
        false,
        "12 comments",
        "body > section#comments > h2",
        "tokens:30");
    add(
        verdicts,
        Label.PAYWALL,
        false,
        "Subscribe for full access",
        "body > div.offer > p",
        "cues-en:50");
    add(
        verdicts,
        Label.WIDGET,
        false,
        "18\u00b0 Cloudy",
        "body > aside.right > div.weather",
        "shapes:2");
    add(
        verdicts,
        Label.LEGAL,
        false,
        "\u00a9 2024 The Example. All rights reserved.",
        "body > footer > p",
        "structure:2");
    add(verdicts, Label.OTHER, false, "Loading\u2026", "line 88");
    List<Candidate> candidates =
        List.of(
            candidate(Candidate.Field.TITLE, Samples.article().title().orElseThrow()),
            candidate(Candidate.Field.AUTHOR, "Ana Lima"),
            candidate(Candidate.Field.AUTHOR, "A. Lima"));
    return new Analysis(Samples.article(), verdicts, candidates);
  }

  /** An analysis of one block of each label, whose every text is the given one. */
  static Analysis everyLabel(String text, String url) {
    List<Verdict> verdicts = new ArrayList<>();
    for (Label label : Label.values()) {
      add(verdicts, label, label == Label.BODY, text, text, text);
    }
    List<Candidate> candidates =
        Arrays.stream(Candidate.Field.values()).map(f -> candidate(f, text)).toList();
    return new Analysis(Samples.everyField(text, url), verdicts, candidates);
  }

  private static Candidate candidate(Candidate.Field field, String value) {
    return new Candidate(field, value, "json " + field.lowerCase(), 90, Optional.of(value));
  }

  private static void add(
      List<Verdict> verdicts,
      Label label,
      boolean kept,
      String text,
      String place,
      String... rules) {
    List<Vote> votes = new ArrayList<>();
    for (String rule : rules) {
      votes.add(new Vote(rule, label, 9 - 3 * votes.size()));
    }
    verdicts.add(new Verdict(new SampleBlock(verdicts.size(), text, place), label, kept, votes));
  }

  /** A block that is only looked at. */
  record SampleBlock(int index, String text, String place) implements Block {
    @Override
    public RichText rich() {
      return RichText.plain(text);
    }

    @Override
    public Kind kind() {
      return Kind.PARAGRAPH;
    }

    @Override
    public int level() {
      return 0;
    }

    @Override
    public int words() {
      return 1;
    }

    @Override
    public int sentences() {
      return 1;
    }

    @Override
    public double linkDensity() {
      return 0;
    }

    @Override
    public List<Link> links() {
      return List.of(new Link(text, text));
    }

    @Override
    public boolean hasToken(String token) {
      return false;
    }

    @Override
    public boolean hasName(String name) {
      return false;
    }

    @Override
    public boolean insideTag(String tag) {
      return false;
    }

    @Override
    public String folded() {
      return Block.fold(text);
    }
  }
}
