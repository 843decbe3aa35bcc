package news.winnow.cli;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import news.winnow.cli.Inputs.Input;
import news.winnow.cli.Inputs.Loaded;
import news.winnow.cli.Inputs.Source;
import news.winnow.model.Limits;
import news.winnow.model.Page;
import org.netpreserve.jwarc.HttpResponse;
import org.netpreserve.jwarc.MediaType;
import org.netpreserve.jwarc.ParsingException;
import org.netpreserve.jwarc.WarcCompression;
import org.netpreserve.jwarc.WarcReader;
import org.netpreserve.jwarc.WarcRecord;
import org.netpreserve.jwarc.WarcResponse;

/** The HTML pages among the responses of a WARC file, but not those of failures and redirects. */
final class WarcSource implements Source {
  private static final Set<String> HTML = Set.of("text/html", "application/xhtml+xml");

  private final Path file;
  private final WarcReader reader;
  private boolean ended;

  WarcSource(Path file) throws IOException {
    if (Files.isDirectory(file)) {
      throw new FileSystemException(file.toString(), null, "is a folder, not a file");
    }
    this.file = file;
    this.reader = new WarcReader(file);
    reader.setLenient(true);
  }

  @Override
  public Optional<Input> next() {
    while (!ended) {
      long before = reader.position();
      try {
        Optional<WarcRecord> record = reader.next();
        ended = record.isEmpty();
        if (record.isPresent() && record.get() instanceof WarcResponse response) {
          Optional<Input> input = input(response);
          if (input.isPresent()) {
            return input;
          }
        }
      } catch (IOException | RuntimeException e) {
        // the reader lets some numbers that are none through as runtime exceptions
        long at = reader.position();
        ended = !recover(e, before);
        return Optional.of(Input.broken("record at byte " + at, describe(e)));
      }
    }
    return Optional.empty();
  }

  /** Moves to the next record that looks sound and returns whether there is one. */
  private boolean recover(Exception problem, long before) {
    if (problem instanceof IOException && !(problem instanceof ParsingException)) {
      return false;
    }
    try {
      if (reader.compression() == WarcCompression.GZIP) {
        // every record is a gzip member of its own, and the reader has already moved to the next
        return reader.position() > before;
      }
      Optional<Long> next = WarcScan.nextRecord(file, reader.position() + 1);
      if (next.isPresent()) {
        reader.position(next.get());
      }
      return next.isPresent();
    } catch (IOException e) {
      return false;
    }
  }

  /** Reads a response here, since the file goes on only when the record has been read. */
  private static Optional<Input> input(WarcResponse response) {
    String id = response.id().toString();
    try {
      HttpResponse http = response.http();
      MediaType type = http.contentType();
      String html = (type.type() + "/" + type.subtype()).toLowerCase(Locale.ROOT);
      if (http.status() / 100 != 2 || !HTML.contains(html)) {
        return Optional.empty();
      }
      byte[] bytes = http.bodyDecoded().stream().readNBytes(Limits.defaults().maxBytes() + 1);
      Page page = charset(type).map(c -> Page.html(bytes, c)).orElseGet(() -> Page.html(bytes));
      Page dated = page.fetchedAt(response.date());
      Page placed = Urls.parse(response.target()).map(dated::at).orElse(dated);
      return Optional.of(new Input(id, () -> new Loaded(placed, bytes.length)));
    } catch (IOException | RuntimeException e) {
      return Optional.of(Input.broken(id, describe(e)));
    }
  }

  private static Optional<Charset> charset(MediaType type) {
    return Optional.ofNullable(type.parameters().get("charset"))
        .flatMap(
            name -> {
              try {
                return Optional.of(Charset.forName(name.strip()));
              } catch (IllegalArgumentException e) {
                return Optional.empty();
              }
            });
  }

  private static String describe(Exception e) {
    return "broken WARC record: " + Problems.oneLine("" + e.getMessage());
  }

  @Override
  public void close() throws IOException {
    reader.close();
  }
}
