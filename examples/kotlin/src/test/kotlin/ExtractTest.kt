package example

import java.nio.file.Files
import java.nio.file.Path
import news.winnow.model.Page
import org.assertj.core.api.Assertions.assertThat
import org.junit.jupiter.api.Test

class ExtractTest {
    private val article = extractor.extract(Page.html(Files.readAllBytes(Path.of("../pages/ferry-debate.html"))))

    @Test
    fun outlineHasThePiecesInOrder() {
        assertThat(outline(article))
            .hasSize(article.body().size)
            .contains("h3 Keeping the eastern pier")
            .anyMatch { it.startsWith("LARKHAVEN: ") }
    }

    @Test
    fun ruleInCodeIsNamedWithItsRemoval() {
        assertThat(article.removed().flatMap { it.rules() }).contains("also read")
    }

    @Test
    fun absenceIsEmpty() {
        assertThat(extractor.extract(Page.text("")).title()).isEmpty
    }
}
