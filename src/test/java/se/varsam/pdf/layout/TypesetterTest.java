package se.varsam.pdf.layout;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TypesetterTest {
    private static final Fonts FONTS = new Fonts();
    private static final Style STYLE = new Style(Weight.REGULAR, 10, 13, Ink.TEXT);

    private final List<String> missing = new ArrayList<>();
    private final Typesetter typesetter = new Typesetter(FONTS, missing);

    @ParameterizedTest
    @ValueSource(strings = {"Ett par vanliga ord som behöver mer än en rad för att få plats i spalten.",
            "Påhittad Fatima (فاطمة) och ሰላም ተስፋይ",
            "مرحبا، اسم الطفلة فاطمة الزهراء وهي تتحدث العربية والسويدية (Svenska) 2008-12-20.",
            "WWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWW",
            "ګلاب‌ښارګلاب‌ښارګلاب‌ښارګلاب‌ښارګلاب‌ښارګلاب‌ښارګلاب‌ښارګلاب‌ښار", "(((((((((( «فاطمة» [12] ))))))))))"})
    void noLineIsWiderThanItsColumn(String text) {
        List<TextLine> lines = typesetter.lines(text, STYLE, 120);
        assertThat(lines).allSatisfy(line -> assertThat(line.width()).isLessThanOrEqualTo(120.01f));
        assertThat(read(lines)).isEqualTo(text.replace(" ", ""));
    }

    @Test
    void aColumnNarrowerThanALetterStillEnds() {
        assertThat(typesetter.lines("Åsa", STYLE, 1)).hasSize(3);
    }

    @Test
    void lineEndsAreKept() {
        assertThat(typesetter.lines("ett\r\ntvå\n\nfyra", STYLE, 400)).extracting(line -> read(List.of(line)))
                .containsExactly("ett", "två", "", "fyra");
    }

    @Test
    void emptyTextIsOneEmptyLine() {
        assertThat(typesetter.lines("", STYLE, 400)).singleElement()
                .satisfies(line -> assertThat(line.width()).isZero());
    }

    @Test
    void arabicTextStartsAtTheRight() {
        TextLine line = typesetter.line("فاطمة (Fatima)", STYLE);
        assertThat(line.direction()).isEqualTo(TextLine.Direction.RIGHT_TO_LEFT);
        assertThat(line.parts().getLast().text()).startsWith("فاطمة");
        assertThat(line.parts().get(1).text()).isEqualTo("\u200EFatima\u200E");
    }

    @Test
    void bracketsTurnWithTheText() {
        assertThat(typesetter.line("(فاطمة)", STYLE).parts().getFirst().runs()).extracting(TextLine.Run::glyphs)
                .containsExactly("(", "فاطمة", ")");
    }

    @Test
    void lettersOfPashtoJoinThoughUnicodeHasNoFormsForThem() {
        assertThat(typesetter.line("ښښښ", STYLE).width()).isLessThan(3 * typesetter.line("ښ", STYLE).width() - 5);
    }

    @ParameterizedTest
    @ValueSource(strings = {"2008-12-20", "070-000 00 00", "+46 10-000 00 00", "14:32"})
    void numbersAmongArabicLettersKeepTheirOrder(String number) {
        assertThat(typesetter.line("علاء " + number + " الإسلام", STYLE).parts()).extracting(TextLine.Part::text)
                .containsExactly(" الإسلام", "\u200E" + number + "\u200E", "علاء ");
    }

    @ParameterizedTest
    @ValueSource(strings = {"2026-11-21", "08-465 004 20", "14:32:10", "+46 10-000 00 00"})
    void numbersAreNotBroken(String number) {
        for (int words = 1; words < 12; words++) {
            assertThat(typesetter.lines("ord ".repeat(words) + "(" + number + ")", STYLE, 110))
                    .anySatisfy(line -> assertThat(line.parts().getFirst().text()).contains(number));
        }
    }

    private static String read(List<TextLine> lines) {
        return lines.stream().flatMap(line -> {
            var parts = line.parts();
            return line.direction() == TextLine.Direction.LEFT_TO_RIGHT ? parts.stream() : parts.reversed().stream();
        }).map(TextLine.Part::text).collect(Collectors.joining()).replaceAll("[ \u200E]", "");
    }
}
