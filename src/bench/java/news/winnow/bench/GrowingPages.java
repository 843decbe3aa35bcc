package news.winnow.bench;

import static java.util.Map.entry;

import java.util.Map;
import java.util.function.IntFunction;

/** Pages of our own of any size: a story with what stands around stories, and hostile ones. */
final class GrowingPages {
  private static final String PROSE =
      "The night ferry to the outer islands was taken off the timetable without notice in March,"
          + " and nobody on the quay could say on Monday when, or whether, the boat is going to"
          + " come back, a spokesman for the operator said.";

  /** The kinds of pages, each made for a number of chars. */
  static final Map<String, IntFunction<String>> KINDS =
      Map.ofEntries(
          entry("natural", GrowingPages::natural),
          entry("siblings", n -> repeat("<p>x</p>", n)),
          entry("nested", n -> repeat("<div>", n) + "x"),
          entry("inline", n -> repeat("<b>x</b>", n)),
          entry("misnested", n -> repeat("<b><p><i></b>x</p>", n)),
          entry("tables", n -> repeat("<table><tr><td>7<td>x", n)),
          entry("images", n -> "<p>" + PROSE + numbered(n, "<img src=/a", ".jpg>")),
          entry("names", n -> numbered(n, "<p class=c", ">x</p>")),
          entry("cues", n -> repeat("<p>Also read: x</p>", n)),
          entry("cue line", n -> "<p>" + repeat("Advertisement ", n)),
          entry("links", n -> repeat("<li><a href=/x>y z</a>", n)),
          entry("attribute", n -> "<p title=\"" + repeat("x", n) + "\">y</p>"),
          entry("attributes", n -> "<p " + numbered(n, "a", "=1 ") + ">y</p>"),
          entry("entities", n -> "<p>" + repeat("&amp;lt;", n)),
          entry("unclosed", n -> repeat("<ul><li><p>x", n)));

  private GrowingPages() {}

  static String natural(int chars) {
    StringBuilder html = new StringBuilder(chars + 4000);
    html.append("<!DOCTYPE html><html lang=en><head><meta charset=utf-8><title>Ferry talks go on");
    html.append("</title><script>var a = {};</script></head><body><header><nav><ul>");
    for (int i = 0; i < 12; i++) {
      html.append("<li class='menu-item item-").append(i).append("'><a href='/s").append(i);
      html.append("'>Section ").append(i).append("</a></li>");
    }
    html.append("</ul></nav></header><main><article class=story><h1>Ferry talks go on</h1>");
    for (int i = 0; html.length() < chars; i++) {
      html.append("<p class='story-text para-").append(i % 50).append("'>").append(PROSE);
      html.append(" <a href='/place/").append(i).append("'>Larkhaven</a> paid ").append(i);
      html.append(" for it.</p>");
      if (i % 4 == 3) {
        html.append("<aside class='related teaser'><h3>Also read</h3><ul><li><a href=/t/");
        html.append(i).append(">Herring prices fall again</a></li></ul></aside>");
      }
    }
    return html.append("</article></main><footer><p>All rights reserved</p></footer>").toString();
  }

  private static String numbered(int chars, String before, String after) {
    StringBuilder html = new StringBuilder(chars);
    for (int i = 0; html.length() < chars; i++) {
      html.append(before).append(i).append(after);
    }
    return html.toString();
  }

  private static String repeat(String part, int chars) {
    return part.repeat(Math.max(1, chars / part.length()));
  }
}
