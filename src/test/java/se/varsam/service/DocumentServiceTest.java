package se.varsam.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.varsam.catalog.Forms;
import se.varsam.domain.child.ChildField;
import se.varsam.domain.child.ChildId;
import se.varsam.domain.child.Photo;
import se.varsam.domain.document.DocumentKind;
import se.varsam.domain.document.Fill;
import se.varsam.domain.document.FilledForm;
import se.varsam.domain.document.FilledForm.Entry;
import se.varsam.domain.document.FilledForm.Mark;
import se.varsam.domain.document.FilledForm.Value;
import se.varsam.domain.document.FormInProgress.Edit;
import se.varsam.domain.document.SampleSubject;
import se.varsam.domain.register.LogAction;
import se.varsam.domain.register.LogEntry;
import se.varsam.domain.shared.Refusal;
import se.varsam.i18n.Texts;
import se.varsam.pdf.TaggedPdf;
import se.varsam.photo.DrawnPortrait;
import se.varsam.photo.ScaledPhotos;
import se.varsam.service.port.PdfWriter;
import se.varsam.service.port.PdfWriter.Pdf;
import se.varsam.store.TestRegister;

/** Filling, approving, keeping and replacing documents over a real register. */
class DocumentServiceTest {
    private static final DocumentKind REPORT = DocumentKind.CONCERN_REPORT;
    private static final DocumentKind POLICE = DocumentKind.POLICE_CHECKLIST;

    private TestRegister register;
    private DocumentService documents;
    private ChildId child;

    @BeforeEach
    void open(@TempDir Path folder) throws SQLException {
        register = TestRegister.in(folder);
        documents = new DocumentService(register, new Forms(), form -> new Pdf(text(form), 1, List.of()),
                new Texts()::get, TestRegister.CLOCK, () -> LocalDate.of(2026, 12, 24));
        child = register.write(w -> {
            w.settings().own(SampleSubject.OWN);
            var id = w.children().add(2026).id();
            w.children().change(id, ChildField.FIRST_NAME, "Påhittad");
            w.children().change(id, ChildField.ARRIVED_ON, "2026-11-24");
            return id;
        });
    }

    @AfterEach
    void close() {
        register.close();
    }

    @Test
    void whatIsApprovedIsKeptByteForByte() {
        documents.answer(child, REPORT, "concern", "Kommer inte hem på kvällarna.");
        var kept = documents.approve(child, REPORT, "Exempelstads kommun", "med bud", Optional.empty());

        assertThat(documents.pdf(kept).toOptional().orElseThrow()).asString(StandardCharsets.UTF_8)
                .contains("Kommer inte hem på kvällarna.").doesNotContain("DRAFT");
        assertThat(kept.sha256()).isEqualTo(Sha256.of(documents.pdf(kept).toOptional().orElseThrow()));
        assertThat(kept.approved().at()).isEqualTo(TestRegister.CLOCK.instant());
        assertThat(kept.approved().recipient()).isEqualTo("Exempelstads kommun");
        assertThat(kept.template()).isEqualTo(1);
        assertThat(documents.sent(child)).containsExactly(kept);
        assertThat(documents.sent()).containsExactly(kept);
    }

    @Test
    void aBrokenPhotoIsNotSaidToComeWithTheForm() {
        var real = new TaggedPdf(new Texts());
        documents = new DocumentService(register, new Forms(), new PdfWriter() {
            @Override
            public Pdf write(FilledForm form) {
                return new Pdf(text(form), 1, List.of());
            }

            @Override
            public boolean shows(byte[] jpeg) {
                return real.shows(jpeg);
            }
        }, new Texts()::get, TestRegister.CLOCK, () -> LocalDate.of(2026, 12, 24));
        add("2026-11-20", "ingen bild".getBytes(StandardCharsets.UTF_8));
        for (DocumentKind kind : List.of(POLICE, REPORT)) {
            assertThat(ticked(kind)).doesNotContain("finns", "bifogas");
        }
        add("2026-03-01", new ScaledPhotos().read(DrawnPortrait.png()).toOptional().orElseThrow());
        assertThat(ticked(POLICE)).as("the older one that is whole").contains("finns", "bifogas");
    }

    private void add(String takenOn, byte[] jpeg) {
        register.change(w -> w.children().add(child,
                new Photo(0, Optional.of(LocalDate.parse(takenOn)), "", jpeg)));
    }

    private List<String> ticked(DocumentKind kind) {
        return documents.fill(child, kind, Fill.APPROVED).sections().stream().flatMap(s -> s.entries().stream())
                .filter(Entry.Ticks.class::isInstance).flatMap(e -> ((Entry.Ticks) e).ticks().stream())
                .filter(FilledForm.Tick::ticked).map(FilledForm.Tick::label).toList();
    }

    @Test
    void thePreviewIsWhatIsApprovedButForItsMark() {
        String preview = new String(documents.preview(child, POLICE).bytes(), StandardCharsets.UTF_8);
        var kept = documents.approve(child, POLICE, "", "", Optional.empty());
        assertThat(documents.pdf(kept).toOptional().orElseThrow()).asString(StandardCharsets.UTF_8)
                .isEqualTo(preview.replace("[DRAFT]", "[]"));
        assertThat(kept.approved().recipient()).isEmpty();
    }

    @Test
    void aNewCopySaysWhichItReplaces() {
        var first = documents.approve(child, POLICE, "", "", Optional.empty());
        var second = documents.approve(child, POLICE, "", "", Optional.of(first));
        assertThat(second.replaces()).contains(first.id());
        assertThat(documents.pdf(second).toOptional().orElseThrow()).asString(StandardCharsets.UTF_8)
                .contains("Ersätter den handling som godkändes 2026-11-21 kl. 09:30.");
        assertThat(documents.sent(child)).containsExactly(second, first);
    }

    @Test
    void aCopyOfAnotherKindIsNotReplaced() {
        var report = documents.approve(child, REPORT, "", "", Optional.empty());
        assertThatThrownBy(() -> documents.approve(child, POLICE, "", "", Optional.of(report)))
                .isInstanceOf(IllegalArgumentException.class);
        assertThat(documents.sent(child)).containsExactly(report);
    }

    @Test
    void answersAreClearedByApprovalAndCanBeBroughtBack() {
        documents.answer(child, REPORT, "concern", "Påhittad oro.");
        documents.answer(child, REPORT, "standing", "god-man");
        documents.approve(child, REPORT, "", "", Optional.empty());
        assertThat(typed("concern")).isEmpty();

        documents.bringBackAnswers(child, REPORT);
        assertThat(typed("concern")).isEqualTo("Påhittad oro.");
    }

    @Test
    void anAnswerIsTakenBackByEmptyText() {
        documents.answer(child, REPORT, "concern", "x");
        documents.answer(child, REPORT, "concern", "");
        assertThat(typed("concern")).isEmpty();
        assertThatThrownBy(() -> documents.answer(child, REPORT, "no-such", "x"))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void aChangedCopyIsRefused() throws SQLException {
        var kept = documents.approve(child, POLICE, "", "", Optional.empty());
        register.sql("UPDATE sent_document SET pdf = x'00'");
        assertThat(documents.pdf(kept).refusal()).contains(Refusal.of("refusal.document.changed"));
    }

    @Test
    void theLogTellsOfApprovalPrintAndExport() {
        var kept = documents.approve(child, POLICE, "Hemlig Mottagare", "", Optional.empty());
        documents.printed(kept);
        documents.exported(kept);
        documents.printed(child, REPORT);
        var log = register.read(w -> w.log().entries());
        assertThat(log).extracting(LogEntry::action).containsSubsequence(LogAction.APPROVED, LogAction.PRINTED,
                LogAction.EXPORTED, LogAction.PRINTED);
        assertThat(log.toString()).doesNotContain("Hemlig");
    }

    @Test
    void theDayForDatesMovesAgesButNotTheTimeOfPrinting() {
        var form = documents.fill(child, POLICE, Fill.APPROVED);
        assertThat(form.header().printedAt()).isEqualTo("2026-11-21T09:30");
        assertThat(form.sections().toString()).contains("sedan 2026-11-24 (1 mån)");
        assertThat(form.header().fileNumber()).contains("2026-001");
        assertThat(form.header().marks()).isEmpty();
    }

    @Test
    void blanksHoldNothingOfTheChild() {
        assertThat(documents.fill(child, POLICE, Fill.BLANK).sections()).isEqualTo(documents.blank(POLICE).sections());
        assertThat(documents.fill(child, POLICE, Fill.BLANK).header().fileNumber()).contains("2026-001");
        assertThat(documents.blank(POLICE).sections().toString()).doesNotContain("Påhittad");
        assertThat(documents.fill(child, POLICE, Fill.DRAFT).header().marks()).containsExactly(Mark.DRAFT);
    }

    @Test
    void theRecoverySheetHoldsTheKeyAndNoChild() {
        var sheet = documents.recoverySheet("AAAA-BBBB".toCharArray(), "prov.varsam");
        assertThat(sheet.header().fileNumber()).isEmpty();
        assertThat(sheet.sections().getFirst().entries())
                .contains(new Entry.Answer("Nyckel", new Value.Known("AAAA-BBBB"), 1));
    }

    @Test
    void nothingToDoSaysSo() {
        assertThat(documents.openItems(child, List.of()).sections().getFirst().entries())
                .containsExactly(new Entry.Paragraph("Inget att göra just nu."));
    }

    private String typed(String question) {
        return documents.form(child, REPORT).questions().filter(q -> q.id().equals(question)).findFirst().orElseThrow()
                .edits().stream().map(e -> ((Edit.Typed) e).value()).findFirst().orElseThrow();
    }

    /** Stands in for the pages: all that the form says. */
    private static byte[] text(FilledForm form) {
        return (form.header() + "\n" + form.sections()).getBytes(StandardCharsets.UTF_8);
    }
}
