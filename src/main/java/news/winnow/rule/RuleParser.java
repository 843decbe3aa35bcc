package news.winnow.rule;

import java.util.ArrayList;
import java.util.List;
import news.winnow.model.Label;
import news.winnow.rule.RuleLexer.Kind;
import news.winnow.rule.RuleLexer.Token;

/** Reads the rule language; docs/rules.md describes it. One method a production. */
final class RuleParser {
  static final int MAX_TEXT = 32_000_000;
  static final int MAX_RULES = 500_000;

  private static final List<String> LABELS = Names.of(Label.values());

  private final String name;
  private final RuleTokens in;

  private RuleParser(String name, String text) {
    this.name = name;
    this.in = new RuleTokens(name, text);
  }

  static List<Rule> parse(String name, String text) {
    if (text.length() > MAX_TEXT) {
      throw RuleSyntaxException.at(name, text, 0, "the text is longer than " + MAX_TEXT + " chars");
    }
    return new RuleParser(name, text).file();
  }

  /* file = { site | rule } */
  private List<Rule> file() {
    List<Rule> rules = new ArrayList<>();
    Scope scope = Scope.everywhere();
    while (in.begin()) {
      Token first = in.take();
      if (first.kind() == Kind.WORD && first.text().equals("site")) {
        scope = site();
      } else if (rules.size() == MAX_RULES) {
        throw in.error(first, "more than " + MAX_RULES + " rules");
      } else {
        rules.add(rule(first, scope));
      }
    }
    return rules;
  }

  /* site = "site" host { host } */
  private Scope site() {
    List<String> hosts = new ArrayList<>();
    do {
      Token host = in.word("expected a host name such as example.com or *.example.com");
      in.count(host);
      hosts.addAll(in.checked(List.of(host), Scope::new).hosts());
    } while (in.peek() == Kind.WORD);
    if (in.peek() != Kind.END) {
      throw in.unexpected("expected a host name; hosts are separated by spaces");
    }
    return new Scope(hosts);
  }

  /* rule = label [ weight ] "when" any */
  private Rule rule(Token first, Scope scope) {
    if (first.kind() != Kind.WORD) {
      throw in.error(first, "expected a label or \"site\"");
    }
    int index = in.indexOf(first, LABELS, "label");
    int weight = Rule.LIKELY;
    if (in.peek() == Kind.WORD && !in.next().text().equals("when")) {
      weight = weight();
    }
    if (in.peek() != Kind.WORD || !in.next().text().equals("when")) {
      throw in.unexpected("expected \"when\" and a condition");
    }
    in.take();
    Condition when = ConditionParser.parse(in);
    if (in.peek() != Kind.END) {
      String why =
          in.next().opensLine()
              ? "; white space at the start of a line continues the line before"
              : "";
      throw in.unexpected("expected \"and\", \"or\" or the end of the rule" + why);
    }
    return new Rule(name + ":" + first.line(), Label.values()[index], weight, when, scope);
  }

  /* weight = digit [ digit ] ; 1 to 99 */
  private int weight() {
    Token t = in.take();
    String s = t.text();
    if (!RuleNumber.looksLike(s)) {
      throw in.error(t, "expected \"when\", or a weight from 1 to " + Rule.MAX_WEIGHT);
    }
    double value = RuleNumber.parse(s);
    if (!(value >= 1 && value <= Rule.MAX_WEIGHT) || value != Math.rint(value)) {
      throw in.error(t, "a weight is a whole number from 1 to " + Rule.MAX_WEIGHT);
    }
    return (int) value;
  }
}
