package news.winnow.internal.assemble;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import news.winnow.internal.meta.CaptionText;
import news.winnow.internal.read.Addresses;
import news.winnow.internal.read.Container;
import news.winnow.internal.read.Media;
import news.winnow.internal.read.PageBlocks;
import news.winnow.internal.read.TextBlock;
import news.winnow.internal.select.Decision;
import news.winnow.model.Block;
import news.winnow.model.Content;
import news.winnow.model.Image;
import news.winnow.model.Label;
import news.winnow.model.Link;
import news.winnow.model.RichText;
import org.jspecify.annotations.Nullable;

/** Makes typed content of the blocks and images of the body. */
final class BodyBuilder {
  /** A list item that holds more blocks is a container, not an item. */
  private static final int MAX_ITEM_BLOCKS = 6;

  /** The time at the head of an entry in a list. */
  private static final int MAX_HEAD_WORDS = 3;

  /** A row whose cells are longer on average is layout, not data. */
  private static final int MAX_CELL_WORDS = 30;

  /** Images declared smaller than this are icons. */
  private static final int MIN_IMAGE = 100;

  /** How far up from an image a block of the body makes it part of the body. */
  private static final int IMAGE_REACH = 3;

  private static final int MAX_ADDRESS = 2000;

  private static final int MAX_CAPTION_BLOCKS = 3;

  /** Words in the file names of images that belong to the page rather than to the story. */
  private static final List<String> DECORATION =
      List.of("logo", "icon", "avatar", "pixel", "spacer", "blank", "noscript", "sprite", "button");

  private final PageBlocks page;
  private final Decision decision;
  private final Addresses addresses;
  private final List<Content> body = new ArrayList<>();
  private final boolean[] holdsBody;
  private final Set<String> shown = new HashSet<>();

  /** Blocks right behind an image or a frame. */
  private final BitSet behindMedia = new BitSet();

  private BodyBuilder(PageBlocks page, Decision decision, Addresses addresses) {
    this.page = page;
    this.decision = decision;
    this.addresses = addresses;
    this.holdsBody = page.containersOf(decision::kept);
    page.media().forEach(m -> behindMedia.set(m.block()));
  }

  static List<Content> build(PageBlocks page, Decision decision, Addresses addresses) {
    BodyBuilder builder = new BodyBuilder(page, decision, addresses);
    builder.run();
    return builder.body;
  }

  private void run() {
    List<TextBlock> kept = new ArrayList<>();
    for (TextBlock b : page.blocks()) {
      if (decision.kept(b.index())) {
        kept.add(b);
      }
    }
    int medium = 0;
    List<Media> media = page.media();
    int i = 0;
    while (i < kept.size() && !page.deadline().passed()) {
      TextBlock b = kept.get(i);
      while (medium < media.size() && media.get(medium).block() <= b.index()) {
        add(medium++);
      }
      i = b.kind() == Block.Kind.TABLE_CELL ? addRow(kept, i) : addBlock(kept, i);
    }
    int end = kept.isEmpty() ? 0 : kept.get(kept.size() - 1).index() + 1;
    for (;
        medium < media.size() && media.get(medium).block() <= end && !page.deadline().passed();
        medium++) {
      add(medium);
    }
  }

  private int addBlock(List<TextBlock> kept, int i) {
    TextBlock b = kept.get(i);
    RichText rich = addresses.absolute(b.rich());
    body.add(
        switch (b.kind()) {
          case HEADING ->
              isHeading(kept, i)
                  ? new Content.Heading(Math.max(1, Math.min(6, b.level())), rich)
                  : new Content.Paragraph(rich);
          case LIST_ITEM ->
              isItem(kept, i)
                  ? new Content.ListItem(b.level(), b.ordered(), rich)
                  : new Content.Paragraph(rich);
          case QUOTE -> isEmbed(b) ? new Content.Embed(address(b), rich) : new Content.Quote(rich);
          case PREFORMATTED -> new Content.Preformatted(rich.text());
          default -> new Content.Paragraph(rich);
        });
    return i + 1;
  }

  /** In plain text a heading is one only by its look: something longer must follow. */
  private boolean isHeading(List<TextBlock> kept, int i) {
    if (page.document() != null) {
      return true;
    }
    return i + 1 < kept.size()
        && kept.get(i + 1).kind() != Block.Kind.HEADING
        && kept.get(i + 1).words() > kept.get(i).words();
  }

  /** The first block of a list item is the item; what follows in it are paragraphs. */
  private boolean isItem(List<TextBlock> kept, int i) {
    Container item = kept.get(i).container().enclosing("li");
    if (item == null) {
      return true;
    }
    boolean isHead =
        i + 1 < kept.size()
            && kept.get(i + 1).container().enclosing("li") == item
            && kept.get(i).words() <= MAX_HEAD_WORDS
            && kept.get(i).stats().digits() > 0;
    boolean continued = i > 0 && kept.get(i - 1).container().enclosing("li") == item;
    return !continued && !isHead && item.endBlock() - item.firstBlock() <= MAX_ITEM_BLOCKS;
  }

  private static boolean isEmbed(TextBlock b) {
    return b.hasToken("twitter-tweet")
        || b.hasToken("instagram-media")
        || b.hasToken("tiktok-embed")
        || b.hasToken("bluesky-embed")
        || b.hasToken("fb-post");
  }

  /** The last link of a quoted post leads to the post. */
  private Optional<String> address(TextBlock b) {
    Container post = b.container().enclosing("blockquote");
    if (post == null) {
      return Optional.empty();
    }
    for (int i = post.endBlock() - 1; i >= post.firstBlock(); i--) {
      List<Link> links = page.blocks().get(i).links();
      if (!links.isEmpty()) {
        return Optional.of(addresses.absolute(links.get(links.size() - 1).url()));
      }
    }
    return Optional.empty();
  }

  /** Cells of one row become a table row, unless the table is there for layout. */
  private int addRow(List<TextBlock> kept, int start) {
    Container row = kept.get(start).container().enclosing("tr");
    int end = start + 1;
    int words = kept.get(start).words();
    boolean oneBlockACell = true;
    while (row != null
        && end < kept.size()
        && kept.get(end).kind() == Block.Kind.TABLE_CELL
        && kept.get(end).container().enclosing("tr") == row) {
      words += kept.get(end).words();
      oneBlockACell &= cell(kept.get(end)) != cell(kept.get(end - 1));
      end++;
    }
    if (end - start < 2 || words > MAX_CELL_WORDS * (end - start) || !oneBlockACell) {
      for (int i = start; i < end; i++) {
        body.add(new Content.Paragraph(addresses.absolute(kept.get(i).rich())));
      }
      return end;
    }
    List<RichText> cells = new ArrayList<>();
    boolean header = true;
    for (int i = start; i < end; i++) {
      cells.add(addresses.absolute(kept.get(i).rich()));
      header &= kept.get(i).insideTag("th");
    }
    body.add(new Content.TableRow(cells, header));
    return end;
  }

  private static @Nullable Container cell(TextBlock b) {
    Container td = b.container().enclosing("td");
    return td == null ? b.container().enclosing("th") : td;
  }

  private void add(int medium) {
    Media m = page.media().get(medium);
    if (!besideBody(m.container())) {
      return;
    }
    Image image = m.image();
    if (isInNoscript(m) && (isShownAt(medium - 1, m) || isShownAt(medium + 1, m))) {
      return;
    }
    if (image == null) {
      m.frame()
          .ifPresent(
              f ->
                  body.add(
                      new Content.Embed(Optional.of(addresses.absolute(f)), RichText.plain(""))));
    } else if (!isDecoration(image) && shown.add(image.url())) {
      Image absolute =
          new Image(
              addresses.absolute(image.url()),
              image.width(),
              image.height(),
              image.alt(),
              image.caption(),
              image.credit());
      body.add(new Content.Figure(withCaption(absolute, m.block())));
    }
  }

  private static boolean isInNoscript(Media m) {
    return m.image() != null && m.container().enclosing("noscript") != null;
  }

  /** Whether the image that another one stands in for without scripts is that medium. */
  private boolean isShownAt(int medium, Media standIn) {
    if (medium < 0 || medium >= page.media().size()) {
      return false;
    }
    Media beside = page.media().get(medium);
    return beside.image() != null && beside.block() == standIn.block() && !isInNoscript(beside);
  }

  /** Icons, logos and counting pixels are no pictures of the story. */
  private static boolean isDecoration(Image image) {
    if (image.width().orElse(MIN_IMAGE) < MIN_IMAGE
        || image.height().orElse(MIN_IMAGE) < MIN_IMAGE) {
      return true;
    }
    String url = image.url().toLowerCase(Locale.ROOT);
    int end = url.indexOf('?') < 0 ? url.length() : url.indexOf('?');
    String path = url.substring(0, Math.min(end, MAX_ADDRESS));
    String file = path.substring(path.lastIndexOf('/') + 1);
    for (String word : DECORATION) {
      if (file.contains(word)) {
        return true;
      }
    }
    return path.endsWith(".svg");
  }

  private boolean besideBody(Container place) {
    Container c = place;
    for (int step = 0; c != null && step < IMAGE_REACH; step++) {
      if (holdsBody[c.index()]) {
        return true;
      }
      if (c.firstBlock() < c.endBlock() && !isCaptionOnly(c)) {
        return false;
      }
      c = c.parent();
    }
    return c != null && holdsBody[c.index()];
  }

  private boolean isCaptionOnly(Container c) {
    for (int i = c.firstBlock(); i < c.endBlock(); i++) {
      if (decision.labels().get(i) != Label.CAPTION) {
        return false;
      }
    }
    return true;
  }

  /** The caption is what is labelled so right behind the image, before the next one. */
  private Image withCaption(Image image, int start) {
    CaptionText text = new CaptionText(Optional.empty(), Optional.empty());
    int end = Math.min(start + MAX_CAPTION_BLOCKS, page.blocks().size());
    for (int i = start; i < end; i++) {
      TextBlock b = page.blocks().get(i);
      if (decision.labels().get(i) != Label.CAPTION || i > start && behindMedia.get(i)) {
        break;
      }
      if (b.stats().letters() > 0) { // "2/6" counts the images of a gallery
        boolean credit = b.container().hasToken("credit") || b.container().hasToken("copyright");
        text = text.and(credit ? CaptionText.creditOnly(b.text()) : CaptionText.of(b.text()));
      }
    }
    return image.withCaption(text.caption(), text.credit());
  }
}
