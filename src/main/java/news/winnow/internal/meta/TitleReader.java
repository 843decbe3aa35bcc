package news.winnow.internal.meta;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Chooses the headline as the page shows it. */
final class TitleReader {
  private static final int MAX_LENGTH = 400;
  private static final String[] SEPARATORS = {
    " | ",
    " - ",
    " \u2013 ",
    " \u2014 ",
    " \u00b7 ",
    " \u00bb ",
    " \u00ab ",
    " : ",
    " \u2022 ",
    " :: ",
    " / ",
    " > ",
    " \u2039 ",
    " \u203a ",
    "|",
    ": ",
    " \u2014",
    "\uff5c",
    "\uff1a"
  };

  private final SiteNames site;

  TitleReader(SiteNames site) {
    this.site = site;
  }

  Optional<String> read(List<Candidate> candidates) {
    List<String> shown = new ArrayList<>();
    List<String> stated = new ArrayList<>();
    for (Candidate c : candidates) {
      if (c.value().length() <= MAX_LENGTH) {
        (isShown(c) ? shown : stated).add(c.value());
      }
    }
    List<String> bare = stated.stream().map(t -> withoutSite(t, shown)).toList();
    String best = null;
    int bestScore = 0;
    for (String s : shown) {
      for (int i = 0; i < bare.size(); i++) {
        int score = agreement(s, bare.get(i), stated.get(i)) * 100 - i;
        if (score > bestScore) {
          bestScore = score;
          best = s;
        }
      }
    }
    if (best == null) {
      best = firstUsable(bare);
    }
    if (best == null) {
      best = firstUsable(shown);
    }
    return Optional.ofNullable(best);
  }

  private static boolean isShown(Candidate c) {
    return c.from("block") || c.from("tag h1") || c.from("prop");
  }

  private @Nullable String firstUsable(List<String> titles) {
    for (String t : titles) {
      if (!Texts.key(t).isEmpty() && !site.isSite(t)) {
        return t;
      }
    }
    return null;
  }

  /**
   * Returns how far what is shown is what is stated: 3 the same words, 2 all of its words in a row,
   * 1 the other way round.
   */
  private int agreement(String shown, String bare, String stated) {
    String a = Texts.key(shown);
    String b = Texts.key(bare);
    if (a.isEmpty() || b.isEmpty()) {
      return 0;
    }
    if (a.equals(b) || a.equals(Texts.key(stated))) {
      return site.isSite(shown) ? 0 : 3;
    }
    if (Texts.holds(b, a)) {
      return a.length() * 3 >= b.length() ? 2 : 0;
    }
    return Texts.holds(a, b) && b.length() * 2 >= a.length() ? 1 : 0;
  }

  /**
   * Cuts what stands after or before a separator where it names the site, or where the rest is what
   * the page shows.
   */
  String withoutSite(String title, List<String> shown) {
    String t = title;
    for (int round = 0; round < 3; round++) {
      String cut = cutOnce(t, shown);
      if (cut == null) {
        return t;
      }
      t = cut;
    }
    return t;
  }

  private @Nullable String cutOnce(String title, List<String> shown) {
    for (String separator : SEPARATORS) {
      int last = title.lastIndexOf(separator);
      if (last > 0) {
        String rest = title.substring(0, last).strip();
        String tail = title.substring(last + separator.length()).strip();
        if (!rest.isEmpty() && (site.isSite(tail) || isShown(rest, shown))) {
          return rest;
        }
      }
      int first = title.indexOf(separator);
      if (first > 0) {
        String head = title.substring(0, first).strip();
        String rest = title.substring(first + separator.length()).strip();
        if (!rest.isEmpty() && (site.isSite(head) || isShown(rest, shown))) {
          return rest;
        }
        if (isShown(head, shown)) {
          return head;
        }
      }
    }
    return null;
  }

  private static boolean isShown(String rest, List<String> shown) {
    String key = Texts.key(rest);
    return !key.isEmpty() && shown.stream().anyMatch(s -> Texts.key(s).equals(key));
  }
}
