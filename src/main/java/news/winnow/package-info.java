/** The door: from a page to its article. */
package news.winnow;
