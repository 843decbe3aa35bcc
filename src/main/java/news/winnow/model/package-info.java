/**
 * Values that all stages share. All are immutable.
 *
 * <ul>
 *   <li>In: {@link news.winnow.model.Page}, with {@link news.winnow.model.Limits} on the work it
 *       may cause
 *   <li>Between: {@link news.winnow.model.Block} in a {@link news.winnow.model.BlockDocument}, its
 *       {@link news.winnow.model.Label} and the {@link news.winnow.model.Vote} of each rule
 *   <li>Out: {@link news.winnow.model.Article} with its {@link news.winnow.model.Person}, {@link
 *       news.winnow.model.ArticleDate}, {@link news.winnow.model.Image} and {@link
 *       news.winnow.model.Content}; what was taken away as {@link news.winnow.model.Removal}, which
 *       a {@link news.winnow.model.RemovalListener} may veto, and {@link
 *       news.winnow.model.RelatedLink}; what there is to say as {@link news.winnow.model.Notice}
 *   <li>Why: {@link news.winnow.model.Analysis}, every block with its label and votes
 * </ul>
 */
package news.winnow.model;
