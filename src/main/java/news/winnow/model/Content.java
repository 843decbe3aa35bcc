package news.winnow.model;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;

/** One piece of an article's body, in reading order. */
public sealed interface Content {

  /** Returns the piece as plain text without markup; empty for a {@link Figure}. */
  String text();

  /**
   * Returns the name of the kind of content as JSON has it: {@code paragraph}, {@code heading},
   * {@code list_item} ...
   */
  String type();

  /**
   * A paragraph.
   *
   * @param rich its text
   */
  record Paragraph(RichText rich) implements Content {
    @Override
    public String text() {
      return rich.text();
    }

    @Override
    public String type() {
      return "paragraph";
    }
  }

  /**
   * A heading inside the body.
   *
   * @param level 1 (highest) to 6
   * @param rich its text
   */
  record Heading(int level, RichText rich) implements Content {
    /** Checks the level. */
    public Heading {
      Objects.checkIndex(level - 1, 6);
    }

    @Override
    public String text() {
      return rich.text();
    }

    @Override
    public String type() {
      return "heading";
    }
  }

  /**
   * An item of a list.
   *
   * @param depth 0 for an item of an outermost list
   * @param ordered whether the list is numbered
   * @param rich its text, without bullet or number
   */
  record ListItem(int depth, boolean ordered, RichText rich) implements Content {
    @Override
    public String text() {
      return rich.text();
    }

    @Override
    public String type() {
      return "list_item";
    }
  }

  /**
   * A quotation set apart.
   *
   * @param rich its text
   */
  record Quote(RichText rich) implements Content {
    @Override
    public String text() {
      return rich.text();
    }

    @Override
    public String type() {
      return "quote";
    }
  }

  /**
   * Text whose line breaks count: code, poems.
   *
   * @param text its text with line breaks
   */
  record Preformatted(String text) implements Content {
    @Override
    public String type() {
      return "preformatted";
    }
  }

  /**
   * A row of a table.
   *
   * @param cells the texts of its cells from first to last column
   * @param header whether it is a row of column headings
   */
  record TableRow(List<RichText> cells, boolean header) implements Content {
    /** Copies the cells. */
    public TableRow {
      cells = List.copyOf(cells);
    }

    /** Returns the cells' texts, separated by tabs. */
    @Override
    public String text() {
      return cells.stream().map(RichText::text).collect(Collectors.joining("\t"));
    }

    @Override
    public String type() {
      return "table_row";
    }
  }

  /**
   * An image with its caption and credit.
   *
   * @param image the image
   */
  record Figure(Image image) implements Content {
    @Override
    public String text() {
      return "";
    }

    @Override
    public String type() {
      return "figure";
    }
  }

  /**
   * Something embedded from elsewhere: a post, a video, a map.
   *
   * @param url where it comes from, where known
   * @param rich the text it shows on the page; empty for a frame
   */
  record Embed(Optional<String> url, RichText rich) implements Content {
    @Override
    public String text() {
      return rich.text();
    }

    @Override
    public String type() {
      return "embed";
    }
  }
}
