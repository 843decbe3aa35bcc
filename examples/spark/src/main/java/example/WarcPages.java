package example;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.nio.charset.Charset;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import news.winnow.model.Limits;
import news.winnow.model.Page;
import org.netpreserve.jwarc.HttpResponse;
import org.netpreserve.jwarc.MediaType;
import org.netpreserve.jwarc.WarcReader;
import org.netpreserve.jwarc.WarcRecord;
import org.netpreserve.jwarc.WarcResponse;

/** The HTML pages of a WARC file, packed or not, but not those of failures and redirects. */
final class WarcPages implements AutoCloseable {
  private static final Set<String> HTML = Set.of("text/html", "application/xhtml+xml");

  private final WarcReader reader;

  WarcPages(InputStream in) throws IOException {
    reader = new WarcReader(in);
    reader.setLenient(true);
  }

  /** Returns the next page, or nothing at the end. */
  Optional<Page> next() throws IOException {
    Optional<WarcRecord> record = reader.next();
    while (record.isPresent()) {
      if (record.get() instanceof WarcResponse response) {
        Optional<Page> page = page(response);
        if (page.isPresent()) {
          return page;
        }
      }
      record = reader.next();
    }
    return Optional.empty();
  }

  private static Optional<Page> page(WarcResponse response) throws IOException {
    HttpResponse http = response.http();
    MediaType type = http.contentType();
    String name = (type.type() + "/" + type.subtype()).toLowerCase(Locale.ROOT);
    if (http.status() / 100 != 2 || !HTML.contains(name)) {
      return Optional.empty();
    }
    byte[] bytes = http.bodyDecoded().stream().readNBytes(Limits.defaults().maxBytes());
    Page page =
        charset(type)
            .map(c -> Page.html(bytes, c))
            .orElseGet(() -> Page.html(bytes))
            .fetchedAt(response.date());
    return Optional.of(address(response.target()).map(page::at).orElse(page));
  }

  private static Optional<Charset> charset(MediaType type) {
    try {
      return Optional.ofNullable(type.parameters().get("charset"))
          .map(c -> Charset.forName(c.strip()));
    } catch (IllegalArgumentException e) {
      return Optional.empty();
    }
  }

  private static Optional<URI> address(String target) {
    try {
      return Optional.of(URI.create(target));
    } catch (IllegalArgumentException e) {
      return Optional.empty();
    }
  }

  @Override
  public void close() throws IOException {
    reader.close();
  }
}
