package news.winnow.internal.meta;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.util.List;
import java.util.Optional;
import news.winnow.model.Person.Role;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NameCleanerTest {
  private static final SiteNames SITE =
      new SiteNames(
          List.of("The Harbour Post"), Optional.of(URI.create("https://harbourpost.example/a")));

  private final NameCleaner cleaner = new NameCleaner(SITE, "", n -> n.startsWith("Salt"));

  private static String join(List<NameCleaner.Named> names) {
    return String.join("; ", names.stream().map(NameCleaner.Named::name).toList());
  }

  private String line(String byline) {
    return String.join(
        "; ", cleaner.names(byline, false).stream().map(NameCleaner.Named::name).toList());
  }

  private String data(String byline) {
    return String.join(
        "; ", cleaner.names(byline, true).stream().map(NameCleaner.Named::name).toList());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "By Jane Doe | Jane Doe",
        "ByJane Doe | Jane Doe",
        "This post was written by Jane Doe, Head of Ferries | Jane Doe",
        "This blog post was written by Jane Doe | Jane Doe",
        "Dieser Beitrag wurde verfasst von Anna Muster | Anna Muster",
        "Das Interview führte Anna Muster. | Anna Muster",
        "Die Fragen stellten Anna Muster und Karl Beispiel | Anna Muster; Karl Beispiel",
        "Blog Beitrag von Anna Muster | Anna Muster",
        "La información es de José Ortega | José Ortega",
        "Entretien réalisé par Luc Martin | Luc Martin",
        "Un articolo di Carla Bianchi | Carla Bianchi",
        "Dit artikel is geschreven door Piet Bakker | Piet Bakker",
        "Anna Muster Ein Kommentar | Anna Muster",
        "The Harbour Team | The Harbour Team",
        "by the Harbour Team | the Harbour Team",
        "Von Anna Muster und Karl Beispiel | Anna Muster; Karl Beispiel",
        "Par Luc Martin et Anne Petit | Luc Martin; Anne Petit",
        "Por María Gómez y José Ortega | María Gómez; José Ortega",
        "Di Carla Bianchi e Ugo Neri | Carla Bianchi; Ugo Neri",
        "Door Jan de Vries en Piet Bakker | Jan de Vries; Piet Bakker",
        "Av Kari Nordmann og Ola Nordmann | Kari Nordmann; Ola Nordmann",
        "Автор: Иван Петров | Иван Петров",
        "文/王小明 | 王小明",
        "記者 王小明 | 王小明",
        "山田 太郎 記者 | 山田 太郎",
        "홍길동 기자 | 홍길동",
        "고성=홍길동 기자 gd@harbourpost.example | 홍길동",
        "By Jane Doe, John Roe and Ann Poe | Jane Doe; John Roe; Ann Poe",
        "By Jane Doe, Staff Writer | Jane Doe",
        "Jane Doe in Berlin | Jane Doe",
        "By Jane Doe jane@example.com | Jane Doe",
        "By Jane Doe @janedoe | Jane Doe",
        "By Jane Doe Updated May 4, 2024 | Jane Doe",
        "Posted by Jane Doe on 4 May 2024 | Jane Doe",
        "4 May 2024 by Jane Doe 12 Comments | Jane Doe",
        "Par Luc Martin Le 17/02/2020 | Luc Martin",
        "By Jane DoeMarch 3, 2024 | Jane Doe",
        "Jane Doe1 | Jane Doe",
        "Jane Doe Jane Doe | Jane Doe",
        "By Abby Byrne | Abby Byrne",
        "By Dan Hand | Dan Hand",
        "By A. J. Neal | A. J. Neal",
        "By Robert Jan Verkade | Robert Jan Verkade",
        "By MARÍA DEL MAR LÓPEZ | María del Mar López",
        "كتبت: ليلى حسن الجمعة ٣ مايو ٢٠٢٤ | ليلى حسن",
        "By Jane RoperTravel News Reporter | Jane Roper",
        "byJane Doe | Jane Doe",
        "By Jane McDonald | Jane McDonald",
        "By Jane RoperRao | Jane RoperRao",
        "Von Jane Doe Symbolbild imago | Jane Doe",
        "By Jane Doe Executive Digital Editor and Master Gardener | Jane Doe",
        "More about Jane Doe | Jane Doe",
        "By Jane Doe The Harbour Post | Jane Doe",
        "By Jane Doe Pier.example.com Archive | Jane Doe",
        "By Jane Doe HarbourDesk Reporter | Jane Doe",
        "By Jane Doe Harbour Staff Writer | Jane Doe",
        "By Jane DeShawn Staff Writer | Jane DeShawn",
        "By Jane Doe Tuesday, May 4, 2024 | Jane Doe",
        "By Joe Friday, May 4, 2024 | Joe Friday",
        "By Jane Doe • Senior College Football Columnist | Jane Doe",
        "Par ANNE PETIT, LUC MARTIN Envoyés spéciaux à Toulouse | Anne Petit; Luc Martin",
        "Associated Press in Oslo | Associated Press",
        "A recipe by Jane Doe | Jane Doe",
        "Rezeptautor: Jane Doe | Jane Doe",
        "Written by The Associated Press | Associated Press",
        "By Jane Doe CNBC Executive News Editor | Jane Doe",
        "By JANE ANN DOE Staff Writer | Jane Ann Doe",
        "Jane Doe, Associate Clinical Professor of Medicine | Jane Doe",
        "Par JEAN DUPONT avec AFP | Jean Dupont; AFP"
      })
  void takesNamesOutOfLines(String byline, String names) {
    assertThat(line(byline)).isEqualTo(names);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "en | By Theo Martin | Theo Martin",
        "en | Theo Martin | Theo Martin",
        "en | By Oleh Kovalenko and Yazan Haddad | Oleh Kovalenko; Yazan Haddad",
        "en | By Anna Berg, Theo Martin | Anna Berg; Theo Martin",
        "en | By Di Stefano | Di Stefano",
        "en | By Von Miller | Von Miller",
        "en | By Av Levi | Av Levi",
        "en | Md Rahman | Md Rahman",
        "fr | Par Théo Martin | Théo Martin",
        "fr | Par Pär Karlsson | Pär Karlsson",
        "fr | Pär Karlsson | Pär Karlsson",
        "de | Von Anna Berg | Anna Berg",
        "de | Von Theo Martin und von Karl Berg | Theo Martin; Karl Berg",
        "de | von Melanie | Melanie",
        "de | Text: Von Anna Berg | Anna Berg",
        "de | Karl von Trapp 4. Mai 2024 | Karl von Trapp",
        "de | 4. Mai 2024 Karl von Trapp | ''",
        "de | 4. Mai 2024 von Anna Berg | Anna Berg",
        "it | Di Mario Rossi | Mario Rossi",
        "it | Di Mario Rossi e Ugo Di Stefano | Mario Rossi; Ugo Di Stefano",
        "nl | Door Theo Janssen | Theo Janssen",
        "id | Oleh Theo Sitompul | Theo Sitompul",
        "vi | Theo Nguyễn Văn An | Nguyễn Văn An",
        "tr | Yazan Ayşe Kaya | Ayşe Kaya",
        "sv | Av Pär Karlsson | Pär Karlsson",
        "ro | De Ion Popescu | Ion Popescu",
        "nl | De Vries Jan | De Vries Jan",
        "en | Von: Anna Berg | Anna Berg",
        "en | Theo: Anna Berg | Anna Berg"
      })
  void wordsForByAreNamesInOtherLanguages(String language, String byline, String names) {
    assertThat(join(new NameCleaner(SITE, language, n -> false).names(byline, false)))
        .isEqualTo(names);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "de | von Trapp | von Trapp",
        "de | Von der Leyen | Von der Leyen",
        "de | Von Anna Berg | Anna Berg",
        "en | Von Freeman Smith | Von Freeman Smith",
        "en | Théo Martin | Théo Martin",
        "en | Oleh | Oleh",
        "it | Di Mario Rossi | Mario Rossi",
        "it | Di Redazione | Redazione",
        "sv | Pär Karlsson | Pär Karlsson",
        "en | By Theo Martin | Theo Martin"
      })
  void dataThatNamesSomebodySeldomBeginsWithBy(String language, String value, String names) {
    assertThat(join(new NameCleaner(SITE, language, n -> false).names(value, true)))
        .isEqualTo(names);
  }

  @Test
  void catalogueOrderKeepsParticlesThatMeanByElsewhere() {
    String turned = NameLooks.turned("Di Stefano, Marco");
    assertThat(turned).isEqualTo("Marco Di Stefano");
    assertThat(join(new NameCleaner(SITE, "it", n -> false).names("Di Stefano, Marco", false)))
        .startsWith("Di Stefano");
  }

  @Test
  void stopsAtTheFirstFieldThatIsNoName() {
    assertThat(line("Jane Doe | Markets Team Leader 3 | Hong Kong")).isEqualTo("Jane Doe");
    assertThat(line("Von Anna Muster · 4. Mai 2024 · Lesezeit 3 Minuten")).isEqualTo("Anna Muster");
    assertThat(line("By Jane Doe • Hong Kong")).isEqualTo("Jane Doe");
    assertThat(line("Jane Doe 25 March 2025 Sea Tales, Harbour Life, Ships")).isEqualTo("Jane Doe");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "admin",
        "by",
        "Posted on",
        "May 4, 2024",
        "Tue",
        "5 min read",
        "jane@example.com",
        "https://example.com/jane",
        "Kategorien: Empfehlung, Schöne Dinge",
        "The mayor said that she would not run again",
        "Tags: Sport, Berlin",
        "By Staff",
        "By Staff Reporter",
        "March 20, 2023",
        ""
      })
  void takesNoNameOutOfOtherLines(String line) {
    assertThat(line(line)).isEmpty();
    assertThat(data("admin")).isEmpty();
    assertThat(data("wordpressadmin")).isEmpty();
    assertThat(data("jane.doe")).isEmpty();
    assertThat(data("Web Makers GmbH www.makers.example")).isEmpty();
    assertThat(data("Staff")).isEmpty();
  }

  @Test
  void joinsAPrefixWithTheFieldAfterIt() {
    assertThat(line("By | Jane Doe | -")).isEqualTo("Jane Doe");
    assertThat(line("The author | JD | Jane Doe")).isEqualTo("Jane Doe");
    assertThat(cleaner.names("Reviewed by | Jane Doe", false))
        .containsExactly(new NameCleaner.Named("Jane Doe", Role.EDITOR));
  }

  @Test
  void cutsFunctionsWeekdaysAndAgenciesOffNames() {
    assertThat(data("Jane Doe Redakteurin für Wirtschaft und Umwelt")).isEqualTo("Jane Doe");
    assertThat(line("Jane Doe Do 9 Apr 2020")).isEqualTo("Jane Doe");
    assertThat(line("By Jane Doe and John Roe The Associated Press"))
        .isEqualTo("Jane Doe; John Roe; The Associated Press");
    assertThat(line("Column By")).isEmpty();
    assertThat(data("Contributors to Wikimedia projects"))
        .isEqualTo("Contributors to Wikimedia projects");
  }

  @Test
  void believesDataAboutHandlesAndFirstNames() {
    assertThat(data("jd99")).isEqualTo("jd99");
    assertThat(data("Linny and Peter")).isEqualTo("Linny; Peter");
    assertThat(data("Jane Doe (JDoe)")).isEqualTo("Jane Doe (JDoe)");
    assertThat(data("Jane Doe (jdo)")).isEqualTo("Jane Doe");
  }

  @Test
  void keepsNamesThatHoldSeparators() {
    assertThat(data("Morgan & Morgan")).isEqualTo("Morgan & Morgan");
    assertThat(line("By José Ortega y Gasset")).isEqualTo("José Ortega y Gasset");
    assertThat(data("Food and Health Team")).isEqualTo("Food and Health Team");
  }

  @Test
  void organisationsStayWhole() {
    assertThat(data("Tarn Instruments, Inc.")).isEqualTo("Tarn Instruments, Inc.");
    assertThat(data("Jane Doe, Tarn Instruments, Inc., John Roe"))
        .isEqualTo("Jane Doe; Tarn Instruments, Inc.; John Roe");
    assertThat(data("John Roe, Jr.")).isEqualTo("John Roe, Jr.");
    assertThat(cleaner.names("The Trustees of Salt, Brine and Tide University", true))
        .containsExactly(
            new NameCleaner.Named("The Trustees of Salt, Brine and Tide University", Role.AGENCY));
    assertThat(data("Salt, Brine and Tide")).isEqualTo("Salt, Brine and Tide");
    assertThat(data("Sand, Brine and Tide")).isEqualTo("Sand; Brine; Tide");
    assertThat(data("The Associated Press, Jane Doe")).isEqualTo("The Associated Press; Jane Doe");
  }

  @Test
  void tellsAgenciesAndDesks() {
    assertThat(cleaner.names("Von Anna Muster, dpa", false))
        .containsExactly(
            new NameCleaner.Named("Anna Muster", Role.AUTHOR),
            new NameCleaner.Named("dpa", Role.AGENCY));
    assertThat(cleaner.names("dpa/AFP", true)).allMatch(n -> n.role() == Role.AGENCY).hasSize(2);
    assertThat(cleaner.names("Harbour Post", true))
        .containsExactly(new NameCleaner.Named("Harbour Post", Role.AGENCY));
    assertThat(cleaner.names("Sports Desk", true)).allMatch(n -> n.role() == Role.AGENCY);
  }

  @Test
  void wordsForAndPartNamesInCapitalsToo() {
    assertThat(cleaner.names("BY JANE MCDONALD AND JOHN O'BRIEN, STAFF", false))
        .extracting(NameCleaner.Named::name)
        .containsExactly("Jane McDonald", "John O'Brien");
    assertThat(cleaner.names("BY DAN BROWN", false))
        .extracting(NameCleaner.Named::name)
        .containsExactly("Dan Brown");
    assertThat(cleaner.names("Von Karl Beispiel und @karlb", false))
        .extracting(NameCleaner.Named::name)
        .containsExactly("Karl Beispiel");
  }

  @Test
  void readsRoles() {
    assertThat(cleaner.names("By Jane Doe | Edited by John Roe | Photos by Ann Poe", false))
        .containsExactly(
            new NameCleaner.Named("Jane Doe", Role.AUTHOR),
            new NameCleaner.Named("John Roe", Role.EDITOR),
            new NameCleaner.Named("Ann Poe", Role.PHOTOGRAPHER));
    assertThat(cleaner.names("Übersetzt von: Karl Beispiel", false))
        .containsExactly(new NameCleaner.Named("Karl Beispiel", Role.TRANSLATOR));
    assertThat(cleaner.names("Von Karl Beispiel (Text) und ANNA MUSTER (Fotos)", false))
        .containsExactly(
            new NameCleaner.Named("Karl Beispiel", Role.AUTHOR),
            new NameCleaner.Named("Anna Muster", Role.PHOTOGRAPHER));
    assertThat(cleaner.names("Foto: AGENTUR/Nadja Muster | Piotr Beispiel", false))
        .contains(new NameCleaner.Named("Piotr Beispiel", Role.AUTHOR));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "JANE DOE | Jane Doe",
        "IAN MCEWAN | Ian McEwan",
        "SEAN O'HARA | Sean O'Hara",
        "ANNA MEYER-LANDRUT | Anna Meyer-Landrut",
        "URSULA VON DER LEYEN | Ursula von der Leyen",
        "JJ ABRAMS | JJ Abrams",
        "dpa | dpa",
        "NASA | NASA",
        "Jane DOE | Jane DOE"
      })
  void writesCapitalsAsNamesAreWritten(String shouted, String name) {
    assertThat(NameCase.recase(shouted)).isEqualTo(name);
  }

  @Test
  void turnsCatalogueOrder() {
    assertThat(NameLooks.turned("Doe, Jane")).isEqualTo("Jane Doe");
    assertThat(NameLooks.turned("Jane Doe, Reporter")).isNull();
    assertThat(NameLooks.turned("A, B, C")).isNull();
  }

  @ParameterizedTest
  @ValueSource(strings = {"Zatoka Sp. z o.o.", "Dokk Kft.", "Grupa Zatoka", "Molo Norte S.A."})
  void companiesAreToldByTheirForm(String name) {
    assertThat(cleaner.names(name, true))
        .extracting(NameCleaner.Named::role)
        .containsExactly(Role.AGENCY);
  }

  @Test
  void aNameWithTheSitesInItIsNoPersons() {
    SiteNames site = new SiteNames(List.of("El Muelle"), Optional.empty());
    assertThat(new NameCleaner(site, "es", n -> false).names("Ediciones El Muelle", true))
        .extracting(NameCleaner.Named::role)
        .containsExactly(Role.AGENCY);
  }
}
