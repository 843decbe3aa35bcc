package news.winnow.internal.meta;

import java.util.ArrayList;
import java.util.List;
import news.winnow.internal.meta.BylinePrefixes.Place;

/** Parts a byline into fields, each with the words before it that say what it is. */
final class BylineFields {
  private static final int MAX_INITIALS = 3;

  private BylineFields() {}

  /** "By" in a field of its own belongs to the next one. */
  static List<String> of(String text, Place place) {
    List<String> fields = BylineParts.fields(text);
    List<String> joined = new ArrayList<>();
    String open = "";
    for (int i = 0; i < fields.size(); i++) {
      String field = fields.get(i);
      boolean initials = !open.isEmpty() && field.length() <= MAX_INITIALS && !FullName.is(field);
      if (initials && i + 1 < fields.size() && FullName.is(fields.get(i + 1))) {
        continue; // they stand for a portrait: "By", "JD", "Jane Doe"
      }
      String whole = open.isEmpty() ? field : open + " " + field;
      if (isLonePrefix(field, place)) {
        open = field;
      } else {
        open = "";
        joined.add(whole);
      }
    }
    return joined;
  }

  /** One word such as "Interview" may be the name of a section. */
  private static boolean isLonePrefix(String field, Place place) {
    NameWords.Affix prefix = BylinePrefixes.prefix(field, place);
    return prefix != null
        && prefix.rest().isEmpty()
        && (BylinePrefixes.isPlain(field) || field.indexOf(' ') > 0 || field.endsWith(":"));
  }
}
