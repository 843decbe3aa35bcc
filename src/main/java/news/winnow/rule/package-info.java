/**
 * Rules that vote on the label of a block, written in code or read from a file.
 *
 * <ul>
 *   <li>{@link news.winnow.rule.RuleSet} loads or gathers rules; {@link
 *       news.winnow.rule.RuleSyntaxException} says where a file is wrong
 *   <li>{@link news.winnow.rule.Rule} is a label, a weight, a condition and a {@link
 *       news.winnow.rule.Scope}, the pages it is for
 *   <li>{@link news.winnow.rule.Conditions} is the vocabulary in code, {@link
 *       news.winnow.rule.Condition} what it is made of
 * </ul>
 *
 * <p>The same two rules in a file:
 *
 * <pre>{@code
 * site example.com *.example.com
 * body          when css "div.story > p"
 * newsletter  9 when text starts "Sign up to" and words < 40
 * }</pre>
 *
 * <p>and in code:
 *
 * <pre>{@code
 * RuleSet.of("example.com",
 *         new Rule("story", Label.BODY, Rule.LIKELY, css("div.story > p")),
 *         new Rule("offer", Label.NEWSLETTER, Rule.SURE, textStarts("Sign up to").and(wordsBelow(40))))
 *     .forSites("example.com", "*.example.com");
 * }</pre>
 */
package news.winnow.rule;
