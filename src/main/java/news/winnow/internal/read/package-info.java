/** Reads a page, HTML or plain text, into blocks. */
package news.winnow.internal.read;
