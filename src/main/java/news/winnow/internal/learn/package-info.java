/** Learns the rules of a site from some of its pages. */
package news.winnow.internal.learn;
