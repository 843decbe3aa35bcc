package news.winnow.rule;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import news.winnow.model.Label;
import news.winnow.rule.RuleLexer.Kind;
import news.winnow.rule.RuleLexer.Token;

/** Reads the rule language; docs/rules.md describes it. One method a production. */
final class RuleParser {
  static final int MAX_TEXT = 32_000_000;
  static final int MAX_RULES = 500_000;

  private static final String HOST =
      "expected a host name such as example.com, *.example.com, example.* or example.com/news";
  private static final List<String> LABELS = Names.of(Label.values());
  private static final List<String> FIELDS = Names.of(ArticleField.values());
  private static final Map<String, Effect> OF_BODY =
      Map.of("keep", Effect.KEEP, "within", Effect.WITHIN);
  private static final List<String> SITE_WORDS = List.of("except", "from", "until");
  private static final List<String> OPENINGS =
      Stream.of(LABELS, FIELDS, List.of("keep", "within", "site", "replace"))
          .flatMap(List::stream)
          .distinct()
          .toList();

  private final String name;
  private final RuleTokens in;
  private final List<Rule> rules = new ArrayList<>();
  private final List<FieldRule> fields = new ArrayList<>();
  private final List<SourceEdit> edits = new ArrayList<>();
  private Scope scope = Scope.everywhere();

  private RuleParser(String name, String text) {
    this.name = name;
    this.in = new RuleTokens(name, text);
  }

  static RuleSet parse(String name, String text) {
    if (text.length() > MAX_TEXT) {
      throw RuleSyntaxException.at(name, text, 0, "the text is longer than " + MAX_TEXT + " chars");
    }
    return new RuleParser(name, text).file();
  }

  /* file = { site | rule | field | edit } */
  private RuleSet file() {
    while (in.begin()) {
      Token first = in.take();
      if (first.kind() != Kind.WORD) {
        throw in.error(
            first, "expected a label, a field, \"keep\", \"within\", \"replace\" or \"site\"");
      }
      if (first.text().indexOf('.') > 0) {
        throw in.error(
            first, "expected a label; hosts stand in a line of their own: site example.com");
      }
      in.indexOf(first, OPENINGS, "label");
      if (first.text().equals("site")) {
        scope = site();
      } else if (rules.size() + fields.size() + edits.size() == MAX_RULES) {
        throw in.error(first, "more than " + MAX_RULES + " rules");
      } else if (OF_BODY.containsKey(first.text()) || LABELS.contains(first.text())) {
        rule(first);
      } else if (first.text().equals("replace")) {
        edit(first);
      } else {
        field(first);
      }
    }
    return new RuleSet(name, rules, fields, edits);
  }

  /* site = "site" ( "*" | host { host } ) [ "except" host { host } ] [ "from" day ] [ "until" day ] */
  private Scope site() {
    List<String> hosts = List.of();
    if (isWord("*")) {
      in.take();
    } else {
      hosts = hosts();
    }
    Scope found = Scope.hosts(hosts.toArray(String[]::new));
    if (isWord("except")) {
      in.take();
      found = found.except(hosts().toArray(String[]::new));
    }
    if (isWord("from")) {
      in.take();
      found = found.from(day());
    }
    if (isWord("until")) {
      Token until = in.take();
      LocalDate day = day();
      if (found.from().filter(day::isBefore).isPresent()) {
        throw in.error(until, "the last day is before the first");
      }
      found = found.until(day);
    }
    if (in.peek() != Kind.END) {
      throw in.unexpected(
          "expected a host name; hosts are separated by spaces, and \"except\", \"from\" and \"until\""
              + " follow in this order");
    }
    return found;
  }

  private List<String> hosts() {
    List<String> hosts = new ArrayList<>();
    do {
      Token host = in.word(HOST);
      in.count(host);
      hosts.addAll(in.checked(List.of(host), h -> Scope.hosts(h.get(0)).hosts()));
    } while (in.peek() == Kind.WORD && !SITE_WORDS.contains(in.next().text()));
    return hosts;
  }

  private LocalDate day() {
    Token t = in.word("expected a day such as 2024-01-31");
    try {
      return LocalDate.parse(t.text());
    } catch (DateTimeParseException e) {
      throw in.error(t, "expected a day such as 2024-01-31");
    }
  }

  /*
   * rule = ( label | "keep" ) [ weight ] [ "until" "end" ] "when" any [ "attribute" string ]
   *      | "within" "when" any
   */
  private void rule(Token first) {
    boolean ofBody = OF_BODY.containsKey(first.text());
    Effect effect = OF_BODY.getOrDefault(first.text(), Effect.VOTE);
    int weight = Rule.LIKELY;
    boolean plain = true;
    if (in.peek() == Kind.WORD && !isWord("when") && !isWord("until")) {
      if (effect == Effect.WITHIN) {
        throw in.unexpected("\"within\" has no weight: it does not vote");
      }
      weight = weight();
      plain = false;
    }
    if (!ofBody && isWord("until")) {
      in.take();
      if (!isWord("end")) {
        throw in.unexpected("expected \"end\"");
      }
      in.take();
      effect = Effect.UNTIL_END;
      plain = false;
    }
    Condition condition = when();
    String id = name + ":" + first.line();
    if (plain && isWord("attribute") && FIELDS.contains(first.text())) {
      if (!(condition instanceof Selection where)) {
        throw in.unexpected("only elements that \"css\" or \"xpath\" alone finds have attributes");
      }
      fields.add(new FieldRule(id, fieldOf(first), where, attribute(), scope));
    } else {
      Label label = ofBody ? Label.BODY : Label.values()[LABELS.indexOf(first.text())];
      rules.add(new Rule(id, label, weight, effect, condition, scope));
    }
    end();
  }

  /* field = name "when" ( "css" | "xpath" ) string [ "attribute" string ] */
  private void field(Token first) {
    if (!isWord("when")) {
      throw in.unexpected("expected \"when\" and \"css\"; only votes have weights");
    }
    in.take();
    if (!isWord("css") && !isWord("xpath")) {
      throw in.unexpected(
          "expected \"css\" or \"xpath\": a field is read from an element of the page");
    }
    Selection where = ConditionParser.selection(in, in.take().text());
    Optional<String> attribute = isWord("attribute") ? attribute() : Optional.empty();
    fields.add(new FieldRule(name + ":" + first.line(), fieldOf(first), where, attribute, scope));
    end();
  }

  /* edit = "replace" string "with" string */
  private void edit(Token first) {
    Token find = in.string();
    if (!isWord("with")) {
      throw in.unexpected("expected \"with\" and the string that stands there instead");
    }
    in.take();
    String replacement = in.string().text();
    String id = name + ":" + first.line();
    edits.add(in.checked(List.of(find), s -> new SourceEdit(id, s.get(0), replacement, scope)));
    end();
  }

  private Optional<String> attribute() {
    in.take();
    Token t = in.string();
    if (t.text().isBlank()) {
      throw in.error(t, "an attribute has a name");
    }
    return Optional.of(t.text());
  }

  private static ArticleField fieldOf(Token first) {
    return ArticleField.values()[FIELDS.indexOf(first.text())];
  }

  private Condition when() {
    if (!isWord("when")) {
      throw in.unexpected("expected \"when\" and a condition");
    }
    in.take();
    return ConditionParser.parse(in);
  }

  private boolean isWord(String word) {
    return in.peek() == Kind.WORD && in.next().text().equals(word);
  }

  private void end() {
    if (in.peek() != Kind.END) {
      throw in.unexpected("expected \"and\", \"or\" or the end of the rule" + why());
    }
  }

  /** What may have been meant by what stands where a rule could end. */
  private String why() {
    Token next = in.next();
    if (next.opensLine()) {
      return "; white space at the start of a line continues the line before";
    }
    return switch (next.text()) {
      case "&&", "&", "," -> "; that is written \"and\"";
      case "||", "|" -> "; that is written \"or\"";
      case "until" -> "; \"until end\" stands before \"when\"";
      case "attr" -> "; that is written \"attribute\"";
      default -> "";
    };
  }

  /* weight = digit [ digit ] ; 1 to 99 */
  private int weight() {
    Token t = in.take();
    String s = t.text();
    if (!RuleNumber.looksLike(s)) {
      throw in.error(
          t, "expected \"when\", \"until end\" or a weight from 1 to " + Rule.MAX_WEIGHT);
    }
    double value = RuleNumber.parse(s);
    if (!(value >= 1 && value <= Rule.MAX_WEIGHT) || value != Math.rint(value)) {
      throw in.error(t, "a weight is a whole number from 1 to " + Rule.MAX_WEIGHT);
    }
    return (int) value;
  }
}
