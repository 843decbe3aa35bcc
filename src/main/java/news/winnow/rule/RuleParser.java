package news.winnow.rule;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import news.winnow.model.Block;
import news.winnow.model.Label;
import news.winnow.rule.RuleLexer.Kind;
import news.winnow.rule.RuleLexer.Token;
import org.jspecify.annotations.Nullable;

/** Reads the rule language; docs/rules.md describes it. One method a production. */
final class RuleParser {
  static final int MAX_TEXT = 32_000_000;
  static final int MAX_RULES = 500_000;
  static final int MAX_NESTING = 32;
  static final int MAX_PARTS = 10_000;

  private static final List<String> TERMS =
      List.of(
          "text",
          "token",
          "inside",
          "css",
          "words",
          "sentences",
          "links",
          "position",
          "kind",
          "shape",
          "repeated",
          "next",
          "previous",
          "not");
  private static final List<String> LABELS = Names.of(Label.class);

  private final String name;
  private final RuleLexer lexer;
  private @Nullable Token ahead;
  private int lastEnd;
  private boolean inStatement;
  private int depth;
  private int parts;

  private RuleParser(String name, String text) {
    this.name = name;
    this.lexer = new RuleLexer(name, text);
    if (text.length() > MAX_TEXT) {
      throw lexer.error(0, "the text is longer than " + MAX_TEXT + " chars");
    }
  }

  static List<Rule> parse(String name, String text) {
    return new RuleParser(name, text).file();
  }

  /* file = { site | rule } */
  private List<Rule> file() {
    List<Rule> rules = new ArrayList<>();
    Scope scope = Scope.everywhere();
    while (next().kind() != Kind.END) {
      if (!lexer.beginsStatement(next())) {
        throw lexer.error(
            next().start(),
            "white space at the start of a line continues the line before; none is");
      }
      inStatement = false;
      depth = 0;
      parts = 0;
      Token first = take();
      if (first.kind() == Kind.WORD && first.text().equals("site")) {
        scope = site();
      } else if (rules.size() == MAX_RULES) {
        throw lexer.error(first.start(), "more than " + MAX_RULES + " rules");
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
      Token host = word("expected a host name such as example.com or *.example.com");
      count(host);
      hosts.addAll(checked(List.of(host), Scope::new).hosts());
    } while (peek() == Kind.WORD);
    if (peek() != Kind.END) {
      throw unexpected("expected a host name; hosts are separated by spaces");
    }
    return new Scope(hosts);
  }

  /* rule = label [ weight ] "when" any */
  private Rule rule(Token first, Scope scope) {
    if (first.kind() != Kind.WORD) {
      throw lexer.error(first.start(), "expected a label or \"site\"");
    }
    int index = LABELS.indexOf(first.text());
    if (index < 0) {
      throw lexer.error(
          first.start(),
          "unknown label \"" + shortened(first.text()) + "\"; " + Names.hint(first.text(), LABELS));
    }
    int weight = Rule.LIKELY;
    if (peek() == Kind.WORD && !next().text().equals("when")) {
      weight = weight();
    }
    if (peek() != Kind.WORD || !next().text().equals("when")) {
      throw unexpected("expected \"when\" and a condition");
    }
    take();
    Condition when = any();
    if (peek() != Kind.END) {
      String why =
          next().opensLine()
              ? "; white space at the start of a line continues the line before"
              : "";
      throw unexpected("expected \"and\", \"or\" or the end of the rule" + why);
    }
    return new Rule(name + ":" + first.line(), Label.values()[index], weight, when, scope);
  }

  /* weight = digit [ digit ] ; 1 to 99 */
  private int weight() {
    Token t = take();
    String s = t.text();
    if (!RuleNumber.looksLike(s)) {
      throw lexer.error(t.start(), "expected \"when\", or a weight from 1 to " + Rule.MAX_WEIGHT);
    }
    double value = RuleNumber.parse(s);
    if (!(value >= 1 && value <= Rule.MAX_WEIGHT) || value != Math.rint(value)) {
      throw lexer.error(t.start(), "a weight is a whole number from 1 to " + Rule.MAX_WEIGHT);
    }
    return (int) value;
  }

  /* any = all { "or" all } */
  private Condition any() {
    List<Condition> found = joined("or", this::all);
    return found.size() == 1 ? found.get(0) : new Condition.Any(found);
  }

  /* all = term { "and" term } */
  private Condition all() {
    List<Condition> found = joined("and", this::term);
    return found.size() == 1 ? found.get(0) : new Condition.All(found);
  }

  private List<Condition> joined(String by, Supplier<Condition> part) {
    List<Condition> found = new ArrayList<>();
    found.add(part.get());
    while (peek() == Kind.WORD && next().text().equals(by)) {
      take();
      found.add(part.get());
    }
    return found;
  }

  /*
   * term = "not" term | group | ( "next" | "previous" ) group | "css" string | "token" strings
   *      | "inside" strings | "text" match strings | measure ( "<" | ">" ) number
   *      | "kind" names | "shape" names | "repeated"
   */
  private Condition term() {
    if (peek() == Kind.OPEN) {
      return group();
    }
    Token t = word("expected a condition: " + String.join(", ", TERMS) + " or \"(\"");
    count(t);
    return switch (t.text()) {
      case "not" -> new Condition.Not(nested(t, this::term));
      case "next" -> new Condition.Neighbour(1, group());
      case "previous" -> new Condition.Neighbour(-1, group());
      case "css" -> checked(List.of(string()), s -> new Condition.Css(s.get(0)));
      case "token" -> checked(strings(), Condition.Token::new);
      case "inside" -> checked(strings(), Condition.Inside::new);
      case "text" -> text();
      case "words" -> compare(Condition.Measure.WORDS);
      case "sentences" -> compare(Condition.Measure.SENTENCES);
      case "links" -> compare(Condition.Measure.LINKS);
      case "position" -> compare(Condition.Measure.POSITION);
      case "kind" -> new Condition.OfKind(names(Block.Kind.class, "kind"));
      case "repeated" -> new Condition.Repeated();
      case "shape" -> new Condition.HasShape(names(Shape.class, "shape"));
      default ->
          throw lexer.error(
              t.start(),
              "unknown condition \"" + shortened(t.text()) + "\"; " + Names.hint(t.text(), TERMS));
    };
  }

  /* group = "(" any ")" */
  private Condition group() {
    if (peek() != Kind.OPEN) {
      throw unexpected("expected \"(\"");
    }
    Condition inner = nested(take(), this::any);
    if (peek() != Kind.CLOSE) {
      throw unexpected("expected \"and\", \"or\" or \")\"");
    }
    take();
    return inner;
  }

  /* text = "text" ( "is" | "leads" | "starts" | "ends" | "contains" ) strings */
  private Condition text() {
    Condition.Match match = name(Condition.Match.class, "comparison");
    return checked(strings(), s -> new Condition.Text(match, s));
  }

  /* compare = ( "words" | "sentences" | "links" | "position" ) ( "<" | ">" ) number */
  private Condition compare(Condition.Measure measure) {
    if (peek() != Kind.LESS && peek() != Kind.MORE) {
      throw unexpected("expected \"<\" or \">\"");
    }
    boolean below = take().kind() == Kind.LESS;
    Token number = word("expected a number");
    if (!RuleNumber.looksLike(number.text())) {
      throw lexer.error(number.start(), "expected a number");
    }
    double bound = RuleNumber.parse(number.text());
    return checked(List.of(number), s -> new Condition.Compare(measure, below, bound));
  }

  /* strings = string { "," string } */
  private List<Token> strings() {
    List<Token> found = new ArrayList<>();
    found.add(string());
    while (peek() == Kind.COMMA) {
      take();
      found.add(string());
    }
    return found;
  }

  private Token string() {
    if (peek() != Kind.STRING) {
      throw unexpected("expected a string in double quotes");
    }
    count(next());
    return take();
  }

  /* names = name { "," name } */
  private <E extends Enum<E>> List<E> names(Class<E> type, String what) {
    List<E> found = new ArrayList<>();
    found.add(name(type, what));
    while (peek() == Kind.COMMA) {
      take();
      found.add(name(type, what));
    }
    return found;
  }

  private <E extends Enum<E>> E name(Class<E> type, String what) {
    List<String> known = Names.of(type);
    Token t = word("expected a " + what + ": " + String.join(", ", known));
    count(t);
    int index = known.indexOf(t.text());
    if (index < 0) {
      throw lexer.error(
          t.start(),
          "unknown " + what + " \"" + shortened(t.text()) + "\"; " + Names.hint(t.text(), known));
    }
    return type.getEnumConstants()[index];
  }

  /**
   * Makes a value of strings; where it refuses them, the mistake is at the first that it refuses
   * alone.
   */
  private <T> T checked(List<Token> tokens, Function<List<String>, T> make) {
    try {
      return make.apply(tokens.stream().map(Token::text).toList());
    } catch (IllegalArgumentException e) {
      for (Token t : tokens) {
        Optional<String> problem = problem(t, make);
        if (problem.isPresent()) {
          throw lexer.error(t.start(), problem.get());
        }
      }
      throw lexer.error(tokens.get(0).start(), String.valueOf(e.getMessage()));
    }
  }

  private static <T> Optional<String> problem(Token t, Function<List<String>, T> make) {
    try {
      make.apply(List.of(t.text()));
      return Optional.empty();
    } catch (IllegalArgumentException e) {
      return Optional.of(String.valueOf(e.getMessage()));
    }
  }

  private Condition nested(Token at, Supplier<Condition> part) {
    if (++depth > MAX_NESTING) {
      throw lexer.error(at.start(), "conditions are nested deeper than " + MAX_NESTING);
    }
    Condition inner = part.get();
    depth--;
    return inner;
  }

  private void count(Token t) {
    if (++parts > MAX_PARTS) {
      throw lexer.error(
          t.start(), "more than " + MAX_PARTS + " parts in one rule; make two rules of it");
    }
  }

  private Token word(String expected) {
    if (peek() != Kind.WORD) {
      throw unexpected(expected);
    }
    return take();
  }

  /** Returns the kind of the next token of the statement, END where the statement ends. */
  private Kind peek() {
    return inStatement && lexer.beginsStatement(next()) ? Kind.END : next().kind();
  }

  private Token take() {
    Token t = next();
    lastEnd = t.end();
    inStatement = true;
    ahead = null;
    return t;
  }

  /** Read only when asked for, so that the first mistake is the one reported. */
  private Token next() {
    Token t = ahead;
    if (t == null) {
      t = lexer.next();
      ahead = t;
    }
    return t;
  }

  private RuleSyntaxException unexpected(String expected) {
    return lexer.error(peek() == Kind.END ? lastEnd : next().start(), expected);
  }

  private static String shortened(String s) {
    return s.length() <= 40 ? s : s.substring(0, 40) + "...";
  }
}
