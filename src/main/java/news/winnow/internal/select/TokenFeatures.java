package news.winnow.internal.select;

import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import news.winnow.internal.read.Container;
import news.winnow.internal.read.PageBlocks;
import org.jspecify.annotations.Nullable;

/** Sums up the odds of class and id words along the containers around each container. */
final class TokenFeatures {
  /** Minimum, maximum, sum and count. */
  static final int WIDTH = 4;

  /** {@link #WIDTH} numbers for each container. */
  final float[] near;

  final float[] far;

  TokenFeatures(PageBlocks page, TokenOdds odds) {
    List<Container> containers = page.containers();
    int n = containers.size();
    near = new float[n * WIDTH];
    far = new float[n * WIDTH];
    float[] own = new float[n * WIDTH];
    float[] @Nullable [] seen = new float[n][]; // by the number of the element's names
    for (int i = 0; i < n; i++) {
      Container c = containers.get(i);
      int at = i * WIDTH;
      int number = c.named().number();
      seen = number < seen.length ? seen : Arrays.copyOf(seen, 2 * number);
      float[] of = seen[number];
      if (of == null) {
        of = sum(c.names(), odds);
        seen[number] = of;
      }
      System.arraycopy(of, 0, own, at, WIDTH);
      System.arraycopy(of, WIDTH, far, at, WIDTH);
      System.arraycopy(own, at, near, at, WIDTH);
      Container up = c.parent();
      if (up != null) {
        merge(near, at, own, up.index() * WIDTH);
        merge(far, at, far, up.index() * WIDTH);
      }
    }
  }

  /** Returns near and far sums of the words of names. */
  private static float[] sum(List<String> names, TokenOdds odds) {
    float[] sums = new float[2 * WIDTH];
    Function<String, float[]> ofName = name -> sum(name, odds);
    for (int k = 0; k < names.size(); k++) {
      float[] one = odds.sum(names.get(k), ofName);
      merge(sums, 0, one, 0);
      merge(sums, WIDTH, one, WIDTH);
    }
    return sums;
  }

  /** Returns near and far sums of a name's words. */
  private static float[] sum(String name, TokenOdds odds) {
    float[] sums = new float[2 * WIDTH];
    float[] one = {0, 0, 0, 1};
    int start = 0;
    for (int i = 0; i <= name.length(); i++) {
      if (i == name.length() || name.charAt(i) == '-') {
        float[] both = odds.of(name.substring(start, i));
        for (int far = 0; both != null && far < 2; far++) {
          float v = both[far];
          if (!Float.isNaN(v)) {
            one[0] = v;
            one[1] = v;
            one[2] = v;
            merge(sums, far * WIDTH, one, 0);
          }
        }
        start = i + 1;
      }
    }
    return sums;
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
