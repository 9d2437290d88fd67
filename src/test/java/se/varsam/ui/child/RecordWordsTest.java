package se.varsam.ui.child;

import static org.assertj.core.api.Assertions.assertThat;
import static se.varsam.domain.child.Records.of;
import static se.varsam.domain.child.Records.placement;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import se.varsam.domain.child.ChildRecord;
import se.varsam.domain.child.RecordKind;
import se.varsam.i18n.Texts;

class RecordWordsTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 21);
    private final RecordWords words = new RecordWords(new Texts(), TODAY);

    private String told(ChildRecord record) {
        return words.title(record) + " | " + words.details(record);
    }

    @ParameterizedTest
    @EnumSource
    void anEmptyOneSaysSo(RecordKind kind) {
        assertThat(told(of(1, kind))).isEqualTo("Inget är ifyllt än | ");
        assertThat(Stream.of(words.added(kind), words.removed(kind), words.restored(kind)))
                .allMatch(said -> said.matches("\\p{L}+: .+")).doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
            "2026-01-01 |            | sedan 2026-01-01", "2026-01-01 | 2026-02-01 | 2026-01-01 till 2026-02-01",
            "2026-12-01 |            | från 2026-12-01", "           | 2026-02-01 | till 2026-02-01"})
    void periodsAreToldAsTheyAreToday(String from, String to, String told) {
        assertThat(words.details(placement(1, "Provet", from == null ? "" : from, to == null ? "" : to)))
                .isEqualTo(told);
    }

    @Test
    void eachKindTellsWhatItIsAndWhatElseIsKnown() {
        assertThat(told(of(1, RecordKind.PLACEMENT, "PLACEMENT_TYPE", "HVB", "PLACEMENT_NAME", "Provgården",
                "PLACEMENT_MUNICIPALITY", "Provköping"))).isEqualTo("Provgården | HVB · Provköping");
        assertThat(told(of(1, RecordKind.PLACEMENT, "PLACEMENT_TYPE", "HVB"))).isEqualTo("HVB | ");
        assertThat(told(of(1, RecordKind.PROFESSIONAL, "PROFESSIONAL_ROLE", "PUBLIC_COUNSEL", "PROFESSIONAL_NAME",
                "Ylva", "PROFESSIONAL_PHONE", "08-465 004 40"))).isEqualTo("Offentligt biträde: Ylva | 08-465 004 40");
        assertThat(told(of(1, RecordKind.PAPER, "PAPER_WHAT", "Pass", "PAPER_NUMBER", "P0", "PAPER_WHERE", "skåpet")))
                .isEqualTo("Pass, nr P0 | skåpet");
        assertThat(told(of(1, RecordKind.OWN_WORDS, "WORDS_TEXT", "Jag vill\nstanna.", "WORDS_DAY", "2026-11-01")))
                .isEqualTo("”Jag vill stanna.” | 2026-11-01");
        assertThat(told(of(1, RecordKind.RELATIVE, "RELATIVE_NAME", "Mina", "RELATIVE_RELATION", "moster",
                "RELATIVE_WHERE", "Exempelstad"))).isEqualTo("Mina, moster | Exempelstad");
    }

    @Test
    void theCodeWordIsForThoseWhoOpenTheRecord() {
        assertThat(told(of(1, RecordKind.CONTACT_WAY, "WAY_HOW", "sms", "WAY_CODE_WORD", "kanelbulle")))
                .isEqualTo("sms | ");
    }

    @Test
    void longWordsAreToldByTheirBeginning() {
        assertThat(words.title(of(1, RecordKind.OWN_WORDS, "WORDS_TEXT", "🙂".repeat(10_000))))
                .isEqualTo("”" + "🙂".repeat(300) + "…”");
    }

    @Test
    void arabicKeepsItsPlaceInTheLine() {
        assertThat(words.title(of(1, RecordKind.RELATIVE, "RELATIVE_NAME", "سمير", "RELATIVE_RELATION", "farbror")))
                .isEqualTo("\u200Eسمير\u200E, farbror");
    }

    @Test
    void doubtsAboutPlacementsAreSentences() {
        assertThat(words.doubts(List.of(placement(1, "A", "2025-01-01", "2025-06-30"),
                placement(2, "B", "2025-06-01", "2025-07-01"), placement(3, "", "2025-07-03", "2025-08-01"),
                placement(4, "C", "2025-09-01", "2025-12-31"), placement(5, "D", "", "2024-01-01"))))
                .containsExactly("Första dagen saknas för D. Överlapp och glapp kan inte räknas.",
                        "A och B överlappar varandra från 2025-06-01. Kontrollera dagarna.",
                        "Inget boende är inskrivet 2025-07-02.",
                        "Inget boende är inskrivet 2025-08-02 till 2025-08-31.",
                        "Inget boende är inskrivet efter 2025-12-31.");
    }

    @Test
    void currentStandsBeforePastAndNewestFirst() {
        var order = new RecordOrder(TODAY);
        var old = placement(1, "A", "2024-01-01", "2024-12-31");
        var before = placement(2, "B", "2025-01-01", "2025-12-31");
        var now = placement(3, "C", "2026-01-01", "");
        var planned = placement(4, "D", "2027-01-01", "");
        assertThat(Stream.of(old, planned, now, before).sorted(order)).containsExactly(planned, now, before, old);
        var secretary = of(1, RecordKind.PROFESSIONAL, "PROFESSIONAL_ROLE", "SOCIAL_SECRETARY");
        var godMan = of(2, RecordKind.PROFESSIONAL, "PROFESSIONAL_ROLE", "GOD_MAN", "PROFESSIONAL_FROM", "2024-01-01");
        var former = of(3, RecordKind.PROFESSIONAL, "PROFESSIONAL_ROLE", "GOD_MAN", "PROFESSIONAL_TO", "2023-01-01");
        assertThat(Stream.of(former, secretary, godMan).sorted(order)).containsExactly(godMan, secretary, former);
        var kept = of(1, RecordKind.PAPER, "PAPER_WHAT", "Pass");
        var handedOverToday = of(2, RecordKind.PAPER, "PAPER_HANDED_OVER", "2026-11-21");
        assertThat(Stream.of(handedOverToday, kept).sorted(order)).containsExactly(kept, handedOverToday);
        assertThat(order.stage(handedOverToday)).isEqualTo(RecordOrder.Stage.ENDED);
    }
}
