package se.varsam.pdf;

import static org.assertj.core.api.Assertions.assertThat;
import static se.varsam.domain.document.SampleSubject.EMPTY;
import static se.varsam.domain.document.SampleSubject.OWN;
import static se.varsam.domain.document.SampleSubject.TODAY;
import static se.varsam.pdf.FullSubjects.FORMS;
import static se.varsam.pdf.FullSubjects.TEXTS;
import static se.varsam.pdf.FullSubjects.child;
import static se.varsam.pdf.FullSubjects.filling;
import static se.varsam.pdf.FullSubjects.withRecords;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import se.varsam.domain.child.Child;
import se.varsam.domain.child.ChildField;
import se.varsam.domain.child.Photo;
import se.varsam.domain.document.AwayAccount;
import se.varsam.domain.document.Completion;
import se.varsam.domain.document.DocumentKind;
import se.varsam.domain.document.FilledForm;
import se.varsam.domain.document.FilledForm.Entry;
import se.varsam.domain.document.FilledForm.Mark;
import se.varsam.domain.document.FilledForm.Value;
import se.varsam.domain.document.Filling;
import se.varsam.domain.document.FormSubject;
import se.varsam.domain.document.PeriodReport;
import se.varsam.domain.document.PeriodReport.Detail;
import se.varsam.domain.document.PeriodReport.Frame;
import se.varsam.domain.document.PeriodReport.Part;
import se.varsam.domain.document.RecoverySheet;
import se.varsam.domain.document.RehearsalSheet;
import se.varsam.domain.document.SampleSubject;
import se.varsam.domain.document.SentContent;
import se.varsam.domain.document.SentDocument;
import se.varsam.domain.document.Share;
import se.varsam.domain.document.StandInTest;
import se.varsam.domain.note.Account;
import se.varsam.domain.note.Effort;
import se.varsam.domain.note.Note;
import se.varsam.domain.note.NoteContent;
import se.varsam.domain.note.NoteKind;
import se.varsam.domain.register.LogHead;
import se.varsam.domain.register.Rehearsal;
import se.varsam.domain.shared.DateRange;
import se.varsam.domain.shared.Moment;
import se.varsam.service.port.PdfWriter.Pdf;

/** The program's own forms as pages: every label and answer is found in the text. Pictures for a person to look at. */
class RealFormsTest {
    private static final TaggedPdf WRITER = new TaggedPdf(TEXTS);

    @ParameterizedTest
    @EnumSource(names = {"POLICE_CHECKLIST", "CONCERN_REPORT", "PAPER_RECEIPT", "READINESS_SHEET", "OF_MISS",
            "ON_CALL_PAGE", "AWAY_NOTICE", "CRIME_REPORT", "OF_RET"})
    void everyLabelAndAnswerIsOnThePages(DocumentKind kind) {
        FilledForm form = filling(kind).filled(withRecords(child(kind).subject()), Optional.empty(),
                List.of(Mark.DRAFT));
        Pdf pdf = WRITER.write(form);
        Reading.picture(pdf.bytes(), "real-" + kind.code());
        assertThat(Reading.text(pdf.bytes())).contains(said(form));
        assertThat(pdf.missing()).isEmpty();
        assertThat(pdf.pages()).isLessThanOrEqualTo(
                Set.of(DocumentKind.ON_CALL_PAGE, DocumentKind.AWAY_NOTICE).contains(kind) ? 1 : 2);
        assertThat(Reading.failures(pdf.bytes())).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(names = {"POLICE_CHECKLIST", "CONCERN_REPORT", "PAPER_RECEIPT", "READINESS_SHEET", "OF_MISS",
            "ON_CALL_PAGE", "AWAY_NOTICE", "CRIME_REPORT", "OF_RET"})
    void aBlankFormAsksTheSame(DocumentKind kind) {
        FilledForm form = filling(kind).blank(Optional.empty(), EMPTY.subject().printedAt(), List.of());
        Pdf pdf = WRITER.write(form);
        Reading.picture(pdf.bytes(), "real-blank-" + kind.code());
        assertThat(Reading.text(pdf.bytes())).contains(said(form));
        assertThat(pdf.pages())
                .isEqualTo(Set.of(DocumentKind.PAPER_RECEIPT, DocumentKind.READINESS_SHEET, DocumentKind.ON_CALL_PAGE,
                        DocumentKind.AWAY_NOTICE).contains(kind) ? 1 : 2);
        assertThat(Reading.failures(pdf.bytes())).isEmpty();
    }

    /** One group of questions to a page where it can be: nothing of a group alone at the foot or the head. */
    @ParameterizedTest
    @CsvSource({"POLICE_CHECKLIST, 29. Vart har barnet bott, Övriga frågor",
            "CONCERN_REPORT, Hur barnet påverkas, När det märktes"})
    void aBlankFormTurnsThePageBetweenQuestionsThatBelongApart(DocumentKind kind, String last, String first) {
        byte[] pages = WRITER.write(filling(kind).blank(Optional.empty(), EMPTY.subject().printedAt(), List.of()))
                .bytes();
        assertThat(Reading.text(pages, 1)).contains(last).doesNotContain(first);
        assertThat(Reading.text(pages, 2)).contains(first);
    }

    /**
     * What people type, and what they should not: each gives a sound file that says all of it, or what it could not.
     */
    @ParameterizedTest
    @EnumSource(names = {"POLICE_CHECKLIST", "CONCERN_REPORT"})
    void everyVariantIsSound(DocumentKind kind) {
        SampleSubject child = child(kind);
        var longNames = new EnumMap<>(child.facts());
        longNames.put(ChildField.LAST_NAME, "Exempel".repeat(42));
        longNames.put(ChildField.RELATIVES, "Påhittad släkting, Exempelstad, 070-174 06 90. ".repeat(60));
        var scripts = new EnumMap<>(child.facts());
        scripts.put(ChildField.FIRST_NAME, "فاطمة الزهراء");
        scripts.put(ChildField.LAST_NAME, "\u202Eمحمدی\u202C 😀");
        scripts.put(ChildField.NATIVE_NAME, "ሰላም ኣብነት");
        var typed = new HashMap<>(child.typed());
        typed.replaceAll((_, text) -> text.startsWith("Påhittat") ? text.repeat(80) : text);
        var broken = new Photo(1, Optional.empty(), "", new byte[]{1, 2, 3});
        for (SampleSubject variant : List.of(EMPTY, child.with(longNames).typed(typed), child.with(scripts),
                child.photo(broken))) {
            FilledForm form = filling(kind).filled(variant.subject(), Optional.empty(), List.of(Mark.DRAFT));
            Pdf pdf = WRITER.write(form);
            assertThat(Reading.failures(pdf.bytes())).isEmpty();
            assertThat(Reading.text(pdf.bytes(), pdf.pages())).contains("Sida " + pdf.pages() + " av " + pdf.pages(),
                    "Akt 2026-017", "Utskriven 2026-11-21 14:32", "UTKAST");
        }
        assertThat(WRITER.write(filling(kind).filled(child.with(scripts).subject(), Optional.empty(), List.of()))
                .missing()).containsExactly("U+1F600");
    }

    @Test
    void protectedIdentityIsSaidOnEveryPage() {
        var form = filling(DocumentKind.CONCERN_REPORT).filled(
                EMPTY.with(Map.of(ChildField.PROTECTED_IDENTITY, "yes")).subject(), Optional.empty(), List.of());
        Pdf pdf = WRITER.write(form);
        assertThat(pdf.pages()).isEqualTo(2);
        assertThat(Reading.text(pdf.bytes(), 1)).contains("SKYDDADE PERSONUPPGIFTER");
        assertThat(Reading.text(pdf.bytes(), 2)).contains("SKYDDADE PERSONUPPGIFTER");
        assertThat(Reading.failures(pdf.bytes())).isEmpty();
    }

    @Test
    void theRecoverySheetIsOnePage() {
        var sheet = new RecoverySheet(TEXTS::get).of("A2B3-C4D5-E6F7-G8H9-J2K3-L4M5-N6P7".toCharArray(),
                "Övning.varsam",
                EMPTY.subject().printedAt(), List.of());
        Pdf pdf = WRITER.write(sheet);
        Reading.picture(pdf.bytes(), "real-recovery-sheet");
        assertThat(pdf.pages()).isEqualTo(1);
        assertThat(Reading.text(pdf.bytes())).as("the key is not broken")
                .contains("A2B3-C4D5-E6F7-G8H9-J2K3-L4M5-N6P7").contains(said(sheet));
    }

    @Test
    void theReceiptOfATriedBackupIsOnePage() {
        var at = Instant.parse("2026-11-21T13:32:00Z");
        var sheet = new RehearsalSheet(TEXTS::get, ZoneId.of("Europe/Stockholm")).of(
                new Rehearsal(at, "varsam-2026-11-21-143200.varsamkopia", at, 12, 3, 456, Optional.of(at),
                        "ab".repeat(32), Optional.empty()),
                "Arbete", EMPTY.subject().printedAt(), List.of());
        Pdf pdf = WRITER.write(sheet);
        Reading.picture(pdf.bytes(), "real-rehearsal-sheet");
        assertThat(pdf.pages()).isEqualTo(1);
        assertThat(Reading.text(pdf.bytes())).contains("2026-11-21 14:32", "456", "Obruten");
        assertThat(Reading.failures(pdf.bytes())).isEmpty();
    }

    @Test
    void thePeriodReportSumsOneChildOrAll() {
        Child child = child(DocumentKind.POLICE_CHECKLIST).subject().child();
        var period = new DateRange(LocalDate.of(2026, 7, 1), LocalDate.of(2026, 12, 31));
        var notes = new ArrayList<Note>();
        for (int i = 40; i > 0; i--) {
            notes.add(note(i, child, NoteKind.values()[i % 4], period.first().plusDays(3L * i)));
        }
        notes.add(new Note(0, Optional.of(child.id()), notes.getFirst().content(), notes.getFirst().written(),
                Optional.empty(), Optional.empty(), Optional.empty()));
        var part = new Part(child, Account.of(child.id(), period, notes));
        var frame = new Frame(period, OWN, EMPTY.subject().printedAt(), List.of(Mark.PRACTICE),
                LogHead.NONE);
        var report = new PeriodReport(TEXTS::get);
        report(report.of(part, frame, Detail.TEXTS), "period-texts");
        report(report.of(part, frame, Detail.FIGURES), "period-figures");
        report(report.ofAll(List.of(part, part, part), frame, Detail.FIGURES), "period-all");
        report(report.ofAll(List.of(), frame, Detail.FIGURES), "period-none");
    }

    private static void report(FilledForm form, String name) {
        Pdf pdf = WRITER.write(form);
        Reading.picture(pdf.bytes(), "real-" + name);
        assertThat(Reading.failures(pdf.bytes())).isEmpty();
        assertThat(Reading.text(pdf.bytes()).replace(" ", "")).as("words may be broken over lines")
                .contains(said(form).stream().map(t -> t.replace(" ", "")).toList());
    }

    private static Note note(int id, Child child, NoteKind kind, LocalDate day) {
        var by = new Note.By(OWN.name(), Instant.parse("2026-11-21T08:30:00Z"));
        Optional<LocalTime> time = id % 5 == 0 ? Optional.empty() : Optional.of(LocalTime.of(9 + id % 9, 30));
        var content = new NoteContent(kind, new Moment(day, time),
                "Påhittat: Samtal om skolan och om fritiden. Barnet vill börja spela fotboll.",
                new Effort(id % 7 * 15, id % 3 * 12_500));
        return new Note(id, Optional.of(child.id()), content, by, Optional.of(by), Optional.empty(), Optional.empty());
    }

    @Test
    void thePageForAStandInIsTwoPagesForADozenChildren() {
        FilledForm form = StandInTest.full();
        Pdf pdf = WRITER.write(form);
        Reading.picture(pdf.bytes(), "real-stand-in");
        assertThat(Reading.text(pdf.bytes())).contains(said(form));
        assertThat(pdf.pages()).isLessThanOrEqualTo(2);
        assertThat(Reading.failures(pdf.bytes())).isEmpty();
    }

    @Test
    void theCompletionHoldsWhatIsNewOnlyAndItsBlankHasRoom() {
        var template = FORMS.current(DocumentKind.POLICE_CHECKLIST, TODAY).on(TODAY, FORMS.laws());
        var completion = new Completion(template, TEXTS::get);
        FormSubject before = withRecords(child(DocumentKind.POLICE_CHECKLIST).subject());
        var given = completion.answers(before).stream()
                .collect(Collectors.toMap(SentContent.SentAnswer::question, Function.identity()));
        var earlier = new Completion.Earlier(LocalDateTime.of(2026, 11, 20, 18, 20), Optional.of(given));
        var facts = new EnumMap<ChildField, String>(ChildField.class);
        facts.putAll(child(DocumentKind.POLICE_CHECKLIST).facts());
        facts.put(ChildField.HAIR, "svart, kortklippt sedan i går");
        facts.put(ChildField.MARKS, "ärr över vänster ögonbryn; tatuering av en svala på höger underarm");
        FormSubject after = withRecords(child(DocumentKind.POLICE_CHECKLIST).with(facts)
                .photo(new Photo(2, Optional.of(LocalDate.of(2026, 11, 1)), "", SampleForms.photo(300, 400)))
                .subject());
        sound(completion.filled(after, Optional.of(earlier), Optional.empty(), List.of(Mark.DRAFT)), "completion", 1);
        sound(completion.filled(before, Optional.of(earlier), Optional.empty(), List.of()), "completion-none", 1);
        sound(completion.filled(EMPTY.subject(), Optional.empty(), Optional.empty(), List.of()), "completion-first", 1);
        sound(completion.filled(after, Optional.of(new Completion.Earlier(earlier.at(), Optional.empty())),
                Optional.empty(), List.of()), "completion-all", 3);
        sound(completion.blank(Optional.empty(), EMPTY.subject().printedAt(), List.of()), "blank-completion", 1);
    }

    @Test
    void theAccountOfAnAbsenceIsToldInATable() {
        var account = new AwayAccount(FORMS.routine(), TEXTS::get, ZoneId.of("Europe/Stockholm"));
        FormSubject subject = withRecords(child(DocumentKind.POLICE_CHECKLIST).subject());
        var copy = new SentDocument(1, subject.child().id(), DocumentKind.POLICE_CHECKLIST, 1,
                new SentDocument.Approval(Instant.parse("2026-11-20T17:15:00Z"), "Polisen i Påhittköping", "e-tjänst"),
                "", Optional.empty());
        var told = new AwayAccount.Told(List.of(), List.of(), List.of(new AwayAccount.Sent(copy, Optional.empty())));
        sound(account.of(subject, told, List.of()), "away-log", 2);
        sound(account.of(EMPTY.subject(), told, List.of()), "away-log-none", 1);
        sound(account.blank(Optional.empty(), EMPTY.subject().printedAt(), List.of()), "blank-away-log", 1);
    }

    @Test
    void aFormCutForTheSchoolHoldsItsQuestionsAndNoOther() {
        FormSubject subject = withRecords(child(DocumentKind.AWAY_NOTICE).subject());
        var template = FORMS.current(DocumentKind.AWAY_NOTICE, TODAY).on(TODAY, FORMS.laws());
        var share = Share.of(FORMS.sharing(), template, FORMS.sharing().recipient("school"), Map.of(), "");
        FilledForm cut = new Filling(template.without(share.withheld()), TEXTS::get).filled(subject, Optional.empty(),
                List.of());
        sound(cut, "away-notice-school", 1);
        assertThat(Reading.text(WRITER.write(cut).bytes())).doesNotContain("DOSSIER", "IDENTITY", "2008-12-20");
    }

    private static void sound(FilledForm form, String name, int pages) {
        Pdf pdf = WRITER.write(form);
        Reading.picture(pdf.bytes(), "real-" + name);
        assertThat(Reading.failures(pdf.bytes())).isEmpty();
        assertThat(Reading.text(pdf.bytes())).as("lines of cells stand beside each other")
                .contains(said(form).stream().flatMap(t -> Stream.of(t.split(" "))).toList());
        assertThat(pdf.pages()).isLessThanOrEqualTo(pages);
    }

    private static List<String> said(FilledForm form) {
        var said = new ArrayList<String>(form.header().basis());
        form.sections().forEach(section -> {
            said.add(section.title());
            section.entries().forEach(e -> said.addAll(said(e)));
        });
        return said.stream().map(Reading::flat).toList();
    }

    private static List<String> said(Entry entry) {
        return switch (entry) {
            case Entry.Answer(var label, Value.Known(var text), _) -> List.of(label, text);
            case Entry.Answer(var label, _, _) -> List.of(label);
            case Entry.Ticks(var label, var ticks) -> {
                var said = new ArrayList<String>(List.of(label));
                ticks.forEach(t -> said.add(t.label()));
                yield said;
            }
            case Entry.Boxes(var label, var lines) -> Stream.concat(Stream.of(label), lines.stream()).toList();
            case Entry.Picture(var label, _, _) -> List.of(label);
            case Entry.Paragraph(var text) -> List.of(text);
            case Entry.Table table -> Stream.concat(table.rows().stream(), table.sums().stream())
                    .flatMap(List::stream).toList();
            case Entry.Life _ -> List.of();
            case Entry.Signature(var lines) -> lines.stream().flatMap(l -> said(l).stream()).toList();
        };
    }
}
