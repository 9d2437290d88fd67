package se.varsam.i18n;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class SwedishOrderTest {
    @Test
    void putsTheThreeLettersOfItsOwnLast() {
        assertThat(Stream.of("Örjan", "Ärla", "Zahra", "Åsa", "anna", "Asa", "Anna").sorted(new SwedishOrder()))
                .containsExactly("anna", "Anna", "Asa", "Zahra", "Åsa", "Ärla", "Örjan");
    }

    @Test
    void comparesWordByWordAndTheSameTheSecondTime() {
        var order = new SwedishOrder();
        for (int i = 0; i < 2; i++) {
            assertThat(Stream.of("Alizada", "Ali  Zada", "", "Ali", " Ali Zada").sorted(order))
                    .containsExactly("", "Ali", " Ali Zada", "Ali  Zada", "Alizada");
        }
    }

    @Test
    void neverTakesTwoTextsForOne() {
        assertThat(new SwedishOrder().compare("Wa", "Va")).isNotZero();
        assertThat(new SwedishOrder().compare("a\u0000", "a")).isNotZero();
    }
}
