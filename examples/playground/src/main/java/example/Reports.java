package example;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** The last few reports, by an id that cannot be guessed. Thread-safe. */
final class Reports {
  private static final int MOST = 16;

  private final Map<String, String> byId =
      new LinkedHashMap<>() {
        private static final long serialVersionUID = 1;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, String> eldest) {
          return size() > MOST;
        }
      };

  synchronized String put(String html) {
    String id = UUID.randomUUID().toString();
    byId.put(id, html);
    return id;
  }

  synchronized Optional<String> get(String id) {
    return Optional.ofNullable(byId.get(id));
  }
}
