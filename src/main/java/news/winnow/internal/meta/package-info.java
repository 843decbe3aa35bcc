/** Title, people, dates and the other facts of an article, each won from ranked candidates. */
package news.winnow.internal.meta;
