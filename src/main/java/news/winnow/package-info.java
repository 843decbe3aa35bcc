/**
 * Winnow turns a news page, HTML or plain text, into a typed article and says what it took away and
 * why.
 *
 * <pre>{@code
 * ArticleExtractor extractor = ArticleExtractor.create();
 * Article article = extractor.extract(Page.html(bytes).at(uri));
 * }</pre>
 *
 * <p>{@link news.winnow.ArticleExtractor} is the door and the one class of this package. The
 * others, in the order in which a page passes them:
 *
 * <ol>
 *   <li>{@link news.winnow.model}: what goes in ({@link news.winnow.model.Page}), the blocks that
 *       are made of it, and what comes out ({@link news.winnow.model.Article})
 *   <li>{@link news.winnow.rule}: the rules that vote on what each block is
 *   <li>{@link news.winnow.render}: the article as text, Markdown, HTML, JSON or a report
 * </ol>
 *
 * <p>What happens in between, reading, labelling, selecting and assembling, is not part of the API.
 *
 * <p>No method takes or returns null unless it is marked so; what may be absent is an {@link
 * java.util.Optional} or an empty list. A bad page never throws; a bad configuration always does,
 * when it is built.
 */
package news.winnow;
