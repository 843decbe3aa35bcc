/** Scores the blocks, selects the body and gives every block its label. */
package news.winnow.internal.select;
