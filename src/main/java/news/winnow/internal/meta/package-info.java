/** Finds title, people, dates and the other metadata of a page. */
package news.winnow.internal.meta;
