package news.winnow.model;

/**
 * A link found in a block.
 *
 * @param text the link's text, white space folded; may be empty
 * @param url the absolute target where the page's address is known, else as written on the page
 */
public record Link(String text, String url) {}
