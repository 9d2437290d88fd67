package se.varsam.pdf.layout;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashSet;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SafeTextTest {
    private static final Fonts FONTS = new Fonts();

    private final Set<String> missing = new LinkedHashSet<>();
    private final SafeText safe = new SafeText(FONTS, missing);

    @Test
    void whatNoFontHasIsNamedAndReported() {
        assertThat(safe.of("Hej 😀 på 你 dig 😀")).isEqualTo("Hej [U+1F600] på [U+4F60] dig [U+1F600]");
        assertThat(missing).containsExactly("U+1F600", "U+4F60");
    }

    @Test
    void emojiSequencesLeaveNoInvisibleRest() {
        assertThat(safe.of("👩‍👧️")).isEqualTo("[U+1F469][U+1F467]");
    }

    @ParameterizedTest
    @CsvSource({"202E", "202D", "2066", "2069", "200E", "200F", "061C", "FEFF", "0000", "0007", "001B", "007F", "009F",
            "00AD", "200B", "FE0F", "E0041"})
    void invisibleCharactersAreDropped(String hex) {
        assertThat(safe.of("a" + Character.toString(Integer.parseInt(hex, 16)) + "b")).isEqualTo("ab");
        assertThat(missing).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"000B", "000C", "0085", "2028", "2029", "000D"})
    void everyLineEndIsOneLineEnd(String hex) {
        assertThat(safe.of("a" + Character.toString(Integer.parseInt(hex, 16)) + "b")).isEqualTo("a\nb");
    }

    @Test
    void tabsAndRareSpacesAreSpaces() {
        assertThat(safe.of("a\tb\u205Fc").codePoints().filter(Character::isLetter).count()).isEqualTo(3);
        assertThat(missing).isEmpty();
    }

    @Test
    void lettersAreComposed() {
        assertThat(safe.of("A\u030Asa")).isEqualTo("Åsa");
    }

    @Test
    void joinersStayBetweenArabicLettersOnly() {
        assertThat(safe.of("گل\u200Cآغا")).isEqualTo("گل\u200Cآغا");
        assertThat(safe.of("a\u200Cb\u200D")).isEqualTo("ab");
    }

    @Test
    void halfASurrogatePairIsNamed() {
        assertThat(safe.of("a\uD83Db")).isEqualTo("a[U+D83D]b");
    }

    @Test
    void privateUseIsNamed() {
        assertThat(safe.of("\uE000")).isEqualTo("[U+E000]");
    }
}
