package news.winnow.internal.assemble;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import news.winnow.internal.label.BlockVotes;
import news.winnow.internal.read.Addresses;
import news.winnow.internal.read.PageBlocks;
import news.winnow.internal.read.TextBlock;
import news.winnow.internal.select.Decision;
import news.winnow.model.Block;
import news.winnow.model.Label;
import news.winnow.model.Link;
import news.winnow.model.Removal;
import news.winnow.model.Vote;

/** Groups neighbouring removed blocks of one label; each heading begins a group. */
final class RemovalGrouper {
  private static final int MAX_HEADING_WORDS = 9;

  /** What a line's own words must add to the votes that its list has, for the line to head it. */
  private static final int CUE = 5;

  private static final Comparator<Vote> STRONGEST_FIRST =
      Comparator.comparingInt(Vote::weight).reversed();

  private final PageBlocks page;
  private final Decision decision;
  private final BlockVotes votes;
  private final Addresses addresses;

  private RemovalGrouper(
      PageBlocks page, Decision decision, BlockVotes votes, Addresses addresses) {
    this.page = page;
    this.decision = decision;
    this.votes = votes;
    this.addresses = addresses;
  }

  /**
   * A removal and its blocks.
   *
   * @param first its first block
   * @param end the block behind its last one
   */
  record Group(Removal removal, int first, int end) {}

  static List<Group> group(
      PageBlocks page, Decision decision, BlockVotes votes, Addresses addresses) {
    return new RemovalGrouper(page, decision, votes, addresses).groups();
  }

  private List<Group> groups() {
    List<TextBlock> blocks = page.blocks();
    List<Group> groups = new ArrayList<>();
    for (int first = 0; first < blocks.size() && !page.deadline().passed(); ) {
      Label label = decision.labels().get(first);
      int end = first + 1;
      while (end < blocks.size()
          && decision.labels().get(end) == label
          && !blocks.get(end).folded().equals(blocks.get(end - 1).folded())
          && !heads(blocks.get(end), blocks.get(first))) {
        end++;
      }
      if (label.isBoilerplate()) {
        groups.add(new Group(removal(label, first, end), first, end));
      }
      first = end;
    }
    return groups;
  }

  /** Whether a block that follows others of its label begins a list of its own. */
  private boolean heads(TextBlock b, TextBlock first) {
    boolean inside = isMarkedUp(first) && isMarkedUp(b) && b.level() > first.level();
    return !inside && isHeading(b);
  }

  /** A line of few words without a link, above more of its label, by its markup or its words. */
  private boolean isHeading(TextBlock b) {
    int next = b.index() + 1;
    Label label = decision.labels().get(b.index());
    if (next == page.blocks().size()
        || decision.labels().get(next) != label
        || b.words() > MAX_HEADING_WORDS
        || b.linkDensity() >= 0.5) {
      return false;
    }
    return isMarkedUp(b) || votes.general(b.index(), label) - votes.general(next, label) >= CUE;
  }

  /** In plain text many a short line looks like a heading. */
  private boolean isMarkedUp(TextBlock b) {
    return page.document() != null && b.kind() == Block.Kind.HEADING;
  }

  private Removal removal(Label label, int first, int end) {
    TextBlock head = page.blocks().get(first);
    boolean many = end - first > 1;
    Map<String, Vote> rules = new LinkedHashMap<>();
    List<Link> links = new ArrayList<>(links(first, end));
    for (int i = first; i < end; i++) {
      addresses.addAbsolute(page.blocks().get(i).links(), links);
      votes.addTo(rules, i, label);
    }
    List<Vote> deciding = new ArrayList<>(rules.values());
    if (many) {
      deciding.sort(STRONGEST_FIRST);
    }
    Optional<String> heading =
        many && isHeading(head) ? Optional.of(head.text()) : Optional.empty();
    String text = many ? text(first, end) : head.text();
    return new Removal(label, heading, text, deciding, links, place(first, end));
  }

  private int links(int first, int end) {
    int links = 0;
    for (int i = first; i < end; i++) {
      links += page.blocks().get(i).links().size();
    }
    return links;
  }

  private String text(int first, int end) {
    String[] lines = new String[end - first];
    for (int i = first; i < end; i++) {
      lines[i - first] = page.blocks().get(i).text();
    }
    return String.join("\n", lines);
  }

  private String place(int first, int end) {
    TextBlock head = page.blocks().get(first);
    int last = page.blocks().get(end - 1).line();
    return head.line() == last ? head.place() : "lines " + head.line() + "-" + last;
  }
}
