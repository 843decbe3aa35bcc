package news.winnow.internal.meta;

import java.net.URI;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.Set;
import news.winnow.model.Candidate;
import news.winnow.model.Candidate.Field;
import news.winnow.model.Label;
import org.jspecify.annotations.Nullable;

/**
 * What a page offers for a field, the most trusted first. A source is looked at when the first
 * candidate is asked for that may be its own.
 */
final class Candidates implements Iterable<Candidate> {
  private static final int MAX_VALUE = 2_000;
  private static final int MAX_MARKUP_VALUE = 300;
  private static final int MAX_SPREAD = 60;

  /** What programs write where there is nothing. */
  private static final Set<String> VOID =
      Set.of("null", "undefined", "NaN", "nil", "None", "[object Object]", "N/A", "n/a");

  private final PageFacts facts;
  private final List<Source> sources;

  /** In their order; those from {@link #ready} on may yet come after others. */
  private final List<Candidate> found = new ArrayList<>();

  private @Nullable Set<String> elsewhere;

  private int next;
  private int ready;

  /** How many of those found are known to hold no date. */
  private int undated;

  Candidates(Field field, PageFacts facts) {
    this.facts = facts;
    this.sources = Sources.of(field);
  }

  private Candidates(List<Candidate> known, PageFacts facts) {
    this.facts = facts;
    this.sources = List.of();
    this.found.addAll(known);
    this.ready = known.size();
  }

  /** Returns others of the same page, that are known. */
  Candidates replacedBy(List<Candidate> known) {
    return new Candidates(known, facts);
  }

  /** Returns those of at least some rank. */
  List<Candidate> downTo(int rank) {
    while (next < sources.size() && sources.get(next).rank() >= rank) {
      more();
    }
    int end = ready;
    while (end > 0 && found.get(end - 1).rank() < rank) {
      end--;
    }
    return found.subList(0, end);
  }

  /** Returns the rank of the next source to be looked at; the least number where all have been. */
  int nextRank() {
    return next < sources.size() ? sources.get(next).rank() : Integer.MIN_VALUE;
  }

  /** Returns all. */
  List<Candidate> all() {
    while (next < sources.size()) {
      more();
    }
    return found;
  }

  @Override
  public Iterator<Candidate> iterator() {
    return new Iterator<>() {
      private int i;

      @Override
      public boolean hasNext() {
        while (i >= ready && next < sources.size()) {
          more();
        }
        return i < ready;
      }

      @Override
      public Candidate next() {
        if (!hasNext()) {
          throw new NoSuchElementException();
        }
        return found.get(i++);
      }
    };
  }

  /** Looks at the next source. */
  private void more() {
    if (facts.page().deadline().passed()) {
      next = sources.size();
    } else {
      addAll(sources.get(next++));
    }
    int rank = nextRank();
    while (ready < found.size() && found.get(ready).rank() >= rank) {
      ready++;
    }
  }

  private void addAll(Source source) {
    switch (source.kind()) {
      case "json" -> addData(source, facts.data().article(source.path()));
      case "page" -> {
        List<String> path = source.path();
        addData(source, facts.data().ofType(path.get(0), path.subList(1, path.size())));
      }
      case "meta" -> {
        List<String> metas = facts.markup().metas(source.key());
        for (int i = 0; i < metas.size(); i++) { // mostly none
          add(source, metas.get(i));
        }
      }
      case "block" -> {
        for (BlockText b : BlockText.of(Label.valueOf(source.key()), facts)) {
          if (!source.isDate() || isDate(b.text())) {
            add(source, b.far(), b.text(), b.link());
          }
        }
      }
      case "near" -> {
        boolean named = source.key().equals("name");
        for (BlockText b : named ? HeadLines.names(facts) : HeadLines.bylines(facts)) {
          add(source, false, b.text(), b.link());
        }
      }
      case "text" -> {
        List<String> names =
            switch (source.key()) {
              case "bio" -> BioNames.of(facts);
              case "owner" -> OwnerNames.of(facts);
              default -> StoryNames.of(facts);
            };
        names.forEach(name -> add(source, name));
      }
      case "far" -> {
        if (!anyDate()) {
          for (BlockText b : BlockText.anywhere(facts)) {
            if (isDate(b.text())) {
              add(source, false, b.text(), b.link());
            }
          }
        }
      }
      case "url" -> {
        String path = facts.url().map(URI::getPath).orElse("");
        if (isDay(path)) {
          add(source, path);
        }
      }
      case "script" -> {
        if (!anyDate()) {
          ScriptValues.of(facts.scripts(), source.key()).forEach(v -> add(source, v));
        }
      }
      default -> addMarkup(source);
    }
  }

  /**
   * {@code /2024/05/01/}, {@code /20240501-}, {@code -2024-05-01}; with a time it is an archive's.
   */
  private boolean isDay(@Nullable String path) {
    return path != null
        && facts.dates().find(path).filter(f -> f.date().time().isEmpty()).isPresent();
  }

  private boolean isDate(String text) {
    return facts.dates().find(text).isPresent();
  }

  private boolean anyDate() {
    while (undated < found.size() && !isDate(found.get(undated).value())) {
      undated++;
    }
    return undated < found.size();
  }

  private void addData(Source source, List<Object> values) {
    for (Object value : values) {
      if (value instanceof Boolean && source.field() != Field.ACCESS) {
        continue;
      }
      Optional<String> link = Optional.empty();
      if (value instanceof Map<?, ?> map) {
        link = firstString(map.get("url")).or(() -> firstString(map.get("sameAs")));
        link = link.filter(l -> Texts.isUrl(l) || l.startsWith("/"));
      }
      for (String name : facts.data().names(value)) {
        add(source, false, name, link);
      }
      if (source.field() == Field.IMAGE || source.field() == Field.CANONICAL) {
        if (value instanceof Map<?, ?> map) {
          String address =
              firstString(map.get("url"))
                  .or(() -> firstString(map.get("contentUrl")))
                  .or(() -> firstString(map.get("@id")))
                  .orElse("");
          add(source, address);
        }
      }
    }
  }

  private static Optional<String> firstString(@Nullable Object value) {
    Object v = value instanceof List<?> list && !list.isEmpty() ? list.get(0) : value;
    return v instanceof String s && !s.isBlank() ? Optional.of(s) : Optional.empty();
  }

  private void addMarkup(Source source) {
    Markup markup = facts.markup();
    boolean inOrder = source.kind().equals("tag") && !source.key().equals("time");
    List<Markup.Spot> spots =
        inOrder ? markup.spots(source.place()) : markup.nearestFirst(source.place());
    // an early form of HTML5 marked the date of an article so; comments repeat the mark
    boolean marked = source.name().equals("tag pubdate") && spots.size() == 1;
    int first = spots.isEmpty() ? 0 : markup.distance(spots.get(0));
    boolean called = source.kind().equals("class");
    for (int i = 0; i < spots.size(); i++) {
      Markup.Spot spot = spots.get(i);
      if (source.field() == Field.AUTHOR && markup.distance(spot) > first + MAX_SPREAD) {
        break; // far from the headline's byline stand those of other articles and of comments
      }
      if (source.isPlaced() && source.field() != Field.AUTHOR && markup.isInPageHead(spot)) {
        continue; // today's
      }
      String value = MarkupValue.of(spot.element(), source.field(), MAX_MARKUP_VALUE);
      boolean far = source.isPlaced() && !marked && !markup.isNearHeadline(spot);
      add(
          source,
          far || called && isElsewhere(value),
          value,
          source.field() == Field.AUTHOR ? MarkupValue.link(spot.element()) : Optional.empty());
    }
  }

  /** Returns whether a line stands nowhere but among what is not the article's. */
  private boolean isElsewhere(String line) {
    Set<String> lines = elsewhere == null ? BlockText.elsewhere(facts) : elsewhere;
    elsewhere = lines;
    return lines.contains(Texts.clean(line));
  }

  private void add(Source source, String raw) {
    add(source, false, raw, Optional.empty());
  }

  private void add(Source source, boolean far, String raw, Optional<String> link) {
    String value = Texts.clean(raw.length() > MAX_VALUE ? raw.substring(0, MAX_VALUE) : raw);
    if (!value.isEmpty() && !VOID.contains(value)) {
      int rank = source.rank(far);
      int at = found.size();
      while (at > ready && found.get(at - 1).rank() < rank) {
        at--;
      }
      found.add(at, new Candidate(source.field(), value, source.name(), rank, link));
      undated = Math.min(undated, at);
    }
  }
}
