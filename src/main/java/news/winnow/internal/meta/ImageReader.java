package news.winnow.internal.meta;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import news.winnow.model.Candidate;
import news.winnow.model.Image;
import org.jspecify.annotations.Nullable;

/** Chooses the main image that the page names for its article. */
final class ImageReader {
  private static final int MAX_SIZE = 50_000;
  private static final int MAX_TEXT = 1_000;
  private static final List<String> EMBLEMS =
      List.of(
          "logo",
          "favicon",
          "placeholder",
          "default-image",
          "default_image",
          "no-image",
          "noimage",
          "sprite",
          "spacer",
          "icon",
          "blank.",
          "fallback");

  private final PageFacts facts;

  ImageReader(PageFacts facts) {
    this.facts = facts;
  }

  Optional<Image> read(Iterable<Candidate> candidates) {
    for (Candidate c : candidates) {
      if (!looksLikeAddress(c.value())) {
        continue;
      }
      if (!isEmblem(c.value())) {
        return image(c);
      }
    }
    return Optional.empty();
  }

  private static boolean looksLikeAddress(String value) {
    return value.indexOf(' ') < 0 && value.indexOf('/') >= 0 && !value.startsWith("data:");
  }

  /** A site's emblem stands in where an article has no image. */
  private static boolean isEmblem(String address) {
    String name =
        address.substring(address.lastIndexOf('/') + 1).toLowerCase(java.util.Locale.ROOT);
    for (String emblem : EMBLEMS) {
      if (name.contains(emblem)) {
        return true;
      }
    }
    return false;
  }

  private Optional<Image> image(Candidate c) {
    Optional<String> address = facts.absolute(c.value());
    if (address.isEmpty()) {
      return Optional.empty();
    }
    OptionalInt width = OptionalInt.empty();
    OptionalInt height = OptionalInt.empty();
    Optional<String> alt = Optional.empty();
    if (c.source().equals("meta og:image")) {
      width = meta("og:image:width");
      height = meta("og:image:height");
      for (String text : facts.markup().metas("og:image:alt")) {
        String clean = Texts.clean(text);
        alt = alt.isEmpty() && !clean.isEmpty() ? Optional.of(clean) : alt;
      }
    }
    Optional<String> caption = Optional.empty();
    Optional<String> credit = Optional.empty();
    for (Object value : facts.data().article(List.of("image"))) {
      if (value instanceof Map<?, ?> map && isOf(map, c.value())) {
        width = width.isPresent() ? width : number(map.get("width"));
        height = height.isPresent() ? height : number(map.get("height"));
        caption = text(map, "caption");
        credit = text(map, "creditText", "creator", "author", "copyrightHolder");
      }
    }
    CaptionText parted = CaptionText.of(caption.orElse(""));
    return Optional.of(
        new Image(address.get(), width, height, alt, parted.caption(), credit.or(parted::credit)));
  }

  private static boolean isOf(Map<?, ?> image, String address) {
    return address.equals(image.get("url")) || address.equals(image.get("contentUrl"));
  }

  /** Returns the first text under one of the keys. */
  private Optional<String> text(Map<?, ?> map, String... keys) {
    for (String key : keys) {
      Object value = map.get(key);
      List<String> names = value == null ? List.of() : facts.data().names(value);
      if (!names.isEmpty() && names.get(0).length() <= MAX_TEXT) {
        return Optional.of(names.get(0));
      }
    }
    return Optional.empty();
  }

  private OptionalInt meta(String name) {
    List<String> values = facts.markup().metas(name);
    return values.isEmpty() ? OptionalInt.empty() : number(values.get(0));
  }

  private static OptionalInt number(@Nullable Object value) {
    long n = 0;
    if (value instanceof Number number) {
      n = number.longValue();
    } else if (value instanceof String s) {
      for (int i = 0;
          i < s.length() && s.charAt(i) >= '0' && s.charAt(i) <= '9' && n <= MAX_SIZE;
          i++) {
        n = n * 10 + s.charAt(i) - '0';
      }
    } else if (value instanceof Map<?, ?> map && map.get("value") instanceof Number number) {
      n = number.longValue();
    }
    return n > 0 && n <= MAX_SIZE ? OptionalInt.of((int) n) : OptionalInt.empty();
  }
}
