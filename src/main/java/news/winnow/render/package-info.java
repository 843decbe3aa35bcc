/**
 * Writes an article, or an analysis of a page, as text, Markdown, HTML, JSON or a report for
 * people. {@link news.winnow.render.Renderer} has them all. Whatever a page holds, none of it
 * becomes markup of the output.
 */
package news.winnow.render;
