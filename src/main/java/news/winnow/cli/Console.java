package news.winnow.cli;

import java.io.BufferedWriter;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.io.Writer;
import java.nio.charset.CharsetEncoder;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;

/** The streams a command talks through, in UTF-8 whatever the locale. */
final class Console {
  private final InputStream in;
  private final Failing sink;
  private final PrintWriter out;
  private final PrintWriter err;
  private final boolean terminal;
  private int statusLength;

  /**
   * Takes the streams.
   *
   * @param terminal whether somebody sees {@code err} as it is written
   */
  Console(InputStream in, OutputStream out, OutputStream err, boolean terminal) {
    this.in = in;
    this.sink = new Failing(out);
    this.out = new PrintWriter(utf8(sink));
    this.err = new PrintWriter(utf8(err), true);
    this.terminal = terminal;
  }

  /** Returns a writer of UTF-8 that replaces what cannot be encoded. */
  static Writer utf8(OutputStream out) {
    CharsetEncoder encoder =
        StandardCharsets.UTF_8
            .newEncoder()
            .onMalformedInput(CodingErrorAction.REPLACE)
            .replaceWith(new byte[] {(byte) 0xef, (byte) 0xbf, (byte) 0xbd});
    return new BufferedWriter(new OutputStreamWriter(out, encoder), 1 << 16);
  }

  InputStream in() {
    return in;
  }

  PrintWriter out() {
    return out;
  }

  PrintWriter err() {
    return err;
  }

  /** Returns whether messages go to a terminal, where a line can be written over. */
  boolean isTerminal() {
    return terminal;
  }

  /** Writes a message. */
  synchronized void say(String message) {
    status("");
    err.println(message);
  }

  /** Shows how things stand, on a line that the next status or message takes the place of. */
  synchronized void status(String state) {
    if (statusLength > 0) {
      err.print("\r" + " ".repeat(statusLength) + "\r");
    }
    statusLength = state.length();
    err.print(state);
    err.flush();
  }

  /** Writes a message that something went wrong. */
  void problem(String message) {
    say("winnow: " + message);
  }

  /** Makes sure that all output has been taken, which a print writer does not tell by itself. */
  void finish() throws IOException {
    out.flush();
    sink.check();
  }

  /** Remembers why a write failed, since a print writer only remembers that it did. */
  private static final class Failing extends FilterOutputStream {
    private IOException problem = new IOException("output failed");
    private boolean failed;

    Failing(OutputStream out) {
      super(out);
    }

    @Override
    public void write(byte[] bytes, int start, int length) throws IOException {
      try {
        out.write(bytes, start, length);
      } catch (IOException e) {
        failed = true;
        problem = e;
        throw e;
      }
    }

    void check() throws IOException {
      if (failed) {
        throw problem;
      }
    }
  }
}
