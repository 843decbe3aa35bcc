package news.winnow.internal.meta;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import news.winnow.internal.label.BlockVotes;
import news.winnow.internal.read.Addresses;
import news.winnow.internal.read.PageBlocks;
import news.winnow.internal.read.TextBlock;
import news.winnow.internal.read.XPathView;
import news.winnow.model.Candidate;
import news.winnow.model.Candidate.Field;
import news.winnow.model.Label;
import news.winnow.model.Notice;
import news.winnow.rule.ArticleField;
import news.winnow.rule.FieldRule;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * What the user's rules found for the fields of an article: values of elements, and blocks that
 * rules of the site name. They come before all else; where none can be a value, the page is read as
 * any other.
 */
public final class RuledValues {
  private static final int MAX_VALUE = 2_000;
  private static final int MAX_VALUES = 200;
  private static final int RANK = 99;

  private static final Map<Label, Field> OF_LABEL =
      Map.of(
          Label.TITLE, Field.TITLE,
          Label.SUBTITLE, Field.SUBTITLE,
          Label.KICKER, Field.KICKER,
          Label.BYLINE, Field.AUTHOR,
          Label.DATE, Field.PUBLISHED,
          Label.TAGS, Field.TAG);

  /** The candidates of each rule; blocks count as one rule, the last. */
  private final Map<Field, List<List<Candidate>>> found = new EnumMap<>(Field.class);

  private final Map<ArticleField, String> addresses = new EnumMap<>(ArticleField.class);
  private final Map<Field, List<String>> rules = new EnumMap<>(Field.class);
  private final List<Notice> notices = new ArrayList<>();

  private RuledValues() {}

  /** Returns what there is where the user has no rules. */
  static RuledValues none() {
    return new RuledValues();
  }

  /**
   * Returns what rules found on a page.
   *
   * @param page the page
   * @param votes the votes of rules on blocks
   * @param fields the rules that say where fields stand, the first first
   */
  public static RuledValues of(PageBlocks page, BlockVotes votes, List<FieldRule> fields) {
    RuledValues values = new RuledValues();
    Document document = page.document();
    if (document != null) {
      fields.forEach(rule -> values.add(rule, page, document));
    }
    if (votes.anyOfSite()) {
      values.addBlocks(page, votes);
    }
    return values;
  }

  private void add(FieldRule rule, PageBlocks page, Document document) {
    List<XPathView.Value> values =
        rule.where().isCss()
            ? document.select(rule.where().expression()).stream()
                .map(e -> new XPathView.Value(e, ""))
                .toList()
            : page.xpath().values(rule.where().expression());
    Optional<Field> field = fieldOf(rule.field());
    if (field.isEmpty()) {
      values.forEach(v -> addAddress(rule, v));
      return;
    }
    List<Candidate> candidates = new ArrayList<>();
    for (XPathView.Value value : values) {
      Element e = value.element();
      String raw =
          e == null
              ? value.text()
              : rule.attribute()
                  .map(e::attr)
                  .orElseGet(() -> MarkupValue.of(e, field.get(), MAX_VALUE));
      Optional<String> link =
          e != null && field.get() == Field.AUTHOR ? MarkupValue.link(e) : Optional.empty();
      addValue(field.get(), raw, rule.id(), link, candidates);
    }
    rules.computeIfAbsent(field.get(), f -> new ArrayList<>()).add(rule.id());
    put(field.get(), candidates);
  }

  private void addAddress(FieldRule rule, XPathView.Value value) {
    Element e = value.element();
    String address = e == null ? value.text() : e.attr(rule.attribute().orElse("href"));
    if (!address.isBlank() && address.length() <= MAX_VALUE) {
      addresses.putIfAbsent(rule.field(), address.strip());
    }
  }

  /** Returns the address that rules found for one of the fields that are hints: next page ... */
  public Optional<String> address(ArticleField field, Addresses absolute) {
    return Optional.ofNullable(addresses.get(field))
        .map(absolute::absolute)
        .filter(address -> address.startsWith("http"));
  }

  private void addBlocks(PageBlocks page, BlockVotes votes) {
    Map<Field, List<Candidate>> byField = new LinkedHashMap<>();
    for (TextBlock b : page.blocks()) {
      for (Map.Entry<Label, Field> e : OF_LABEL.entrySet()) {
        if (votes.site(b.index(), e.getKey()) > 0) {
          addValue(
              e.getValue(),
              b.text(),
              "block " + e.getKey(),
              b.links().size() == 1 ? Optional.of(b.links().get(0).url()) : Optional.empty(),
              byField.computeIfAbsent(e.getValue(), f -> new ArrayList<>()));
        }
      }
    }
    byField.forEach(this::put);
  }

  private static void addValue(
      Field field, String raw, String source, Optional<String> link, List<Candidate> to) {
    String value = Texts.clean(raw.length() > MAX_VALUE ? raw.substring(0, MAX_VALUE) : raw);
    if (!value.isEmpty() && to.size() < MAX_VALUES) {
      to.add(new Candidate(field, value, source, RANK, link));
    }
  }

  private void put(Field field, List<Candidate> values) {
    if (!values.isEmpty()) {
      found.computeIfAbsent(field, f -> new ArrayList<>(1)).add(values);
    }
  }

  /** Returns the field of the metadata; none for the hints, which the page says nowhere else. */
  private static Optional<Field> fieldOf(ArticleField field) {
    return switch (field) {
      case AUTHORS -> Optional.of(Field.AUTHOR);
      case CANONICAL_URL -> Optional.of(Field.CANONICAL);
      case TAGS -> Optional.of(Field.TAG);
      case LEAD_IMAGE -> Optional.of(Field.IMAGE);
      case NEXT_PAGE, SINGLE_PAGE -> Optional.empty();
      case TITLE, SUBTITLE, KICKER, SECTION, PUBLISHED, MODIFIED, PUBLISHER, LANGUAGE ->
          Optional.of(Field.valueOf(field.name()));
    };
  }

  /** Returns the first value that a rule's candidates give, else what the page says otherwise. */
  <T> Optional<T> or(
      Field field,
      Function<Iterable<Candidate>, Optional<T>> reader,
      Supplier<Optional<T>> otherwise) {
    Optional<T> value = first(field, reader);
    return value.isPresent() ? value : otherwise.get();
  }

  /** Returns the first value that a rule's candidates give, else that of those the page offers. */
  <T> Optional<T> or(
      Field field, Function<Iterable<Candidate>, Optional<T>> reader, Candidates offered) {
    Optional<T> value = first(field, reader);
    return value.isPresent() ? value : reader.apply(offered);
  }

  /** The same for a field with several values. */
  <T> List<T> orList(Field field, Function<Candidates, List<T>> reader, Candidates offered) {
    for (List<Candidate> candidates : found.getOrDefault(field, List.of())) {
      List<T> values = reader.apply(offered.replacedBy(candidates));
      if (!values.isEmpty()) {
        return values;
      }
    }
    noteFailure(field);
    return reader.apply(offered);
  }

  private <T> Optional<T> first(Field field, Function<Iterable<Candidate>, Optional<T>> reader) {
    for (List<Candidate> candidates : found.getOrDefault(field, List.of())) {
      Optional<T> value = reader.apply(candidates);
      if (value.isPresent()) {
        return value;
      }
    }
    noteFailure(field);
    return Optional.empty();
  }

  /** Returns the candidates for a field. */
  List<Candidate> of(Field field) {
    return found.getOrDefault(field, List.of()).stream().flatMap(List::stream).toList();
  }

  private void noteFailure(Field field) {
    List<String> failed = rules.getOrDefault(field, List.of());
    if (!failed.isEmpty()) {
      notices.add(
          new Notice(
              Notice.Kind.RULE_MATCHED_NOTHING,
              "no rule for the "
                  + field.lowerCase()
                  + " finds a value: "
                  + String.join(", ", failed)));
    }
  }

  /** Returns which rules found no value; complete when all fields have been read. */
  List<Notice> notices() {
    return List.copyOf(notices);
  }
}
