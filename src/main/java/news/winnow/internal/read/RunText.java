package news.winnow.internal.read;

/** Text under way. Most comes in one piece, which is taken as it is. Not thread-safe. */
final class RunText {
  private String whole = "";

  /** All pieces, where there are several. */
  private final StringBuilder joined = new StringBuilder();

  private int length;

  int length() {
    return length;
  }

  char charAt(int index) {
    return joined.length() == 0 ? whole.charAt(index) : joined.charAt(index);
  }

  void append(String piece) {
    if (length == 0) {
      whole = piece;
    } else {
      if (joined.length() == 0) {
        joined.append(whole);
      }
      joined.append(piece);
    }
    length += piece.length();
  }

  void clear() {
    whole = "";
    joined.setLength(0);
    length = 0;
  }

  /** Returns the text so far; the same string until more comes. */
  @Override
  public String toString() {
    if (joined.length() > 0) {
      whole = joined.toString();
      joined.setLength(0);
    }
    return whole;
  }
}
