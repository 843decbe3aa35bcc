package news.winnow.internal.select;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import news.winnow.internal.label.BlockVotes;
import news.winnow.internal.read.PageBlocks;
import news.winnow.model.Label;

/**
 * Names the blocks outside the body in ordered steps: by their votes, by the heading a list stands
 * under, by what stands around them, by their place. The only stage where labels depend on labels.
 */
final class BlockLabels {
  private final PageBlocks page;
  private final VoteCount votes;
  private final AuthorNames names;
  private final boolean[] kept;
  private final Headline headline;
  private final BitSet contents;
  private final BitSet notes;
  private final BitSet captions;
  private final Zone zone;
  private final Marks marks;

  BlockLabels(
      PageBlocks page,
      VoteCount votes,
      AuthorNames names,
      boolean[] kept,
      Headline headline,
      BitSet contents,
      BitSet notes,
      BitSet captions) {
    this.page = page;
    this.votes = votes;
    this.names = names;
    this.kept = kept;
    this.headline = headline;
    this.contents = contents;
    this.notes = notes;
    this.captions = captions;
    this.zone = Zone.of(headline.titles(), kept);
    this.marks = new Marks(kept.length);
  }

  /** Returns the labels, corrected by what was learned. */
  List<Label> corrected(BlockVotes byRules, LabelModel model) {
    return LearnedLabels.correct(page, votes, byRules, marks, given(), model);
  }

  /** Returns the labels that rules, headings and places give. */
  List<Label> given() {
    for (int i = 0; i < kept.length; i++) {
      if (kept[i]) {
        marks.fix(i, Label.BODY);
      }
    }
    for (int i : headline.titles()) {
      if (isStepOfTrail(i)) {
        marks.fix(i, Label.NAVIGATION);
      } else if (isHeadline(i)) {
        marks.fix(i, Label.TITLE);
      }
    }
    headline.kickers().forEach(i -> marks.fix(i, Label.KICKER));
    headline.deks().forEach(i -> marks.fix(i, Label.SUBTITLE));
    notes.stream()
        .filter(i -> !kept[i])
        .forEach(i -> marks.fix(i, AuthorNotes.label(page.blocks().get(i))));
    captions.stream().filter(i -> !kept[i]).forEach(i -> marks.fix(i, Label.CAPTION));
    byVotes();
    new NetworkLabels(page, votes, zone, marks).fill();
    AuthorLabels authors = new AuthorLabels(page, names, zone, kept, marks);
    authors.lines();
    if (page.document() == null) {
      new TextLabels(page, zone, kept, marks).fill();
    } else {
      PlaceLabels place = new PlaceLabels(page, zone, marks);
      place.kicker();
      boolean[] holdsBody = page.containersOf(i -> kept[i] || i == zone.title());
      new HeadingLabels(page, votes, zone, kept, holdsBody, marks).spread();
      authors.boxes(holdsBody);
      new FormLabels(page, holdsBody, marks).fill();
      new ContainerLabels(page, zone, holdsBody, marks).fill();
      place.rest();
      new StoryMenus(page, votes, zone, holdsBody, marks).relabel();
      new TeaserLabels(page, zone, holdsBody, marks).fill();
    }
    List<Label> all = new ArrayList<>(kept.length);
    for (int i = 0; i < kept.length; i++) {
      Label label = marks.label(i);
      all.add(label == null ? Label.OTHER : label);
    }
    return all;
  }

  /** Copies of the headline in menus, sticky bars and lists of teasers do not count. */
  private boolean isHeadline(int block) {
    if (block == zone.title()) {
      return true;
    }
    VoteCount.Winner w = votes.winnerButHeadline(block);
    return w.sum() < PlacedVotes.LIST
        && !votes.isInMenu(block)
        && page.blocks().get(block).linkDensity() < 0.5;
  }

  /** An item of a list over the headline that repeats it ends the trail to the article. */
  private boolean isStepOfTrail(int block) {
    return block < zone.title() && PlaceLabels.isInList(page.blocks().get(block));
  }

  private void byVotes() {
    PlacedVotes placed = new PlacedVotes(page, votes, names, zone);
    for (int i = 0; i < kept.length; i++) {
      if (marks.label(i) == null) {
        VoteCount.Winner w = votes.winnerButBody(i);
        if (w.label() == Label.TITLE && !w.site() && zone.title() >= 0) {
          w = votes.winnerButHeadline(i);
        }
        if (w.site()) {
          marks.fix(i, w.label());
        } else if (w.sum() > 0) {
          w = placed.correct(i, w);
          if (w.label() != Label.OTHER || w.sum() >= Marks.SURE) {
            marks.set(i, w.label(), w.sum());
          }
        }
        if (contents.get(i) && !marks.isFirm(i) && zone.holds(i)) {
          marks.set(i, Label.NAVIGATION, Marks.FIRM);
        }
      }
    }
  }
}
