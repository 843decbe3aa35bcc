package news.winnow.cli;

import java.net.URI;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import news.winnow.model.Article;
import news.winnow.model.Page;

/**
 * What is expected of a page, as an {@code .expected} file says: lines of {@code name: value}, and
 * after an empty line the body.
 */
final class Expectation {
  private static final int MAX_SHOWN = 100;

  private record Line(String name, String value) {}

  private final List<Line> lines;
  private final Optional<String> body;

  private Expectation(List<Line> lines, Optional<String> body) {
    this.lines = lines;
    this.body = body;
  }

  static Expectation none() {
    return new Expectation(List.of(), Optional.empty());
  }

  static Expectation parse(String text) {
    List<Line> lines = new ArrayList<>();
    List<String> all = text.lines().toList();
    int i = 0;
    for (; i < all.size() && !all.get(i).isBlank(); i++) {
      String line = all.get(i);
      int colon = line.indexOf(':');
      lines.add(
          colon < 0
              ? new Line(line.strip(), "")
              : new Line(line.substring(0, colon).strip(), line.substring(colon + 1).strip()));
    }
    String rest = String.join("\n", all.subList(i, all.size())).strip();
    return new Expectation(lines, rest.isEmpty() ? Optional.empty() : Optional.of(rest));
  }

  /** Returns what came out as what is expected from now on. */
  static Expectation of(Page page, Article article) {
    List<Line> lines = new ArrayList<>();
    page.url().ifPresent(u -> lines.add(new Line("url", u.toString())));
    facts(article).forEach((name, value) -> lines.add(new Line(name, value)));
    lines.removeIf(line -> line.value().isEmpty());
    return new Expectation(lines, Optional.of(text(article)));
  }

  private static Map<String, String> facts(Article article) {
    Map<String, String> facts = new LinkedHashMap<>();
    facts.put("title", article.title().orElse(""));
    facts.put("subtitle", article.subtitle().orElse(""));
    facts.put("section", article.section().orElse(""));
    facts.put("authors", RuleChanges.names(article.authors()));
    facts.put("published", RuleChanges.date(article.published()));
    return facts;
  }

  private static String text(Article article) {
    return article.text().strip();
  }

  Optional<URI> url() {
    return lines.stream()
        .filter(line -> line.name().equals("url"))
        .findFirst()
        .flatMap(line -> Urls.parse(line.value()));
  }

  /** Returns what differs, a line each. */
  List<String> compare(Article article) {
    List<String> problems = new ArrayList<>();
    Map<String, String> facts = facts(article);
    String text = text(article);
    for (Line line : lines) {
      String value = line.value();
      String fact = facts.get(line.name());
      if (fact != null) {
        if (!fact.equals(value)) {
          problems.add(line.name() + ": expected " + quoted(value) + ", was " + quoted(fact));
        }
      } else if (line.name().equals("contains") || line.name().equals("omits")) {
        if (text.contains(value) != line.name().equals("contains")) {
          problems.add("the body " + (text.contains(value) ? "has " : "lacks ") + quoted(value));
        }
      } else if (!line.name().equals("url")) {
        problems.add("not known: " + quoted(line.name()));
      }
    }
    body.ifPresent(wanted -> compareBody(wanted.lines().toList(), text.lines().toList(), problems));
    return problems;
  }

  /** Names what stands in one and not in the other, else the first line out of order. */
  private static void compareBody(List<String> wanted, List<String> is, List<String> problems) {
    wanted.stream()
        .filter(line -> !is.contains(line))
        .forEach(line -> problems.add("- " + quoted(line)));
    is.stream()
        .filter(line -> !wanted.contains(line))
        .forEach(line -> problems.add("+ " + quoted(line)));
    if (problems.isEmpty() && !wanted.equals(is)) {
      problems.add("the lines of the body stand in another order, or more often");
    }
  }

  private static String quoted(String text) {
    return "\"" + (text.length() > MAX_SHOWN ? text.substring(0, MAX_SHOWN) + "..." : text) + "\"";
  }

  @Override
  public String toString() {
    StringBuilder text = new StringBuilder();
    lines.forEach(l -> text.append(l.name()).append(": ").append(l.value()).append('\n'));
    body.ifPresent(b -> text.append('\n').append(b).append('\n'));
    return text.toString();
  }
}
