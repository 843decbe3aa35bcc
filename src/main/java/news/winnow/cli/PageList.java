package news.winnow.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import news.winnow.ArticleExtractor;
import news.winnow.model.Page;

/** The pages that a command about rules is given: files, folders, indexes, WARC files. */
final class PageList {
  private PageList() {}

  /** What is done with a page. */
  @FunctionalInterface
  interface Use {
    void page(String name, Page page) throws IOException;
  }

  /**
   * Hands over each page with its address: the one that the index gives, else the canonical one
   * that the page names.
   *
   * @return whether all pages could be read
   */
  static boolean each(List<Path> paths, ArticleExtractor extractor, Console console, Use use)
      throws IOException, CommandException {
    boolean all = true;
    for (Path path : paths) {
      try (Inputs.Source source = open(path)) {
        for (Optional<Inputs.Input> next = source.next(); next.isPresent(); next = source.next()) {
          Page page;
          try {
            page = next.get().loader().load().page();
          } catch (IOException e) {
            console.problem(next.get().id() + ": " + Problems.describe(e));
            all = false;
            continue;
          }
          use.page(next.get().id(), addressed(page, extractor));
        }
      }
    }
    return all;
  }

  private static Inputs.Source open(Path path) throws IOException, CommandException {
    String name = PageFile.plainName(path);
    boolean single =
        !Files.isDirectory(path) && !name.endsWith(".warc") && !name.endsWith(".jsonl");
    return single ? new SingleSource(path) : Inputs.open(path);
  }

  /** Returns a page with the address that it names itself, where it has none. */
  static Page addressed(Page page, ArticleExtractor extractor) {
    if (page.url().isPresent()) {
      return page;
    }
    Optional<String> canonical = extractor.extract(page).canonicalUrl();
    return canonical.flatMap(Urls::parse).map(page::at).orElse(page);
  }

  /** Reads a page from a file. */
  static Page read(Path file) throws IOException {
    return PageFile.page(PageFile.read(file), PageFile.isText(file));
  }

  private static final class SingleSource implements Inputs.Source {
    private final List<Path> left;

    SingleSource(Path file) {
      this.left = new ArrayList<>(List.of(file));
    }

    @Override
    public Optional<Inputs.Input> next() {
      if (left.isEmpty()) {
        return Optional.empty();
      }
      Path file = left.remove(0);
      return Optional.of(new Inputs.Input(file.toString(), () -> new Inputs.Loaded(read(file), 0)));
    }

    @Override
    public void close() {
      left.clear();
    }
  }
}
