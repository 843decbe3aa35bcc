package news.winnow;

import static com.tngtech.archunit.base.DescribedPredicate.anyElementThat;
import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideOutsideOfPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noCodeUnits;
import static com.tngtech.archunit.library.GeneralCodingRules.ACCESS_STANDARD_STREAMS;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaCall;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.library.dependencies.SliceAssignment;
import com.tngtech.archunit.library.dependencies.SliceIdentifier;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * Holds the rules of the house that a compiler does not hold: which package may import which, what
 * main code may not use, how long a file may be.
 */
@AnalyzeClasses(packages = "news.winnow", importOptions = DoNotIncludeTests.class)
class HouseRulesTest {

  private static final String DOOR = "news.winnow";
  private static final String MODEL = "news.winnow.model..";
  private static final String RULE = "news.winnow.rule..";
  private static final String RENDER = "news.winnow.render..";
  private static final String INTERNAL = "news.winnow.internal..";
  private static final String CLI = "news.winnow.cli..";

  /** What users do not read through our module: not exported, or not required transitively. */
  private static final String[] UNSEEN = {
    INTERNAL, CLI, "com.fasterxml..", "org.slf4j..", "picocli..", "org.netpreserve.."
  };

  private static final int MOST_LINES = 300;

  /**
   * Classes that may use regular expressions, by full name and each with its reason. A pattern over
   * text of unbounded length never gets in here.
   */
  private static final Set<String> MAY_USE_REGEX = Set.of();

  @ArchTest static final ArchRule modelImportsNothingOfOurs = onlyImports(MODEL);

  @ArchTest static final ArchRule ruleImportsModel = onlyImports(RULE, MODEL);

  @ArchTest static final ArchRule renderImportsModel = onlyImports(RENDER, MODEL);

  @ArchTest static final ArchRule internalImportsModelAndRule = onlyImports(INTERNAL, MODEL, RULE);

  @ArchTest
  static final ArchRule doorImportsAllButRenderAndCli = onlyImports(DOOR, MODEL, RULE, INTERNAL);

  @ArchTest
  static final ArchRule everyClassHasItsLayer =
      classes()
          .should()
          .resideInAnyPackage(DOOR, MODEL, RULE, RENDER, INTERNAL, CLI)
          .allowEmptyShould(true);

  @ArchTest
  static final ArchRule apiShowsNoTypeThatUsersCannotSee =
      noCodeUnits()
          .that()
          .arePublic()
          .and()
          .areDeclaredInClassesThat()
          .arePublic()
          .and()
          .areDeclaredInClassesThat()
          .resideInAnyPackage(DOOR, MODEL, RULE, RENDER)
          .should()
          .haveRawReturnType(resideInAnyPackage(UNSEEN))
          .orShould()
          .haveRawParameterTypes(anyElementThat(resideInAnyPackage(UNSEEN)))
          .allowEmptyShould(true);

  @ArchTest
  static final ArchRule noCyclesBetweenPackages =
      slices().assignedFrom(eachPackage()).should().beFreeOfCycles().allowEmptyShould(true);

  @ArchTest
  static final ArchRule noRegex =
      noClasses()
          .that(describe("are not allowed regex", type -> !mayUseRegex(type)))
          .should()
          .dependOnClassesThat()
          .resideInAPackage("java.util.regex..")
          .orShould()
          .callMethodWhere(hidesRegex())
          .because("its time is not bounded by the page")
          .allowEmptyShould(true);

  @ArchTest
  static final ArchRule noStandardStreams =
      noClasses()
          .that()
          .resideOutsideOfPackage(CLI)
          .should(ACCESS_STANDARD_STREAMS)
          .because("a library logs, and leaves the console to its caller")
          .allowEmptyShould(true);

  @Test
  void mainFilesStayShort() throws IOException {
    TreeMap<String, Integer> tooLong = new TreeMap<>();
    for (Path file : mainFiles()) {
      int lines = Files.readAllLines(file).size();
      if (lines > MOST_LINES) {
        tooLong.put(file.toString(), lines);
      }
    }
    assertThat(tooLong).as("main files over %d lines", MOST_LINES).isEmpty();
  }

  private static List<Path> mainFiles() throws IOException {
    try (Stream<Path> files = Files.walk(Path.of("src", "main", "java"))) {
      return files.filter(file -> file.toString().endsWith(".java")).toList();
    }
  }

  /** Of our own packages, those in {@code layer} may import their own layer and {@code below}. */
  private static ArchRule onlyImports(String layer, String... below) {
    return classes()
        .that()
        .resideInAPackage(layer)
        .should()
        .onlyDependOnClassesThat(
            resideOutsideOfPackage("news.winnow..")
                .or(resideInAnyPackage(layer))
                .or(resideInAnyPackage(below)))
        .because("imports go one way")
        .allowEmptyShould(true);
  }

  private static boolean mayUseRegex(JavaClass type) {
    return MAY_USE_REGEX.contains(type.getFullName().replaceFirst("\\$.*", ""));
  }

  /** The methods of String that compile a pattern; split does not for one plain character. */
  private static DescribedPredicate<JavaCall<?>> hidesRegex() {
    Set<String> names = Set.of("matches", "replaceAll", "replaceFirst");
    return describe(
        "String.matches, replaceAll or replaceFirst is called",
        call ->
            call.getTargetOwner().isEquivalentTo(String.class) && names.contains(call.getName()));
  }

  private static SliceAssignment eachPackage() {
    return new SliceAssignment() {
      @Override
      public SliceIdentifier getIdentifierOf(JavaClass type) {
        return SliceIdentifier.of(type.getPackageName());
      }

      @Override
      public String getDescription() {
        return "each package";
      }
    };
  }
}
