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
import java.util.OptionalDouble;
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
  private final Deque<Level> levels = new ArrayDeque<>();

  FolderSource(Path root) throws IOException {
    this.root = root;
    levels.push(list(root));
  }

  @Override
  public Optional<Input> next() {
    while (!levels.isEmpty()) {
      Level level = levels.peek();
      if (level.next == level.entries.size()) {
        levels.pop();
        continue;
      }
      Path path = level.entries.get(level.next++);
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

  /** Takes every entry of a folder to be worth the same, since nobody has counted what is below. */
  @Override
  public OptionalDouble share() {
    double done = 0;
    double entry = 1;
    for (Iterator<Level> i = levels.descendingIterator(); i.hasNext(); ) {
      Level level = i.next();
      entry /= Math.max(1, level.entries.size());
      done += entry * (i.hasNext() ? level.next - 1 : level.next);
    }
    return OptionalDouble.of(Math.min(1, done));
  }

  private static Loaded load(Path path) throws IOException {
    byte[] bytes = PageFile.read(path);
    return new Loaded(PageFile.page(bytes, PageFile.isText(path)), bytes.length);
  }

  private static Level list(Path folder) throws IOException {
    try (Stream<Path> paths = Files.list(folder)) {
      return new Level(paths.sorted().toList());
    }
  }

  private String id(Path path) {
    return root.relativize(path).toString().replace(File.separatorChar, '/');
  }

  @Override
  public void close() {}

  /** A folder's entries and the one that comes next. */
  private static final class Level {
    private final List<Path> entries;
    private int next;

    Level(List<Path> entries) {
      this.entries = entries;
    }
  }
}
