package news.winnow.render;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import news.winnow.model.Vote;

/** Writes fields whose text can be encoded as UTF-8, and leaves out absent ones. */
final class JsonFields {
  private final JsonGenerator json;

  JsonFields(JsonGenerator json) {
    this.json = json;
  }

  void string(String name, String value) throws IOException {
    json.writeStringField(name, Chars.wellFormed(value));
  }

  void string(String name, Optional<String> value) throws IOException {
    if (value.isPresent()) {
      string(name, value.get());
    }
  }

  void number(String name, OptionalInt value) throws IOException {
    if (value.isPresent()) {
      json.writeNumberField(name, value.getAsInt());
    }
  }

  void lowerCase(String name, Enum<?> value) throws IOException {
    string(name, value.name().toLowerCase(Locale.ROOT));
  }

  void strings(String name, List<String> values) throws IOException {
    json.writeArrayFieldStart(name);
    for (String value : values) {
      json.writeString(Chars.wellFormed(value));
    }
    json.writeEndArray();
  }

  void votes(List<Vote> votes) throws IOException {
    json.writeArrayFieldStart("votes");
    for (Vote vote : votes) {
      json.writeStartObject();
      string("rule", vote.rule());
      string("label", vote.label().name());
      json.writeNumberField("weight", vote.weight());
      json.writeEndObject();
    }
    json.writeEndArray();
  }
}
