package se.varsam.domain.document;

import static org.assertj.core.api.Assertions.assertThat;
import static se.varsam.domain.document.SampleSubject.EMPTY;
import static se.varsam.domain.document.SampleSubject.entry;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.varsam.domain.child.AgeDecision.Fate;
import se.varsam.domain.child.AgeDecision.Kind;
import se.varsam.i18n.Texts;

/** What a document says it rests on. Seen on 2026-11-21. */
class BasisTest {
    private static final Texts TEXTS = new Texts();

    @Test
    void saysWhichBirthDateWhoDecidedItAndWhen() {
        assertThat(lines(EMPTY.born(entry(Kind.TEMPORARY, "2008-12-20", Fate.NONE)))).containsExactly(
                "Födelsedatum som använts: 2008-12-20. Källa: tillfälligt beslut, Migrationsverket, 2026-09-01.",
                "Fyller 18 år 2026-12-20.");
    }

    @Test
    void saysThatADecisionIsAppealed() {
        var fate = Fate.NONE.appealed(Optional.of(LocalDate.of(2026, 9, 10)));
        assertThat(lines(EMPTY.born(entry(Kind.FINAL, "2008-12-20", fate))))
                .contains("Beslutet om födelsedatum är överklagat 2026-09-10.");
    }

    @ParameterizedTest
    @CsvSource({"2008-11-21,Fyllde 18 år 2026-11-21.", "2008-11-22,Fyller 18 år 2026-11-22.",
            "2008-02-29,Fyllde 18 år 2026-02-28."})
    void theBirthdayItselfCounts(String born, String text) {
        assertThat(lines(EMPTY.born(entry(Kind.REGISTERED, born, Fate.NONE)))).contains(text);
    }

    @ParameterizedTest
    @CsvSource({"2008,'Kan ha fyllt 18 år, tidigast 2026-01-01.',2008-01-01",
            "2008-12,Fyller 18 år tidigast 2026-12-01.,2008-12-01", "1990,'Kan ha fyllt 18 år, tidigast 2008-01-01.',"
                    + "1990-01-01"})
    void anAssumedDateNeverMakesAnAdult(String born, String text, String earliest) {
        var lines = lines(EMPTY.born(entry(Kind.STATED, born, Fate.NONE)));
        assertThat(lines.getLast()).isEqualTo(text);
        assertThat(lines.getFirst()).contains("(antaget datum, tidigast " + earliest + ")");
    }

    @Test
    void saysThatNoneIsKnown() {
        assertThat(lines(EMPTY)).containsExactly("Födelsedatum som använts: okänt.");
    }

    private static List<String> lines(SampleSubject child) {
        return new Basis(child.subject(), TEXTS::get).lines(Optional.empty());
    }
}
