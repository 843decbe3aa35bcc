package news.winnow.internal.select;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import news.winnow.internal.read.PageBlocks;
import news.winnow.model.Block;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** What the page says about itself outside its text, as far as telling the body apart needs it. */
public final class HeadFacts {
  private static final int MAX_HEAD = 4000;
  private static final int MIN_BODY_WORDS = 30;

  private final List<String> titles = new ArrayList<>();
  private final List<String> descriptions = new ArrayList<>();
  private final List<LongSet> wordsOfTitles = new ArrayList<>();
  private final LongSet titleWords = new LongSet();
  private final LongSet descriptionWords = new LongSet();
  private final LongSet bodyTrigrams = new LongSet();
  private final LongSet updateTrigrams = new LongSet();
  private final WordCodes words = new WordCodes();
  private boolean claimsArticle;
  private boolean namesArticle;

  private HeadFacts(PageBlocks page) {
    Document document = page.document();
    if (document != null) {
      readHead(document);
    }
    String body = "";
    for (Map<String, Object> object : page.structured()) {
      add(titles, object.get("headline"));
      namesArticle |= object.containsKey("headline");
      add(descriptions, object.get("description"));
      if (object.get("articleBody") instanceof String s && s.length() > body.length()) {
        body = s;
      }
      if (object.get("liveBlogUpdate") instanceof List<?> updates) {
        updates.forEach(this::addUpdate);
      }
    }
    for (String title : titles) {
      LongSet own = new LongSet();
      addWords(title, own);
      addWords(title, titleWords);
      wordsOfTitles.add(own);
    }
    for (String description : descriptions) {
      addWords(description, descriptionWords);
    }
    words.read(body, Integer.MAX_VALUE);
    if (words.size() > MIN_BODY_WORDS) {
      words.addTrigrams(bodyTrigrams);
    }
  }

  private void addWords(String text, LongSet set) {
    words.read(text, Integer.MAX_VALUE);
    for (int i = 0; i < words.size(); i++) {
      set.add(words.key(i));
    }
  }

  /** Reads what the page says about itself. */
  public static HeadFacts of(PageBlocks page) {
    return new HeadFacts(page);
  }

  private void readHead(Document document) {
    Element head = document.head();
    int seen = 0;
    // not head.children(): that list is cached inside the caller's document
    for (Element e = head.firstElementChild(); e != null; e = e.nextElementSibling()) {
      if (++seen > MAX_HEAD) {
        break;
      }
      switch (e.normalName()) {
        case "title" -> add(titles, e.text());
        case "meta" -> {
          String name = e.attr("property").concat(e.attr("name")).toLowerCase(Locale.ROOT);
          claimsArticle |= name.equals("og:type") && e.attr("content").equals("article");
          namesArticle |= name.equals("article:published_time");
          if (name.equals("og:title") || name.equals("twitter:title")) {
            add(titles, e.attr("content"));
          } else if (name.equals("description")
              || name.equals("og:description")
              || name.equals("twitter:description")) {
            add(descriptions, e.attr("content"));
          }
        }
        default -> {}
      }
    }
  }

  private void addUpdate(@Nullable Object update) {
    if (update instanceof Map<?, ?> map && map.get("articleBody") instanceof String s) {
      words.read(s, Integer.MAX_VALUE).addTrigrams(updateTrigrams);
    }
  }

  private static void add(List<String> texts, @Nullable Object value) {
    if (value instanceof String s && !s.isBlank()) {
      String folded = Block.fold(s.length() > 2000 ? s.substring(0, 2000) : s);
      if (!folded.isEmpty() && !texts.contains(folded) && texts.size() < 20) {
        texts.add(folded);
      }
    }
  }

  /** Returns the titles that the head and the structured data give, folded as cue words are. */
  List<String> titles() {
    return titles;
  }

  /** Returns the descriptions, folded. */
  List<String> descriptions() {
    return descriptions;
  }

  /** Returns the words of each title, in the order of {@link #titles()}. */
  List<LongSet> wordsOfTitles() {
    return wordsOfTitles;
  }

  LongSet titleWords() {
    return titleWords;
  }

  LongSet descriptionWords() {
    return descriptionWords;
  }

  /** Returns whether the structured data holds the article's text. */
  boolean hasBody() {
    return bodyTrigrams.size() > 0;
  }

  /**
   * Returns the share of a block's word triples that the structured data's text holds; for one or
   * two words 0.
   */
  double bodyOverlap(WordCodes text) {
    return text.overlap(bodyTrigrams);
  }

  /** Returns whether the page calls itself an article. */
  boolean claimsArticle() {
    return claimsArticle || namesArticle;
  }

  /**
   * Returns whether the page gives an article's headline or time. Home pages call themselves
   * articles, too.
   */
  boolean namesArticle() {
    return namesArticle;
  }

  /** Returns whether the structured data holds entries of a live blog. */
  boolean hasUpdates() {
    return updateTrigrams.size() > 0;
  }

  /** Returns the share of a block's word triples that the entries in the structured data hold. */
  double updateOverlap(String text) {
    return words.read(text, Integer.MAX_VALUE).overlap(updateTrigrams);
  }
}
