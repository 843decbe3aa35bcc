package news.winnow.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import news.winnow.internal.read.TestPages;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MatchTest {

  /** Which of is, leads, starts, ends and contains hold, by their first letters. */
  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      textBlock =
          """
          Also read                  ; also read ; ilsec
          ALSO READ:                 ; Also Read ; ilsec
          » Also read «              ; also read ; ilsec
          Also read: Ten dead        ; also read ; lsc
          Also read | Ten dead       ; also read ; lsc
          Also read - Ten dead       ; also read ; lsc
          Also read – Ten dead       ; also read ; lsc
          Also read [Ten dead]       ; also read ; -sc
          Also read Ten dead         ; also read ; -sc
          Also ready                 ; also read ; -
          Also-read                  ; also      ; -sc
          Not also read              ; also read ; -ec
          Must also read this        ; also read ; -c
          Already                    ; read      ; -
          阅读更多                   ; 阅读      ; -sc
          阅读:更多                  ; 阅读      ; lsc
          关联阅读                   ; 阅读      ; -ec
          請閱讀更多                 ; 閱讀      ; -c
          関連記事:首相              ; 関連記事  ; lsc
          아울러 관련기사            ; 관련기사  ; -ec
          İLGİLİ HABERLER            ; ilgili haberler ; ilsec
          ILGILI haberler            ; İlgili haberler ; ilsec
          ışık: son                  ; IŞIK      ; lsc
          ΔΙΑΒΑΣΤΕ ΕΠΙΣΗΣ            ; Διαβάστε επίσης ; ilsec
          Διαβάστε επίσης: Νέα       ; ΔΙΑΒΑΣΤΕ ΕΠΙΣΗΣ ; lsc
          أقرأ أيضا: خبر             ; اقرا ايضا ; lsc
          اقرأ أيضًا                 ; إقرأ أيضاً ; ilsec
          Lire aussi : Ten           ; lire aussi ; lsc
          À lire aussi               ; a lire aussi ; ilsec
          ЧИТАЙТЕ ТАКОЖ: як          ; читайте також ; lsc
          ये भी पढ़ें: खबर              ; ये भी पढ़ें   ; lsc
          ＡＤ                       ; ad        ; ilsec
          """)
  void compares(String text, String cue, String holding) {
    for (Match match : Match.values()) {
      Condition condition = new Condition.Text(match, List.of(cue));
      var page = TestPages.of(text);
      assertThat(condition.test(page.blocks().get(0), page))
          .as("%s %s", match, text)
          .isEqualTo(holding.indexOf(Character.toLowerCase(match.name().charAt(0))) >= 0);
    }
  }
}
