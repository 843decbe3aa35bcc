package news.winnow.internal.meta;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import news.winnow.model.Access;
import news.winnow.model.ArticleDate;
import news.winnow.model.Candidate;
import news.winnow.model.Image;
import news.winnow.model.Notice;
import news.winnow.model.Person;

/**
 * The facts of an article apart from its text.
 *
 * @param title the headline
 * @param subtitle dek or standfirst
 * @param kicker eyebrow over the headline
 * @param section section of the publication
 * @param authors who made it, in the page's order
 * @param bylineText the byline as printed, up to its date
 * @param dateline the place that begins the text
 * @param published when it was published
 * @param modified when it was changed
 * @param publisher the publication's name
 * @param canonicalUrl the page's canonical address
 * @param language BCP 47 tag
 * @param tags topics
 * @param leadImage the main image, without its caption
 * @param access how much of it is there
 * @param candidates gives all values considered, the most trusted first within each field; looks
 *     for those that were not needed
 * @param notices what a caller may want to know
 */
public record Metadata(
    Optional<String> title,
    Optional<String> subtitle,
    Optional<String> kicker,
    Optional<String> section,
    List<Person> authors,
    Optional<String> bylineText,
    Optional<String> dateline,
    Optional<ArticleDate> published,
    Optional<ArticleDate> modified,
    Optional<String> publisher,
    Optional<String> canonicalUrl,
    Optional<String> language,
    List<String> tags,
    Optional<Image> leadImage,
    Access access,
    Supplier<List<Candidate>> candidates,
    List<Notice> notices) {}
