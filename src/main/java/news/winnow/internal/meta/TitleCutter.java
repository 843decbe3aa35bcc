package news.winnow.internal.meta;

import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Cuts from titles what is not of the headline: the site's name, its slogan, a section. */
final class TitleCutter {
  private static final List<String> SEPARATORS =
      Resources.lines("title-separators.txt").stream().map(s -> s.replace('_', ' ')).toList();

  /** The mark in each of them. */
  private static final String MARKS =
      SEPARATORS.stream().map(s -> s.strip().substring(0, 1)).collect(Collectors.joining());

  private static final Set<String> GENERIC = Resources.words("generic-titles.txt");

  private final SiteNames site;
  private final CopyrightLines copyright;

  /** What a text is compared by. */
  private final UnaryOperator<String> keys;

  TitleCutter(SiteNames site, CopyrightLines copyright, UnaryOperator<String> keys) {
    this.site = site;
    this.copyright = copyright;
    this.keys = keys;
  }

  /** Returns whether a text names the site, or says nothing: "Home", "Article". */
  boolean isNoTitle(String text) {
    String key = key(text);
    return key.isEmpty() || GENERIC.contains(key) || site.isSite(text, key);
  }

  /**
   * Cuts what names the site or a part of it, and what stands around a heading of the page, given
   * by its key.
   */
  String bare(String title, Set<String> headings) {
    String t = title;
    for (int round = 0; round < 4; round++) {
      String cut = cutOnce(t, headings);
      if (cut == null) {
        return t;
      }
      t = cut;
    }
    return t;
  }

  private @Nullable String cutOnce(String title, Set<String> headings) {
    long marks = marks(title);
    for (int i = 0; i < SEPARATORS.size(); i++) {
      if ((marks & 1L << i) == 0) {
        continue;
      }
      String separator = SEPARATORS.get(i);
      int last = title.lastIndexOf(separator);
      if (last > 0) {
        String rest = title.substring(0, last).strip();
        String tail = title.substring(last + separator.length()).strip();
        if (!isNoTitle(rest) && (isOfSite(tail) || isHeading(rest, headings))) {
          return rest;
        }
        if (isHeading(tail, headings)) {
          return tail;
        }
      }
      int first = title.indexOf(separator);
      if (first > 0) {
        String head = title.substring(0, first).strip();
        String rest = title.substring(first + separator.length()).strip();
        if (!isNoTitle(rest) && (isOfSite(head) || isHeading(rest, headings))) {
          return rest;
        }
        if (isHeading(head, headings)) {
          return head;
        }
      }
    }
    return null;
  }

  /** Returns of which separators a title holds the mark, as bits. */
  private static long marks(String title) {
    long marks = 0;
    for (int i = 0; i < title.length(); i++) {
      char c = title.charAt(i);
      if (c != ' ' && !Texts.isWordChar(c)) {
        for (int k = MARKS.indexOf(c); k >= 0; k = MARKS.indexOf(c, k + 1)) {
          marks |= 1L << k;
        }
      }
    }
    return marks;
  }

  private boolean isOfSite(String part) {
    String key = key(part);
    return GENERIC.contains(key) || site.isSite(part, key) || copyright.name(key);
  }

  private boolean isHeading(String part, Set<String> headings) {
    String key = headings.isEmpty() ? "" : key(part);
    return key.length() >= 4 && headings.contains(key);
  }

  private String key(String text) {
    return keys.apply(text);
  }
}
