package news.winnow.bench;

import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import news.winnow.model.Page;

/** The pages of a folder in memory; pages of our own where no folder is named. */
final class BenchPages {
  /** System property with one or more folders, separated as class paths are. */
  static final String FOLDERS = "pages";

  private BenchPages() {}

  /**
   * Returns the bytes of each {@code .html} or {@code .html.gz} file, in the order of the names.
   */
  static List<byte[]> load() {
    String folders = System.getProperty(FOLDERS, "");
    List<byte[]> pages = new ArrayList<>();
    try {
      for (String folder : folders.split(System.getProperty("path.separator"))) {
        if (!folder.isBlank()) {
          addAll(Path.of(folder), ".htm", pages);
        }
      }
    } catch (IOException e) {
      throw new IllegalStateException("cannot read the pages in " + folders, e);
    }
    for (int i = 0; folders.isBlank() && i < 50; i++) {
      pages.add(GrowingPages.natural(20_000 + 4_000 * i).getBytes(StandardCharsets.UTF_8));
    }
    return pages;
  }

  /** Returns the same pages, and each {@code .txt} or {@code .txt.gz} file as a plain text. */
  static List<Page> withTexts() throws IOException {
    List<Page> pages = new ArrayList<>();
    load().forEach(html -> pages.add(Page.html(html)));
    List<byte[]> texts = new ArrayList<>();
    for (String folder : System.getProperty(FOLDERS, "").split(File.pathSeparator)) {
      if (!folder.isBlank()) {
        addAll(Path.of(folder), ".txt", texts);
      }
    }
    texts.forEach(text -> pages.add(Page.text(new String(text, StandardCharsets.UTF_8))));
    return pages;
  }

  private static void addAll(Path folder, String ending, List<byte[]> pages) throws IOException {
    List<Path> files;
    try (Stream<Path> walk = Files.walk(folder)) {
      files =
          walk.filter(Files::isRegularFile)
              .filter(f -> f.toString().contains(ending))
              .sorted()
              .toList();
    }
    for (Path file : files) {
      try (InputStream in = Files.newInputStream(file);
          InputStream plain = file.toString().endsWith(".gz") ? new GZIPInputStream(in) : in) {
        pages.add(plain.readAllBytes());
      }
    }
  }
}
