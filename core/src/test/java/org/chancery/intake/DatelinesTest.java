package org.chancery.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.chancery.model.Span;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DatelinesTest {
  private static final Agencies AGENCIES = new Agencies(Taken.lexicon());
  private static final Datelines DATELINES =
      new Datelines(Taken.lexicon(), AGENCIES, new Stamps(new DayWords(Taken.lexicon())));
  private static final String SENTENCE = "The two envoys met on Monday.";

  private static Optional<Dateline> read(String text) {
    return DATELINES.opening(text, new Span(0, text.length()));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      nullValues = "none",
      value = {
        "TEHRAN –                                 | none  | none",
        "KYIV, March 3 (Reuters) –                | --03-03 | Reuters",
        "WASHINGTON (AP) —                        | none  | Associated Press",
        "Moscow, 12 May. /TASS/.                  | --05-12 | TASS",
        "MOSCOW, May 12. /TASS/.                  | --05-12 | TASS",
        "MOSCOW. May 12 (Interfax) -              | --05-12 | Interfax",
        "BEIJING, March 3 (Xinhua) --             | --03-03 | Xinhua",
        "Tehran, IRNA –                           | none  | IRNA",
        "Damascus, SANA-                          | none  | SANA",
        "New Delhi, March 3 (PTI):                | --03-03 | Press Trust of India",
        "ISLAMABAD:                               | none  | none",
        "Kyiv (AFP) –                             | none  | Agence France-Presse",
        "WASHINGTON/BEIJING, Oct 9 (Reuters) -    | --10-09 | Reuters",
        "RIO DE JANEIRO, Brazil, Oct. 9 (UPI) —   | --10-09 | United Press International",
        "ABOARD AIR FORCE ONE (AP) —              | none  | Associated Press",
        "BAGHDAD - May 3 -                        | --05-03 | none",
        "(CNN) —                                  | none  | CNN",
        "March 3 (Reuters) -                      | --03-03 | Reuters",
        "Kyiv –                                   | none  | none",
        "PORT-AU-PRINCE –                         | none  | none",
        "VIENNA (Harbour News) –                  | none  | Harbour News",
        "ANKARA, 3 March 2022 (AA) –              | --03-03 | Anadolu Agency",
      })
  void aDatelineGivesPlaceDayAndAgency(String dateline, String day, String publisher) {
    String text = dateline + " " + SENTENCE;
    Dateline found = read(text).orElseThrow();
    assertThat(text.substring(0, found.end())).isEqualTo(dateline);
    assertThat(text.substring(found.bodyStart())).isEqualTo(SENTENCE);
    assertThat(found.day().map(d -> d.day().toString()).orElse(null)).isEqualTo(day);
    assertThat(found.publisher().orElse(null)).isEqualTo(publisher);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "The minister – Who met the envoy – left on Monday.",
        "Doe – Who met the envoy – left on Monday.",
        "NATO – The alliance met on Monday.",
        "UPDATE: The envoys met on Monday.",
        "Norland – which denies it – sent troops.",
        "The envoys – Doe and Roe – met.",
        "Doe: We will not talk.",
        "A well-known envoy left on Monday.",
        "On Monday - The envoy left.",
        "",
        "–",
        "–––",
        "( ) –",
      })
  void otherWordsBeforeADashAreNoDateline(String text) {
    assertThat(read(text)).isEmpty();
  }
}
