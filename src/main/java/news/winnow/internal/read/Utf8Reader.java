package news.winnow.internal.read;

import java.io.Reader;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;

/**
 * The characters of UTF-8 bytes, as an {@link java.io.InputStreamReader} gives them. The platform's
 * decoder takes ASCII many bytes at a time, but from the first other character on one by one to the
 * end of what it was given; so it is given little at a time. Leaves out what the parser is spared.
 */
final class Utf8Reader extends Reader {
  private static final int WINDOW = 128;

  private final CharsetDecoder decoder =
      StandardCharsets.UTF_8
          .newDecoder()
          .onMalformedInput(CodingErrorAction.REPLACE)
          .onUnmappableCharacter(CodingErrorAction.REPLACE);

  private final ByteBuffer in;
  private final int end;
  private final ScriptText spared;

  /** The part that is left out next, and where it begins; the end where there is none. */
  private int part;

  private int stop;

  /** The second half of a pair that there was no room for. */
  private final CharBuffer held = CharBuffer.allocate(2).flip();

  /** Takes a part of the bytes. */
  Utf8Reader(byte[] bytes, int from, int length, ScriptText spared) {
    this.in = ByteBuffer.wrap(bytes, from, length);
    this.end = from + length;
    this.spared = spared;
    this.stop = stop();
  }

  private int stop() {
    return part < spared.size() ? spared.start(part) : end;
  }

  @Override
  public int read(char[] into, int offset, int length) {
    CharBuffer out = CharBuffer.wrap(into, offset, length).slice();
    if (length == 1 || held.hasRemaining()) {
      return readOne(out);
    }
    int before = -1;
    while (in.position() < end && out.hasRemaining() && in.position() != before) {
      before = in.position();
      decode(out);
    }
    return out.position() == 0 && length > 0 ? -1 : out.position();
  }

  private void decode(CharBuffer out) {
    in.limit(Math.min(stop, in.position() + WINDOW));
    decoder.decode(in, out, in.limit() == end);
    in.limit(end);
    if (in.position() == stop && stop < end) {
      in.position(spared.end(part++));
      stop = stop();
    }
  }

  private int readOne(CharBuffer out) {
    if (!held.hasRemaining()) {
      held.clear();
      decode(held);
      held.flip();
    }
    if (!out.hasRemaining()) {
      return 0;
    }
    if (!held.hasRemaining()) {
      return -1;
    }
    out.put(held.get());
    return 1;
  }

  @Override
  public void close() {}
}
