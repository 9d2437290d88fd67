package se.varsam.domain.child;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;

class SearchTermsTest {
    private final Facts facts = new Facts(Map.of(ChildField.FIRST_NAME, "Åsa-Noor", ChildField.LAST_NAME, "Mohammadi",
            ChildField.LMA_NUMBER, "0012-345 678", ChildField.GOD_MAN_NAME, "Gunnel"));

    @Test
    void holdsNamesInThreeFormsAndDigitsOfNumbersAndNothingElse() {
        SearchTerms terms = facts.terms();
        assertThat(terms.names().split("(?=\\s)")).containsExactly("\nåsa", "\nnoor", "\nåsa-noor", "\nmohammadi",
                "\tasa", "\tnoor", "\tasa-noor", "\tmohammadi", "\rasa", "\rnur", "\rasa-nur", "\rmuamadi");
        assertThat(terms.numbers()).isEqualTo("\n0012345678\t12345678");
        assertThat(terms).hasToString("‹redacted›");
    }

    @Test
    void isWorkedOutOnceForTheSameFactsAndAnewForOthers() {
        assertThat(facts.terms()).isSameAs(facts.terms());
        assertThat(facts.with(ChildField.FIRST_NAME, "Amina").terms().names()).contains("\namina")
                .doesNotContain("noor");
    }
}
