package news.winnow.internal.meta;

import java.net.URI;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import news.winnow.model.Candidate;
import news.winnow.model.Candidate.Field;
import news.winnow.model.Label;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** The table of sources, {@code sources.txt}, and the candidates that a page offers for it. */
final class Sources {
  private static final int MAX_VALUE = 2_000;
  private static final int MAX_MARKUP_VALUE = 300;
  private static final int MAX_SPREAD = 60;

  private static final List<Source> TABLE = readTable();
  private static final Map<Field, List<Source>> BY_FIELD =
      TABLE.stream().collect(Collectors.groupingBy(Source::field));

  /** How much less a source counts far from the headline. */
  private static final int FAR = 45;

  private static final Set<String> DATED = Set.of("tag", "class", "prop");
  private static final Set<String> STATED = Set.of("prop", "rel");

  /**
   * A line of the table.
   *
   * @param name kind and key as candidates carry them
   * @param place the same as markup is asked for it
   * @param path the key as a path through data
   */
  private record Source(
      Field field,
      int rank,
      String kind,
      String key,
      String name,
      String place,
      List<String> path) {
    static Source of(Field field, int rank, String kind, String key) {
      List<String> path = List.of(key.split("\\."));
      return new Source(
          field,
          rank,
          kind,
          key,
          kind + " " + key,
          kind + " " + key.toLowerCase(Locale.ROOT),
          path);
    }

    Source at(boolean far) {
      return far ? new Source(field, rank - FAR, kind, key, name, place, path) : this;
    }
  }

  private Sources() {}

  private static List<Source> readTable() {
    List<Source> table = new ArrayList<>();
    for (String line : Resources.lines("sources.txt")) {
      String[] c = line.split("\\s+");
      table.add(
          Source.of(
              Field.valueOf(c[0].toUpperCase(Locale.ROOT)), Integer.parseInt(c[1]), c[2], c[3]));
    }
    table.sort(Comparator.comparingInt(Source::rank).reversed());
    return table;
  }

  /** Returns what the page offers for a field, the most trusted first. */
  static List<Candidate> candidates(Field field, PageFacts facts) {
    List<Candidate> found = new ArrayList<>();
    for (Source source : BY_FIELD.getOrDefault(field, List.of())) {
      if (facts.page().deadline().passed()) {
        break;
      }
      switch (source.kind()) {
        case "json" -> addData(source, facts.data().article(source.path()), facts, found);
        case "page" -> {
          List<String> path = source.path();
          List<String> rest = path.subList(1, path.size());
          addData(source, facts.data().ofType(path.get(0), rest), facts, found);
        }
        case "meta" -> {
          for (String value : facts.markup().metas(source.key())) {
            add(source, value, Optional.empty(), found);
          }
        }
        case "block" -> {
          for (BlockText b : BlockText.of(Label.valueOf(source.key()), facts)) {
            if (!isDate(source.field()) || facts.dates().find(b.text()).isPresent()) {
              add(source.at(b.far()), b.text(), b.link(), found);
            }
          }
        }
        case "near" -> {
          boolean named = source.key().equals("name");
          for (BlockText b : named ? HeadLines.names(facts) : HeadLines.bylines(facts)) {
            add(source, b.text(), b.link(), found);
          }
        }
        case "far" -> {
          if (!anyUsable(found, facts)) {
            for (BlockText b : BlockText.anywhere(facts)) {
              if (facts.dates().find(b.text()).isPresent()) {
                add(source, b.text(), b.link(), found);
              }
            }
          }
        }
        case "url" -> {
          String path = facts.url().map(URI::getPath).orElse("");
          if (isDay(path, facts)) {
            add(source, path, Optional.empty(), found);
          }
        }
        case "script" -> {
          if (!anyUsable(found, facts)) {
            ScriptValues.of(facts.markup().scripts(), source.key())
                .forEach(v -> add(source, v, Optional.empty(), found));
          }
        }
        default -> addMarkup(source, facts, found);
      }
    }
    found.sort(Comparator.comparingInt(Candidate::rank).reversed());
    return found;
  }

  /**
   * {@code /2024/05/01/}, {@code /20240501-}, {@code -2024-05-01}; with a time it is an archive's.
   */
  private static boolean isDay(@Nullable String path, PageFacts facts) {
    return path != null
        && facts.dates().find(path).filter(f -> f.date().time().isEmpty()).isPresent();
  }

  private static boolean anyUsable(List<Candidate> found, PageFacts facts) {
    return found.stream().anyMatch(c -> facts.dates().find(c.value()).isPresent());
  }

  private static void addData(
      Source source, List<Object> values, PageFacts facts, List<Candidate> found) {
    for (Object value : values) {
      if (value instanceof Boolean && source.field() != Field.ACCESS) {
        continue;
      }
      Optional<String> link = Optional.empty();
      if (value instanceof Map<?, ?> map) {
        link = firstString(map.get("url")).or(() -> firstString(map.get("sameAs")));
        link = link.filter(Texts::isUrl);
      }
      for (String name : facts.data().names(value)) {
        add(source, name, link, found);
      }
      if (source.field() == Field.IMAGE || source.field() == Field.CANONICAL) {
        if (value instanceof Map<?, ?> map) {
          String address =
              firstString(map.get("url"))
                  .or(() -> firstString(map.get("contentUrl")))
                  .or(() -> firstString(map.get("@id")))
                  .orElse("");
          add(source, address, Optional.empty(), found);
        }
      }
    }
  }

  private static Optional<String> firstString(@Nullable Object value) {
    Object v = value instanceof List<?> list && !list.isEmpty() ? list.get(0) : value;
    return v instanceof String s && !s.isBlank() ? Optional.of(s) : Optional.empty();
  }

  private static boolean isDate(Field field) {
    return field == Field.PUBLISHED || field == Field.MODIFIED;
  }

  /** Dates and names far from the headline are mostly those of other articles. */
  private static boolean isPlaced(Source source) {
    return switch (source.field()) {
      case PUBLISHED, MODIFIED -> DATED.contains(source.kind());
      case AUTHOR -> STATED.contains(source.kind());
      default -> false;
    };
  }

  private static void addMarkup(Source source, PageFacts facts, List<Candidate> found) {
    Markup markup = facts.markup();
    List<Element> elements = new ArrayList<>(markup.elements(source.place()));
    if (!source.kind().equals("tag") || source.key().equals("time")) {
      elements.sort(Comparator.comparingInt(markup::distance));
    }
    int first = elements.isEmpty() ? 0 : markup.distance(elements.get(0));
    for (Element e : elements) {
      if (source.field() == Field.AUTHOR && markup.distance(e) > first + MAX_SPREAD) {
        break; // far from the headline's byline stand those of other articles and of comments
      }
      if (DATED.contains(source.kind()) && isDate(source.field()) && markup.isInPageHead(e)) {
        continue; // today's
      }
      boolean far = isPlaced(source) && !markup.isNearHeadline(e);
      add(
          source.at(far),
          MarkupValue.of(e, source.field(), MAX_MARKUP_VALUE),
          source.field() == Field.AUTHOR ? MarkupValue.link(e) : Optional.empty(),
          found);
    }
  }

  private static void add(Source source, String raw, Optional<String> link, List<Candidate> found) {
    String value = Texts.clean(raw.length() > MAX_VALUE ? raw.substring(0, MAX_VALUE) : raw);
    if (!value.isEmpty()) {
      found.add(new Candidate(source.field(), value, source.name(), source.rank(), link));
    }
  }
}
