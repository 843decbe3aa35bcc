package news.winnow.internal.select;

import java.util.Arrays;
import java.util.List;
import news.winnow.internal.read.Container;
import news.winnow.internal.read.ElementNames;
import news.winnow.internal.read.PageBlocks;
import org.jspecify.annotations.Nullable;

/** Sums up the odds of class and id words along the containers around each container. */
final class TokenFeatures {
  /** Minimum, maximum, sum and count. */
  static final int WIDTH = 4;

  /** {@link #WIDTH} numbers for each container. */
  final float[] near;

  final float[] far;

  private final TokenOdds odds;
  private final float[] ofName = new float[2 * WIDTH];

  TokenFeatures(PageBlocks page, TokenOdds odds) {
    this.odds = odds;
    List<Container> containers = page.containers();
    int n = containers.size();
    near = new float[n * WIDTH];
    far = new float[n * WIDTH];
    float[] @Nullable [] seen = new float[n][]; // by the number of the element's names
    for (int i = 0; i < n; i++) {
      Container c = containers.get(i);
      int at = i * WIDTH;
      int number = c.named().number();
      seen = number < seen.length ? seen : Arrays.copyOf(seen, 2 * number);
      float[] of = seen[number];
      if (of == null) {
        of = sum(c.named());
        seen[number] = of;
      }
      System.arraycopy(of, 0, near, at, WIDTH);
      System.arraycopy(of, WIDTH, far, at, WIDTH);
      Container up = c.parent();
      if (up != null) {
        merge(near, at, seen[up.named().number()], 0);
        merge(far, at, far, up.index() * WIDTH);
      }
    }
  }

  /** Returns near and far sums of the words of names. */
  private float[] sum(ElementNames named) {
    float[] sums = new float[2 * WIDTH];
    int at = 0;
    for (int name = 0; name < named.size(); name++) {
      Arrays.fill(ofName, 0);
      for (int end = named.end(name); at < end; at++) {
        int place = odds.place(named.word(at));
        if (place > 0) {
          add(odds.near(place), 0);
          add(odds.far(place), WIDTH);
        }
      }
      merge(sums, 0, ofName, 0);
      merge(sums, WIDTH, ofName, WIDTH);
    }
    return sums;
  }

  private void add(float value, int at) {
    if (!Float.isNaN(value)) {
      boolean first = ofName[at + 3] == 0;
      ofName[at] = first ? value : Math.min(ofName[at], value);
      ofName[at + 1] = first ? value : Math.max(ofName[at + 1], value);
      ofName[at + 2] += value;
      ofName[at + 3]++;
    }
  }

  private static void merge(float[] into, int i, float[] from, int k) {
    if (from[k + 3] > 0) {
      into[i] = into[i + 3] == 0 ? from[k] : Math.min(into[i], from[k]);
      into[i + 1] = into[i + 3] == 0 ? from[k + 1] : Math.max(into[i + 1], from[k + 1]);
      into[i + 2] += from[k + 2];
      into[i + 3] += from[k + 3];
    }
  }
}
