package news.winnow.rule;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import news.winnow.rule.RuleLexer.Kind;
import news.winnow.rule.RuleLexer.Token;
import org.jspecify.annotations.Nullable;

/** The tokens of a rule file, statement by statement, and the mistakes at their places. */
final class RuleTokens {
  static final int MAX_PARTS = 10_000;
  private static final int MAX_SHOWN = 40;

  private final RuleLexer lexer;
  private @Nullable Token ahead;
  private int lastEnd;
  private boolean inStatement;
  private int parts;

  RuleTokens(String name, String text) {
    this.lexer = new RuleLexer(name, text);
  }

  /** Returns whether the file goes on, and if so prepares for its next statement. */
  boolean begin() {
    inStatement = false;
    parts = 0;
    if (next().kind() == Kind.END) {
      return false;
    }
    if (!lexer.beginsStatement(next())) {
      throw error(next(), "white space at the start of a line continues the line before; none is");
    }
    return true;
  }

  RuleSyntaxException error(Token at, String problem) {
    return lexer.error(at.start(), problem);
  }

  /** Returns the place of a name in a list; one that is not there is a mistake. */
  int indexOf(Token name, List<String> known, String what) {
    int index = known.indexOf(name.text());
    if (index < 0) {
      String s = name.text();
      String shown = s.length() <= MAX_SHOWN ? s : s.substring(0, MAX_SHOWN) + "...";
      throw error(name, "unknown " + what + " \"" + shown + "\"; " + Names.hint(s, known));
    }
    return index;
  }

  /**
   * Makes a value of strings that are parted by commas; where it refuses them, the mistake is at
   * the first that it refuses alone.
   */
  /* strings = string { "," string } */
  <T> T ofStrings(Function<List<String>, T> make) {
    Token first = string();
    List<String> texts = new ArrayList<>();
    texts.add(first.text());
    takePlainStrings(texts);
    while (peek() == Kind.COMMA) {
      take();
      texts.add(string().text());
      takePlainStrings(texts);
    }
    try {
      return make.apply(texts);
    } catch (IllegalArgumentException e) {
      List<Token> strings = new ArrayList<>();
      RuleLexer again = lexer.from(first);
      while (strings.size() < texts.size()) {
        strings.add(again.next());
        again.next();
      }
      throw refused(strings, make, e);
    }
  }

  private void takePlainStrings(List<String> texts) {
    int before = texts.size();
    lexer.takePlainStrings(texts, MAX_PARTS - parts);
    parts += texts.size() - before;
    lastEnd = lexer.at();
  }

  /** Takes a string. */
  Token string() {
    if (peek() != Kind.STRING) {
      throw unexpected("expected a string in double quotes");
    }
    count(next());
    return take();
  }

  /**
   * Makes a value of strings; where it refuses them, the mistake is at the first that it refuses
   * alone.
   */
  <T> T checked(List<Token> tokens, Function<List<String>, T> make) {
    List<String> texts = new ArrayList<>(tokens.size());
    for (Token t : tokens) {
      texts.add(t.text());
    }
    try {
      return make.apply(texts);
    } catch (IllegalArgumentException e) {
      throw refused(tokens, make, e);
    }
  }

  private <T> RuleSyntaxException refused(
      List<Token> tokens, Function<List<String>, T> make, IllegalArgumentException why) {
    for (Token t : tokens) {
      Optional<String> problem = problem(t, make);
      if (problem.isPresent()) {
        return error(t, problem.get());
      }
    }
    return error(tokens.get(0), String.valueOf(why.getMessage()));
  }

  @SuppressWarnings("ReturnValueIgnored") // made only to see whether it can be
  private static <T> Optional<String> problem(Token t, Function<List<String>, T> make) {
    try {
      make.apply(List.of(t.text()));
      return Optional.empty();
    } catch (IllegalArgumentException e) {
      return Optional.of(String.valueOf(e.getMessage()));
    }
  }

  /** Counts a part of the statement against the bound. */
  void count(Token t) {
    if (++parts > MAX_PARTS) {
      throw error(t, "more than " + MAX_PARTS + " parts in one rule; make two rules of it");
    }
  }

  /** Takes a word, or says what was expected. */
  Token word(String expected) {
    if (peek() != Kind.WORD) {
      throw unexpected(expected);
    }
    return take();
  }

  /** Returns the kind of the next token of the statement, END where the statement ends. */
  Kind peek() {
    return inStatement && lexer.beginsStatement(next()) ? Kind.END : next().kind();
  }

  /** Takes the next token. */
  Token take() {
    Token t = next();
    lastEnd = t.end();
    inStatement = true;
    ahead = null;
    return t;
  }

  /** Read only when asked for, so that the first mistake is the one reported. */
  Token next() {
    Token t = ahead;
    if (t == null) {
      t = lexer.next();
      ahead = t;
    }
    return t;
  }

  /** Returns the mistake that something else was expected at the next token. */
  RuleSyntaxException unexpected(String expected) {
    return lexer.error(peek() == Kind.END ? lastEnd : next().start(), expected);
  }
}
