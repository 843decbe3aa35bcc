package news.winnow.rule;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/** Reads rule files from disk. */
final class RuleFiles {
  private static final String EXTENSION = ".rules";
  private static final int MAX_DEPTH = 16;

  private RuleFiles() {}

  static RuleSet load(Path path) throws IOException {
    if (!Files.isDirectory(path)) {
      return read(nameOf(path), path);
    }
    List<RuleSet> sets = new ArrayList<>();
    for (Map.Entry<String, Path> file : below(path).entrySet()) {
      sets.add(read(file.getKey(), file.getValue()));
    }
    return RuleSet.joined(nameOf(path), sets);
  }

  static RuleSet resource(Class<?> beside, String resource) {
    String name = resource.substring(resource.lastIndexOf('/') + 1);
    try (InputStream in = beside.getResourceAsStream(resource)) {
      if (in == null) {
        throw new IllegalArgumentException("no such resource: " + resource);
      }
      byte[] bytes = in.readNBytes(RuleParser.MAX_TEXT + 1);
      return RuleSet.parse(name, decode(name, bytes));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Map<String, Path> below(Path folder) throws IOException {
    Map<String, Path> found = new TreeMap<>();
    try (Stream<Path> paths = Files.walk(folder, MAX_DEPTH)) {
      paths
          .filter(p -> p.toString().endsWith(EXTENSION) && Files.isRegularFile(p))
          .forEach(p -> found.put(folder.relativize(p).toString().replace('\\', '/'), p));
    } catch (UncheckedIOException e) {
      throw e.getCause();
    }
    if (found.isEmpty()) {
      throw new NoSuchFileException(folder.toString(), null, "no " + EXTENSION + " file in it");
    }
    return found;
  }

  private static String nameOf(Path path) {
    Path last = path.toAbsolutePath().normalize().getFileName();
    return last == null ? path.toString() : last.toString();
  }

  private static RuleSet read(String name, Path file) throws IOException {
    byte[] bytes;
    try (InputStream in = Files.newInputStream(file)) {
      bytes = in.readNBytes(RuleParser.MAX_TEXT + 1);
    }
    return RuleSet.parse(name, decode(name, bytes));
  }

  private static String decode(String name, byte[] bytes) {
    CharsetDecoder decoder =
        StandardCharsets.UTF_8
            .newDecoder()
            .onMalformedInput(CodingErrorAction.REPORT)
            .onUnmappableCharacter(CodingErrorAction.REPORT);
    CharBuffer chars = CharBuffer.allocate(bytes.length + 1);
    CoderResult result = decoder.decode(ByteBuffer.wrap(bytes), chars, true);
    String text = chars.flip().toString();
    if (result.isError()) {
      String lines = text.startsWith("\ufeff") ? text.substring(1) : text;
      throw RuleSyntaxException.at(name, lines, lines.length(), "not valid UTF-8");
    }
    return text;
  }
}
