package se.varsam.domain.child;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Numbers and names in social media are recognised in any spelling, and nothing else is. */
class ContactTracesTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"Farbror Ali, 070-174 06 05 | +46 70 174 06 05",
            "0701740605 | 0046 70-1740605", "+46 (0)70 174 06 05 | 070/174 06 05",
            "moster, +49 30 1234567 | 0049301234567",
            "insta: Pahittad.ali | @pahittad.ali", "Snapchat pahitt_99 | snap: @Pahitt_99",
            "ali@example.org | skriv till ALI@example.org.", "08-465 004 13 kvällar | 0846500413"})
    void theSameContactMeetsInAnySpelling(String one, String other) {
        assertThat(ContactTraces.meet(one, other)).as("%s", ContactTraces.in(one)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "Farbror Ali i Provköping", "född 2009-05-17", "2009-05-17 till 2010-01-01", "112",
            "bor på Provgatan 12, 123 45 Provstad"})
    void whatIsNoContactIsNotRecognised(String text) {
        assertThat(ContactTraces.in(text)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"070-174 06 05 | 070-174 06 06", "@ali | @alia", "ali@example.org | @example"})
    void anotherContactDoesNotMeet(String one, String other) {
        assertThat(ContactTraces.meet(one, other)).isFalse();
    }
}
