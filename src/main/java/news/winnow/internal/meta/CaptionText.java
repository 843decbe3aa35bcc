package news.winnow.internal.meta;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * The text below a picture, parted into what it shows and whose it is.
 *
 * @param caption the caption without its credit
 * @param credit the photographer or agency
 */
public record CaptionText(Optional<String> caption, Optional<String> credit) {
  private static final int MAX_CREDIT = 80;
  private static final CaptionText NONE = new CaptionText(Optional.empty(), Optional.empty());

  private static final List<String> CUES =
      Resources.lines("credit-cues.txt").stream().map(s -> s.toLowerCase(Locale.ROOT)).toList();

  /** Parts a text at the last of the words that credits begin with. */
  public static CaptionText of(String text) {
    if (text.isEmpty()) {
      return NONE;
    }
    String lower = text.toLowerCase(Locale.ROOT);
    int start = -1;
    int length = 0;
    if (lower.length() == text.length()) {
      for (String cue : CUES) {
        int at = lower.lastIndexOf(cue);
        boolean begins = at == 0 || at > 0 && !Character.isLetterOrDigit(lower.charAt(at - 1));
        boolean longer = at == start && cue.length() > length;
        boolean around = start >= 0 && at < start && at + cue.length() >= start;
        if (begins && text.length() - at <= MAX_CREDIT && (at > start || longer || around)) {
          start = at;
          length = cue.length();
        }
      }
    }
    return start < 0
        ? new CaptionText(some(text), Optional.empty())
        : new CaptionText(some(text.substring(0, start)), some(text.substring(start + length)));
  }

  /** Returns a text that is all credit. */
  public static CaptionText creditOnly(String text) {
    CaptionText parts = of(text);
    return parts.caption.isEmpty() ? parts : new CaptionText(Optional.empty(), some(text));
  }

  /** Returns this and what stands behind it. */
  public CaptionText and(CaptionText next) {
    return new CaptionText(join(caption, next.caption), join(credit, next.credit));
  }

  private static Optional<String> join(Optional<String> first, Optional<String> second) {
    return first.isPresent() && second.isPresent()
        ? Optional.of(first.get() + " " + second.get())
        : first.or(() -> second);
  }

  /** Cuts off brackets and marks that only part caption and credit. */
  private static Optional<String> some(String text) {
    String s = text.strip();
    while (!s.isEmpty() && "([|/-\u2013\u2014\u00b7:".indexOf(s.charAt(s.length() - 1)) >= 0) {
      s = s.substring(0, s.length() - 1).strip();
    }
    boolean bracket =
        s.endsWith(")") && s.indexOf('(') < 0 || s.endsWith("]") && s.indexOf('[') < 0;
    s = bracket ? s.substring(0, s.length() - 1).strip() : s;
    return s.isEmpty() ? Optional.empty() : Optional.of(s);
  }
}
