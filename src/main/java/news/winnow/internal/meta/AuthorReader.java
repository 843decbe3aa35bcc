package news.winnow.internal.meta;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import news.winnow.internal.read.TextBlock;
import news.winnow.model.Candidate;
import news.winnow.model.Label;
import news.winnow.model.Person;
import news.winnow.model.Person.Role;
import org.jspecify.annotations.Nullable;

/**
 * Chooses who made the article from the candidates: the most trusted source that names a person in
 * full, else one that names somebody by one word, else one that names an organisation. Other
 * sources complete what it says only where they agree.
 */
final class AuthorReader {
  private static final int MAX_AUTHORS = 40;
  private static final int MIN_BIO_WORDS = 8;

  /** A shorter one may hold no link: "More from ..." is none. */
  private static final int MIN_SHORT_BIO_WORDS = 4;

  private static final int MIN_OVERRULING_RANK = 56;

  private final PageFacts facts;
  private final NameCleaner cleaner;

  AuthorReader(PageFacts facts) {
    this.facts = facts;
    this.cleaner = new NameCleaner(facts.site());
  }

  /** How much a source's names tell. */
  private enum Worth {
    ORGANISATION,
    HANDLE,
    PERSON
  }

  /** The people one source names, and the most that one of its candidates names by itself. */
  private record Group(String source, int rank, List<Person> people, Worth worth) {}

  /** The same source counts less far from the headline. */
  private record Source(String name, int rank) {}

  List<Person> read(List<Candidate> candidates) {
    List<Group> groups = groups(candidates);
    Group best = best(groups);
    if (best == null) {
      return List.of();
    }
    Group widest = widest(best, groups);
    List<Person> people = new ArrayList<>(widest.people());
    if (widest.worth() != Worth.ORGANISATION && !widest.source().startsWith("json")) {
      people.removeIf(p -> p.role() == Role.AGENCY && !NameWords.isAgency(p.name()));
    }
    return people.stream().limit(MAX_AUTHORS).map(p -> complete(p, groups, people.size())).toList();
  }

  private static @Nullable Group best(List<Group> groups) {
    Group best = null;
    for (Group g : groups) {
      boolean may = best == null || g.rank() >= MIN_OVERRULING_RANK;
      if (may && (best == null || g.worth().compareTo(best.worth()) > 0)) {
        best = g;
      }
    }
    return best;
  }

  private List<Group> groups(List<Candidate> candidates) {
    Map<Source, Map<String, Person>> bySource = new LinkedHashMap<>();
    for (Candidate c : candidates) {
      Map<String, Person> people =
          bySource.computeIfAbsent(new Source(c.source(), c.rank()), s -> new LinkedHashMap<>());
      if (people.values().stream().anyMatch(AuthorReader::isWriter) && isOnlyFirst(c)) {
        continue;
      }
      String turned = isCatalogue(c) ? NameCleaner.turned(c.value()) : null;
      for (NameCleaner.Named n : cleaner.names(turned == null ? c.value() : turned, isStated(c))) {
        boolean named = isData(c) || isOrganisation(n) || NameCleaner.looksNamed(n.name());
        if (!named) {
          continue;
        }
        people.putIfAbsent(
            Texts.key(n.name()), new Person(n.name(), n.role(), c.link(), Optional.empty()));
      }
    }
    List<Group> groups = new ArrayList<>();
    bySource.forEach(
        (source, people) -> {
          if (!people.isEmpty()) {
            List<Person> list = List.copyOf(people.values());
            groups.add(new Group(source.name(), source.rank(), list, worth(list)));
          }
        });
    return groups;
  }

  private static Worth worth(List<Person> people) {
    Worth worth = Worth.ORGANISATION;
    for (Person p : people) {
      if (isWriter(p) && p.role() != Role.CONTRIBUTOR) {
        worth =
            worth.compareTo(isFull(p.name()) ? Worth.PERSON : Worth.HANDLE) >= 0
                ? worth
                : isFull(p.name()) ? Worth.PERSON : Worth.HANDLE;
      }
    }
    return worth;
  }

  private static boolean isFull(String name) {
    return name.indexOf(' ') > 0
        || news.winnow.internal.read.TextStats.isUnspaced(name.charAt(0))
        || name.charAt(0) >= '\uac00' && name.charAt(0) <= '\ud7af';
  }

  private static boolean isOrganisation(NameCleaner.Named n) {
    return n.role() == Role.AGENCY && !Character.isLowerCase(n.name().codePointAt(0));
  }

  private static boolean isData(Candidate c) {
    return c.from("json") || c.from("page") || c.from("meta") || c.from("prop") || c.from("rel");
  }

  private static boolean isStated(Candidate c) {
    return isData(c) || c.from("class") && c.link().isPresent() && c.value().length() <= 40;
  }

  /** The byline next to the headline speaks; those after it may be of other articles. */
  private static boolean isOnlyFirst(Candidate c) {
    return c.from("class") || c.from("link") || c.from("block") || c.from("near") || c.from("page");
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
      boolean byline =
          g.source().startsWith("block")
              || g.source().startsWith("json author")
              || g.source().startsWith("meta");
      boolean more =
          byline
              && g.rank() >= MIN_OVERRULING_RANK
              && writers(g) > widest.people().size()
              && g.worth() == Worth.PERSON
              && g.people().stream().noneMatch(p -> holdsOther(p, g));
      if (more
          && widest.people().stream()
              .allMatch(p -> g.people().stream().anyMatch(q -> same(p, q)))) {
        widest = g;
      }
    }
    return widest;
  }

  /** A name inside a longer one was not parted well. */
  private static boolean holdsOther(Person p, Group g) {
    String key = Texts.key(p.name());
    return g.people().stream().anyMatch(q -> q != p && Texts.holds(key, Texts.key(q.name())));
  }

  private static long writers(Group g) {
    return g.people().stream().filter(AuthorReader::isWriter).count();
  }

  private static boolean isWriter(Person p) {
    return switch (p.role()) {
      case AUTHOR, REPORTER, CONTRIBUTOR -> true;
      default -> false;
    };
  }

  private static boolean same(Person a, Person b) {
    return NameWords.withoutHonorific(a.name()).equals(NameWords.withoutHonorific(b.name()));
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
    Optional<String> absolute = url.flatMap(facts::absolute);
    return new Person(person.name(), person.role(), absolute, bio(person, people));
  }

  private Optional<String> bio(Person person, int people) {
    String name = Texts.key(person.name());
    for (TextBlock b : facts.blocks(Label.AUTHOR_BIO)) {
      boolean describes =
          b.words() >= MIN_BIO_WORDS || b.words() >= MIN_SHORT_BIO_WORDS && b.links().isEmpty();
      if (describes && (people == 1 || Texts.holds(Texts.key(b.text()), name))) {
        return Optional.of(b.text());
      }
    }
    return Optional.empty();
  }
}
