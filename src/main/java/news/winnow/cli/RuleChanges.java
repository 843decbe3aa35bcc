package news.winnow.cli;

import java.io.PrintWriter;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import news.winnow.model.Analysis;
import news.winnow.model.Article;
import news.winnow.model.ArticleDate;
import news.winnow.model.Label;
import news.winnow.model.Notice;
import news.winnow.model.Page;
import news.winnow.model.Person;
import news.winnow.model.Vote;
import news.winnow.rule.ArticleField;
import news.winnow.rule.FieldRule;
import news.winnow.rule.Rule;
import news.winnow.rule.RuleSet;

/**
 * Tells what rules change on pages, which never match there, which are outvoted wherever they do,
 * and which do the same as others.
 */
final class RuleChanges {
  private static final int MAX_TEXT = 70;
  private static final int MAX_OVERLAPS = 50;

  private final RuleSet rules;
  private final PrintWriter out;
  private final Map<String, Label> labels = new LinkedHashMap<>();
  private final Map<String, String> names = new LinkedHashMap<>();
  private final Set<String> tried = new LinkedHashSet<>();
  private final Set<String> decided = new HashSet<>();
  private final Map<String, Integer> matched = new TreeMap<>();
  private final Map<String, Map<String, Integer>> together = new TreeMap<>();
  private int pages;
  private int changed;

  RuleChanges(RuleSet rules, PrintWriter out) {
    this.rules = rules;
    this.out = out;
    rules.rules().forEach(r -> labels.put(r.id(), r.label()));
    rules.rules().forEach(r -> names.put(r.id(), r.label().ruleName()));
    rules.fields().forEach(f -> names.put(f.id(), fieldName(f.field())));
  }

  private static String fieldName(ArticleField field) {
    return field.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  void page(String name, Page page, Analysis before, Analysis after) {
    pages++;
    if (page.url().isEmpty()) {
      out.println(name + ": names no address, so rules of sites are not tried (--url gives one)");
    }
    for (Rule rule : rules.rules()) {
      if (rule.scope().includes(page.url(), Optional.empty())) {
        tried.add(rule.id());
      }
    }
    for (FieldRule field : rules.fields()) {
      if (field.scope().includes(page.url(), Optional.empty())) {
        tried.add(field.id());
      }
    }
    after.candidates().forEach(c -> matched.merge(c.source(), 1, Integer::sum));
    hint(ArticleField.NEXT_PAGE, after.article().nextPage());
    hint(ArticleField.SINGLE_PAGE, after.article().singlePage());
    StringBuilder lines = new StringBuilder();
    for (int i = 0; i < after.verdicts().size(); i++) {
      Analysis.Verdict now = after.verdicts().get(i);
      count(now.votes(), now.label());
      Label was = before.verdicts().get(i).label();
      if (was != now.label()) {
        String by = own(now.votes(), now.label());
        lines
            .append("  ")
            .append(now.kept() ? "+ " : was == Label.BODY ? "- " : "  ")
            .append(shown(now.block().text()))
            .append("  [" + was.ruleName() + " -> " + now.label().ruleName() + "]")
            .append(by.isEmpty() ? "" : "  " + by)
            .append('\n');
      }
    }
    fields(before.article(), after.article(), lines);
    for (Notice notice : after.article().notices()) {
      if (notice.kind().name().startsWith("RULE")) {
        lines.append("  ! ").append(Problems.oneLine(notice.message())).append('\n');
      }
    }
    if (lines.length() > 0) {
      changed++;
      out.println(name + page.url().map(u -> " (" + u + ")").orElse(""));
      out.print(lines);
    }
  }

  private static void fields(Article before, Article after, StringBuilder lines) {
    field("title", before.title().orElse(""), after.title().orElse(""), lines);
    field("subtitle", before.subtitle().orElse(""), after.subtitle().orElse(""), lines);
    field("section", before.section().orElse(""), after.section().orElse(""), lines);
    field("authors", names(before.authors()), names(after.authors()), lines);
    field("published", date(before.published()), date(after.published()), lines);
    field("modified", date(before.modified()), date(after.modified()), lines);
    field("next page", before.nextPage().orElse(""), after.nextPage().orElse(""), lines);
    field("single page", before.singlePage().orElse(""), after.singlePage().orElse(""), lines);
    field("tags", String.join("; ", before.tags()), String.join("; ", after.tags()), lines);
  }

  private static void field(String name, String was, String now, StringBuilder lines) {
    if (!was.equals(now)) {
      lines.append("  ").append(name).append(": ").append(shown(was)).append(" -> ");
      lines.append(shown(now)).append('\n');
    }
  }

  static String names(List<Person> people) {
    return String.join("; ", people.stream().map(Person::name).toList());
  }

  static String date(Optional<ArticleDate> date) {
    return date.map(d -> d.date().toString()).orElse("");
  }

  private String own(List<Vote> votes, Label label) {
    return String.join(
        ", ",
        votes.stream()
            .filter(v -> v.label() == label && labels.containsKey(v.rule()))
            .map(Vote::rule)
            .toList());
  }

  /** Which of several rules found an address is not told. */
  private void hint(ArticleField field, Optional<String> address) {
    if (address.isPresent()) {
      rules.fields().stream()
          .filter(f -> f.field() == field)
          .forEach(f -> matched.merge(f.id(), 1, Integer::sum));
    }
  }

  private void count(List<Vote> votes, Label label) {
    for (Vote a : votes) {
      if (!labels.containsKey(a.rule())) {
        continue;
      }
      if (a.label() == label) {
        decided.add(a.rule());
      }
      matched.merge(a.rule(), 1, Integer::sum);
      for (Vote b : votes) {
        if (!a.rule().equals(b.rule()) && a.label() == b.label() && labels.containsKey(b.rule())) {
          together.computeIfAbsent(a.rule(), r -> new TreeMap<>()).merge(b.rule(), 1, Integer::sum);
        }
      }
    }
  }

  /** Says what only all pages together tell. */
  void finish() {
    out.println(
        RulesCheckCommand.counted(pages, "page") + ", " + changed + " of them read in another way");
    List<String> silent = tried.stream().filter(id -> !matched.containsKey(id)).toList();
    silent.forEach(id -> out.println("matches nothing: " + id + " (" + name(id) + ")"));
    labels.forEach(
        (id, label) -> {
          if (matched.containsKey(id) && !decided.contains(id)) {
            out.println(
                "never decides: " + id + " (" + name(id) + ") is outvoted wherever it matches");
          }
        });
    int elsewhere = names.size() - tried.size();
    if (elsewhere > 0) {
      out.println("for other pages: " + RulesCheckCommand.counted(elsewhere, "rule"));
    }
    int shown = 0;
    for (Map.Entry<String, Map<String, Integer>> a : together.entrySet()) {
      int all = matched.getOrDefault(a.getKey(), 0);
      for (Map.Entry<String, Integer> b : a.getValue().entrySet()) {
        boolean said =
            all == matched.getOrDefault(b.getKey(), 0) && a.getKey().compareTo(b.getKey()) > 0;
        if (b.getValue() == all && !said && shown++ < MAX_OVERLAPS) {
          out.println(
              "overlaps: all that "
                  + (a.getKey() + " (" + name(a.getKey()) + ") matches, ")
                  + (b.getKey() + " (" + name(b.getKey()) + ") matches, too"));
        }
      }
    }
  }

  private String name(String id) {
    return names.getOrDefault(id, "");
  }

  private static String shown(String text) {
    String line = text.length() > MAX_TEXT ? text.substring(0, MAX_TEXT) + "..." : text;
    return text.isEmpty() ? "(none)" : "\"" + line + "\"";
  }
}
