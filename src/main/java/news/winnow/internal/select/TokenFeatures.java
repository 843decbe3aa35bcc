package news.winnow.internal.select;

import java.util.Arrays;
import java.util.List;
import news.winnow.internal.read.Container;
import news.winnow.internal.read.ElementNames;
import news.winnow.internal.read.PageBlocks;

/** Sums up the odds of class and id words along the containers around each container. */
final class TokenFeatures {
  /** Minimum, maximum, sum and count. */
  static final int WIDTH = 4;

  private final TokenOdds odds;

  /** Near and far sums of all that is called alike, by the number of its names. */
  private final float[] ofNames;

  private final boolean[] seen;

  /** The far sums of each container with those around it. */
  private final float[] far;

  private final float[] ofName = new float[2 * WIDTH];

  TokenFeatures(PageBlocks page, TokenOdds odds) {
    this.odds = odds;
    List<Container> containers = page.containers();
    int names = 0;
    for (int i = 0; i < containers.size(); i++) {
      names = Math.max(names, containers.get(i).named().number() + 1);
    }
    ofNames = new float[names * 2 * WIDTH];
    seen = new boolean[names];
    far = new float[containers.size() * WIDTH];
    for (int i = 0; i < containers.size(); i++) {
      Container c = containers.get(i);
      merge(far, i * WIDTH, ofNames, sum(c.named()) + WIDTH);
      Container up = c.parent();
      if (up != null) {
        merge(far, i * WIDTH, far, up.index() * WIDTH);
      }
    }
  }

  /** Writes the near sums of a container and the one around it. */
  void near(Container c, float[] sums) {
    System.arraycopy(ofNames, c.named().number() * 2 * WIDTH, sums, 0, WIDTH);
    Container up = c.parent();
    if (up != null) {
      merge(sums, 0, ofNames, up.named().number() * 2 * WIDTH);
    }
  }

  /** Writes the far sums of a container and all around it. */
  void far(Container c, float[] sums) {
    System.arraycopy(far, c.index() * WIDTH, sums, 0, WIDTH);
  }

  /** Returns where the near sums of names stand; the far ones stand behind them. */
  private int sum(ElementNames named) {
    int number = named.number();
    int sums = number * 2 * WIDTH;
    if (!seen[number]) {
      seen[number] = true;
      addWords(named, sums);
    }
    return sums;
  }

  private void addWords(ElementNames named, int sums) {
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
      merge(ofNames, sums, ofName, 0);
      merge(ofNames, sums + WIDTH, ofName, WIDTH);
    }
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
