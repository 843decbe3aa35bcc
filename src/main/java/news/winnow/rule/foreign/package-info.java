/**
 * Rule files that other projects write, read as {@link news.winnow.rule.RuleSet}s. Nothing of
 * theirs comes with this library: lists are read from where the user keeps them, under their own
 * licences.
 *
 * <ul>
 *   <li>{@link news.winnow.rule.foreign.AdblockFilters} reads the cosmetic filters of ad blockers
 *   <li>{@link news.winnow.rule.foreign.SiteConfigs} reads folders of site configurations as
 *       Full-Text RSS uses them
 *   <li>{@link news.winnow.rule.foreign.ForeignRules} is what comes of it: rules, and a count of
 *       what could not be read
 * </ul>
 */
package news.winnow.rule.foreign;
