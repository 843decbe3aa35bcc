package news.winnow.internal.meta;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import news.winnow.internal.read.TextBlock;
import news.winnow.model.Label;
import news.winnow.model.Person;
import news.winnow.model.Person.Role;

/**
 * Chooses who made the article from the candidates: the most trusted source that names a person,
 * completed by those that agree.
 */
final class AuthorReader {
  private static final int MAX_AUTHORS = 40;
  private static final int MIN_BIO_WORDS = 8;

  private final PageFacts facts;
  private final NameCleaner cleaner;

  AuthorReader(PageFacts facts) {
    this.facts = facts;
    this.cleaner = new NameCleaner(facts.site());
  }

  /** The people one source names. */
  private record Group(String source, List<Person> people) {
    boolean hasPerson() {
      return people.stream().anyMatch(p -> p.role() != Role.AGENCY);
    }
  }

  List<Person> read(List<Candidate> candidates) {
    List<Group> groups = groups(candidates);
    Group best = null;
    for (Group g : groups) {
      if (g.hasPerson()) {
        best = g;
        break;
      }
    }
    if (best == null) {
      best = groups.isEmpty() ? null : groups.get(0);
    } else {
      best = widest(best, groups);
    }
    if (best == null) {
      return List.of();
    }
    List<Person> people = new ArrayList<>(best.people());
    if (best.hasPerson()) {
      people.removeIf(p -> p.role() == Role.AGENCY && !NameWords.isAgency(p.name()));
    }
    return people.stream().limit(MAX_AUTHORS).map(p -> complete(p, groups, people.size())).toList();
  }

  private List<Group> groups(List<Candidate> candidates) {
    Map<String, Map<String, Person>> bySource = new LinkedHashMap<>();
    for (Candidate c : candidates) {
      boolean stated = isStated(c);
      Map<String, Person> people = bySource.computeIfAbsent(c.source(), s -> new LinkedHashMap<>());
      if (!people.isEmpty() && c.from("class")) {
        continue; // the element next to the headline speaks; those after it may be of other
        // articles
      }
      String value = c.value();
      if (isCatalogue(c)) {
        String turned = NameCleaner.turned(value);
        value = turned == null ? value : turned;
      }
      for (NameCleaner.Named n : cleaner.names(value, stated)) {
        people.putIfAbsent(
            Texts.key(n.name()), new Person(n.name(), n.role(), c.link(), Optional.empty()));
      }
    }
    List<Group> groups = new ArrayList<>();
    bySource.forEach(
        (source, people) -> {
          if (!people.isEmpty()) {
            groups.add(new Group(source, List.copyOf(people.values())));
          }
        });
    return groups;
  }

  private static boolean isStated(Candidate c) {
    return c.from("json") || c.from("page") || c.from("meta") || c.from("prop") || c.from("rel");
  }

  private static boolean isCatalogue(Candidate c) {
    return c.source().contains("citation_")
        || c.source().contains("dc.")
        || c.source().contains("dcterms.");
  }

  /**
   * Data often names the first author only: a byline that names them all, and these among them,
   * says more.
   */
  private static Group widest(Group best, List<Group> groups) {
    Group widest = best;
    for (Group g : groups) {
      boolean agrees =
          g.people().size() > widest.people().size()
              && (g.source().startsWith("block") || g.source().startsWith("json"))
              && widest.people().stream()
                  .allMatch(p -> g.people().stream().anyMatch(q -> same(p, q)));
      if (agrees) {
        widest = g;
      }
    }
    return widest;
  }

  private static boolean same(Person a, Person b) {
    return Texts.key(a.name()).equals(Texts.key(b.name()));
  }

  /** Adds the profile's address from any source, and the description from the author box. */
  private Person complete(Person person, List<Group> groups, int people) {
    Optional<String> url = person.url();
    for (Group g : groups) {
      for (Person other : g.people()) {
        if (url.isEmpty() && same(person, other)) {
          url = other.url();
        }
      }
    }
    Optional<String> absolute = url.flatMap(u -> SiteNames.absolute(u, facts.url()));
    return new Person(person.name(), person.role(), absolute, bio(person, people));
  }

  private Optional<String> bio(Person person, int people) {
    String name = Texts.key(person.name());
    for (TextBlock b : facts.blocks(Label.AUTHOR_BIO)) {
      if (b.words() >= MIN_BIO_WORDS && (people == 1 || Texts.holds(Texts.key(b.text()), name))) {
        return Optional.of(b.text());
      }
    }
    return Optional.empty();
  }
}
