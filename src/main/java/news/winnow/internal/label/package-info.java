/** Runs the rules over the blocks and adds up their votes. */
package news.winnow.internal.label;
