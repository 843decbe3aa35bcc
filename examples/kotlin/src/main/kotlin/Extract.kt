package example

import java.nio.file.Files
import java.nio.file.Path
import kotlin.jvm.optionals.getOrNull
import news.winnow.ArticleExtractor
import news.winnow.model.Article
import news.winnow.model.Content
import news.winnow.model.Label
import news.winnow.model.Page
import news.winnow.rule.Conditions.textLeads
import news.winnow.rule.Rule
import news.winnow.rule.RuleSet

/** Rules and listeners are lambdas and calls, as in Java. */
val extractor: ArticleExtractor =
    ArticleExtractor.builder()
        .rules(RuleSet.of("house", Rule("also read", Label.RELATED_LINKS, Rule.SURE, textLeads("Also read"))))
        .onRemoval { it.label() != Label.CORRECTION }
        .build()

/** Kinds of content are sealed: the compiler holds this `when` complete. */
fun outline(article: Article): List<String> =
    article.body().map { piece ->
        when (piece) {
            is Content.Heading -> "h${piece.level()} ${piece.text()}"
            is Content.ListItem -> "- ${piece.text()}"
            is Content.Quote -> "> ${piece.text()}"
            is Content.Figure -> "[${piece.image().url()}]"
            is Content.Embed -> "[${piece.url().getOrNull() ?: "embedded"}]"
            is Content.Paragraph, is Content.Preformatted, is Content.TableRow -> piece.text().take(60)
        }
    }

fun main() {
    val html = Files.readAllBytes(Path.of("examples/pages/ferry-debate.html"))
    val article = extractor.extract(Page.html(html))
    // absence is Optional, never null; nothing here is a platform type
    println(article.title().getOrNull() ?: "(no title)")
    println(article.authors().joinToString { "${it.name()} (${it.role()})" })
    outline(article).forEach { println("  $it") }
    article.removed().groupingBy { it.label() }.eachCount().forEach { (label, n) -> println("$label $n") }
}
