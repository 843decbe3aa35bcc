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

  /** What one source offers, which counts less far from the headline; it is read when needed. */
  private final class Group {
    private final List<Candidate> candidates = new ArrayList<>();
    private @Nullable List<Person> people;

    Candidate first() {
      return candidates.get(0);
    }

    int rank() {
      return first().rank();
    }

    boolean isOf(Candidate c) {
      return c.rank() == rank() && c.source().equals(first().source());
    }

    /** Returns whom it names. */
    List<Person> people() {
      if (people == null) {
        people = List.copyOf(AuthorReader.this.people(candidates).values());
      }
      return people;
    }

    /** Returns the most that one of them tells. */
    Worth worth() {
      Worth worth = Worth.ORGANISATION;
      for (Person p : people()) {
        if (isWriter(p) && p.role() != Role.CONTRIBUTOR) {
          Worth own = isFull(p.name()) ? Worth.PERSON : Worth.HANDLE;
          worth = worth.compareTo(own) >= 0 ? worth : own;
        }
      }
      return worth;
    }

    /** Returns whether it may name all who made the article, where data names the first only. */
    boolean isByline() {
      return rank() >= MIN_OVERRULING_RANK
          && (first().from("block") || first().from("json author") || first().from("meta"));
    }

    /** Returns whether a name may be in it that has a link there; the key is without spaces. */
    boolean mayLink(String key) {
      for (Candidate c : candidates) {
        if (c.link().isPresent() && joined(Texts.key(c.value())).contains(key)) {
          return true;
        }
      }
      return false;
    }
  }

  List<Person> read(Candidates candidates) {
    List<Group> groups = new ArrayList<>();
    addGroups(candidates.downTo(MIN_OVERRULING_RANK), groups);
    Group best = best(groups);
    if (best == null) {
      addGroups(candidates.all(), groups);
      best = best(groups);
    }
    if (best == null) {
      return List.of();
    }
    Group widest = widest(best, groups);
    List<Person> people = new ArrayList<>(widest.people());
    if (widest.worth() != Worth.ORGANISATION && !widest.first().from("json")) {
      people.removeIf(p -> p.role() == Role.AGENCY && !NameWords.isAgency(p.name()));
    }
    List<Person> complete = new ArrayList<>();
    for (Person p : people.subList(0, Math.min(MAX_AUTHORS, people.size()))) {
      Optional<String> url = p.url();
      if (url.isEmpty()) {
        addGroups(candidates.all(), groups);
        url = url(p, groups);
      }
      Optional<String> absolute = url.flatMap(facts::absolute);
      complete.add(new Person(p.name(), p.role(), absolute, bio(p, people.size())));
    }
    return complete;
  }

  /** Adds what comes after the candidates that are in groups. */
  private void addGroups(List<Candidate> candidates, List<Group> groups) {
    int known = 0;
    for (Group g : groups) {
      known += g.candidates.size();
    }
    for (Candidate c : candidates.subList(known, candidates.size())) {
      if (groups.isEmpty() || !groups.get(groups.size() - 1).isOf(c)) {
        groups.add(new Group());
      }
      groups.get(groups.size() - 1).candidates.add(c);
    }
  }

  private static @Nullable Group best(List<Group> groups) {
    Group best = null;
    for (Group g : groups) {
      if (best != null && (best.worth() == Worth.PERSON || g.rank() < MIN_OVERRULING_RANK)) {
        break;
      }
      boolean any = !g.people().isEmpty();
      if (any && (best == null || g.worth().compareTo(best.worth()) > 0)) {
        best = g;
      }
    }
    return best;
  }

  private Map<String, Person> people(List<Candidate> candidates) {
    Map<String, Person> people = new LinkedHashMap<>();
    boolean written = false;
    for (Candidate c : candidates) {
      if (written && isOnlyFirst(c)) {
        break;
      }
      String turned = isCatalogue(c) ? NameCleaner.turned(c.value()) : null;
      for (NameCleaner.Named n : cleaner.names(turned == null ? c.value() : turned, isStated(c))) {
        Person person = new Person(n.name(), n.role(), c.link(), Optional.empty());
        boolean first = people.putIfAbsent(Texts.key(n.name()), person) == null;
        written |= first && isWriter(person);
      }
    }
    return people;
  }

  private static boolean isFull(String name) {
    return name.indexOf(' ') > 0
        || news.winnow.internal.read.TextStats.isUnspaced(name.charAt(0))
        || name.charAt(0) >= '\uac00' && name.charAt(0) <= '\ud7af';
  }

  private static boolean isStated(Candidate c) {
    boolean data =
        c.from("json") || c.from("page") || c.from("meta") || c.from("prop") || c.from("rel");
    return data || c.from("class") && c.link().isPresent() && c.value().length() <= 40;
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
      boolean more =
          g.isByline()
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

  /** Returns the profile's address from the first source that links a name. */
  private static Optional<String> url(Person person, List<Group> groups) {
    String key = joined(NameWords.withoutHonorific(person.name()));
    for (Group g : groups) {
      for (Person other : g.mayLink(key) ? g.people() : List.<Person>of()) {
        if (other.url().isPresent() && same(person, other)) {
          return other.url();
        }
      }
    }
    return Optional.empty();
  }

  private static String joined(String key) {
    return key.replace(" ", "");
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
