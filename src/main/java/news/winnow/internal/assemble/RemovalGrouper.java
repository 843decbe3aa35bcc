package news.winnow.internal.assemble;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import news.winnow.internal.label.BlockVotes;
import news.winnow.internal.read.PageBlocks;
import news.winnow.internal.read.TextBlock;
import news.winnow.internal.select.Decision;
import news.winnow.model.Label;
import news.winnow.model.Link;
import news.winnow.model.Removal;
import news.winnow.model.Vote;

/**
 * Groups neighbouring removed blocks of one label; a block that a rule names by itself begins a
 * group.
 */
final class RemovalGrouper {
  /** Stands in for a rule where the scores and the neighbours decided. */
  private static final String BY_SCORE = "score";

  private final PageBlocks page;
  private final Decision decision;
  private final BlockVotes votes;
  private final Addresses addresses;
  private final List<Removal> removals = new ArrayList<>();
  private final Set<String> rules = new LinkedHashSet<>();
  private final StringBuilder text = new StringBuilder();
  private final List<Link> links = new ArrayList<>();
  private String place = "";

  private RemovalGrouper(
      PageBlocks page, Decision decision, BlockVotes votes, Addresses addresses) {
    this.page = page;
    this.decision = decision;
    this.votes = votes;
    this.addresses = addresses;
  }

  static List<Removal> group(
      PageBlocks page, Decision decision, BlockVotes votes, Addresses addresses) {
    RemovalGrouper grouper = new RemovalGrouper(page, decision, votes, addresses);
    grouper.run();
    return grouper.removals;
  }

  private void run() {
    Label open = Label.BODY;
    String last = "";
    for (TextBlock b : page.blocks()) {
      Label label = decision.labels().get(b.index());
      boolean again = b.folded().equals(last);
      if (label != open || again) {
        close(open);
        open = label;
      }
      last = b.folded();
      if (label.isBoilerplate()) {
        add(b, label);
      }
    }
    close(open);
  }

  private void add(TextBlock b, Label label) {
    if (text.length() == 0) {
      place = b.place();
    } else {
      text.append('\n');
    }
    text.append(b.text());
    links.addAll(addresses.absolute(b.links()));
    for (Vote vote : votes.of(b.index())) {
      if (vote.label() == label) {
        rules.add(vote.rule());
      }
    }
  }

  private void close(Label label) {
    if (text.length() > 0) {
      List<String> by = rules.isEmpty() ? List.of(BY_SCORE) : List.copyOf(rules);
      removals.add(new Removal(label, text.toString(), by, links, place));
    }
    text.setLength(0);
    links.clear();
    rules.clear();
  }
}
