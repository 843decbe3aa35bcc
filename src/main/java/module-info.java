import org.jspecify.annotations.NullMarked;

/** Turns a news page into a typed article and says what was removed and why. */
@NullMarked
module news.winnow {
  exports news.winnow;
  exports news.winnow.model;
  exports news.winnow.rule;
  exports news.winnow.rule.foreign;
  exports news.winnow.render;

  // A Page can be made from a jsoup Document.
  requires transitive org.jsoup;
  // For XPath in rules.
  requires java.xml;
  requires com.fasterxml.jackson.core;
  requires org.slf4j;
  requires static org.jspecify;
  // The command line's. It also uses jwarc, which has no module name of its own: see pom.xml.
  requires static info.picocli;

  uses news.winnow.rule.RulePack;

  opens news.winnow.cli to
      info.picocli;
}
