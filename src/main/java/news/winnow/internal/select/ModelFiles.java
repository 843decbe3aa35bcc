package news.winnow.internal.select;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** The resources of the library that hold what was learned. */
final class ModelFiles {
  private static final String FOLDER = "/news/winnow/scorer/";

  private ModelFiles() {}

  /** Returns the text of a file; a missing one is a mistake of the build and throws. */
  static String read(String file) {
    try (InputStream in = ModelFiles.class.getResourceAsStream(FOLDER + file)) {
      if (in == null) {
        throw new IllegalStateException("missing resource " + FOLDER + file);
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(FOLDER + file, e);
    }
  }
}
