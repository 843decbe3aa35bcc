package news.winnow;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** A native image holds only the resources and locales that our configuration names. */
class NativeImageTest {
  private static final Path ROOT = Path.of("src", "main", "resources");
  private static final Path CONFIG = ROOT.resolve("META-INF/native-image/news.winnow/winnow");

  @Test
  void everyResourceOfTheLibraryIsNamed() throws IOException {
    List<Pattern> patterns = patterns();
    List<String> resources = resources();
    assertThat(resources).contains("news/winnow/rules/index", "news/winnow/scorer/html.scorer");
    assertThat(resources)
        .allSatisfy(
            name -> assertThat(patterns).anyMatch(pattern -> pattern.matcher(name).matches()));
  }

  @Test
  void nothingIsNamedThatIsNotThere() throws IOException {
    List<String> resources = resources();
    assertThat(patterns())
        .allSatisfy(
            pattern -> assertThat(resources).anyMatch(name -> pattern.matcher(name).matches()));
  }

  private static List<Pattern> patterns() throws IOException {
    JsonNode config = new ObjectMapper().readTree(CONFIG.resolve("resource-config.json").toFile());
    List<Pattern> patterns = new ArrayList<>();
    for (JsonNode include : config.path("resources").path("includes")) {
      patterns.add(Pattern.compile(include.path("pattern").asText()));
    }
    return patterns;
  }

  /** Returns the names of all resources but what only tools read. */
  private static List<String> resources() throws IOException {
    try (Stream<Path> files = Files.walk(ROOT)) {
      return files
          .filter(Files::isRegularFile)
          .map(file -> ROOT.relativize(file).toString().replace('\\', '/'))
          .filter(name -> !name.startsWith("META-INF/native-image/"))
          .toList();
    }
  }
}
