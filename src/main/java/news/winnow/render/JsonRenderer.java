package news.winnow.render;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonpCharacterEscapes;
import java.io.IOException;
import java.io.StringWriter;
import java.util.List;
import java.util.Optional;
import news.winnow.model.Analysis;
import news.winnow.model.Article;
import news.winnow.model.Candidate;

/**
 * JSON on one line, with the names that the documentation promises. Values that are absent are left
 * out; the lists {@code authors}, {@code tags}, {@code body} and {@code removed} are always there.
 */
final class JsonRenderer implements Renderer {
  static final JsonRenderer INSTANCE = new JsonRenderer();

  private final JsonFactory factory = new JsonFactory();

  private JsonRenderer() {}

  @Override
  public void render(Article article, Appendable out) throws IOException {
    write(article, Optional.empty(), out);
  }

  @Override
  public void render(Analysis analysis, Appendable out) throws IOException {
    write(analysis.article(), Optional.of(analysis), out);
  }

  private void write(Article article, Optional<Analysis> analysis, Appendable out)
      throws IOException {
    StringWriter json = new StringWriter();
    try (JsonGenerator generator = factory.createGenerator(json)) {
      // Unicode's own line ends are escaped too, so that one line is one to every reader
      generator.setCharacterEscapes(JsonpCharacterEscapes.instance());
      JsonFields fields = new JsonFields(generator);
      generator.writeStartObject();
      new ArticleJson(generator, fields).write(article);
      if (analysis.isPresent()) {
        candidates(analysis.get(), generator, fields);
        blocks(analysis.get(), generator, fields);
      }
      generator.writeEndObject();
    }
    out.append(json.getBuffer());
  }

  private static void candidates(Analysis analysis, JsonGenerator generator, JsonFields fields)
      throws IOException {
    generator.writeObjectFieldStart("candidates");
    for (Candidate.Field field : Candidate.Field.values()) {
      List<Candidate> offered = analysis.candidates(field);
      if (!offered.isEmpty()) {
        generator.writeArrayFieldStart(field.lowerCase());
        for (Candidate candidate : offered) {
          generator.writeStartObject();
          fields.string("value", candidate.value());
          fields.string("source", candidate.source());
          generator.writeNumberField("rank", candidate.rank());
          fields.string("url", candidate.link());
          generator.writeEndObject();
        }
        generator.writeEndArray();
      }
    }
    generator.writeEndObject();
  }

  private static void blocks(Analysis analysis, JsonGenerator generator, JsonFields fields)
      throws IOException {
    generator.writeArrayFieldStart("blocks");
    for (var verdict : analysis.verdicts()) {
      generator.writeStartObject();
      fields.string("label", verdict.label().name());
      fields.string("text", verdict.block().text());
      generator.writeBooleanField("kept", verdict.kept());
      fields.votes(verdict.votes());
      fields.string("place", verdict.block().place());
      generator.writeEndObject();
    }
    generator.writeEndArray();
  }
}
