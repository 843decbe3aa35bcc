package news.winnow.internal.meta;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.api.Test;

class LanguageReaderTest {

  @Test
  void codesOfLanguagesAreWrittenAsTheirTags() {
    for (String code : Locale.getISOLanguages()) {
      Locale locale = Locale.forLanguageTag(code);
      assertThat(LanguageReader.tag(code)).contains(locale.toLanguageTag());
      assertThat(LanguageReader.tag(code + "_GB")).contains(locale.toLanguageTag() + "-GB");
      assertThat(LanguageReader.primary(code)).isEqualTo(locale.getLanguage());
    }
  }
}
