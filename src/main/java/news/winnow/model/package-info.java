/** Values that all stages share: pages, blocks, labels, votes and articles. */
package news.winnow.model;
