/** Puts an article together from the page, the labels and the metadata. */
package news.winnow.internal.assemble;
