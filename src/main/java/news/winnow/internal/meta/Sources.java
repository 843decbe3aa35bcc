package news.winnow.internal.meta;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import news.winnow.model.Candidate.Field;

/** The table of sources, {@code sources.txt}. */
final class Sources {
  private static final Map<Field, List<Source>> BY_FIELD = readTable();

  private Sources() {}

  private static Map<Field, List<Source>> readTable() {
    Map<Field, List<Source>> table = new EnumMap<>(Field.class);
    for (String line : Resources.lines("sources.txt")) {
      String[] c = line.split("\\s+");
      Field field = Field.valueOf(c[0].toUpperCase(Locale.ROOT));
      table
          .computeIfAbsent(field, f -> new ArrayList<>())
          .add(Source.of(field, Integer.parseInt(c[1]), c[2], c[3]));
    }
    table.values().forEach(s -> s.sort((a, b) -> b.rank() - a.rank()));
    return table;
  }

  /** Returns the sources of a field, the most trusted first. */
  static List<Source> of(Field field) {
    return BY_FIELD.getOrDefault(field, List.of());
  }

  /** Returns the names of a kind of place in markup, lower case, with the places themselves. */
  static Map<String, String> places(String kind) {
    Map<String, String> places = new HashMap<>();
    for (List<Source> sources : BY_FIELD.values()) {
      for (Source source : sources) {
        if (source.place().startsWith(kind)) {
          places.put(source.place().substring(kind.length()), source.place());
        }
      }
    }
    return places;
  }
}
