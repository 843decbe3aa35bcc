package news.winnow.internal.meta;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** The names that a page's structured data gives organisations, and no persons. */
final class Organisations implements Predicate<String> {
  private static final List<String> TYPES =
      List.of(
          "Organization",
          "NewsMediaOrganization",
          "GovernmentOrganization",
          "EducationalOrganization",
          "CollegeOrUniversity",
          "Corporation",
          "NGO");

  private final LinkedData data;
  private @Nullable Set<String> names;

  Organisations(LinkedData data) {
    this.data = data;
  }

  @Override
  public boolean test(String name) {
    Set<String> known = names == null ? read() : names;
    names = known;
    return known.contains(name);
  }

  private Set<String> read() {
    Set<String> found = new HashSet<>();
    for (String type : TYPES) {
      add(type, found);
    }
    Set<String> persons = new HashSet<>();
    if (!found.isEmpty()) {
      add("Person", persons);
    }
    found.removeAll(persons);
    return found;
  }

  private void add(String type, Set<String> to) {
    for (Object node : data.ofType(type, List.of())) {
      if (node instanceof Map<?, ?> map && map.get("name") instanceof String name) {
        to.add(Texts.clean(name));
      }
    }
  }
}
