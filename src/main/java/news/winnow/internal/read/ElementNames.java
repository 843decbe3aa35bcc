package news.winnow.internal.read;

import java.util.List;

/**
 * What an element is called by its class, id and other naming attributes.
 *
 * @param all the names, each as lower-case words joined by hyphens
 * @param number the same for elements of a page that are called alike for sure; counted from 0,
 *     which is for those without a name
 * @param complete whether no name was left out for its length or for their number
 * @param look a hash of the names
 */
public record ElementNames(List<String> all, int number, boolean complete, int look) {
  /** No names. */
  public static final ElementNames NONE = new ElementNames(List.of(), 0, true);

  /** Takes the names. */
  public ElementNames(List<String> all, int number, boolean complete) {
    this(all, number, complete, all.hashCode());
  }
}
