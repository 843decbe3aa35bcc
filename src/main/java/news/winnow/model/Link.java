package news.winnow.model;

/**
 * A link found in a block.
 *
 * @param text the link's text, white space folded; may be empty
 * @param url the absolute target where the page's address is given or named by the page, else as
 *     written on it
 */
public record Link(String text, String url) {}
