package se.varsam.domain.shared;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.DateTimeException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PartialDateTest {
    @ParameterizedTest
    @CsvSource({"2009, 2009-01-01, 2009-12-31", "2009-02, 2009-02-01, 2009-02-28", "2008-02, 2008-02-01, 2008-02-29",
            "2008-02-29, 2008-02-29, 2008-02-29"})
    void spansItsDays(String text, String first, String last) {
        PartialDate date = PartialDate.parse(text).orElseThrow();
        assertThat(date.earliest()).hasToString(first);
        assertThat(date.latest()).hasToString(last);
        assertThat(date).hasToString(text);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "09", "2009-13", "2009-02-29", "2009-2-1", "2009-00-01", "1799", "20090101"})
    void readsNothingElse(String text) {
        assertThat(PartialDate.parse(text)).isEmpty();
    }

    @Test
    void aDayNeedsItsMonth() {
        assertThatThrownBy(() -> new PartialDate(2009, 0, 3)).isInstanceOf(DateTimeException.class);
    }

    @ParameterizedTest
    @CsvSource({"2009, 2009-05, true", "2009, 2009-05-03, true", "2009-05, 2009-05-31, true",
            "2009-05, 2009-06-01, false",
            "2009, 2008-12-31, false", "2009-05-03, 2009-05-03, false"})
    void isFilledIn(String partial, String other, boolean filled) {
        assertThat(PartialDate.parse(partial).orElseThrow().isFilledInBy(PartialDate.parse(other).orElseThrow()))
                .isEqualTo(filled);
    }
}
