package news.winnow.internal.label;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import news.winnow.internal.read.PageBlocks;
import news.winnow.internal.read.TestPages;
import news.winnow.model.Block.Kind;
import news.winnow.model.Label;
import news.winnow.rule.Condition;
import news.winnow.rule.Conditions;
import news.winnow.rule.Match;
import news.winnow.rule.Rule;
import news.winnow.rule.Scope;

/** Rules and pages over a small vocabulary, so that they meet often. */
final class RandomRules {
  private static final String[] WORDS = {
    "read", "more", "also", "News", "mehr", "阅读", "더", "ad", "x:", "a-b"
  };
  private static final String[] NAMES = {
    "related",
    "related-posts",
    "posts-list",
    "my-related-posts-list",
    "ad",
    "share-bar",
    "unrelated",
    "a-related"
  };
  private static final String[] TOKENS = {
    "related", "related-posts", "posts", "posts-list", "ad", "share", "list", "bar"
  };
  private static final String[] TAGS = {"div", "aside", "p", "ul", "section"};
  private static final String[] SELECTORS = {
    ".related",
    "div.related-posts",
    "#ad, .share-bar",
    "aside > .ad",
    "aside .ad, ul",
    ".ad:not(.related)",
    "div",
    "[class*=posts]",
    ".Related",
    "section.ad .related , .posts-list",
    "div:has(.ad)",
    "p.ad, div.unrelated[class$='related']",
    ":is(.ad, .related)",
    ".ad p, .related > div",
    ".nowhere p",
    "p + .ad ul, .share-bar ~ div",
    ".ad.related",
  };
  private static final String[] HOSTS = {
    "example.com",
    "*.example.com",
    "news.example.com",
    "example.org",
    "*.com",
    "example.*",
    "*.example.*",
    "example.com/a"
  };
  private static final String[] URLS = {
    "https://example.com/a",
    "https://www.example.com/",
    "https://news.example.com/",
    "https://a.b.example.com/",
    "https://example.org/",
    "mailto:x@example.com",
  };

  private final Random random;

  RandomRules(long seed) {
    this.random = new Random(seed);
  }

  List<Rule> rules(int count) {
    List<Rule> rules = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      Scope scope = random.nextInt(3) > 0 ? Scope.everywhere() : Scope.hosts(some(HOSTS));
      Label label = Label.values()[random.nextInt(Label.values().length)];
      if (random.nextInt(6) == 0) {
        scope = scope.except(some(HOSTS));
      }
      Rule rule = new Rule("r:" + i, label, 1 + random.nextInt(9), condition(3), scope);
      rules.add(
          switch (random.nextInt(8)) {
            case 0 -> rule.untilEnd();
            case 1 -> Rule.keep("r:" + i, condition(2)).in(scope);
            default -> rule;
          });
    }
    return rules;
  }

  PageBlocks page() {
    TestPages pages = new TestPages();
    if (random.nextInt(4) > 0) {
      pages.at(one(URLS));
    }
    int depth = 0;
    int steps = 5 + random.nextInt(40);
    for (int i = 0; i < steps; i++) {
      switch (random.nextInt(6)) {
        case 0, 1 -> {
          if (random.nextInt(5) == 0) {
            pages.openId(one(TAGS), one(NAMES));
          } else {
            pages.open(one(TAGS), random.nextInt(3) == 0 ? "" : String.join(" ", some(NAMES)));
          }
          depth++;
        }
        case 2 -> {
          if (depth > 0) {
            pages.close();
            depth--;
          }
        }
        case 3 ->
            pages.block(
                "Prose " + "of many words ".repeat(1 + random.nextInt(12)) + one(WORDS) + ".");
        default -> {
          String text = text();
          Kind kind = Kind.values()[random.nextInt(Kind.values().length)];
          pages.block(kind, text, random.nextInt(3) == 0 ? text.length() : 0);
        }
      }
    }
    return pages.page();
  }

  private Condition condition(int depth) {
    int kind = random.nextInt(depth == 0 ? 7 : 16);
    return switch (kind) {
      case 0, 1, 2 -> new Condition.Text(one(Match.values()), List.of(cues()));
      case 3 ->
          random.nextBoolean() ? Conditions.token(some(TOKENS)) : Conditions.named(some(NAMES));
      case 4 -> Conditions.inside(some(TAGS));
      case 5 -> Conditions.css(one(SELECTORS));
      case 6 -> simple();
      case 7, 8, 9 -> condition(depth - 1).and(condition(depth - 1));
      case 10, 11 -> condition(depth - 1).or(condition(depth - 1));
      case 12 -> condition(depth - 1).not();
      case 13 -> Conditions.after(condition(depth - 1));
      case 14 -> Conditions.before(condition(depth - 1));
      default -> new Condition.Neighbour(random.nextInt(5) - 2, condition(depth - 1));
    };
  }

  private Condition simple() {
    return switch (random.nextInt(6)) {
      case 5 -> Conditions.repeated();
      case 0 -> Conditions.wordsBelow(1 + random.nextInt(10));
      case 1 -> Conditions.linksAbove(0.5);
      case 2 -> Conditions.kind(one(Kind.values()));
      case 3 -> Conditions.positionAbove(0.5);
      default -> Conditions.where((block, page) -> block.index() % 2 == 0);
    };
  }

  private String[] cues() {
    String[] cues = new String[1 + random.nextInt(3)];
    for (int i = 0; i < cues.length; i++) {
      cues[i] = one(WORDS) + (random.nextBoolean() ? " " + one(WORDS) : "");
    }
    return cues;
  }

  private String text() {
    StringBuilder text = new StringBuilder(one(WORDS));
    for (int i = random.nextInt(4); i > 0; i--) {
      text.append(one(new String[] {" ", " ", ": ", "", "-", " - "})).append(one(WORDS));
    }
    return text.toString();
  }

  private <T> T one(T[] values) {
    return values[random.nextInt(values.length)];
  }

  private String[] some(String[] values) {
    String[] found = new String[1 + random.nextInt(2)];
    for (int i = 0; i < found.length; i++) {
      found[i] = one(values);
    }
    return found;
  }
}
