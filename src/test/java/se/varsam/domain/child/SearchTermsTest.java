package se.varsam.domain.child;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;

class SearchTermsTest {
    private final Facts facts = new Facts(Map.of(ChildField.FIRST_NAME, "Åsa-Noor", ChildField.LAST_NAME, "Mohammadi",
            ChildField.LMA_NUMBER, "12-345 678", ChildField.GOD_MAN_NAME, "Gunnel"));

    @Test
    void holdsNamesInThreeFormsAndDigitsOfNumbersAndNothingElse() {
        SearchTerms terms = facts.terms();
        assertThat(terms.asTyped()).containsExactly("åsa", "noor", "åsa-noor", "mohammadi");
        assertThat(terms.withoutAccents()).containsExactly("asa", "noor", "asa-noor", "mohammadi");
        assertThat(terms.asSpoken()).containsExactly("asa", "nur", "asa-nur", "muamadi");
        assertThat(terms.numbers()).containsExactly("12345678");
        assertThat(terms).hasToString("‹redacted›");
    }

    @Test
    void isWorkedOutOnceForTheSameFactsAndAnewForOthers() {
        assertThat(facts.terms()).isSameAs(facts.terms());
        assertThat(facts.with(ChildField.FIRST_NAME, "Amina").terms().asTyped()).contains("amina")
                .doesNotContain("noor");
    }
}
