package news.winnow.internal.label;

import java.util.List;
import news.winnow.model.Block;
import news.winnow.rule.Match;
import news.winnow.rule.Shape;

/** What must be on a page for a rule to hold; found by looking up what the page has. */
sealed interface Key {

  /** Returns how common pages with such a key are, to pick the rarest of several. */
  int commonness();

  /**
   * A token of a container's names; proves {@code token}.
   *
   * @param words lower-case words joined by hyphens
   */
  record Token(String words) implements Key {
    @Override
    public int commonness() {
      return 2;
    }
  }

  /**
   * A whole name of a container; proves {@code named}.
   *
   * @param words lower-case words joined by hyphens
   */
  record Name(String words) implements Key {
    @Override
    public int commonness() {
      return 2;
    }
  }

  /**
   * A container's tag; proves {@code inside}.
   *
   * @param tag lower case
   */
  record Tag(String tag) implements Key {
    @Override
    public int commonness() {
      return 4;
    }
  }

  /**
   * A class or id as the page writes it, but in lower case, of an element that a selector matches;
   * proves the selector where it matches the element.
   *
   * @param name {@code .class} or {@code #id}
   * @param selector the selector
   */
  record Attribute(String name, String selector) implements Key {
    @Override
    public int commonness() {
      return 2;
    }
  }

  /**
   * A class or id of an element around the one that a selector matches; the selector is still to be
   * tested.
   *
   * @param name {@code .class} or {@code #id}, in lower case
   */
  record Above(String name) implements Key {
    @Override
    public int commonness() {
      return 3;
    }
  }

  /**
   * A class or id that some element of the page must have, not one around the block; a selector is
   * still to be tested.
   *
   * @param name {@code .class} or {@code #id}, in lower case
   */
  record OnPage(String name) implements Key {
    @Override
    public int commonness() {
      return 5;
    }
  }

  /**
   * A shape of a line; proves {@code shape}.
   *
   * @param shape the shape
   */
  record OfShape(Shape shape) implements Key {
    @Override
    public int commonness() {
      return 1;
    }
  }

  /**
   * A kind of block; proves {@code kind}.
   *
   * @param kind the kind
   */
  record OfKind(Block.Kind kind) implements Key {
    @Override
    public int commonness() {
      return kind == Block.Kind.PARAGRAPH ? 5 : 4;
    }
  }

  /**
   * Folded cues, of which one must be there; proves {@code text}.
   *
   * @param match how they are compared
   * @param cues the cues
   */
  record Cues(Match match, List<String> cues) implements Key {
    @Override
    public int commonness() {
      return match == Match.CONTAINS ? 1 : 0;
    }
  }
}
