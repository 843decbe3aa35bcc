package news.winnow.model;

/**
 * What one rule said about one block.
 *
 * @param rule the rule's id, for a rule of a file {@code NAME:LINE}
 * @param label the label voted for
 * @param weight how strongly; votes for one label add up
 */
public record Vote(String rule, Label label, int weight) {}
