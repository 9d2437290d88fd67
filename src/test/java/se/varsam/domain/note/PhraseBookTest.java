package se.varsam.domain.note;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import se.varsam.domain.note.PhraseBook.Expansion;

class PhraseBookTest {
    private static final PhraseBook BOOK = new PhraseBook(List.of(new Phrase("tfn", "Telefonsamtal med …"),
            new Phrase("tfnutan", "Utan svar."), new Phrase("öf", "Överförmyndaren")));

    @Test
    void findsTheAbbreviationBeforeTheCaret() {
        assertThat(BOOK.at("Idag ;tfn mer", 9)).contains(new Expansion(5, 9, "Telefonsamtal med …", Optional.of(18)));
        assertThat(BOOK.at(";ÖF", 3)).contains(new Expansion(0, 3, "Överförmyndaren", Optional.empty()));
        assertThat(BOOK.at(";O\u0308f", 4)).as("two signs for one letter").isPresent();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "tfn", ";tf", ";tfnx", "ord;tfn", "; tfn", ";tfn ", ";", "9;tfn", ";;"})
    void leavesOtherTextAlone(String text) {
        assertThat(BOOK.at(text, text.length())).isEmpty();
    }

    @Test
    void offersWhatMayBeMeant() {
        assertThat(BOOK.offered("Nu ;t", 5, 4)).extracting(Phrase::abbreviation).containsExactly("tfn", "tfnutan");
        assertThat(BOOK.offered(";", 1, 2)).hasSize(2);
        assertThat(BOOK.offered("t", 1, 4)).isEmpty();
        assertThat(BOOK.offered(";x", 2, 4)).isEmpty();
    }

    @Test
    void twoThousandAreNoMoreThanOne() {
        var book = new PhraseBook(
                IntStream.range(0, 2_000).mapToObj(i -> new Phrase("f" + i, "Fras " + i)).toList());
        String text = "x".repeat(9_990) + " ;f1999";
        assertThat(book.at(text, text.length())).map(Expansion::text).contains("Fras 1999");
        assertThat(book.offered(";f", 2, 4)).hasSize(4);
    }

    @ParameterizedTest
    @CsvSource({"Tfn,tfn", "' ;öf ',öf", "'\u202Eöf\u0000',öf", "a1,a1"})
    void readsAnAbbreviation(String typed, String kept) {
        assertThat(Phrase.read(typed, " Text \n").toOptional()).contains(new Phrase(kept, "Text"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "a b", "a;b", "å-ä", "123456789012345678901", "🦊", "\u202E\u0000", "'"})
    void refusesWhatIsNone(String typed) {
        assertThat(Phrase.read(typed, "Text").refusal()).map(r -> r.key()).contains("refusal.phrase.abbreviation");
    }

    @Test
    void threeDotsAreAGap() {
        assertThat(Phrase.read("a", "Ringde ... om ...").toOptional()).contains(new Phrase("a", "Ringde … om …"));
    }

    @Test
    void refusesTextsThatAreNone() {
        assertThat(Phrase.read("a", " \n").refusal()).map(r -> r.key()).contains("refusal.phrase.empty");
        assertThat(Phrase.read("a", "x".repeat(2_001)).refusal()).map(r -> r.key()).contains("refusal.text.long");
    }
}
