package news.winnow.model;

import java.util.Objects;
import java.util.Optional;

/**
 * Someone who made the article, or the agency or desk that did.
 *
 * @param name the name as printed, without "By"
 * @param role what they did
 * @param url the profile page
 * @param bio the description in the author box
 */
public record Person(String name, Role role, Optional<String> url, Optional<String> bio) {

  /** What a person did for the article. */
  public enum Role {
    /** Wrote it; also where the page does not say. */
    AUTHOR,
    /** Reported it. */
    REPORTER,
    /** Edited it. */
    EDITOR,
    /** Took the pictures. */
    PHOTOGRAPHER,
    /** Translated it. */
    TRANSLATOR,
    /** Contributed to it. */
    CONTRIBUTOR,
    /** A news agency, desk or other organisation. */
    AGENCY
  }

  /** Checks that name and role are given. */
  public Person {
    Objects.requireNonNull(name, "name");
    Objects.requireNonNull(role, "role");
  }

  /** Returns an author of whom only the name is known. */
  public static Person named(String name) {
    return new Person(name, Role.AUTHOR, Optional.empty(), Optional.empty());
  }

  /** Returns this person with the given description. */
  public Person withBio(String newBio) {
    return new Person(name, role, url, Optional.of(newBio));
  }
}
