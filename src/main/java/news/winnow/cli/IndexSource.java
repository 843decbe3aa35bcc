package news.winnow.cli;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import java.io.BufferedInputStream;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalLong;
import news.winnow.cli.Inputs.Input;
import news.winnow.cli.Inputs.Loaded;
import news.winnow.cli.Inputs.Source;
import news.winnow.model.Page;

/**
 * Pages listed one JSON object a line: {@code {"id", "url", "file"}}, the file relative to the
 * index.
 */
final class IndexSource implements Source {
  private static final JsonFactory JSON = new JsonFactory();

  private final Path folder;
  private final BufferedReader lines;
  private final OptionalLong length;
  private long read;
  private int number;

  IndexSource(Path index) throws IOException {
    this(
        Files.newInputStream(index),
        Optional.ofNullable(index.toAbsolutePath().getParent()).orElse(index),
        OptionalLong.of(Files.size(index)));
  }

  /**
   * Reads an index from a stream, packed with gzip or not.
   *
   * @param folder what the files of the index are relative to
   */
  IndexSource(InputStream index, Path folder) throws IOException {
    this(index, folder, OptionalLong.empty());
  }

  private IndexSource(InputStream index, Path folder, OptionalLong size) throws IOException {
    this.folder = folder;
    BufferedInputStream packed = new BufferedInputStream(index);
    InputStream unpacked = PageFile.unpacked(packed);
    // a byte that is no UTF-8 spoils its line at most
    this.lines = new BufferedReader(new InputStreamReader(unpacked, StandardCharsets.UTF_8));
    this.length = unpacked == packed ? size : OptionalLong.empty();
  }

  @Override
  public Optional<Input> next() throws IOException {
    String line = lines.readLine();
    while (line != null) {
      number++;
      read += line.getBytes(StandardCharsets.UTF_8).length + 1;
      line = number == 1 && line.startsWith("\ufeff") ? line.substring(1) : line;
      if (!line.isBlank()) {
        return Optional.of(input(line));
      }
      line = lines.readLine();
    }
    return Optional.empty();
  }

  @Override
  public OptionalDouble share() {
    return length.isEmpty()
        ? OptionalDouble.empty()
        : OptionalDouble.of(Math.min(1, (double) read / length.getAsLong()));
  }

  private Input input(String line) {
    String nameless = "line " + number;
    Map<String, String> fields;
    try {
      fields = fields(line);
    } catch (IOException e) {
      String problem =
          e instanceof JsonProcessingException j ? j.getOriginalMessage() : e.getMessage();
      return Input.broken(nameless, "index line " + number + ": " + Problems.oneLine("" + problem));
    }
    Optional<String> file = Optional.ofNullable(fields.get("file"));
    String id = Optional.ofNullable(fields.get("id")).or(() -> file).orElse(nameless);
    if (file.isEmpty()) {
      return Input.broken(id, "index line " + number + " names no file");
    }
    return new Input(id, () -> load(file.get(), Optional.ofNullable(fields.get("url"))));
  }

  private Loaded load(String file, Optional<String> url) throws IOException {
    try {
      Path path = folder.resolve(file);
      byte[] bytes = PageFile.read(path);
      Page page = PageFile.page(bytes, PageFile.isText(path));
      // without its address a page is still worth reading
      return new Loaded(url.flatMap(Urls::parse).map(page::at).orElse(page), bytes.length);
    } catch (InvalidPathException e) {
      throw new IOException("not a file name: " + file, e);
    } catch (IOException e) {
      throw new IOException(file + ": " + Problems.describe(e), e);
    }
  }

  /**
   * Returns the fields of an object that are strings or numbers; what else it may hold is passed
   * over.
   */
  private static Map<String, String> fields(String line) throws IOException {
    Map<String, String> fields = new HashMap<>();
    try (JsonParser json = JSON.createParser(line)) {
      if (json.nextToken() != JsonToken.START_OBJECT) {
        throw new IOException("not a JSON object");
      }
      while (json.nextToken() == JsonToken.FIELD_NAME) {
        String name = json.currentName();
        JsonToken value = json.nextToken();
        if (value == JsonToken.VALUE_STRING || value.isNumeric()) {
          fields.put(name, json.getText());
        } else {
          json.skipChildren();
        }
      }
      if (json.nextToken() != null) {
        throw new IOException("more than one JSON value");
      }
    }
    return fields;
  }

  @Override
  public void close() throws IOException {
    lines.close();
  }
}
