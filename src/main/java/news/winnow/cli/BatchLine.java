package news.winnow.cli;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What a batch counts of a line of its output, the same for a line just made and for one that an
 * earlier run left.
 *
 * @param id the page's id
 * @param error why the page failed, if it did
 * @param labels the label of each removal
 */
record BatchLine(String id, Optional<String> error, List<String> labels) {
  private static final JsonFactory JSON = new JsonFactory();

  /**
   * Reads a line.
   *
   * @throws IOException when it is not one that a batch has written
   */
  static BatchLine read(String line) throws IOException {
    Optional<String> id = Optional.empty();
    Optional<String> error = Optional.empty();
    List<String> labels = new ArrayList<>();
    try (JsonParser json = JSON.createParser(line)) {
      if (json.nextToken() != JsonToken.START_OBJECT) {
        throw new IOException("not a JSON object");
      }
      while (json.nextToken() == JsonToken.FIELD_NAME) {
        String name = json.currentName();
        json.nextToken();
        if (name.equals("removed")) {
          readLabels(json, labels);
        } else if (name.equals("id")) {
          id = Optional.ofNullable(json.getValueAsString());
        } else if (name.equals("error")) {
          error = Optional.ofNullable(json.getValueAsString());
        } else {
          json.skipChildren();
        }
      }
    }
    return new BatchLine(id.orElseThrow(() -> new IOException("no id")), error, labels);
  }

  private static void readLabels(JsonParser json, List<String> labels) throws IOException {
    while (json.nextToken() == JsonToken.START_OBJECT) {
      while (json.nextToken() == JsonToken.FIELD_NAME) {
        boolean label = json.currentName().equals("label");
        json.nextToken();
        if (label) {
          labels.add(json.getValueAsString(""));
        } else {
          json.skipChildren();
        }
      }
    }
  }
}
