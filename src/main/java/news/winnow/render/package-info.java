/** Writes an article as text, Markdown, HTML, JSON or a report. */
package news.winnow.render;
