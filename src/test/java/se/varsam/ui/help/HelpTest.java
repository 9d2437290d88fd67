package se.varsam.ui.help;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import se.varsam.i18n.Texts;
import se.varsam.ui.kit.Place;

/** Every page has its help: add {@code help.page.TYPE} to help.properties with a new place. */
class HelpTest {
    private final Texts texts = new Texts();

    static Stream<Class<?>> places() {
        return Stream.of(Place.class.getPermittedSubclasses());
    }

    @ParameterizedTest
    @MethodSource("places")
    void everyPageHasHelpOfThreeToSixShortSentences(Class<?> place) {
        String text = texts.get("help.page." + place.getSimpleName());
        long sentences = text.chars().filter(c -> c == '.').count();
        assertThat(sentences).as(text).isBetween(3L, 6L);
        assertThat(Stream.of(text.split("[.:]")).map(String::strip)).allMatch(s -> s.length() < 150);
        assertThat(text).doesNotContain("!");
    }
}
