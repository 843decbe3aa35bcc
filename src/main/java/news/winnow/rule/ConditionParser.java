package news.winnow.rule;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import news.winnow.model.Block;
import news.winnow.rule.RuleLexer.Kind;
import news.winnow.rule.RuleLexer.Token;

/**
 * Reads the conditions of the rule language; docs/rules.md describes it. One method a production.
 */
final class ConditionParser {
  static final int MAX_NESTING = 32;

  static final List<String> TERMS =
      List.of(
          "text",
          "token",
          "named",
          "inside",
          "css",
          "xpath",
          "words",
          "sentences",
          "links",
          "position",
          "kind",
          "shape",
          "repeated",
          "next",
          "previous",
          "after",
          "before",
          "not");
  private static final List<String> MATCHES = Names.of(Match.values());
  private static final List<String> KINDS = Names.of(Block.Kind.values());
  private static final List<String> SHAPES = Names.of(Shape.values());

  private final RuleTokens in;
  private int depth;

  private ConditionParser(RuleTokens in) {
    this.in = in;
  }

  static Condition parse(RuleTokens in) {
    return new ConditionParser(in).any();
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
    while (in.peek() == Kind.WORD && in.next().text().equals(by)) {
      in.take();
      found.add(part.get());
    }
    return found;
  }

  /*
   * term = "not" term | group | ( "next" | "previous" | "after" | "before" ) group
   *      | ( "css" | "xpath" ) string | ( "token" | "named" | "inside" ) strings | "text" match strings
   *      | measure ( "<" | ">" ) number | "kind" names | "shape" names | "repeated"
   */
  private Condition term() {
    if (in.peek() == Kind.OPEN) {
      return group();
    }
    if (in.peek() == Kind.STRING) {
      throw in.unexpected(
          "expected a condition before this string; several strings of one condition are separated"
              + " by commas");
    }
    Token t = in.word("expected a condition: " + String.join(", ", TERMS) + " or \"(\"");
    in.count(t);
    in.indexOf(t, TERMS, "condition");
    return switch (t.text()) {
      case "not" -> new Condition.Not(nested(t, this::term));
      case "next" -> new Condition.Neighbour(1, group());
      case "previous" -> new Condition.Neighbour(-1, group());
      case "css", "xpath" -> selection(in, t.text());
      case "token" -> in.checked(in.strings(), Condition.Token::new);
      case "after" -> new Condition.Beyond(true, group());
      case "before" -> new Condition.Beyond(false, group());
      case "named" -> in.checked(in.strings(), Condition.Named::new);
      case "inside" -> in.checked(in.strings(), Condition.Inside::new);
      case "text" -> text();
      case "words" -> compare(Measure.WORDS);
      case "sentences" -> compare(Measure.SENTENCES);
      case "links" -> compare(Measure.LINKS);
      case "position" -> compare(Measure.POSITION);
      case "kind" -> new Condition.OfKind(names(Block.Kind.values(), KINDS, "kind"));
      case "repeated" -> new Condition.Repeated();
      case "shape" -> new Condition.HasShape(names(Shape.values(), SHAPES, "shape"));
      default -> throw new IllegalStateException(t.text());
    };
  }

  /* selection = ( "css" | "xpath" ) string ; the word has been taken */
  static Selection selection(RuleTokens in, String word) {
    return in.checked(
        List.of(in.string()),
        s -> word.equals("css") ? Selection.css(s.get(0)) : Selection.xpath(s.get(0)));
  }

  /* group = "(" any ")" */
  private Condition group() {
    if (in.peek() != Kind.OPEN) {
      throw in.unexpected("expected \"(\"");
    }
    Condition inner = nested(in.take(), this::any);
    if (in.peek() != Kind.CLOSE) {
      throw in.unexpected("expected \"and\", \"or\" or \")\"");
    }
    in.take();
    return inner;
  }

  /* text = "text" ( "is" | "leads" | "starts" | "ends" | "contains" ) strings */
  private Condition text() {
    Match match = name(Match.values(), MATCHES, "comparison");
    return in.checked(in.strings(), s -> new Condition.Text(match, s));
  }

  /* compare = ( "words" | "sentences" | "links" | "position" ) ( "<" | ">" ) number */
  private Condition compare(Measure measure) {
    if (in.peek() != Kind.LESS && in.peek() != Kind.MORE) {
      throw in.unexpected("expected \"<\" or \">\"");
    }
    boolean below = in.take().kind() == Kind.LESS;
    Token number = in.word("expected a number");
    if (number.text().startsWith("=")) {
      throw in.error(number, "the bound itself never holds: for <= 5 write < 6");
    }
    if (!RuleNumber.looksLike(number.text())) {
      throw in.error(number, "expected a number");
    }
    double bound = RuleNumber.parse(number.text());
    return in.checked(List.of(number), s -> new Condition.Compare(measure, below, bound));
  }

  /* names = name { "," name } */
  private <E> List<E> names(E[] values, List<String> known, String what) {
    List<E> found = new ArrayList<>();
    found.add(name(values, known, what));
    while (in.peek() == Kind.COMMA) {
      in.take();
      found.add(name(values, known, what));
    }
    return found;
  }

  private <E> E name(E[] values, List<String> known, String what) {
    Token t = in.word("expected a " + what + ": " + String.join(", ", known));
    in.count(t);
    return values[in.indexOf(t, known, what)];
  }

  private Condition nested(Token at, Supplier<Condition> part) {
    if (++depth > MAX_NESTING) {
      throw in.error(at, "conditions are nested deeper than " + MAX_NESTING);
    }
    Condition inner = part.get();
    depth--;
    return inner;
  }
}
