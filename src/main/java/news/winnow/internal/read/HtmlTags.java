package news.winnow.internal.read;

import java.util.Set;

/** What HTML elements are to a reader of text. */
final class HtmlTags {
  /** Elements whose text is not shown, or is not text. */
  static final Set<String> SKIPPED =
      Set.of(
          "script",
          "style",
          "template",
          "svg",
          "head",
          "link",
          "meta",
          "iframe",
          "object",
          "math",
          "select",
          "textarea",
          "rt",
          "rp",
          "datalist",
          "param",
          "source",
          "track");

  /** Elements that do not interrupt a line of text. */
  static final Set<String> INLINE =
      Set.of(
          "a", "abbr", "acronym", "b", "bdi", "bdo", "big", "cite", "code", "data", "del", "dfn",
          "em", "font", "i", "img", "input", "ins", "kbd", "label", "mark", "nobr", "picture", "q",
          "ruby", "s", "samp", "small", "span", "strike", "strong", "sub", "sup", "time", "tt", "u",
          "var", "wbr");

  private HtmlTags() {}
}
