package news.winnow.cli;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import news.winnow.cli.Inputs.Input;
import news.winnow.cli.Inputs.Loaded;
import news.winnow.cli.Inputs.Source;

/**
 * The pages of a folder and the folders below it, in the order of their names; no more than one
 * listing a level is held.
 */
final class FolderSource implements Source {
  private static final List<String> SUFFIXES = List.of(".html", ".htm", ".xhtml", ".txt");

  private final Path root;
  private final Deque<Iterator<Path>> levels = new ArrayDeque<>();

  FolderSource(Path root) throws IOException {
    this.root = root;
    levels.push(list(root));
  }

  @Override
  public Optional<Input> next() {
    while (!levels.isEmpty()) {
      if (!levels.peek().hasNext()) {
        levels.pop();
        continue;
      }
      Path path = levels.peek().next();
      // links to folders are not followed: they may lead round in circles
      if (Files.isDirectory(path, LinkOption.NOFOLLOW_LINKS)) {
        try {
          levels.push(list(path));
        } catch (IOException e) {
          return Optional.of(Input.broken(id(path), Problems.describe(e)));
        }
      } else if (SUFFIXES.stream().anyMatch(PageFile.plainName(path)::endsWith)) {
        return Optional.of(new Input(id(path), () -> load(path)));
      }
    }
    return Optional.empty();
  }

  private static Loaded load(Path path) throws IOException {
    byte[] bytes = PageFile.read(path);
    return new Loaded(PageFile.page(bytes, PageFile.isText(path)), bytes.length);
  }

  private static Iterator<Path> list(Path folder) throws IOException {
    try (Stream<Path> paths = Files.list(folder)) {
      return paths.sorted().toList().iterator();
    }
  }

  private String id(Path path) {
    return root.relativize(path).toString().replace(File.separatorChar, '/');
  }

  @Override
  public void close() {}
}
