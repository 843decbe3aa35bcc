package news.winnow.internal.select;

import java.util.Set;
import news.winnow.internal.read.Container;
import news.winnow.internal.read.PageBlocks;
import news.winnow.internal.read.TextBlock;
import news.winnow.model.Label;
import news.winnow.model.Link;

/**
 * Names the links below the article by which a site is to be followed on networks, told by their
 * addresses and by what they say, and the heading over them.
 */
final class NetworkLabels {
  /** Where networks are, without what stands before the last two parts. */
  private static final Set<String> HOSTS =
      Set.of(
          "facebook.com",
          "fb.com",
          "fb.me",
          "twitter.com",
          "x.com",
          "instagram.com",
          "youtube.com",
          "youtu.be",
          "linkedin.com",
          "xing.com",
          "tiktok.com",
          "threads.net",
          "threads.com",
          "bsky.app",
          "mastodon.social",
          "mastodon.online",
          "pinterest.com",
          "pinterest.de",
          "pinterest.fr",
          "pinterest.es",
          "snapchat.com",
          "reddit.com",
          "tumblr.com",
          "flickr.com",
          "vimeo.com",
          "dailymotion.com",
          "twitch.tv",
          "soundcloud.com",
          "flipboard.com",
          "t.me",
          "telegram.me",
          "whatsapp.com",
          "wa.me",
          "discord.gg",
          "discord.com",
          "vk.com",
          "ok.ru",
          "rutube.ru",
          "viber.com",
          "line.me",
          "lin.ee",
          "weibo.com",
          "kakao.com",
          "zalo.me",
          "kooapp.com",
          "truthsocial.com",
          "rumble.com");

  /** So many names of networks, or links that lead to some, are a list. */
  private static final int MIN_NETWORKS = 3;

  /** Votes that the name of a network has. */
  private static final int NETWORK = 6;

  private static final int MAX_NAME_WORDS = 3;

  /** "The harbour gazette on Facebook (opens in a new window)". */
  private static final int MAX_LINK_WORDS = 10;

  /** Several of them in one block. */
  private static final int MAX_LIST_WORDS = 24;

  private static final int MAX_HEADING_WORDS = 5;

  /** A heading and its links stand in an element of no more blocks. */
  private static final int MAX_BOX = 16;

  private final PageBlocks page;
  private final VoteCount votes;
  private final Zone zone;
  private final Marks marks;

  NetworkLabels(PageBlocks page, VoteCount votes, Zone zone, Marks marks) {
    this.page = page;
    this.votes = votes;
    this.zone = zone;
    this.marks = marks;
  }

  void fill() {
    for (int i = Math.max(0, zone.last() + 1); i < marks.size(); ) {
      int end = i;
      int links = 0;
      while (end < marks.size() && isNetwork(end)) {
        links += networks(page.blocks().get(end));
        end++;
      }
      if (end - i >= MIN_NETWORKS || links >= MIN_NETWORKS || links > 1 && isAlone(i, end)) {
        for (int k = i; k < end; k++) {
          marks.fix(k, Label.SHARE);
        }
        if (isHeading(i - 1, i)) {
          marks.fix(i - 1, Label.SHARE);
        }
      }
      i = end + 1;
    }
  }

  /** Two of them are a list where nothing else stands in it. */
  private boolean isAlone(int start, int end) {
    Container c = box(start, end - 1);
    return c.firstBlock() >= start - 1 && c.endBlock() <= end;
  }

  /** Returns the smallest element around two blocks. */
  private Container box(int start, int last) {
    Container c = page.blocks().get(start).container();
    while (c.parent() != null && c.endBlock() <= last) {
      c = c.parent();
    }
    return c;
  }

  private boolean isNetwork(int block) {
    TextBlock b = page.blocks().get(block);
    if (!isOpen(block)) {
      return false;
    }
    int networks = networks(b);
    int words = networks > 1 ? MAX_LIST_WORDS : MAX_LINK_WORDS;
    return networks > 0 && networks * 2 > b.links().size() && b.words() <= words
        || b.words() <= MAX_NAME_WORDS && votes.cues(block, Label.SHARE) >= NETWORK;
  }

  private boolean isOpen(int block) {
    Label label = marks.label(block);
    boolean plain = label == null || label == Label.LEGAL || label == Label.NAVIGATION;
    // "@larkhaven" may as well be somebody's who writes
    boolean handle = label == Label.BYLINE && !marks.isFirm(block);
    return (plain || handle || label == Label.SHARE) && !marks.isFinal(block);
  }

  /** Returns how many links of a block that is little else lead to networks. */
  private static int networks(TextBlock b) {
    int found = 0;
    if (b.linkDensity() > 0.5 && b.words() <= MAX_LIST_WORDS) {
      for (Link link : b.links()) {
        found += isOfNetwork(link.url()) ? 1 : 0;
      }
    }
    return found;
  }

  private static boolean isOfNetwork(String url) {
    int start = url.indexOf("://");
    if (start < 0 || url.contains("/watch?")) {
      return false;
    }
    int end = url.indexOf('/', start + 3);
    String host = url.substring(start + 3, end < 0 ? url.length() : end);
    int name = host.lastIndexOf('.', host.lastIndexOf('.') - 1);
    return HOSTS.contains(host.substring(name + 1));
  }

  /** A short line right above the links, in a box with them, that says nothing else. */
  private boolean isHeading(int block, int first) {
    if (block <= zone.last() || !isOpen(block) || votes.cues(block, Label.LEGAL) > 0) {
      return false;
    }
    TextBlock b = page.blocks().get(block);
    if (b.words() > MAX_HEADING_WORDS
        || b.linkDensity() > 0.5
        || b.stats().digits() > 0
        || b.stats().sentences() > 1
        || b.stats().letters() < 3
        || b.text().indexOf('\u00a9') >= 0) {
      return false;
    }
    Container c = box(block, first);
    return c.endBlock() - c.firstBlock() <= MAX_BOX;
  }
}
