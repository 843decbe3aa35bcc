package news.winnow.internal.learn;

import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import news.winnow.internal.assemble.Pipeline;
import news.winnow.model.Page;

/** Reads the pages of a site and writes the rule file that they teach. */
public final class SitePages {
  private static final int MIN_PAGES = 2;

  private SitePages() {}

  /**
   * Returns the lines of a rule file for the hosts of the pages.
   *
   * @throws IllegalArgumentException when there are fewer than two pages, or a page has no address
   */
  public static String learn(Pipeline pipeline, List<Page> pages) {
    Set<String> hosts = new TreeSet<>();
    List<Set<String>> stories = new ArrayList<>();
    List<SeenBlock> blocks = new ArrayList<>();
    int number = 0;
    for (Page page : pages) {
      hosts.add(host(page));
      Pipeline.Selected read = pipeline.select(page);
      List<SeenBlock> seen = SeenBlock.of(read.page(), read.decision(), number);
      if (stories.stream().noneMatch(story -> isSame(seen, story))) {
        stories.add(seen.stream().map(SeenBlock::folded).collect(Collectors.toSet()));
        blocks.addAll(seen);
        number++;
      }
    }
    if (number < MIN_PAGES) {
      throw new IllegalArgumentException(
          "a site is learned from at least "
              + MIN_PAGES
              + " of its stories, three or more are better");
    }
    List<String> lines = SiteLearner.learn(blocks, number);
    return "# Learned from "
        + number
        + " pages: read it, and take out what is wrong.\n"
        + "site "
        + String.join(" ", hosts)
        + "\n"
        + (lines.isEmpty() ? "# The general rules leave nothing to do here.\n" : "")
        + String.join("\n", lines)
        + (lines.isEmpty() ? "" : "\n");
  }

  private static String host(Page page) {
    String host = page.url().map(URI::getHost).orElse("").toLowerCase(Locale.ROOT);
    if (host.isEmpty()) {
      throw new IllegalArgumentException("a page without an address is of no site");
    }
    return host.startsWith("www.") ? host.substring(4) : host;
  }

  /** A page that was saved twice repeats most of its article. */
  private static boolean isSame(List<SeenBlock> seen, Set<String> story) {
    int words = 0;
    int again = 0;
    for (SeenBlock b : seen) {
      if (b.kept()) {
        words += b.words();
        again += story.contains(b.folded()) ? b.words() : 0;
      }
    }
    return again * 2 > words;
  }
}
