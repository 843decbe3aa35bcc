package news.winnow;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/**
 * Makes news pages of random markup. The text of every block holds a mark of its own ({@code
 * zq17zq}), so that a test can follow it; {@link #marks} of them are on a page.
 */
final class GeneratedPages {
  private static final String[] SUBJECTS = {
    "The harbour board",
    "A spokesman for the operator",
    "The minister",
    "Island families",
    "Nobody in the town hall",
    "The owner of the cancelled line"
  };
  private static final String[] VERBS = {
    "said on Monday that",
    "does not believe that",
    "told reporters at the quay that",
    "had warned the council in March that",
    "would like to know whether"
  };
  private static final String[] CLAUSES = {
    "the night boat will come back before the summer",
    "a season ticket now costs more than a week's groceries",
    "the eastern pier can be repaired for less than the bill says",
    "two hundred people went home on foot, in the rain, without a word",
    "the money set aside for the quay has been spent on something else"
  };
  private static final String[] LINES = {
    "Advertisement",
    "Also read: Herring prices fall",
    "Sign up for our newsletter",
    "Share this",
    "Trending now",
    "© 2024 The Larkhaven Courier",
    "Photo: Nils Aker",
    "By Ana Lima",
    "Harbour",
    "March 12, 2024",
    "Subscribe to read on",
    "12 comments",
    "Tags: ferries, ports"
  };
  private static final String[] CLASSES = {
    "",
    " class=story-body",
    " class='related-posts widget'",
    " class=ad-slot",
    " id=content",
    " class='c-article__text js-x'",
    " class=newsletter-signup",
    " class=byline",
    " class=wrap"
  };

  private final Random random;
  private final StringBuilder html = new StringBuilder();
  private int marks;

  private GeneratedPages(long seed) {
    random = new Random(seed);
  }

  /**
   * A page.
   *
   * @param html its markup
   * @param marks how many marked blocks it has
   */
  record Generated(String html, int marks) {}

  static List<Generated> dozen() {
    List<Generated> pages = new ArrayList<>();
    for (long seed = 1; seed <= 12; seed++) {
      pages.add(page(seed));
    }
    return pages;
  }

  static String mark(int i) {
    return "zq" + i + "zq";
  }

  static Generated page(long seed) {
    GeneratedPages page = new GeneratedPages(seed);
    page.write();
    return new Generated(page.html.toString(), page.marks);
  }

  private void write() {
    html.append("<!DOCTYPE html><html lang=en><head><title>Ferry talks go on</title></head><body>");
    html.append("<header><nav><ul>");
    for (int i = 0; i < 5; i++) {
      html.append("<li><a href='/s").append(i).append("'>").append(line()).append("</a></li>");
    }
    html.append("</ul></nav></header><main><article><h1>Ferry talks go on ").append(next());
    html.append("</h1>");
    int pieces = 8 + random.nextInt(20);
    for (int i = 0; i < pieces; i++) {
      piece(0);
    }
    html.append("</article></main><aside>");
    piece(2);
    html.append("</aside><footer><p>").append(line()).append("</p></footer></body></html>");
  }

  private void piece(int depth) {
    switch (random.nextInt(depth > 3 ? 8 : 12)) {
      case 0, 1, 2, 3 -> element("p", prose());
      case 4 -> element("p", line());
      case 5 -> element("h" + (2 + random.nextInt(3)), line());
      case 6 -> html.append(prose()).append("<br><br>").append(prose()).append("<br/>");
      case 7 ->
          html.append("<figure><img src='/i")
              .append(marks)
              .append(".jpg'><figcaption>")
              .append(line())
              .append("</figcaption></figure>");
      case 8 -> nested("ul", "li", depth);
      case 9 -> nested("blockquote", "p", depth);
      case 10 -> {
        html.append("<table><tr><th>").append(line()).append("</th><th>").append(line());
        html.append("</th></tr><tr><td>").append(line()).append("<td>").append(line());
        html.append("</table>");
      }
      default -> {
        html.append("<div").append(CLASSES[random.nextInt(CLASSES.length)]).append('>');
        for (int i = random.nextInt(4); i >= 0; i--) {
          piece(depth + 1);
        }
        html.append("</div>");
      }
    }
  }

  private void nested(String outer, String inner, int depth) {
    html.append('<').append(outer).append('>');
    for (int i = random.nextInt(4); i >= 0; i--) {
      html.append('<').append(inner).append('>').append(random.nextBoolean() ? line() : prose());
      html.append("</").append(inner).append('>');
    }
    if (depth < 2) {
      piece(depth + 2);
    }
    html.append("</").append(outer).append('>');
  }

  private void element(String tag, String text) {
    html.append('<').append(tag).append(CLASSES[random.nextInt(CLASSES.length)]).append('>');
    html.append(text).append("</").append(tag).append('>');
  }

  private String next() {
    return mark(marks++);
  }

  private String line() {
    return LINES[random.nextInt(LINES.length)] + " " + next();
  }

  private String prose() {
    StringBuilder prose = new StringBuilder(next());
    for (int i = random.nextInt(4); i >= 0; i--) {
      prose.append(' ').append(SUBJECTS[random.nextInt(SUBJECTS.length)]);
      prose.append(random.nextInt(4) == 0 ? " <b>also</b> " : " ");
      prose.append(VERBS[random.nextInt(VERBS.length)]).append(' ');
      String clause = CLAUSES[random.nextInt(CLAUSES.length)];
      prose.append(random.nextInt(5) == 0 ? "<a href=/x>" + clause + "</a>" : clause).append('.');
    }
    return prose.toString();
  }
}
