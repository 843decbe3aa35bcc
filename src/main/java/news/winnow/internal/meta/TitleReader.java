package news.winnow.internal.meta;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import news.winnow.model.Candidate;
import org.jspecify.annotations.Nullable;

/**
 * Chooses the headline as the page shows it. What is shown wins where it agrees with what the page
 * states for machines; a site's name is cut off only where it is known to be one, so that {@code
 * :}, {@code |} and dashes inside headlines survive.
 */
final class TitleReader {
  private static final int MAX_LENGTH = 400;
  private static final double MIN_SHARED = 0.3;
  private static final double MOST = 4;

  /** How much less a heading counts that no headline is: lists of stories have short titles. */
  private static final double LESSER = 0.2;

  private static final int MIN_LONE_WORDS = 3;

  /** Parts the latest lines of a live ticker, which stand where its headline would. */
  private static final String TICKER = " +++ ";

  private final TitleCutter cutter;

  /** What texts are compared by; each is compared with many others. */
  private final Map<String, String> keys = new HashMap<>();

  private final Map<String, Set<String>> words = new HashMap<>();

  TitleReader(SiteNames site, CopyrightLines copyright) {
    this.cutter = new TitleCutter(site, copyright, this::key);
  }

  Optional<String> read(Iterable<Candidate> candidates) {
    List<String> shown = new ArrayList<>();
    List<String> headings = new ArrayList<>();
    List<String> stated = new ArrayList<>();
    for (Candidate c : candidates) {
      if (c.value().length() > MAX_LENGTH || cutter.isNoTitle(c.value())) {
        continue;
      }
      if (c.from("tag h2") || c.from("tag h3") || c.value().contains(TICKER)) {
        headings.add(c.value());
      } else {
        (isShown(c) ? shown : stated).add(c.value());
      }
    }
    headings.addAll(0, shown);
    int headlines = shown.size();
    Set<String> headingKeys = new LinkedHashSet<>();
    headings.forEach(h -> headingKeys.add(key(h)));
    List<String> bare = new ArrayList<>();
    Set<String> bareKeys = new HashSet<>();
    for (String title : stated) {
      String rest = cutter.bare(title, headingKeys);
      bare.add(rest);
      bareKeys.add(key(rest));
    }
    for (String heading :
        headings) { // a lesser heading counts as a headline only where it is one word for word
      if (bareKeys.contains(key(heading)) && !shown.contains(heading)) {
        shown.add(heading);
      }
    }
    String best = bestShown(shown, headlines, bare, stated);
    if (best == null) {
      best = bestStated(bare, headingKeys);
    }
    if (best == null && !shown.isEmpty()) {
      best = shown.get(0);
    }
    if (best != null) {
      best = withoutKicker(best, bare, stated);
    }
    return Optional.ofNullable(best)
        .map(t -> NameTrim.repeat(cutter.bare(t, Set.of())))
        .map(TitleDay::without);
  }

  /**
   * A title that another ends with, set off by a mark, begins with a kicker, unless the page states
   * it so more than once.
   */
  private static String withoutKicker(String title, List<String> bare, List<String> stated) {
    if (Collections.frequency(stated, title) > 1) {
      return title;
    }
    for (String other : bare) {
      int from = title.length() - other.length();
      if (from >= 3
          && other.length() * 5 >= title.length() * 2
          && title.endsWith(other)
          && title.charAt(from - 1) == ' '
          && !Texts.isWordChar(title.charAt(from - 2))) {
        return other;
      }
    }
    return title;
  }

  private static boolean isShown(Candidate c) {
    return c.from("block") || c.from("tag h1") || c.from("prop");
  }

  /**
   * Of titles that no headline of the page agrees with, the first that a lesser heading holds, else
   * the first of all.
   */
  private @Nullable String bestStated(List<String> bare, Set<String> headings) {
    for (String title : bare) {
      String key = key(title);
      boolean kicker =
          bare.stream().anyMatch(t -> key.endsWith(" " + key(t)) && isEdge(key, key(t)));
      if (!kicker && headings.stream().anyMatch(h -> h.equals(key) || isEdge(h, key))) {
        return title;
      }
    }
    return bare.isEmpty() ? null : bare.get(0);
  }

  /**
   * Returns whether a headline is a title with more words, a kicker's or a site's, before or after
   * it.
   */
  private static boolean isEdge(String headline, String title) {
    return title.length() * 5 >= headline.length() * 2
        && (headline.endsWith(" " + title) || headline.startsWith(title + " "));
  }

  /**
   * Returns the headline that agrees best with what is stated.
   *
   * @param shown the headlines, the lesser headings among them last
   * @param headlines how many are no lesser headings
   * @param bare what is stated, without the site's name
   * @param stated the same with it
   */
  private @Nullable String bestShown(
      List<String> shown, int headlines, List<String> bare, List<String> stated) {
    String best = null;
    double bestScore = 0;
    for (int s = 0; s < shown.size(); s++) {
      for (int i = 0; i < bare.size(); i++) {
        if (MOST - i * 0.01 - s * 0.001 <= bestScore) {
          break; // no agreement makes up for that
        }
        double less = i * 0.01 + s * 0.001 + (s < headlines ? 0 : LESSER);
        double score = agreement(shown.get(s), bare.get(i), stated.get(i)) - less;
        if (score > bestScore) {
          bestScore = score;
          boolean more = isEdge(key(shown.get(s)), key(bare.get(i)));
          best = more || isMarked(bare.get(i), shown.get(s)) ? bare.get(i) : shown.get(s);
        }
      }
    }
    // A page with one headline shows its own, whatever words were chosen for search engines.
    Set<String> distinct = new HashSet<>();
    shown.forEach(s -> distinct.add(key(s)));
    if (best == null
        && distinct.size() == 1
        && Texts.words(shown.get(0)).size() >= MIN_LONE_WORDS) {
      best = shown.get(0);
    }
    return best;
  }

  private static long colons(String text) {
    return text.chars().filter(c -> c == ':').count();
  }

  /** Style alone may part a kicker from a headline; what is stated has a colon there. */
  private boolean isMarked(String stated, String shown) {
    return colons(stated) > colons(shown) && key(stated).equals(key(shown));
  }

  /**
   * Returns how far what is shown is what is stated: 4 the same words, 3 a part in a row, 2 the
   * other way round, 1 many words.
   */
  private double agreement(String shown, String bare, String stated) {
    String a = key(shown);
    String b = key(bare);
    if (a.equals(b) || a.equals(key(stated))) {
      return MOST;
    }
    if (Texts.holds(b, a) && a.length() * 3 >= b.length()) {
      return 3;
    }
    if (Texts.holds(a, b) && b.length() * 2 >= a.length()) {
      return 2;
    }
    double shared = shared(a, b);
    return shared >= MIN_SHARED ? 0.5 + shared : 0;
  }

  /** Returns the share of the words of both that are in both. */
  private double shared(String a, String b) {
    Set<String> first = words(a);
    Set<String> second = words(b);
    int both = 0;
    for (String word : first) {
      both += second.contains(word) ? 1 : 0;
    }
    return both < 2 ? 0 : both / (double) (first.size() + second.size() - both);
  }

  private Set<String> words(String key) {
    return words.computeIfAbsent(key, k -> new HashSet<>(Texts.split(k)));
  }

  private String key(String text) {
    return keys.computeIfAbsent(text, Texts::key);
  }
}
