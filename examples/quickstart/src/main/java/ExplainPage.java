import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import news.winnow.ArticleExtractor;
import news.winnow.model.Analysis;
import news.winnow.model.Page;
import news.winnow.render.Renderer;

/**
 * Why an article came out as it did: every block of the page with its label and the rules that
 * voted; with a second argument the same as a web page to look at.
 */
public class ExplainPage {
  public static void main(String[] args) throws IOException {
    Path file = Path.of(args.length > 0 ? args[0] : "examples/pages/ferry-debate.html");
    Page page =
        file.toString().endsWith(".txt")
            ? Page.text(Files.readString(file))
            : Page.html(Files.readAllBytes(file));

    Analysis why = ArticleExtractor.create().analyze(page);

    for (Analysis.Verdict v : why.verdicts()) {
      System.out.printf(
          "%s %-14s %s%n", v.kept() ? "+" : "-", v.label(), shortened(v.block().text()));
      v.votes()
          .forEach(
              vote ->
                  System.out.printf(
                      "      %d for %s by %s%n", vote.weight(), vote.label(), vote.rule()));
    }
    why.article().notices().forEach(n -> System.out.println(n.kind() + ": " + n.message()));

    if (args.length > 1) {
      Files.writeString(Path.of(args[1]), Renderer.report().render(why));
    }
  }

  private static String shortened(String text) {
    return text.length() <= 70 ? text : text.substring(0, 70) + "...";
  }
}
