package news.winnow.cli;

import java.io.IOException;
import java.nio.charset.Charset;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import news.winnow.cli.Inputs.Input;
import news.winnow.cli.Inputs.Loaded;
import news.winnow.cli.Inputs.Source;
import news.winnow.model.Limits;
import news.winnow.model.Page;
import org.netpreserve.jwarc.HttpResponse;
import org.netpreserve.jwarc.MediaType;
import org.netpreserve.jwarc.WarcReader;
import org.netpreserve.jwarc.WarcRecord;
import org.netpreserve.jwarc.WarcResponse;

/** The HTML pages among the responses of a WARC file, but not those of failures and redirects. */
final class WarcSource implements Source {
  private static final Set<String> HTML = Set.of("text/html", "application/xhtml+xml");

  private final WarcFile file;
  private final long size;
  private WarcReader reader;
  private boolean ended;

  /** Takes a file, which is closed with this. */
  WarcSource(WarcFile file) throws IOException {
    this.file = file;
    this.size = file.size();
    this.reader = readerAt(0);
  }

  private WarcReader readerAt(long offset) throws IOException {
    // not the reader's own way to skip: after a broken record it is not in a state to do so
    WarcReader reader = new WarcReader(file.at(offset));
    reader.setLenient(true);
    return reader;
  }

  @Override
  public Optional<Input> next() {
    while (!ended) {
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
        ended = !recover(at);
        return Optional.of(Input.broken("record at byte " + at, describe(e)));
      }
    }
    return Optional.empty();
  }

  @Override
  public OptionalDouble share() {
    return OptionalDouble.of(
        ended ? 1 : Math.min(1, (double) reader.position() / Math.max(1, size)));
  }

  /** Moves to the next record that looks sound and returns whether there is one. */
  private boolean recover(long brokenAt) {
    try {
      Optional<Long> next = file.nextRecord(brokenAt + 1);
      if (next.isPresent()) {
        // the broken one is not closed, since that would close the file
        reader = readerAt(next.get());
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
    try {
      reader.close();
    } finally {
      file.close();
    }
  }
}
