package news.winnow.internal.meta;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import news.winnow.internal.read.TextBlock;
import news.winnow.model.Candidate;
import news.winnow.model.Label;
import org.jspecify.annotations.Nullable;

/**
 * Chooses the short texts around the article: subtitle, section, topics, publisher, canonical
 * address.
 */
final class TopicReader {
  private static final int MAX_TAGS = 60;
  private static final int MAX_TAG = 80;
  private static final int MAX_SHORT = 100;
  private static final int NEAR_BLOCKS = 8;

  private final PageFacts facts;

  /** The blocks of tags with links, by their text; null until one is asked for. */
  private @Nullable Map<String, TextBlock> tagBlocks;

  TopicReader(PageFacts facts) {
    this.facts = facts;
  }

  Optional<String> first(Iterable<Candidate> candidates) {
    for (Candidate c : candidates) {
      if (c.value().length() <= MAX_SHORT * 5 && !Texts.key(c.value()).isEmpty()) {
        return Optional.of(c.value());
      }
    }
    return Optional.empty();
  }

  /**
   * A description made for search engines is the subtitle only where the page shows it near the
   * headline.
   */
  Optional<String> subtitle(Iterable<Candidate> candidates, Optional<String> title) {
    String titleKey = Texts.key(title.orElse(""));
    for (Candidate c : candidates) {
      boolean own =
          c.from("block") || c.source().toLowerCase(java.util.Locale.ROOT).contains("alternative");
      String key = Texts.key(c.value());
      if (!key.equals(titleKey) && (own || isShownNearTitle(key))) {
        return Optional.of(c.value());
      }
    }
    return Optional.empty();
  }

  private boolean isShownNearTitle(String key) {
    List<TextBlock> blocks = facts.blocks();
    List<TextBlock> titles = facts.blocks(Label.TITLE);
    if (titles.isEmpty() || key.length() < 20) {
      return false;
    }
    int from = titles.get(0).index();
    for (int i = from; i < Math.min(blocks.size(), from + NEAR_BLOCKS); i++) {
      boolean body = facts.label(blocks.get(i)) == Label.BODY;
      if (!body && Texts.isKey(blocks.get(i).folded(), key)) {
        return true;
      }
    }
    return false;
  }

  Optional<String> section(Iterable<Candidate> candidates) {
    for (Candidate c : candidates) {
      boolean plain = c.value().length() <= MAX_SHORT && !Texts.isUrl(c.value());
      if (plain && !c.from("page") && !facts.site().isSite(c.value())) {
        return Optional.of(c.value());
      }
    }
    return breadcrumb();
  }

  /** The last step of the page's breadcrumb that is neither the home page nor the article. */
  private Optional<String> breadcrumb() {
    for (Object list : facts.data().ofType("BreadcrumbList", List.of())) {
      if (list instanceof Map<?, ?> map
          && map.get("itemListElement") instanceof List<?> items
          && items.size() >= 3) {
        Object step = items.get(items.size() - 2);
        if (step instanceof Map<?, ?> m) {
          List<String> names = facts.data().names(m);
          if (names.isEmpty() && m.get("item") != null) {
            names = facts.data().names(m.get("item"));
          }
          return names.stream().filter(n -> n.length() <= MAX_SHORT && !Texts.isUrl(n)).findFirst();
        }
      }
    }
    return Optional.empty();
  }

  List<String> tags(Iterable<Candidate> candidates) {
    Map<String, String> tags = new LinkedHashMap<>();
    String source = null;
    for (Candidate c : candidates) {
      if (source != null && !source.equals(c.source()) && !tags.isEmpty()) {
        break; // sources repeat each other in other words; one is enough
      }
      source = c.source();
      for (String tag : c.from("block") ? blockTags(c) : split(c.value())) {
        String key = Texts.key(tag);
        if (!key.isEmpty()
            && tag.length() <= MAX_TAG
            && !Texts.isUrl(tag)
            && !isOfSystem(tag)
            && tags.size() < MAX_TAGS) {
          tags.putIfAbsent(key, tag);
        }
      }
    }
    return List.copyOf(tags.values());
  }

  /** A mark for programs, as "team:sea". */
  private static boolean isOfSystem(String tag) {
    return tag.indexOf(':') > 0 && tag.indexOf(' ') < 0;
  }

  private List<String> blockTags(Candidate c) {
    if (tagBlocks == null) {
      tagBlocks = new HashMap<>();
      for (TextBlock b : facts.blocks(Label.TAGS)) {
        if (!b.links().isEmpty()) {
          tagBlocks.putIfAbsent(Texts.clean(b.text()), b);
        }
      }
    }
    TextBlock block = tagBlocks.get(c.value());
    if (block != null) {
      return block.links().stream().map(l -> Texts.clean(l.text())).toList();
    }
    return c.value().indexOf(',') >= 0 ? split(c.value()) : List.of();
  }

  private static List<String> split(String keywords) {
    String marks = keywords.indexOf(';') >= 0 ? ";" : ",\u060c\u3001\uff0c|";
    List<String> parts = new ArrayList<>();
    int start = 0;
    for (int i = 0; i <= keywords.length(); i++) {
      if (i == keywords.length() || marks.indexOf(keywords.charAt(i)) >= 0) {
        String part = keywords.substring(start, i).strip();
        if (!part.isEmpty()) {
          parts.add(part);
        }
        start = i + 1;
      }
    }
    return parts;
  }

  Optional<String> publisher(Iterable<Candidate> candidates) {
    for (Candidate c : candidates) {
      String name = c.value();
      if (c.source().endsWith("copyright")) {
        name = withoutCopyright(name);
      }
      if (name.length() >= 2
          && name.length() <= MAX_SHORT
          && !Texts.isUrl(name)
          && !Texts.key(name).isEmpty()) {
        return Optional.of(name);
      }
    }
    return Optional.empty();
  }

  private static String withoutCopyright(String text) {
    List<String> kept = new ArrayList<>();
    for (String word : Texts.split(text)) {
      String key = Texts.key(word);
      boolean sign =
          key.isEmpty() || key.equals("copyright") || key.equals("c") || key.equals("\u00a9");
      boolean year = key.length() == 4 && key.chars().allMatch(Character::isDigit);
      if (!sign && !year) {
        kept.add(word);
      }
    }
    return String.join(" ", kept);
  }

  Optional<String> canonical(Iterable<Candidate> candidates) {
    for (Candidate c : candidates) {
      Optional<String> address = facts.absolute(c.value());
      if (address.isPresent() && address.get().startsWith("http")) {
        return address;
      }
    }
    return Optional.empty();
  }
}
