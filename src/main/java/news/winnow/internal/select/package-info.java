/** Selects the body from the labelled blocks and assembles the article. */
package news.winnow.internal.select;
