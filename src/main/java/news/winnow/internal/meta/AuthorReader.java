package news.winnow.internal.meta;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import news.winnow.internal.meta.AuthorGroup.Worth;
import news.winnow.internal.read.TextBlock;
import news.winnow.model.Candidate;
import news.winnow.model.Label;
import news.winnow.model.Person;
import news.winnow.model.Person.Role;
import news.winnow.rule.Match;
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

  /** The most rank of relations and class names. */
  private static final int MAX_CALLED_RANK = 63;

  /** The least rank of the sources that may name more people than the best one does. */
  private static final int MIN_BYLINE_RANK =
      Sources.of(Candidate.Field.AUTHOR).stream()
          .filter(s -> s.rank() >= MIN_OVERRULING_RANK && isByline(s.name()))
          .mapToInt(Source::rank)
          .min()
          .orElse(MIN_OVERRULING_RANK);

  private final PageFacts facts;
  private final NameCleaner cleaner;

  AuthorReader(PageFacts facts) {
    this.facts = facts;
    this.cleaner = new NameCleaner(facts.site(), facts.language(), new Organisations(facts.data()));
  }

  List<Person> read(Candidates candidates) {
    List<AuthorGroup> groups = new ArrayList<>();
    addGroups(candidates.downTo(MIN_BYLINE_RANK), groups);
    AuthorGroup best = best(groups);
    if (best == null || best.worth() != Worth.PERSON) {
      addGroups(candidates.downTo(MIN_OVERRULING_RANK), groups);
      best = best(groups);
    }
    if (best == null) {
      addGroups(candidates.all(), groups);
      best = best(groups);
    }
    if (best == null) {
      return List.of();
    }
    if (best.rank() <= MAX_CALLED_RANK || best.isData() && !isSeen(best)) {
      addGroups(candidates.downTo(MIN_OVERRULING_RANK), groups);
      best = shown(best, groups);
    }
    AuthorGroup widest = widest(best, groups);
    List<Person> people = new ArrayList<>(widest.people());
    if (widest.worth() != Worth.ORGANISATION && !widest.first().from("json")) {
      people.removeIf(p -> p.role() == Role.AGENCY && !NameWords.isAgency(p.name()));
    }
    List<Person> complete = new ArrayList<>();
    for (Person p : people.subList(0, Math.min(MAX_AUTHORS, people.size()))) {
      Optional<String> url = p.url();
      if (url.isEmpty()) {
        url = url(p, groups, candidates);
      }
      Optional<String> absolute = url.flatMap(facts::absolute);
      complete.add(new Person(p.name(), p.role(), absolute, bio(p, people.size())));
    }
    return complete;
  }

  /** Returns whether a source may name all who made the article. */
  private static boolean isByline(String source) {
    return source.startsWith("block")
        || source.startsWith("json author")
        || source.startsWith("meta")
        || source.equals("near byline");
  }

  /** Adds what comes after the candidates that are in groups, which may be more than these. */
  private void addGroups(List<Candidate> candidates, List<AuthorGroup> groups) {
    int known = 0;
    for (AuthorGroup g : groups) {
      known += g.size();
    }
    for (Candidate c : candidates.subList(Math.min(known, candidates.size()), candidates.size())) {
      if (groups.isEmpty() || !groups.get(groups.size() - 1).add(c)) {
        AuthorGroup group = new AuthorGroup(cleaner);
        group.add(c);
        groups.add(group);
      }
    }
  }

  private static @Nullable AuthorGroup best(List<AuthorGroup> groups) {
    AuthorGroup best = null;
    for (AuthorGroup g : groups) {
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

  /** Data may name the account that published; the page itself names somebody else then. */
  private boolean isSeen(AuthorGroup group) {
    List<String> names = new ArrayList<>();
    for (Person person : group.people()) {
      String key = NameWords.withoutHonorific(person.name());
      if (!key.isEmpty()) {
        names.add(key.substring(key.lastIndexOf(' ') + 1));
      }
    }
    for (TextBlock b : facts.blocks()) {
      for (String name : names) {
        if (Match.CONTAINS.matches(b.folded(), name)) {
          return true;
        }
      }
    }
    return false;
  }

  /**
   * What is only called an author may be of a box or of a menu: "by" beside the headline says more
   * where it names somebody else.
   */
  private static AuthorGroup shown(AuthorGroup best, List<AuthorGroup> groups) {
    for (AuthorGroup g : groups) {
      boolean byline =
          g.first().source().equals("near byline")
              && g.worth() == Worth.PERSON
              && g.people().stream().allMatch(p -> FullName.is(p.name()));
      if (byline && best.people().stream().noneMatch(p -> names(g, p))) {
        return g;
      }
    }
    return best;
  }

  private static boolean names(AuthorGroup group, Person person) {
    String name = Texts.key(person.name());
    return group.people().stream()
        .anyMatch(p -> AuthorGroup.same(p, person) || Texts.key(p.name()).startsWith(name));
  }

  /**
   * Data often names the first author only: a byline that names them all, and these among them,
   * says more.
   */
  private static AuthorGroup widest(AuthorGroup best, List<AuthorGroup> groups) {
    AuthorGroup widest = best;
    for (AuthorGroup g : groups) {
      boolean more =
          g.rank() >= MIN_OVERRULING_RANK
              && isByline(g.first().source())
              && g.writers() > widest.people().size()
              && g.worth() == Worth.PERSON
              && namesAll(widest.people(), g.people());
      if (more && g.isParted()) {
        widest = g;
      }
    }
    return widest;
  }

  private static boolean namesAll(List<Person> people, List<Person> byline) {
    for (Person p : people) {
      if (byline.stream().noneMatch(q -> AuthorGroup.same(p, q))) {
        return false;
      }
    }
    return true;
  }

  /** Returns the profile's address from the first source that links a name. */
  private Optional<String> url(Person person, List<AuthorGroup> groups, Candidates candidates) {
    Optional<String> link = Optional.empty();
    int asked = 0;
    boolean more = true;
    while (link.isEmpty() && (more || asked < groups.size())) {
      if (asked < groups.size()) {
        link = groups.get(asked++).link(person);
      } else {
        int rank = candidates.nextRank();
        more = rank > Integer.MIN_VALUE;
        addGroups(candidates.downTo(rank), groups);
      }
    }
    return link;
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
