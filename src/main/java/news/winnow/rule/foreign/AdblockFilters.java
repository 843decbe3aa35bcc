package news.winnow.rule.foreign;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import news.winnow.model.Label;
import news.winnow.rule.Conditions;
import news.winnow.rule.Rule;
import news.winnow.rule.RuleSet;
import news.winnow.rule.Scope;

/**
 * Reads the cosmetic filters of ad blockers' lists (Adblock Plus, EasyList, uBlock Origin) as rules
 * for {@link Label#ADVERTISEMENT}: {@code ##.ad-box}, {@code
 * example.com,~shop.example.com##.promo}, {@code entity.*##...}, exceptions {@code #@#}, and {@code
 * :has}, {@code :not}, {@code :contains} with their other names. A filter for a domain covers the
 * hosts below it, too.
 *
 * <p>What is left out is counted: filters of addresses, styles and scripts, regular expressions,
 * and general filters that name no class or id, which would have to be tried on every page.
 */
public final class AdblockFilters {
  private static final int MAX_TEXT = 64_000_000;

  private static final String[][] OTHER_NAMES = {
    {":-abp-has(", ":has("},
    {":-abp-contains(", ":contains("},
    {":has-text(", ":contains("},
    {":-abp-is(", ":is("},
    {":remove()", ""},
  };

  private record Filter(int line, String selector, List<String> hosts, List<String> except) {}

  private final String name;
  private final List<Filter> filters = new ArrayList<>();
  private final Map<String, Set<String>> exceptions = new HashMap<>();
  private final Set<String> takenBack = new HashSet<>();
  private final Map<String, Integer> skipped = new TreeMap<>();

  private AdblockFilters(String name) {
    this.name = name;
  }

  /**
   * Reads a list.
   *
   * @param file a list in UTF-8
   * @throws IOException when the file cannot be read
   */
  public static ForeignRules load(Path file) throws IOException {
    byte[] bytes;
    try (var in = Files.newInputStream(file)) {
      bytes = in.readNBytes(MAX_TEXT);
    }
    Path last = file.getFileName();
    return parse(last == null ? file.toString() : last.toString(), new String(bytes, UTF_8));
  }

  /** Reads the lines of a list; any text is one, in the worst case without a filter. */
  public static ForeignRules parse(String name, String text) {
    AdblockFilters list = new AdblockFilters(name);
    int number = 0;
    for (String line : (Iterable<String>) text.lines()::iterator) {
      list.line(line.strip(), ++number);
    }
    return new ForeignRules(list.rules(), list.skipped);
  }

  private void line(String line, int number) {
    if (line.isEmpty() || line.charAt(0) == '!' || line.startsWith("[Adblock")) {
      return;
    }
    int start = line.indexOf('#');
    while (start >= 0 && markEnd(line, start) < 0) {
      start = line.indexOf('#', start + 1);
    }
    if (start < 0) {
      skip("address");
      return;
    }
    int end = markEnd(line, start);
    String mark = line.substring(start, end);
    String selector = line.substring(end).strip();
    if (mark.indexOf('$') >= 0 || mark.indexOf('%') >= 0) {
      skip("style or script");
    } else if (selector.startsWith("+js(") || selector.startsWith("^")) {
      skip("style or script");
    } else {
      filter(line.substring(0, start), mark.indexOf('@') >= 0, selector, number);
    }
  }

  /** Returns the end of {@code ##}, {@code #@#}, {@code #?#} and their like; -1 for none. */
  private static int markEnd(String line, int start) {
    int i = start + 1;
    while (i < line.length() && "@?$%".indexOf(line.charAt(i)) >= 0) {
      i++;
    }
    return i < line.length() && line.charAt(i) == '#' ? i + 1 : -1;
  }

  private void filter(String domains, boolean exception, String written, int number) {
    List<String> hosts = new ArrayList<>();
    List<String> except = new ArrayList<>();
    for (String domain : domains.split(",")) {
      String d = domain.strip();
      if (d.startsWith("/") || d.startsWith("[")) {
        skip("pattern of hosts");
        return;
      }
      List<String> to = d.startsWith("~") ? except : hosts;
      String host = d.startsWith("~") ? d.substring(1) : d;
      if (!host.isEmpty()) {
        to.add(host);
        to.add("*." + host);
      }
    }
    String selector = written;
    for (String[] names : OTHER_NAMES) {
      selector = selector.replace(names[0], names[1]);
    }
    if (exception && hosts.isEmpty()) {
      takenBack.add(selector);
    } else if (exception) {
      exceptions.computeIfAbsent(selector, s -> new LinkedHashSet<>()).addAll(hosts);
    } else if (selector.contains(":contains(/")) {
      skip("regular expression");
    } else if (hosts.isEmpty() && !isNamed(selector)) {
      skip("general without class or id");
    } else {
      filters.add(new Filter(number, selector, hosts, except));
    }
  }

  /** Returns whether every alternative names a class or id, by which it can be looked up. */
  private static boolean isNamed(String selector) {
    int depth = 0;
    boolean named = false;
    for (int i = 0; i < selector.length(); i++) {
      char c = selector.charAt(i);
      if (c == '(' || c == '[') {
        depth++;
      } else if (c == ')' || c == ']') {
        depth--;
      } else if (c == '\\') {
        return false;
      } else if (depth == 0 && c == ',') {
        if (!named) {
          return false;
        }
        named = false;
      } else if (depth == 0 && (c == '.' || c == '#')) {
        named = true;
      }
    }
    return named;
  }

  private RuleSet rules() {
    List<Rule> rules = new ArrayList<>();
    for (Filter f : filters) {
      if (!takenBack.contains(f.selector()) || !f.hosts().isEmpty()) {
        rule(f).ifPresent(rules::add);
      }
    }
    return new RuleSet(name, rules);
  }

  private Optional<Rule> rule(Filter f) {
    List<String> except = new ArrayList<>(f.except());
    except.addAll(exceptions.getOrDefault(f.selector(), Set.of()));
    try {
      return Optional.of(
          new Rule(
              name + ":" + f.line(),
              Label.ADVERTISEMENT,
              Rule.SURE,
              Conditions.css(f.selector()),
              new Scope(f.hosts(), except, Optional.empty(), Optional.empty())));
    } catch (IllegalArgumentException e) {
      skip("selector or host not supported");
      return Optional.empty();
    }
  }

  private void skip(String reason) {
    skipped.merge(reason, 1, Integer::sum);
  }
}
