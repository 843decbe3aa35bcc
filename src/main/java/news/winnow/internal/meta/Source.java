package news.winnow.internal.meta;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import news.winnow.model.Candidate.Field;

/**
 * A line of the table of sources.
 *
 * @param field the field that it offers values for
 * @param rank how much it is trusted
 * @param kind the kind of place
 * @param key the name there
 * @param name kind and key as candidates carry them
 * @param place the same as markup is asked for it
 * @param path the key as a path through data
 */
record Source(
    Field field, int rank, String kind, String key, String name, String place, List<String> path) {
  /** How much less a source counts far from the headline. */
  private static final int FAR = 45;

  private static final Set<String> DATED = Set.of("tag", "class", "prop");
  private static final Set<String> STATED = Set.of("prop", "rel");

  static Source of(Field field, int rank, String kind, String key) {
    List<String> path = List.of(key.split("\\."));
    return new Source(
        field, rank, kind, key, kind + " " + key, kind + " " + key.toLowerCase(Locale.ROOT), path);
  }

  int rank(boolean far) {
    return far ? rank - FAR : rank;
  }

  boolean isDate() {
    return field == Field.PUBLISHED || field == Field.MODIFIED;
  }

  /** Dates and names far from the headline are mostly those of other articles. */
  boolean isPlaced() {
    return isDate() && DATED.contains(kind) || field == Field.AUTHOR && STATED.contains(kind);
  }
}
