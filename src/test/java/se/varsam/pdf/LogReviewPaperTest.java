package se.varsam.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import se.varsam.domain.document.FilledForm;
import se.varsam.domain.document.LogReport;
import se.varsam.domain.register.LogAction;
import se.varsam.domain.register.LogEntry;
import se.varsam.domain.register.LogHead;
import se.varsam.domain.register.LogSummary;
import se.varsam.domain.register.OfficeHours;
import se.varsam.domain.shared.DateRange;
import se.varsam.i18n.Texts;
import se.varsam.service.port.PdfWriter.Pdf;

/** The review of the log as pages. */
class LogReviewPaperTest {
    private static final ZoneId ZONE = ZoneId.of("Europe/Stockholm");
    private static final Texts TEXTS = new Texts();

    @Test
    void isTaggedAndNamesTheHeadOfTheChain() {
        var counting = new LogSummary.Counting(new LogSummary.Against(Set.of("2026-002"), Set.of("2026-003"),
                new OfficeHours(_ -> true), ZONE), 1);
        for (int i = 1; i <= 60; i++) {
            counting.accept(new LogEntry(i, Instant.parse("2026-11-20T04:00:00Z").plus(Duration.ofHours(i)),
                    "Siv Påhittad (konto)", i % 9 == 0 ? LogAction.EXPORTED : LogAction.READ,
                    Optional.of("2026-00" + (1 + i % 3)), Optional.empty()));
        }
        FilledForm form = new LogReport(TEXTS::get, ZONE).of(
                new LogReport.Reviewed(new DateRange(LocalDate.of(2026, 11, 1), LocalDate.of(2026, 11, 30)),
                        counting.sum(), new LogHead(60, "a1".repeat(32)), Optional.of(17L), List.of()),
                new LogReport.Signing("Siv Påhittad", "Frågade om lördagen, det var jour.",
                        LocalDateTime.of(2026, 12, 1, 9, 30), List.of()));

        Pdf pdf = new TaggedPdf(TEXTS).write(form);

        Reading.picture(pdf.bytes(), "log-review");
        assertThat(Reading.text(pdf.bytes())).contains("60 rader, kontrolltal a1a1a1a1a1a1a1a1", "Rad 17 stämmer inte",
                "det var jour", "2026-12-01 09:30", "Siv Påhittad", "2026-003", "Stickprov");
        assertThat(Reading.failures(pdf.bytes())).isEmpty();
    }
}
