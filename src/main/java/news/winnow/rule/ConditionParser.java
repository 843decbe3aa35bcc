package news.winnow.rule;

import java.util.ArrayList;
import java.util.List;
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
  private static final String OR = "or";
  private static final String AND = "and";

  private static final String EXPECTED =
      "expected a condition: " + String.join(", ", TERMS) + " or \"(\"";

  private static final Choice<Match> MATCHES = Choice.of(Match.values(), "comparison");
  private static final Choice<Block.Kind> KINDS = Choice.of(Block.Kind.values(), "kind");
  private static final Choice<Shape> SHAPES = Choice.of(Shape.values(), "shape");

  /** Constants that are written by their names. */
  private record Choice<E extends Enum<E>>(
      List<E> values, List<String> names, String what, String expected) {
    static <E extends Enum<E>> Choice<E> of(E[] values, String what) {
      List<String> names = Names.of(values);
      String expected = "expected a " + what + ": " + String.join(", ", names);
      return new Choice<>(List.of(values), names, what, expected);
    }
  }

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
    Condition first = all();
    return follows(OR) ? new Condition.Any(joined(first, OR)) : first;
  }

  /* all = term { "and" term } */
  private Condition all() {
    Condition first = term();
    return follows(AND) ? new Condition.All(joined(first, AND)) : first;
  }

  private List<Condition> joined(Condition first, String by) {
    List<Condition> found = new ArrayList<>();
    found.add(first);
    while (follows(by)) {
      in.take();
      found.add(by.equals(OR) ? all() : term());
    }
    return found;
  }

  private boolean follows(String word) {
    return in.peek() == Kind.WORD && in.next().text().equals(word);
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
    Token t = in.word(EXPECTED);
    in.count(t);
    in.indexOf(t, TERMS, "condition");
    return switch (t.text()) {
      case "not" -> new Condition.Not(negated(t));
      case "next" -> new Condition.Neighbour(1, group());
      case "previous" -> new Condition.Neighbour(-1, group());
      case "css", "xpath" -> selection(in, t.text());
      case "token" -> in.ofStrings(Condition.Token::new);
      case "after" -> new Condition.Beyond(true, group());
      case "before" -> new Condition.Beyond(false, group());
      case "named" -> in.ofStrings(Condition.Named::new);
      case "inside" -> in.ofStrings(Condition.Inside::new);
      case "text" -> text();
      case "words" -> compare(Measure.WORDS);
      case "sentences" -> compare(Measure.SENTENCES);
      case "links" -> compare(Measure.LINKS);
      case "position" -> compare(Measure.POSITION);
      case "kind" -> new Condition.OfKind(names(KINDS));
      case "repeated" -> new Condition.Repeated();
      case "shape" -> new Condition.HasShape(names(SHAPES));
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
    enter(in.take());
    Condition inner = any();
    depth--;
    if (in.peek() != Kind.CLOSE) {
      throw in.unexpected("expected \"and\", \"or\" or \")\"");
    }
    in.take();
    return inner;
  }

  /* text = "text" ( "is" | "leads" | "starts" | "ends" | "contains" ) strings */
  private Condition text() {
    Match match = name(MATCHES);
    return in.ofStrings(s -> new Condition.Text(match, s));
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
  private <E extends Enum<E>> List<E> names(Choice<E> known) {
    List<E> found = new ArrayList<>();
    found.add(name(known));
    while (in.peek() == Kind.COMMA) {
      in.take();
      found.add(name(known));
    }
    return found;
  }

  private <E extends Enum<E>> E name(Choice<E> known) {
    Token t = in.word(known.expected());
    in.count(t);
    return known.values().get(in.indexOf(t, known.names(), known.what()));
  }

  private Condition negated(Token not) {
    enter(not);
    Condition inner = term();
    depth--;
    return inner;
  }

  private void enter(Token at) {
    if (++depth > MAX_NESTING) {
      throw in.error(at, "conditions are nested deeper than " + MAX_NESTING);
    }
  }
}
