package news.winnow.cli;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.zip.GZIPOutputStream;

/** Writes WARC files, sound and broken ones. */
final class WarcFixture {
  private final ByteArrayOutputStream out = new ByteArrayOutputStream();
  private final boolean packed;

  WarcFixture(boolean packed) {
    this.packed = packed;
  }

  /** Adds a response with an HTTP head and a body. */
  WarcFixture response(String name, String head, byte[] body) throws IOException {
    byte[] http = (head + "\r\n\r\n").getBytes(StandardCharsets.ISO_8859_1);
    return record("response", name, http, body);
  }

  /** Adds a response of HTML. */
  WarcFixture html(String name, String html) throws IOException {
    return response(
        name, "HTTP/1.1 200 OK\r\nContent-Type: text/html", html.getBytes(StandardCharsets.UTF_8));
  }

  WarcFixture record(String type, String name, byte[] head, byte[] body) throws IOException {
    ByteArrayOutputStream record = new ByteArrayOutputStream();
    String fields =
        "WARC/1.0\r\nWARC-Type: "
            + type
            + "\r\nWARC-Record-ID: <urn:uuid:"
            + name
            + ">\r\nWARC-Date: 2024-05-01T00:00:00Z\r\nWARC-Target-URI: https://example.com/"
            + name
            + "\r\nContent-Type: application/http; msgtype=response\r\nContent-Length: "
            + (head.length + body.length)
            + "\r\n\r\n";
    record.writeBytes(fields.getBytes(StandardCharsets.US_ASCII));
    record.writeBytes(head);
    record.writeBytes(body);
    record.writeBytes("\r\n\r\n".getBytes(StandardCharsets.US_ASCII));
    return raw(record.toByteArray());
  }

  /** Adds bytes as they are: a gzip member of their own in a packed file. */
  WarcFixture raw(byte[] bytes) throws IOException {
    out.writeBytes(packed ? gzip(bytes) : bytes);
    return this;
  }

  byte[] bytes() {
    return out.toByteArray();
  }

  static byte[] gzip(byte[] bytes) throws IOException {
    ByteArrayOutputStream packed = new ByteArrayOutputStream();
    try (GZIPOutputStream gzip = new GZIPOutputStream(packed)) {
      gzip.write(bytes);
    }
    return packed.toByteArray();
  }
}
