/** Rules that vote on the label of a block, in code or read from a file. */
package news.winnow.rule;
