package news.winnow.rule.foreign;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import news.winnow.rule.FieldRule;
import news.winnow.rule.Rule;
import news.winnow.rule.RuleSet;
import news.winnow.rule.Scope;
import news.winnow.rule.SourceEdit;

/**
 * Reads a folder of site configurations as Full-Text RSS, graby and their kin use them. Files are
 * looked up by the host as graby does it: {@code example.com.txt} is for {@code example.com} and
 * {@code www.example.com}, {@code .example.com.txt} for hosts one level below that have no file of
 * their own, and {@code global.txt} for all pages but those of files that say {@code
 * autodetect_on_failure: no}; its rules are general ones.
 *
 * <ul>
 *   <li>{@code body}: of several lines the first that is found counts
 *   <li>{@code strip}, {@code strip_attr}, {@code strip_id_or_class} (whole names): vote for other
 *   <li>{@code title}, {@code author}, {@code date}: of several lines the first with a value counts
 *   <li>{@code find_string} with {@code replace_string}: edits of the markup
 *   <li>{@code next_page_link}, {@code single_page_link}, with {@code if_page_contains}: {@link
 *       news.winnow.model.Article#nextPage} and {@code singlePage}; nothing is fetched
 * </ul>
 *
 * <p>XPath becomes a CSS selector where that says the same. What says how to fetch, test, log in or
 * mark up has no meaning here and is passed over. What would change the article and cannot be read
 * is counted.
 */
public final class SiteConfigs {
  private static final int MAX_FILE = 1_000_000;

  private static final String SUFFIX = ".txt";
  private static final String GLOBAL = "global.txt";

  private final List<Rule> rules = new ArrayList<>();
  private final List<FieldRule> fields = new ArrayList<>();
  private final List<SourceEdit> edits = new ArrayList<>();
  private final List<String> notGlobal = new ArrayList<>();
  private final Map<String, Integer> skipped = new TreeMap<>();

  private SiteConfigs() {}

  /**
   * Reads all files of a folder.
   *
   * @param folder with a file a site, in UTF-8, or else in ISO 8859-1
   * @return the rules, with ids {@code FILE:LINE}
   * @throws IOException when the folder or a file cannot be read
   */
  public static ForeignRules load(Path folder) throws IOException {
    Map<String, Path> files = new TreeMap<>();
    try (Stream<Path> paths = Files.list(folder)) {
      paths
          .filter(p -> p.toString().endsWith(SUFFIX) && Files.isRegularFile(p))
          .forEach(p -> files.put(String.valueOf(p.getFileName()), p));
    } catch (UncheckedIOException e) {
      throw e.getCause();
    }
    SiteConfigs configs = new SiteConfigs();
    for (Map.Entry<String, Path> file : files.entrySet()) {
      if (!file.getKey().equals(GLOBAL)) {
        configs.site(file.getKey(), text(file.getValue()), files.keySet());
      }
    }
    Path global = files.get(GLOBAL);
    if (global != null) {
      String[] hosts = configs.notGlobal.toArray(String[]::new);
      configs.file(GLOBAL, text(global), Scope.everywhere().except(hosts));
    }
    String name = String.valueOf(folder.toAbsolutePath().normalize().getFileName());
    return new ForeignRules(
        new RuleSet(name, configs.rules, configs.fields, configs.edits), configs.skipped);
  }

  private static String text(Path file) throws IOException {
    byte[] bytes;
    try (var in = Files.newInputStream(file)) {
      bytes = in.readNBytes(MAX_FILE);
    }
    try {
      return UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
    } catch (CharacterCodingException e) {
      return new String(bytes, ISO_8859_1);
    }
  }

  private void site(String name, String text, Set<String> all) {
    Optional<Scope> scope = scope(name, all);
    if (scope.isEmpty()) {
      skipped.merge("file that names no host", 1, Integer::sum);
    } else if (!file(name, text, scope.get())) {
      notGlobal.addAll(scope.get().hosts());
    }
  }

  /** Returns whether what is for all pages is for those of the file, too. */
  private boolean file(String name, String text, Scope scope) {
    SiteConfig config = new SiteConfig(name, scope, skipped);
    config.read(text);
    rules.addAll(config.rules);
    fields.addAll(config.fields);
    edits.addAll(config.edits);
    return config.autodetects();
  }

  private static Optional<Scope> scope(String name, Set<String> all) {
    String host = name.substring(0, name.length() - SUFFIX.length()).toLowerCase(Locale.ROOT);
    try {
      if (!host.contains(".")) {
        return Optional.empty();
      }
      if (!host.startsWith(".")) {
        return Optional.of(Scope.hosts(host));
      }
      // one level below, www is no host of its own, and a host's own file comes first
      List<String> others = new ArrayList<>(List.of(host.substring(1), "*.*" + host));
      String end = host + SUFFIX;
      for (String other : all) {
        String file = other.toLowerCase(Locale.ROOT);
        if (!file.startsWith(".") && file.endsWith(end)) {
          others.add(file.substring(0, file.length() - SUFFIX.length()));
        }
      }
      return Optional.of(Scope.hosts("*" + host).except(others.toArray(String[]::new)));
    } catch (IllegalArgumentException e) {
      return Optional.empty();
    }
  }
}
