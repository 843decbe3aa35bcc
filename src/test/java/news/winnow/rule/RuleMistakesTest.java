package news.winnow.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RuleMistakesTest {

  private static RuleSyntaxException mistake(String text) {
    return catchThrowableOfType(RuleSyntaxException.class, () -> RuleSet.parse("bad.rules", text));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          1  | newsleter when words < 1              | unknown label "newsleter"; did you mean "newsletter"?
          1  | BODY when words < 1                   | unknown label "BODY"; did you mean "body"?
          1  | must_read when words < 1              | unknown label "must_read"; did you mean "must-read"?
          1  | zzzzzzzz when words < 1               | unknown label "zzzzzzzz"; known are title, subtitle
          1  | "other" when words < 1                | expected a label, a field, "keep", "within", "replace" or "site"
          1  | , other                               | expected a label, a field, "keep", "within", "replace" or "site"
          6  | other                                 | expected "when" and a condition
          8  | other 3                               | expected "when" and a condition
          7  | other 0 when words < 1                | a weight is a whole number from 1 to 99
          7  | other 100 when words < 1              | a weight is a whole number from 1 to 99
          7  | other 1.5 when words < 1              | a weight is a whole number from 1 to 99
          7  | other -3 when words < 1               | a weight is a whole number from 1 to 99
          7  | other if words < 1                    | expected "when", "until end" or a weight from 1 to 99
          9  | other 3 wen words < 1                 | expected "when" and a condition
          11 | other when                            | expected a condition: text, token, named, inside, css
          12 | other when "x"                        | expected a condition before this string
          12 | other when txt is "x"                 | unknown condition "txt"; did you mean "text"?
          12 | other when and words < 1              | unknown condition "and"; known are text, token
          16 | other when css div                    | expected a string in double quotes
          16 | other when css "div >"                | not a selector:
          16 | other when css "[class~=x]"           | regular expressions are not allowed in selectors
          16 | other when css "p:matches(x)"         | regular expressions are not allowed in selectors
          16 | other when css ""                     | not a selector:
          18 | other when xpath "//p["               | not an XPath:
          18 | other when xpath "//p[$x]"            | not an XPath:
          18 | other when xpath "contain(//p, 'x')"  | not an XPath:
          18 | other when xpath "((((((((((1))))))))))" | an XPath nests at most 8 brackets
          9  | replace "" with "x"                   | the string to replace is empty
          12 | replace "x"                           | expected "with" and the string that stands there instead
          17 | replace "x" with                      | expected a string in double quotes
          18 | other when token "Related_Posts"      | a token is lower-case words joined by hyphens
          23 | other when token "a", "b c"           | a token is lower-case words joined by hyphens
          22 | other when token "a",                 | expected a string in double quotes
          19 | other when inside "Aside"             | not a lower-case tag name
          17 | other when text "x"                   | expected a comparison: is, leads, starts, ends, contains
          17 | other when text start "x"             | unknown comparison "start"; did you mean "starts"?
          19 | other when text is                    | expected a string in double quotes
          25 | other when text is "x", "", "y"       | a cue must hold a letter, a digit or a symbol
          20 | other when text is "-"                | a cue must hold a letter, a digit or a symbol
          20 | other when text is "x                 | this string has no closing quote on its line
          22 | other when text is "a\\n"             | unknown escape; known are
          21 | other when text is "\\u12g4"          | unknown escape; known are
          18 | other when words = 3                  | expected "<" or ">"
          19 | other when words <                    | expected a number
          20 | other when words < ten                | expected a number
          19 | other when words <= 3                 | the bound itself never holds: for <= 5 write < 6
          12 | other when class "x"                  | unknown condition "class"; did you mean "named"?
          17 | other when text = "x"                 | unknown comparison "="; did you mean "is"?
          1  | remove when css "p"                   | unknown label "remove"; did you mean "other"?
          1  | ad when css "p"                       | unknown label "ad"; did you mean "advertisement"?
          1  | must read when repeated               | unknown label "must"; did you mean "must-read"?
          1  | a.example##.ad                        | expected a label; hosts stand in a line of their own
          22 | other when words < 1 && repeated      | expected "and", "or" or the end of the rule; that is written "and"
          21 | other when words < 1, repeated        | expected "and", "or" or the end of the rule; that is written "and"
          22 | other when words < 1 until end        | expected "and", "or" or the end of the rule; "until end" stands before "when"
          25 | authors when css "time" attr "x"      | expected "and", "or" or the end of the rule; that is written "attribute"
          27 | other when text is "x" or "y"         | expected a condition before this string; several strings
          20 | other when words < -1                 | words is compared with a number from 0 to 1000000
          20 | other when words < 1.2.3              | words is compared with a number from 0 to 1000000
          20 | other when words < 9999999999         | words is compared with a number from 0 to 1000000
          20 | other when links > 1.5                | links is compared with a number from 0 to 1
          23 | other when position < 50              | position is compared with a number from 0 to 1
          17 | other when kind headline              | unknown kind "headline"; did you mean "heading"?
          26 | other when kind heading, "x"          | expected a kind: paragraph, heading, list-item
          18 | other when shape datum                | unknown shape "datum"; did you mean "date"?
          17 | other when next words < 1             | expected "("
          26 | other when (words < 1 and             | expected a condition
          22 | other when (words < 1                 | expected "and", "or" or ")"
          23 | other when (words < 1 words < 2)      | expected "and", "or" or ")"
          22 | other when words < 1 words < 2        | expected "and", "or" or the end of the rule
          21 | other when words < 1)                 | expected "and", "or" or the end of the rule
          5  | site                                  | expected a host name such as
          6  | site exa$mple.com                     | not a host name such as example.com, *.example.com, example.* or example.com/news: exa$mple.com
          6  | site https://example.com/             | not a host name
          10 | site a.b *                            | not a host name
          6  | site a..b                             | not a host name
          9  | site a.b, c.d                         | expected a host name; hosts are separated by spaces
          6  | site "a.b"                            | expected a host name
          6  | site *.*                              | not a host name
          6  | site a.*.b                            | not a host name
          6  | site a.b/c*                           | not a host name
          16 | site a.b except                       | expected a host name
          15 | site a.b from yesterday               | expected a day such as 2024-01-31
          26 | site a.b from 2024-02-01 until 2024-01-31 | the last day is before the first
          27 | site a.b until 2024-02-01 from 2024-01-31 | expected a host name; hosts are separated
          13 | other until when words < 1            | expected "end"
          8  | within 9 when words < 1               | "within" has no weight: it does not vote
          8  | within until end when words < 1       | expected "when" and a condition
          6  | keep until end when words < 1         | expected "when" and a condition
          9  | authors 3 when css "a"                | expected "when" and "css"; only votes have weights
          14 | authors when text is "x"              | expected "css" or "xpath": a field is read from an element
          18 | authors when css ">"                  | not a selector:
          32 | authors when css "a" attribute ""     | an attribute has a name
          22 | title when words < 1 attribute "x"    | only elements that "css" or "xpath" alone finds have attributes
          20 | other when css "a" attribute "x"      | expected "and", "or" or the end of the rule
          18 | other when after text is "x"          | expected "("
          18 | other when named "Ad_Box"             | a token is lower-case words joined by hyphens
          """)
  void saysWhereTheMistakeIs(int column, String text, String problem) {
    RuleSyntaxException e = mistake(text);
    assertThat(e).as(text).isNotNull();
    assertThat(e.problem()).startsWith(problem);
    assertThat(e.line()).isEqualTo(1);
    assertThat(e.column()).as(e.getMessage()).isEqualTo(column);
    assertThat(e.name()).isEqualTo("bad.rules");
    assertThat(e.getMessage().lines())
        .containsExactly(
            "bad.rules:1:" + column + ": " + e.problem(),
            "  " + text,
            "  " + " ".repeat(column - 1) + "^");
  }

  @Test
  void reportsTheFirstMistakeOnly() {
    assertThat(mistake("otter when text is \"x")).hasMessageContaining("did you mean \"other\"");
    assertThat(mistake("body when words < 1\nother when css \"[\"\nnope\n").line()).isEqualTo(2);
    assertThat(mistake("other 100 \"").column()).isEqualTo(7);
  }

  @Test
  void explainsContinuedLines() {
    RuleSyntaxException joined = mistake("other when words < 1\n  body when words > 1\n");
    assertThat(joined)
        .hasMessage(
            "bad.rules:2:3: expected \"and\", \"or\" or the end of the rule;"
                + " white space at the start of a line continues the line before\n"
                + "    body when words > 1\n"
                + "    ^");
    assertThat(mistake("\n  other when words < 1"))
        .hasMessage(
            "bad.rules:2:3: white space at the start of a line continues the line before; none is\n"
                + "    other when words < 1\n"
                + "    ^");
    assertThat(mistake("other when\nbody when words < 1"))
        .hasMessageStartingWith("bad.rules:1:11: expected a condition");
    assertThat(mistake("other when words < 1 and\n\n# end\n\n"))
        .hasMessageStartingWith("bad.rules:1:25: ");
  }

  @Test
  void findsTheMistakeAmongStringsOnManyLines() {
    String start =
        "other when text is \"a\", \"b\",\n    \"c\", \"d\" ,\n\t\"e\",\n\n  # not yet\n  \"f\", ";
    assertThat(mistake(start + "\"-\", \"g\"")).hasMessageStartingWith("bad.rules:6:8: a cue must");
    assertThat(mistake(start + "\"g\", g"))
        .hasMessageStartingWith("bad.rules:6:13: expected a str");
    assertThat(mistake(start + "\"g\",\n\"h\""))
        .hasMessageStartingWith("bad.rules:6:12: expected a");
    assertThat(mistake(start + "\"g")).hasMessageStartingWith("bad.rules:6:8: this string has no");
    assertThat(mistake(start + "\"g\", \"h\n\""))
        .hasMessageStartingWith("bad.rules:6:13: this str");
    assertThat(mistake(start + "\"g\", \"\\h\""))
        .hasMessageStartingWith("bad.rules:6:14: unknown es");
    assertThat(mistake(start.replace("\n", "\r\n") + "\"-\""))
        .hasMessageStartingWith("bad.rules:6:8:");
    assertThat(mistake(start + "\"g\"\nother when text is \"-\""))
        .hasMessageStartingWith("bad.rules:7:20: ");
  }

  @Test
  void putsTheCaretUnderTheColumn() {
    assertThat(mistake("other\twhen\twords\t=\t1").getMessage().lines().toList().get(2))
        .isEqualTo("       \t    \t     \t^");
    assertThat(mistake("other when text is \"阅读\", \"-\"").getMessage().lines().toList())
        .containsExactly(
            "bad.rules:1:26: a cue must hold a letter, a digit or a symbol",
            "  other when text is \"阅读\", \"-\"",
            "                      \u3000\u3000   ^");
    String cues = "\"abcdefgh\", ".repeat(40);
    RuleSyntaxException far = mistake("other when text is " + cues + "7, " + cues + "\"x\"");
    assertThat(far.column()).isEqualTo(20 + 480);
    String[] lines = far.getMessage().split("\n");
    assertThat(lines[1]).startsWith("  ... ").endsWith(" ...").hasSizeLessThan(110);
    assertThat(lines[1].charAt(lines[2].indexOf('^'))).isEqualTo('7');
    assertThat(mistake("other when words < \u0007").getMessage()).contains("< ?");
  }
}
