package news.winnow.internal.select;

import news.winnow.internal.read.PageBlocks;
import news.winnow.internal.read.TextBlock;
import news.winnow.model.Block;
import news.winnow.model.Label;

/** What stands under a heading: keywords, teasers or a part of a menu. */
final class HeadedLists {
  /** A list tells by so many lines under its heading that it holds keywords. */
  private static final int MAX_FIRST_LINES = 3;

  /** A teaser's title comes after so many lines at most. */
  private static final int MAX_TEASER_LINES = 5;

  /** So many links of few words are keywords. */
  private static final int MIN_TOPICS = 2;

  private static final int MAX_TOPICS = 20;

  private static final int MAX_TOPIC_WORDS = 3;

  /** Words and names that say so much of a list are no part of a menu. */
  private static final int SURE_LIST = 12;

  /** So many links are a menu, if few of them lead to stories. */
  private static final int MIN_MENU = 3;

  private static final int MENU_LINKS_A_STORY = 5;

  /** A link of so many words is a story's headline. */
  static final int MIN_STORY_WORDS = 7;

  private final PageBlocks page;
  private final VoteCount votes;
  private final Zone zone;
  private final Marks marks;
  private final HeadingRooms rooms;

  HeadedLists(PageBlocks page, VoteCount votes, Zone zone, Marks marks, HeadingRooms rooms) {
    this.page = page;
    this.votes = votes;
    this.zone = zone;
    this.marks = marks;
    this.rooms = rooms;
  }

  /**
   * Whether keywords of the article stand under a heading, and not its likes: "More on", "Read".
   */
  boolean holdsTopics(TextBlock heading) {
    int start = heading.index() + 1;
    int end = rooms.of(heading).endBlock();
    for (int i = start; i < Math.min(end, start + MAX_FIRST_LINES); i++) {
      if (marks.label(i) == Label.TAGS
          && marks.isFirm(i)
          && isTopic(i)
          && !rooms.isKeywordOfTeaser(heading, page.blocks().get(i))) {
        return true;
      }
    }
    if (end - start > MAX_TOPICS || !zone.reaches(heading.index())) {
      return false;
    }
    int topics = 0;
    for (int i = start; i < end; i++) {
      if (!isTopic(i) || marks.isFirm(i)) {
        return false;
      }
      topics += page.blocks().get(i).links().size();
    }
    return topics >= MIN_TOPICS;
  }

  /** Whether links of many words stand under a heading: "Related topics" over stories. */
  boolean holdsStories(TextBlock heading) {
    int start = heading.index() + 1;
    int end = Math.min(rooms.of(heading).endBlock(), start + MIN_TOPICS);
    boolean all = end - start == MIN_TOPICS;
    for (int i = start; i < end; i++) {
      TextBlock b = page.blocks().get(i);
      all &= b.linkDensity() > 0.8 && b.words() >= MIN_STORY_WORDS && b.links().size() == 1;
    }
    return all;
  }

  /** Whether a word that heads lists heads a part of a menu: "More" over links to sections. */
  boolean holdsMenu(TextBlock heading) {
    int index = heading.index();
    if (marks.weight(index) >= SURE_LIST || menu(heading) == Label.OTHER) {
      return false;
    }
    int end = Math.min(rooms.of(heading).endBlock(), index + 1 + HeadingLabels.MAX_SPREAD);
    int links = 0;
    int stories = 0;
    for (int i = index + 1; i < end; i++) {
      TextBlock b = page.blocks().get(i);
      if (b.linkDensity() > 0.8 || b.kind() == Block.Kind.CONTROL) {
        links++;
        stories += b.words() > PlacedVotes.MAX_MENU_WORDS ? 1 : 0;
      }
    }
    return links >= MIN_MENU
        && stories * MENU_LINKS_A_STORY <= links
        && 2 * links > end - index - 1;
  }

  /** Returns what the menu is that the names around a heading speak of; other where of none. */
  Label menu(TextBlock heading) {
    int legal = votes.general(heading.index(), Label.LEGAL);
    int menu = votes.general(heading.index(), Label.NAVIGATION);
    if (legal + menu == 0) {
      return Label.OTHER;
    }
    return legal >= menu && heading.index() > zone.last() ? Label.LEGAL : Label.NAVIGATION;
  }

  private boolean isTopic(int block) {
    TextBlock b = page.blocks().get(block);
    return b.linkDensity() > 0.8 && b.words() <= MAX_TOPIC_WORDS * Math.min(b.links().size(), 5);
  }

  /** Whether a link to all of a list stands over some of it: "Latest news", no item of a menu. */
  boolean holdsTeasers(TextBlock b) {
    Label label = marks.label(b.index());
    if (label == null
        || !VoteCount.isList(label)
        || b.words() > HeadingLabels.MAX_MORE_WORDS
        || zone.holds(b.index())
        || votes.isNamed(b.index(), Label.NAVIGATION)) {
      return false;
    }
    int end = Math.min(rooms.of(b).endBlock(), b.index() + 1 + MAX_TEASER_LINES);
    for (int i = b.index() + 1; i < end; i++) {
      TextBlock next = page.blocks().get(i);
      if (next.words() > HeadingLabels.MAX_MORE_WORDS && next.linkDensity() > 0.5) {
        return true;
      }
    }
    return false;
  }
}
