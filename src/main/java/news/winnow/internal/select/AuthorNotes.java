package news.winnow.internal.select;

import java.util.BitSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import news.winnow.internal.read.PageBlocks;
import news.winnow.internal.read.TextBlock;
import news.winnow.model.Block;
import news.winnow.model.Label;
import news.winnow.model.RichText.Style;

/**
 * Finds the note about the author that closes a text without any markup of its own, "Jane Doe is a
 * columnist for ...", and the signature above or instead of it. It begins with a name that the page
 * gives as its author's, or, in italics, with the word for author.
 */
final class AuthorNotes {
  /** How many of the last blocks of the body may be such notes: one an author. */
  private static final int MAX_NOTES = 3;

  private static final int MAX_WORDS = 100;
  private static final int MIN_WORDS = 5;

  /** A call says little else. */
  private static final int MAX_CALL = 30;

  private static final int MAX_PARTICLE = 3;

  /** Words before the verb. */
  private static final int MAX_NAME = 6;

  private static final int MAX_BYLINE = 24;
  private static final double ITALIC = 0.8;

  /** What says that somebody is something, or does it for a living. */
  private static final Set<String> VERBS =
      Set.of(
          ("is are can may writes covers works teaches lives leads edits hosts ist sind schreibt arbeitet"
                  + " lebt kann leitet lehrt forscht berichtet est sont écrit collabore travaille enseigne"
                  + " vit es son escribe trabaja enseña vive è scrive lavora insegna é escreve"
                  + " trabalha schrijft werkt woont är er skriver arbetar arbejder arbeider bor jest"
                  + " pisze este scrie je píše adalah пишет является работает")
              .split(" "));

  /** What a line begins with that says how to reach somebody, whose name follows. */
  private static final List<String> CALLS =
      List.of(
          "contact ",
          "follow ",
          "email ",
          "e-mail ",
          "reach ",
          "write to ",
          "you can follow ",
          "folgen sie ",
          "schreiben sie an ",
          "kontakt: ",
          "contacter ",
          "contactez ",
          "suivez ",
          "suivre ",
          "contacta a ",
          "sigue a ",
          "siga a ",
          "contatta ",
          "segui ",
          "scrivi a ",
          "volg ",
          "mail ",
          "följ ",
          "følg ",
          "kontakta ");

  private static final List<String> AUTHORS =
      List.of(
          "the author ",
          "the writer ",
          "der autor ",
          "die autorin ",
          "unser autor ",
          "unsere autorin ",
          "l'auteur ",
          "l'auteure ",
          "l'autrice ",
          "el autor ",
          "la autora ",
          "o autor ",
          "a autora ",
          "l'autore ",
          "de auteur ",
          "författaren ",
          "forfatteren ");

  private final PageBlocks page;
  private final VoteCount votes;
  private final AuthorNames names;

  private AuthorNotes(PageBlocks page, VoteCount votes, AuthorNames names) {
    this.page = page;
    this.votes = votes;
    this.names = names;
  }

  /** Takes the notes out of the body and returns them. */
  static BitSet drop(PageBlocks page, VoteCount votes, AuthorNames names, boolean[] kept) {
    AuthorNotes notes = new AuthorNotes(page, votes, names);
    BitSet found = new BitSet();
    int seen = 0;
    for (int i = kept.length - 1; i > 0 && seen < MAX_NOTES; i--) {
      if (kept[i]) {
        if (!votes.winner(i).site() && notes.is(page.blocks().get(i), seen == 0)) {
          found.set(i);
          kept[i] = false;
        }
        seen++;
      }
    }
    return found;
  }

  /** Returns what a note is: a signature where it is nothing but a name. */
  static Label label(TextBlock note) {
    return note.words() < MIN_WORDS ? Label.BYLINE : Label.AUTHOR_BIO;
  }

  private boolean is(TextBlock b, boolean last) {
    String text = b.text();
    if (b.kind() != Block.Kind.PARAGRAPH
        || b.words() > MAX_WORDS
        || !Character.isUpperCase(text.codePointAt(0))) {
      return false;
    }
    if (b.words() < MIN_WORDS) {
      return b.stats().sentences() == 0 && isAuthor(text, b.index());
    }
    if (b.words() <= MAX_CALL && isAuthor(called(text), b.index())) {
      return true;
    }
    String subject = subject(text);
    String author = subject.toLowerCase(Locale.ROOT).replace('\u2019', '\'');
    boolean note = last && b.share(Style.EMPHASIS) > ITALIC && AUTHORS.contains(author);
    return note || isAuthor(subject, b.index());
  }

  private boolean isAuthor(String words, int before) {
    String name = Block.fold(words);
    return name.indexOf(' ') > 0 && isNamed(words) && (names.has(name) || isInByline(name, before));
  }

  /** Returns whether all words but short ones begin with capitals. */
  private static boolean isNamed(String words) {
    int start = 0;
    while (start < words.length()) {
      int space = words.indexOf(' ', start);
      int end = space < 0 ? words.length() : space;
      if (end - start > MAX_PARTICLE && !Character.isUpperCase(words.codePointAt(start))) {
        return false;
      }
      start = end + 1;
    }
    return true;
  }

  /** Returns the words before the first verb of those, with a space; nothing for none. */
  private static String subject(String text) {
    int at = 0;
    for (int words = 0; words <= MAX_NAME; words++) {
      int space = text.indexOf(' ', at);
      if (space < 0) {
        return "";
      }
      if (words > 0 && VERBS.contains(text.substring(at, space))) {
        return text.substring(0, at);
      }
      at = space + 1;
    }
    return "";
  }

  /** Returns the name that follows a call: the words with a capital; nothing where none calls. */
  private static String called(String text) {
    int start = 0;
    for (int i = 0; i < CALLS.size() && start == 0; i++) {
      String call = CALLS.get(i);
      start = text.regionMatches(true, 0, call, 0, call.length()) ? call.length() : 0;
    }
    int end = start;
    int at = start;
    while (start > 0 && at < text.length() && Character.isUpperCase(text.codePointAt(at))) {
      int space = text.indexOf(' ', at);
      end = space < 0 ? text.length() : space;
      at = end + 1;
    }
    return text.substring(start, end);
  }

  private boolean isInByline(String name, int before) {
    for (int i = 0; i < before; i++) {
      TextBlock b = page.blocks().get(i);
      if (b.words() <= MAX_BYLINE
          && votes.winnerButBody(i).label() == Label.BYLINE
          && AuthorNames.holds(b.folded(), name)) {
        return true;
      }
    }
    return false;
  }
}
