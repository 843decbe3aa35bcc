package news.winnow.internal.meta;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import news.winnow.internal.read.TextStats;
import news.winnow.model.Candidate;
import news.winnow.model.Person;
import news.winnow.model.Person.Role;
import org.jspecify.annotations.Nullable;

/**
 * What one source says of the authors; the same source is another one far from the headline, where
 * it counts less. Names are read when somebody asks.
 */
final class AuthorGroup {
  private final List<Candidate> candidates = new ArrayList<>();
  private final NameCleaner cleaner;
  private @Nullable List<Person> people;

  AuthorGroup(NameCleaner cleaner) {
    this.cleaner = cleaner;
  }

  /** How much names tell. */
  enum Worth {
    ORGANISATION,
    HANDLE,
    PERSON
  }

  /** Adds a candidate if it is of this source. */
  boolean add(Candidate c) {
    boolean own = candidates.isEmpty() || c.rank() == rank() && c.source().equals(first().source());
    if (own) {
      candidates.add(c);
    }
    return own;
  }

  /** Returns one of the candidates, of which there is at least one. */
  Candidate first() {
    return candidates.get(0);
  }

  int rank() {
    return first().rank();
  }

  int size() {
    return candidates.size();
  }

  /** Returns whom it names. */
  List<Person> people() {
    if (people == null) {
      people = List.copyOf(read().values());
    }
    return people;
  }

  private Map<String, Person> read() {
    Map<String, Person> found = new LinkedHashMap<>();
    boolean written = false;
    for (Candidate c : candidates) {
      if (written && isOnlyFirst(c)) {
        break;
      }
      String turned = isCatalogue(c) ? NameLooks.turned(c.value()) : null;
      for (NameCleaner.Named n : cleaner.names(turned == null ? c.value() : turned, isStated(c))) {
        if (!isData(c) && !isOrganisation(n) && !NameLooks.looksNamed(n.name())) {
          continue;
        }
        Person person = new Person(n.name(), n.role(), c.link(), Optional.empty());
        boolean first = found.putIfAbsent(Texts.key(n.name()), person) == null;
        written |= first && isWriter(person);
      }
    }
    return found;
  }

  private static boolean isOrganisation(NameCleaner.Named n) {
    boolean small = Character.isLowerCase(n.name().codePointAt(0));
    return n.role() == Role.AGENCY && (!small || n.name().startsWith("the "));
  }

  /** Returns whether data states it. */
  boolean isData() {
    return isData(first());
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

  /** Returns the most that one of the names tells. */
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

  private static boolean isFull(String name) {
    return name.indexOf(' ') > 0
        || TextStats.isUnspaced(name.charAt(0))
        || name.charAt(0) >= '\uac00' && name.charAt(0) <= '\ud7af';
  }

  /** Returns how many of those named wrote. */
  int writers() {
    int writers = 0;
    for (Person p : people()) {
      writers += isWriter(p) ? 1 : 0;
    }
    return writers;
  }

  private static boolean isWriter(Person p) {
    return switch (p.role()) {
      case AUTHOR, REPORTER, CONTRIBUTOR -> true;
      default -> false;
    };
  }

  /** Returns whether the names are parted well: none is inside a longer one. */
  boolean isParted() {
    List<String> keys = new ArrayList<>();
    for (Person p : people()) {
      keys.add(Texts.key(p.name()));
    }
    for (int i = 0; i < keys.size(); i++) {
      for (int j = 0; j < keys.size(); j++) {
        if (i != j && Texts.holds(keys.get(i), keys.get(j))) {
          return false;
        }
      }
    }
    return true;
  }

  /** Returns the address that the source links a name to. */
  Optional<String> link(Person person) {
    String key = joined(NameWords.withoutHonorific(person.name()));
    for (Candidate c : candidates) {
      if (c.link().isPresent() && joined(Texts.key(c.value())).contains(key)) {
        return linkOf(person);
      }
    }
    return Optional.empty();
  }

  private Optional<String> linkOf(Person person) {
    for (Person other : people()) {
      if (other.url().isPresent() && same(person, other)) {
        return other.url();
      }
    }
    return Optional.empty();
  }

  private static String joined(String key) {
    return key.replace(" ", "");
  }

  static boolean same(Person a, Person b) {
    return NameWords.withoutHonorific(a.name()).equals(NameWords.withoutHonorific(b.name()));
  }
}
