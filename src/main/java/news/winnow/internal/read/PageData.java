package news.winnow.internal.read;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import news.winnow.model.Block;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * Finds the text of an article that the page does not show: in its structured data, or in the state
 * that a script would build the page from. Never throws for any page.
 */
final class PageData {
  private static final int MAX_SCRIPTS = 200;

  /** How far into a script an assignment of its state begins. */
  private static final int MAX_PREFIX = 120;

  /** A title of fewer words may be the name of the site. */
  private static final int MIN_TITLE_WORDS = 4;

  private static final int MAX_TITLE = 500;

  private static final Set<String> TITLES = Set.of("headline", "title", "name", "heading");

  private static final int MAX_VALUES = 200_000;

  private PageData() {}

  /**
   * Returns the article's text as elements in reading order; null where the page's data hold none.
   *
   * @param structured the page's JSON-LD objects
   * @param spared the text of scripts that the document lacks
   */
  static @Nullable Element find(
      Document document, List<Map<String, Object>> structured, ScriptText spared, Budget budget) {
    DataText best = new DataText();
    for (Map<String, Object> object : structured) {
      if (object.get("articleBody") instanceof String body) {
        best = best.orLonger(DataText.ofString(body));
      }
      if (object.get("liveBlogUpdate") instanceof List<?> updates) {
        best = best.orLonger(DataText.ofUpdates(updates));
      }
    }
    if (!best.isArticle()) {
      best = inState(document, spared, budget);
    }
    return best.isArticle() ? best.element() : null;
  }

  /** The body is the longest text of the object that has the page's title. */
  private static DataText inState(Document document, ScriptText spared, Budget budget) {
    Set<String> titles = titles(document);
    DataText best = new DataText();
    int left = budget.limits().maxJson();
    int scripts = 0;
    List<String> states = new ArrayList<>();
    spared.scripts().forEach(code -> states.add(assigned(code)));
    document.getElementsByTag("script").forEach(script -> states.add(state(script)));
    for (String json : states) {
      if (json.isEmpty() || json.length() > left || ++scripts > MAX_SCRIPTS) {
        continue;
      }
      left -= json.length();
      List<Object> roots = new ArrayList<>();
      StructuredData.parse(json, budget, roots, new boolean[1]);
      Deque<Object> pending = new ArrayDeque<>(roots);
      for (int seen = 0;
          !pending.isEmpty() && seen < MAX_VALUES && !budget.deadline().passed();
          seen++) {
        Object value = pending.poll();
        if (value instanceof List<?> list) {
          pending.addAll(list);
        } else if (value instanceof Map<?, ?> map) {
          if (hasTitle(map, titles)) {
            best = best.orLonger(DataText.ofObject(map));
          }
          pending.addAll(map.values());
        }
      }
    }
    return best;
  }

  private static Set<String> titles(Document document) {
    Set<String> titles = new HashSet<>();
    titles.add(Block.fold(document.title()));
    for (Element e = document.head().firstElementChild(); e != null; e = e.nextElementSibling()) {
      if (e.normalName().equals("meta") && e.attr("property").equals("og:title")) {
        titles.add(Block.fold(e.attr("content")));
      }
    }
    titles.remove("");
    return titles;
  }

  private static boolean hasTitle(Map<?, ?> object, Set<String> titles) {
    for (Map.Entry<?, ?> entry : object.entrySet()) {
      if (entry.getValue() instanceof String s
          && s.length() < MAX_TITLE
          && TextStats.of(s).words() >= MIN_TITLE_WORDS
          && TITLES.contains(String.valueOf(entry.getKey()).toLowerCase(Locale.ROOT))) {
        String title = Block.fold(s);
        for (String t : titles) {
          // the page's title may have the name of the site behind it
          if (t.startsWith(title)) {
            return true;
          }
        }
      }
    }
    return false;
  }

  /** Returns the JSON in a script that carries data rather than code; empty for any other. */
  private static String state(Element script) {
    String type = script.attr("type").strip().toLowerCase(Locale.ROOT);
    if (type.equals("application/json") || type.equals("text/json")) {
      return script.data().strip();
    }
    return type.isEmpty() || type.endsWith("javascript") ? assigned(script.data()) : "";
  }

  /** Returns the object that a script assigns to the window first of all; empty for none. */
  private static String assigned(String script) {
    String code = script.strip();
    int brace = code.indexOf('{');
    int assigned = code.indexOf('=');
    boolean isState =
        code.startsWith("window.") && assigned > 0 && brace > assigned && brace < MAX_PREFIX;
    return isState && code.substring(assigned + 1, brace).isBlank() ? code.substring(brace) : "";
  }
}
