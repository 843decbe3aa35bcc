package news.winnow;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import news.winnow.model.Analysis;
import news.winnow.model.Label;
import news.winnow.model.Page;
import org.junit.jupiter.api.Test;

/** An article of a wiki, written in the markup of MediaWiki. */
class WikiPageTest {
  private static final String PAGE =
      """
      <html lang="en"><head><title>The Lamp Keeper - Harbourpedia</title></head>
      <body class="mediawiki ltr"><div id="content" class="mw-body" role="main">
      <h1 id="firstHeading" class="firstHeading">The Lamp Keeper</h1>
      <div id="mw-content-text"><div class="mw-parser-output">
      <table class="plainlinks metadata ambox ambox-content"><tr><td class="mbox-text">
      <span class="mbox-text-span">This article needs more sources than the two it names. You can
      help by adding some from books and newspapers.</span></td></tr></table>
      <table class="infobox vevent"><tbody>
      <tr><th scope="row">Written by</th><td><a href="/wiki/Ada_Moor">Ada Moor</a></td></tr>
      <tr><th scope="row">Music by</th><td>Otto Brandt</td></tr>
      </tbody></table>
      <p><b>The Lamp Keeper</b> is a radio play in nine parts about a lighthouse whose lamp goes out
      on the night before it is to be given up. It was first sent by a station on the coast, and
      later by those of four other countries.</p>
      <h2><span class="mw-headline" id="Plot">Plot</span><span class="mw-editsection">[<a
      href="/w/index.php?action=edit">edit</a>]</span></h2>
      <p>A keeper, who has not left the island for eleven years, finds the lamp cold one evening. The
      relief boat cannot land for the swell, and the ships that pass do not know that the light is
      gone. He carries oil up the stair all night, and in the morning nobody believes him.</p>
      <h2><span class="mw-headline" id="Reception">Reception</span><span class="mw-editsection">[<a
      href="/w/index.php?action=edit">edit</a>]</span></h2>
      <p>Listeners wrote more letters about the play than about any other of that year, and most of
      them asked whether the keeper was a real one. The station answered none of them, and sent the
      nine parts again in the winter.</p>
      </div></div></div></body></html>
      """;

  private final Analysis analysis = ArticleExtractor.create().analyze(Page.html(PAGE));

  private Analysis.Verdict verdict(String start) {
    return analysis.verdicts().stream()
        .filter(v -> v.block().text().startsWith(start))
        .findFirst()
        .orElseThrow();
  }

  @Test
  void linksToEditAreNoPartOfHeadings() {
    assertThat(verdict("Plot").block().text()).isEqualTo("Plot");
    assertThat(verdict("Reception").block().text()).isEqualTo("Reception");
  }

  @Test
  void theBoxOfFactsIsBody() {
    assertThat(
            List.of(verdict("Written by"), verdict("Ada Moor"), verdict("Otto Brandt")).stream()
                .map(Analysis.Verdict::kept))
        .containsOnly(true);
  }

  @Test
  void whoWroteWhatTheArticleIsAboutIsNotItsAuthor() {
    assertThat(analysis.article().authors()).isEmpty();
  }

  @Test
  void aNoticeToEditorsIsNoText() {
    assertThat(verdict("This article needs").label()).isEqualTo(Label.WIDGET);
  }
}
