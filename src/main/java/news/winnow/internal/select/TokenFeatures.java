package news.winnow.internal.select;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import news.winnow.internal.read.Container;
import news.winnow.internal.read.PageBlocks;

/** Sums up the odds of class and id words along the containers around each container. */
final class TokenFeatures {
  /** Minimum, maximum, sum and count. */
  private static final int WIDTH = 4;

  final float[][] near;
  final float[][] far;

  TokenFeatures(PageBlocks page, TokenOdds odds) {
    List<Container> containers = page.containers();
    int n = containers.size();
    near = new float[n][];
    far = new float[n][];
    float[][] own = new float[n][];
    Map<String, float[][]> seen = new HashMap<>();
    for (Container c : containers) {
      int i = c.index();
      float[] ownNear = new float[WIDTH];
      float[] ownFar = new float[WIDTH];
      for (String name : c.names()) {
        float[][] of = seen.computeIfAbsent(name, k -> sum(k, odds));
        merge(ownNear, of[0]);
        merge(ownFar, of[1]);
      }
      own[i] = ownNear;
      Container up = c.parent();
      near[i] = ownNear.clone();
      far[i] = ownFar;
      if (up != null) {
        merge(near[i], own[up.index()]);
        merge(far[i], far[up.index()]);
      }
    }
  }

  private static float[][] sum(String name, TokenOdds odds) {
    float[][] sums = new float[2][WIDTH];
    int start = 0;
    for (int i = 0; i <= name.length(); i++) {
      if (i == name.length() || name.charAt(i) == '-') {
        String word = name.substring(start, i);
        for (int far = 0; far < 2; far++) {
          float v = odds.of(word, far);
          if (!Float.isNaN(v)) {
            merge(sums[far], new float[] {v, v, v, 1});
          }
        }
        start = i + 1;
      }
    }
    return sums;
  }

  private static void merge(float[] into, float[] from) {
    if (from[3] > 0) {
      into[0] = into[3] == 0 ? from[0] : Math.min(into[0], from[0]);
      into[1] = into[3] == 0 ? from[1] : Math.max(into[1], from[1]);
      into[2] += from[2];
      into[3] += from[3];
    }
  }
}
