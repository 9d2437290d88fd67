package se.varsam.service;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.varsam.domain.document.FilledForm;
import se.varsam.domain.document.FilledForm.Mark;
import se.varsam.domain.register.LogAction;
import se.varsam.domain.register.LogEntry;
import se.varsam.domain.register.LogReview;
import se.varsam.domain.register.OwnDetails;
import se.varsam.domain.register.Role;
import se.varsam.domain.shared.DateRange;
import se.varsam.domain.shared.Outcome;
import se.varsam.domain.shared.Refusal;
import se.varsam.i18n.Texts;
import se.varsam.service.port.PdfWriter;
import se.varsam.service.port.Today;
import se.varsam.store.TestRegister;

@SuppressWarnings("NullAway.Init") // filled before each test
class LogReviewServiceTest {
    private static final DateRange DAY = new DateRange(TestRegister.DAY, TestRegister.DAY);

    @TempDir
    private Path folder;
    private final List<FilledForm> written = new ArrayList<>();
    private TestRegister register;
    private LocalDate day = TestRegister.DAY;
    private LogReviewService reviews;

    @BeforeEach
    void open() throws SQLException {
        register = TestRegister.in(folder);
        PdfWriter writer = form -> {
            written.add(form);
            return new PdfWriter.Pdf(new byte[]{(byte) written.size()}, 1, List.of());
        };
        Today today = () -> day;
        reviews = new LogReviewService(register, writer, new Texts()::get, TestRegister.CLOCK, today);
        register.change(w -> w.log().add(LogAction.OPENED));
    }

    @AfterEach
    void close() {
        register.close();
    }

    private void named() {
        register.change(w -> w.settings().own(new OwnDetails(Role.GOD_MAN, "", "Siv Påhittad", "", "", "", "")));
    }

    @Test
    void isDueAMonthAfterTheFirstLineAndThenAfterTheLastReview() {
        assertThat(reviews.next().due()).isEqualTo(TestRegister.DAY.plusMonths(1));
        assertThat(reviews.next().isDue(TestRegister.DAY)).isFalse();
        day = TestRegister.DAY.plusMonths(1);
        assertThat(reviews.next().isDue(day)).isTrue();
        assertThat(reviews.next().proposed()).isEqualTo(new DateRange(TestRegister.DAY, day));

        named();
        reviews.sign(new DateRange(TestRegister.DAY, day));
        assertThat(reviews.next().due()).isEqualTo(day.plusMonths(1));
        assertThat(reviews.changeMonths(3)).isEqualTo(Outcome.done(3));
        assertThat(reviews.next().due()).isEqualTo(day.plusMonths(3));
        assertThat(reviews.changeMonths(0)).isInstanceOf(Outcome.Refused.class);
        assertThat(reviews.changeMonths(13)).isInstanceOf(Outcome.Refused.class);
        assertThat(register.<LogEntry>read(w -> w.log().entries().getLast()).field()).contains("REVIEW_MONTHS");
    }

    @Test
    void nobodyWithoutANameSigns() {
        assertThat(reviews.sign(DAY)).isEqualTo(Outcome.refused("refusal.review.name"));
        assertThat(reviews.all()).isEmpty();
    }

    @Test
    void aDraftBecomesASignedPaperThatIsKept() {
        reviews.keepRemark("  Frågade Rut om lördagen. ");
        reviews.draft(DAY);
        assertThat(written.getLast().header().marks()).containsExactly(Mark.DRAFT);
        named();

        LogReview review = reviews.sign(DAY).toOptional().orElseThrow();

        assertThat(written.getLast().header().marks()).isEmpty();
        assertThat(review.by()).isEqualTo("Siv Påhittad");
        assertThat(review.remark()).isEqualTo("Frågade Rut om lördagen.");
        assertThat(review.head().number()).isEqualTo(1);
        assertThat(reviews.remark()).as("the next one begins empty").isEmpty();
        assertThat(reviews.all()).containsExactly(review);
        assertThat(reviews.pdf(review)).containsExactly(2);
        LogEntry line = register.read(w -> w.log().entries().getLast());
        assertThat(line.action()).isEqualTo(LogAction.REVIEWED);
        assertThat(line.field()).contains("2026-11-21 2026-11-21");
    }

    @Test
    void aBrokenChainStandsOnThePaper() throws SQLException {
        register.sql("UPDATE log_entry SET by_user = 'annan' WHERE id = 1");
        reviews.draft(DAY);
        assertThat(written.getLast().sections().getFirst().entries().toString()).contains("Rad 1 stämmer inte");
    }

    @Test
    void printingAndSavingAreLogged() {
        reviews.printed();
        reviews.exported();
        assertThat(register.<List<LogEntry>>read(w -> w.log().entries())).extracting(LogEntry::action)
                .endsWith(LogAction.PRINTED, LogAction.EXPORTED);
    }

    @Test
    void aTooLongRemarkIsRefused() {
        assertThat(reviews.keepRemark("x".repeat(100_000)).refusal().map(Refusal::key)).isEqualTo(
                Optional.of("refusal.text.long"));
    }
}
