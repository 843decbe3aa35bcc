package news.winnow.internal.learn;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import news.winnow.internal.read.Container;
import news.winnow.internal.read.PageBlocks;
import news.winnow.internal.read.TextBlock;
import news.winnow.internal.select.Decision;
import news.winnow.model.Label;
import org.jsoup.nodes.Element;

/**
 * A block as learning sees it.
 *
 * @param block the block
 * @param page the number of its page
 * @param label what the general rules make of it
 * @param beside whether it stands between the headline and the last block of the article
 * @param names the classes and ids around it that may come again on another page, as selectors
 */
record SeenBlock(TextBlock block, int page, Label label, boolean beside, Set<String> names) {
  private static final int MAX_NAME = 40;
  private static final int MAX_NAMES = 200;

  static List<SeenBlock> of(PageBlocks page, Decision decision, int number) {
    List<SeenBlock> seen = new ArrayList<>();
    List<Set<String>> around = new ArrayList<>();
    for (Container c : page.containers()) {
      Set<String> names = new TreeSet<>();
      Optional.ofNullable(c.parent()).ifPresent(p -> names.addAll(around.get(p.index())));
      Optional.ofNullable(c.element()).ifPresent(e -> addNames(e, names));
      around.add(names);
    }
    List<Label> labels = decision.labels();
    int last = labels.lastIndexOf(Label.BODY);
    int first = decision.headline().orElse(labels.indexOf(Label.BODY));
    for (TextBlock b : page.blocks()) {
      Set<String> names = around.get(b.container().index());
      boolean beside = b.index() > first && b.index() < last;
      seen.add(new SeenBlock(b, number, labels.get(b.index()), beside, names));
    }
    return seen;
  }

  private static void addNames(Element element, Set<String> names) {
    for (String name : element.classNames()) {
      if (isStable(name) && names.size() < MAX_NAMES) {
        names.add("." + name);
      }
    }
    if (isStable(element.id()) && names.size() < MAX_NAMES) {
      names.add("#" + element.id());
    }
  }

  /** Names with digits are numbers of articles or made by tools: they do not come again. */
  private static boolean isStable(String name) {
    return name.length() > 2
        && name.length() <= MAX_NAME
        && Character.isLetter(name.charAt(0))
        && name.chars().allMatch(c -> c == '-' || c == '_' || c < 0x80 && Character.isLetter(c));
  }

  boolean kept() {
    return label == Label.BODY;
  }

  int words() {
    return block.words();
  }

  String folded() {
    return block.folded();
  }
}
