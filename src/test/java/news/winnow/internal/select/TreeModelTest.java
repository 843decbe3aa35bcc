package news.winnow.internal.select;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TreeModelTest {
  /** Row 0 up to 10: leaf 1; else row 1 up to 0.5: leaf 2, else leaf 3. */
  private static final TreeModel.Tree TREE =
      new TreeModel.Tree(
          new int[] {0, 1},
          new float[] {10, 0.5f},
          new int[] {-1, -2},
          new int[] {1, -3},
          new float[] {1, 2, 3});

  private static TreeModel.Tree constant(float value) {
    return new TreeModel.Tree(
        new int[0], new float[0], new int[0], new int[0], new float[] {value});
  }

  @ParameterizedTest
  @CsvSource({"9, 9, 1", "10, 9, 1", "10.1, 0.5, 2", "11, 0.6, 3", "-5, 0, 1"})
  void rowFallsIntoOneLeaf(float first, float second, float leaf) {
    TreeModel model = new TreeModel(0, List.of(), List.of(TREE));
    assertThat(model.probability(new float[] {first, second})).isEqualTo(1 / (1 + Math.exp(-leaf)));
  }

  @Test
  void treeWithoutNodesIsItsLeaf() {
    TreeModel model = new TreeModel(0, List.of(), List.of(constant(-4)));
    assertThat(model.probability(new float[0])).isEqualTo(1 / (1 + Math.exp(4)));
  }

  @Test
  void probabilityIsTheLogisticOfTheSum() {
    TreeModel model = new TreeModel(-2, List.of(), List.of(TREE, constant(-1)));
    assertThat(model.probability(new float[] {11, 1})).isCloseTo(0.5, within(1e-9)); // -2 + 3 - 1
    assertThat(model.probability(new float[] {0, 0}))
        .isCloseTo(1 / (1 + Math.exp(2)), within(1e-9)); // -2 + 1 - 1
    assertThat(new TreeModel(0, List.of(), List.of()).probability(new float[0])).isEqualTo(0.5);
  }

  @Test
  void probabilityStaysAProbabilityForExtremeSums() {
    assertThat(new TreeModel(1000, List.of(), List.of()).probability(new float[0])).isEqualTo(1);
    assertThat(new TreeModel(-1000, List.of(), List.of()).probability(new float[0])).isZero();
  }

  @Test
  void rowsWithoutHopeAreAskedNoFurther() {
    TreeModel.Tree none = constant(0);
    List<TreeModel.Tree> trees = new ArrayList<>(Collections.nCopies(7, none));
    trees.set(3, TREE);
    trees.add(constant(5));
    trees.add(constant(-1));
    List<TreeModel.Look> looks =
        List.of(new TreeModel.Look(6, -3, -1.5), new TreeModel.Look(8, 3, -0.5));
    TreeModel model = new TreeModel(-4.5, looks, trees);
    assertThat(model.logOdds(new float[] {0, 0})).isEqualTo(-4.5 + 1 - 1.5);
    assertThat(model.logOdds(new float[] {11, 0})).isEqualTo(-4.5 + 2 + 5 - 0.5);
    assertThat(model.logOdds(new float[] {11, 1})).isEqualTo(-4.5 + 3 + 5 - 1);
    int[] full = {TreeModel.ordered(11), TreeModel.ordered(1)};
    int[] half = {TreeModel.ordered(11), TreeModel.ordered(0)};
    int[] hopeless = new int[2];
    double[] sums = {7, 7, 7, 7};
    model.logOdds(new int[][] {full, hopeless, half, full}, 3, sums);
    assertThat(sums).containsExactly(2.5, -5, 2, 7);
  }

  @Test
  void numbersAreInOrderAsIntegersAndComeBack() {
    float[] inOrder = {Float.NEGATIVE_INFINITY, -2, -0.5f, 0, 1e-9f, 3, Float.POSITIVE_INFINITY};
    for (int i = 0; i < inOrder.length; i++) {
      int ordered = TreeModel.ordered(inOrder[i]);
      assertThat(TreeModel.value(ordered)).isEqualTo(inOrder[i]);
      assertThat(ordered).isLessThan(TreeModel.ordered(Float.NaN));
      if (i > 0) {
        assertThat(ordered).isGreaterThan(TreeModel.ordered(inOrder[i - 1]));
      }
    }
    assertThat(TreeModel.ordered(-0f)).isEqualTo(TreeModel.ordered(0f));
    for (int whole : new int[] {0, 7, -2, 1 << 30}) {
      assertThat(TreeModel.ordered(whole)).isEqualTo(TreeModel.ordered((float) whole));
    }
    assertThat(TreeModel.value(TreeModel.ordered(Float.NaN))).isNaN();
  }

  @Test
  void modelKeepsItsOwnListOfTrees() {
    List<TreeModel.Tree> trees = new ArrayList<>(List.of(TREE));
    TreeModel model = new TreeModel(0.25, List.of(), trees);
    trees.clear();
    assertThat(model.trees()).containsExactly(TREE);
    assertThat(model.base()).isEqualTo(0.25);
  }
}
