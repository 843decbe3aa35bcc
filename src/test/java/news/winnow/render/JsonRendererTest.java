package news.winnow.render;

import static news.winnow.render.Samples.body;
import static news.winnow.render.Samples.link;
import static news.winnow.render.Samples.rich;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import news.winnow.model.Article;
import news.winnow.model.ArticleDate;
import news.winnow.model.Content.Embed;
import news.winnow.model.Content.Heading;
import news.winnow.model.Content.ListItem;
import news.winnow.model.Content.TableRow;
import org.junit.jupiter.api.Test;

class JsonRendererTest {

  private static String json(Article article) {
    return Renderer.json().render(article);
  }

  @Test
  void emptyArticleHasItsListsAndNothingElse() {
    assertThat(json(Article.builder().build()))
        .isEqualTo(
            "{\"authors\":[],\"tags\":[],\"text\":\"\",\"body\":[],\"removed\":[],"
                + "\"access\":\"UNKNOWN\",\"confidence\":0.0}");
  }

  @Test
  void everyFieldHasItsName() {
    assertThat(json(Samples.everyField("t", "http://u")))
        .isEqualTo(
            "{'url':'http://u','canonicalUrl':'http://u','title':'t','subtitle':'t','kicker':'t',"
                    .replace('\'', '"')
                + ("'section':'t','authors':[{'name':'t','role':'editor','url':'http://u','bio':'t'}],"
                        + "'bylineText':'t','dateline':'t','published':'2024-05-01',"
                        + "'modified':'2024-05-01','publisher':'t','language':'t','tags':['t'],"
                        + "'leadImage':{'url':'http://u','alt':'t','caption':'t','credit':'t',"
                        + "'width':640,'height':480},"
                        + "'text':'t\\n\\nt\\n\\nt\\n\\nt\\n\\nt\\n\\nt\\n\\nt\\tt\\n\\nt\\n\\nt','body':["
                        + "{'type':'paragraph','text':'t','links':[LINK]},"
                        + "{'type':'heading','text':'t','level':2,'links':[LINK]},"
                        + "{'type':'list_item','text':'t','depth':0,'ordered':false,'links':[LINK]},"
                        + "{'type':'list_item','text':'t','depth':1,'ordered':true,'links':[LINK]},"
                        + "{'type':'quote','text':'t','links':[LINK]},"
                        + "{'type':'preformatted','text':'t'},"
                        + "{'type':'table_row','text':'t\\tt','cells':['t','t'],'header':true,"
                        + "'links':[LINK,{'start':2,'end':3,'url':'http://u'}]},"
                        + "{'type':'table_row','text':'t','cells':['t'],'header':false,'links':[LINK]},"
                        + "{'type':'figure','url':'http://u','alt':'t','caption':'t','credit':'t',"
                        + "'width':640,'height':480},"
                        + "{'type':'embed','text':'t','url':'http://u','links':[LINK]}],"
                        + "'removed':[{'label':'MUST_READ','heading':'t','text':'t','rules':['t'],"
                        + "'votes':[{'rule':'t','label':'MUST_READ','weight':9}],"
                        + "'links':[{'text':'t','url':'http://u'}],'place':'t'}],"
                        + "'access':'TEASER','confidence':0.877,"
                        + "'notices':[{'kind':'RULE_OVERRULED','message':'t'}]}")
                    .replace("LINK", "{'start':0,'end':1,'url':'http://u'}")
                    .replace('\'', '"'));
  }

  @Test
  void linksOfARowCountFromTheRowsText() {
    TableRow row = new TableRow(List.of(rich("ab"), rich("cde", link(1, 3, "/x"))), false);
    assertThat(row.text().substring(4, 6)).isEqualTo("de");
    assertThat(json(body(row))).contains("\"links\":[{\"start\":4,\"end\":6,\"url\":\"/x\"}]");
  }

  @Test
  void piecesWithoutLinksHaveNoLinks() {
    String json =
        json(
            body(
                new Heading(3, rich("h")),
                new ListItem(2, true, rich("i")),
                new Embed(Optional.empty(), rich("e"))));
    assertThat(json).doesNotContain("links").contains("{\"type\":\"embed\",\"text\":\"e\"}");
  }

  @Test
  void analysisListsEveryBlock() {
    String json = Renderer.json().render(SampleAnalysis.ofSample());
    assertThat(json)
        .contains(
            ",\"blocks\":[{\"label\":\"NAVIGATION\",\"text\":\"Home World Business Opinion Sport\","
                + "\"kept\":false,\"votes\":[{\"rule\":\"structure:4\",\"label\":\"NAVIGATION\","
                + "\"weight\":9}],\"place\":\"body > nav#top > ul\"},")
        .contains("\"kept\":true,\"votes\":[]");
    assertThat(json(Samples.article())).doesNotContain("\"blocks\"");
  }

  @Test
  void analysisListsWhatThePageOffersByField() {
    String json = Renderer.json().render(SampleAnalysis.ofSample());
    assertThat(json)
        .contains(
            ",\"candidates\":{\"title\":[{\"value\":\"Harbour city opens its first tidal power"
                + " station\",\"source\":\"json title\",\"rank\":90,")
        .contains("\"author\":[{\"value\":\"Ana Lima\",", "},{\"value\":\"A. Lima\",")
        .doesNotContain("\"kicker\":[");
    assertThat(json(Samples.article())).doesNotContain("\"candidates\"");
  }

  @Test
  void datesAreIso() {
    Article article =
        Article.builder().modified(ArticleDate.of("May 1", LocalDate.of(2024, 5, 1))).build();
    assertThat(json(article)).contains("\"modified\":\"2024-05-01\"");
    assertThat(json(Samples.article())).contains("\"published\":\"2024-05-01T09:30:00+02:00\"");
  }

  @Test
  void anyTextIsValidJsonOnOneLine() throws IOException {
    StringBuilder every = new StringBuilder();
    for (int c = 0; c < 0x3000; c++) {
      every.append((char) c);
    }
    every.append("\ud83d\ude00 \ud83d \ude00 \uffff");
    String json =
        Renderer.json().render(SampleAnalysis.everyLabel(every.toString(), every.toString()));
    assertThat(json.lines()).hasSize(1);
    assertThat(json).doesNotContain("\u2028", "\u2029");
    byte[] bytes = json.getBytes(StandardCharsets.UTF_8);
    assertThat(new String(bytes, StandardCharsets.UTF_8)).isEqualTo(json);
    try (JsonParser parser = new JsonFactory().createParser(bytes)) {
      String title = "";
      while (parser.nextToken() != null) {
        if (title.isEmpty() && "title".equals(parser.currentName())) {
          parser.nextToken();
          title = parser.getText();
        }
      }
      assertThat(title)
          .isEqualTo(every.toString().replace("\ud83d \ude00 \uffff", "\ufffd \ufffd \uffff"));
    }
  }
}
