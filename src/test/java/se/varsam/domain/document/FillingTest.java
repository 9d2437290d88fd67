package se.varsam.domain.document;

import static org.assertj.core.api.Assertions.assertThat;
import static se.varsam.domain.document.SampleSubject.EMPTY;
import static se.varsam.domain.document.SampleSubject.TODAY;
import static se.varsam.domain.document.SampleSubject.entry;
import static se.varsam.domain.document.SampleSubject.episode;
import static se.varsam.domain.document.SampleSubject.event;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import se.varsam.catalog.Forms;
import se.varsam.domain.child.AgeDecision.Fate;
import se.varsam.domain.child.AgeDecision.Kind;
import se.varsam.domain.child.AsylumStatus;
import se.varsam.domain.child.ChildField;
import se.varsam.domain.child.Photo;
import se.varsam.domain.document.FilledForm.Entry;
import se.varsam.domain.document.FilledForm.Tick;
import se.varsam.domain.document.FilledForm.Value;
import se.varsam.domain.document.FormInProgress.Edit;
import se.varsam.domain.document.FormInProgress.State;
import se.varsam.domain.missing.EpisodeField;
import se.varsam.i18n.Texts;

/** The real forms, filled from made-up children. */
class FillingTest {
    private static final Forms FORMS = new Forms();
    private static final Texts TEXTS = new Texts();

    @ParameterizedTest
    @EnumSource(names = {"POLICE_CHECKLIST", "CONCERN_REPORT"})
    void nothingKnownIsPrintedAsUnknownAndNothingIsLeftOut(DocumentKind kind) {
        var form = filling(kind).filled(EMPTY.subject(), Optional.empty(), List.of());
        var asked = FORMS.current(kind, TODAY).questions().count();
        assertThat(form.sections().stream().flatMap(s -> s.entries().stream())
                .filter(e -> !(e instanceof Entry.Signature || e instanceof Entry.Paragraph))).hasSize((int) asked);
        assertThat(answers(form).filter(a -> !a.label().equals("Datum") && !a.label().equals("Namn och titel")))
                .allMatch(a -> a.value() instanceof Value.Unknown);
    }

    @ParameterizedTest
    @EnumSource(names = {"POLICE_CHECKLIST", "CONCERN_REPORT"})
    void aBlankFormHasRoomForThePenEverywhere(DocumentKind kind) {
        var form = filling(kind).blank(Optional.empty(), EMPTY.subject().printedAt(), List.of());
        assertThat(answers(form)).allMatch(a -> a.value() instanceof Value.Blank && a.lines() >= 1);
        assertThat(form.header().fileNumber()).isEmpty();
        assertThat(form.header().basis()).isEmpty();
        assertThat(ticks(form)).noneMatch(Tick::ticked);
    }

    @Test
    void protectedIdentityIsMarkedOnEveryPage() {
        var form = filling(DocumentKind.CONCERN_REPORT).filled(
                EMPTY.with(Map.of(ChildField.PROTECTED_IDENTITY, "yes")).subject(), Optional.empty(),
                List.of(FilledForm.Mark.DRAFT));
        assertThat(form.header().marks()).containsExactly(FilledForm.Mark.DRAFT, FilledForm.Mark.PROTECTED);
        assertThat(filled(DocumentKind.CONCERN_REPORT, EMPTY.with(Map.of(ChildField.PROTECTED_IDENTITY, "no"))).header()
                .marks()).doesNotContain(FilledForm.Mark.PROTECTED);
    }

    @Test
    void whatIsKnownOfThePoliceReportStandsAlone() {
        var away = EMPTY.away(episode("2026-11-20T17:40", "", Map.of(EpisodeField.CASE_NUMBER, "0000-K1-26")));
        assertThat(answers(filled(DocumentKind.CONCERN_REPORT, away)))
                .filteredOn(a -> a.label().startsWith("Polisanmälan")).singleElement()
                .satisfies(a -> assertThat(a.value()).isEqualTo(new Value.Known("ärendenummer: 0000-K1-26")));
    }

    @Test
    void partsOfAnAnswerSayWhatIsUnknown() {
        var child = EMPTY.with(Map.of(ChildField.SCHOOL_NAME, "Påhittsskolan", ChildField.SCHOOL_PHONE, "010-1"));
        assertThat(police(child, "school"))
                .isEqualTo("Påhittsskolan; klass okänt; klassföreståndare okänt; telefon 010-1");
        assertThat(asked(child, "school").state()).isEqualTo(State.PARTLY);
        assertThat(asked(child, "school").missing()).isTrue();
    }

    @Test
    void remarksAreLeftOutWhileUnknown() {
        assertThat(police(EMPTY.with(Map.of(ChildField.LAST_NAME, "Exempelsson")), "last-name"))
                .isEqualTo("Exempelsson");
        assertThat(police(EMPTY.with(Map.of(ChildField.LAST_NAME, "Exempelsson", ChildField.NATIVE_NAME, "محمدی")),
                "last-name")).isEqualTo("Exempelsson\nmed egen skrift: محمدی");
    }

    @ParameterizedTest
    @CsvSource({"2025-03-01,sedan 2025-03-01 (1 år 8 mån)", "2026-11-09,sedan 2026-11-09 (12 dagar)",
            "2026-11-20,sedan 2026-11-20 (1 dag)", "2024-11-21,sedan 2024-11-21 (2 år)",
            "2026-08-01,sedan 2026-08-01 (3 mån)", "2027-01-01,2027-01-01"})
    void timeInSwedenIsCountedFromArrival(String arrived, String text) {
        assertThat(police(EMPTY.with(Map.of(ChildField.ARRIVED_ON, arrived)), "time-in-sweden")).isEqualTo(text);
    }

    @Test
    void aRefusalIsTheNegativeDecision() {
        var child = EMPTY.asylum(event(AsylumStatus.SEEKER, "2025-03-02", ""),
                event(AsylumStatus.REFUSED, "2026-10-02", "överklagat"));
        assertThat(police(child, "decision")).isEqualTo("Avslag 2026-10-02 (överklagat)");
    }

    @Test
    void withoutARefusalItIsSaidThatNoneIsNoted() {
        assertThat(police(EMPTY.asylum(event(AsylumStatus.SEEKER, "2025-03-02", "")), "decision"))
                .isEqualTo("inget avslag antecknat; senast: Asylsökande 2025-03-02");
        assertThat(police(EMPTY.born(entry(Kind.TEMPORARY, "2007-01-01", Fate.NONE)), "decision"))
                .isEqualTo("åldersbeslut 2026-09-01, födelsedatum 2007-01-01");
    }

    @Test
    void earlierAbsencesAreTakenFromTheRegisterAndTyped() {
        var child = EMPTY.with(Map.of(ChildField.MISSING_BEFORE, "två gånger i Malmö 2024")).away(
                episode("2026-11-20T17:40", "", Map.of()), episode("2026-03-01T20:00", "2026-03-04T08:00", Map.of()));
        assertThat(police(child, "missing-before"))
                .isEqualTo("ja, enligt registret: 2026-03-01 till 2026-03-04; två gånger i Malmö 2024");
    }

    @Test
    void theEpisodeThatLastsAnswersItsNine() {
        var child = EMPTY.away(episode("2026-11-20T17:40", "",
                Map.of(EpisodeField.LEFT_AT, "2026-11-20T15:00", EpisodeField.CASE_NUMBER, "K-1")));
        assertThat(police(child, "left-at")).isEqualTo("2026-11-20 kl. 15:00; upptäckt 2026-11-20 kl. 17:40");
        assertThat(police(child, "case-number")).isEqualTo("K-1");
        assertThat(inProgress(DocumentKind.POLICE_CHECKLIST, child).missing()).extracting(FormInProgress.Asked::id)
                .contains("clothes", "last-seen").doesNotContain("other", "reported-at");
    }

    @Test
    void withoutAnEpisodeItsQuestionsAreNotMissingButUnknown() {
        assertThat(inProgress(DocumentKind.POLICE_CHECKLIST, EMPTY).missing()).extracting(FormInProgress.Asked::id)
                .contains("first-name", "photograph", "decision").doesNotContain("clothes", "left-at");
    }

    @Test
    void aPhotographIsTickedAndAttachedUnlessLeftOut() {
        var child = EMPTY.photo(new Photo(1, Optional.of(LocalDate.of(2026, 9, 3)), "", new byte[]{1}));
        var form = filled(DocumentKind.POLICE_CHECKLIST, child);
        assertThat(ticks(form)).containsExactly(new Tick("finns", true), new Tick("bifogas", true));
        assertThat(form.sections().get(1).entries().getFirst()).as("beside the name, below the numbers to ring")
                .extracting("label", "description")
                .containsExactly("Foto taget 2026-09-03", "Foto på barnet");

        var without = filled(DocumentKind.POLICE_CHECKLIST, child.typed(Map.of("photograph", "not-attached")));
        assertThat(ticks(without)).containsExactly(new Tick("finns", true), new Tick("bifogas", false));
        assertThat(without.sections()).flatExtracting(FilledForm.Section::entries)
                .noneMatch(Entry.Picture.class::isInstance);
        assertThat(ticks(filled(DocumentKind.POLICE_CHECKLIST, EMPTY))).noneMatch(Tick::ticked);
    }

    @Test
    void whetherToAttachAPhotographIsOnlyAskedWhenThereIsOne() {
        assertThat(photographEdits(EMPTY)).containsExactly(new Edit.Elsewhere(Source.Place.PHOTOS));
        assertThat(photographEdits(EMPTY.photo(new Photo(1, Optional.empty(), "", new byte[]{1})))).hasSize(2);
    }

    private static List<Edit> photographEdits(SampleSubject child) {
        return inProgress(DocumentKind.POLICE_CHECKLIST, child).questions()
                .filter(q -> q.id().equals("photograph")).findFirst().orElseThrow().edits();
    }

    @Test
    void choicesAreTicksAndUnansweredIsUnknown() {
        assertThat(acute(EMPTY)).containsExactly(new Tick("ja", false), new Tick("nej", false),
                new Tick("okänt", true));
        assertThat(acute(EMPTY.typed(Map.of("acute", "yes")))).containsExactly(new Tick("ja", true),
                new Tick("nej", false), new Tick("okänt", false));
        assertThat(inProgress(DocumentKind.CONCERN_REPORT, EMPTY).missing()).extracting(FormInProgress.Asked::id)
                .contains("acute", "standing", "concern");
    }

    @Test
    void theReporterComesFromOwnDetails() {
        var form = filled(DocumentKind.CONCERN_REPORT, EMPTY.by(SampleSubject.OWN));
        assertThat(answers(form).map(a -> text(a.value()))).contains("Testa Påhittsson; god man",
                "Överförmyndaren i Exempelstad; Exempelstad", "070-000 00 00; testa@exempel.invalid");
    }

    @Test
    void adviceIsOnScreenAndNeverPrinted() {
        var all = List.of(DocumentKind.POLICE_CHECKLIST, DocumentKind.CONCERN_REPORT);
        for (DocumentKind kind : all) {
            String printed = filled(kind, EMPTY).sections().toString();
            var advice = inProgress(kind, EMPTY).questions().map(FormInProgress.Asked::advice)
                    .filter(a -> !a.isEmpty()).toList();
            assertThat(advice).isNotEmpty().noneMatch(printed::contains).noneMatch(a -> a.contains("{law"));
        }
    }

    @Test
    void everyAnswerIsChangedSomewhere() {
        assertThat(asked(EMPTY, "height").edits()).containsExactly(new Edit.OfChild(ChildField.HEIGHT, ""));
        assertThat(asked(EMPTY, "clothes").edits()).containsExactly(new Edit.OfEpisode(EpisodeField.CLOTHES, ""));
        assertThat(asked(EMPTY, "time-in-sweden").edits())
                .containsExactly(new Edit.OfChild(ChildField.ARRIVED_ON, ""));
        for (var kind : List.of(DocumentKind.POLICE_CHECKLIST, DocumentKind.CONCERN_REPORT)) {
            assertThat(inProgress(kind, EMPTY).questions().filter(q -> !q.id().equals("date")))
                    .allMatch(q -> !q.edits().isEmpty());
        }
    }

    private static List<Tick> acute(SampleSubject child) {
        return ((Entry.Ticks) inProgress(DocumentKind.CONCERN_REPORT, child).questions()
                .filter(q -> q.id().equals("acute")).findFirst().orElseThrow().entry()).ticks();
    }

    private static String police(SampleSubject child, String question) {
        return text(((Entry.Answer) asked(child, question).entry()).value());
    }

    private static String text(Value value) {
        return value instanceof Value.Known(var text) ? text : value.toString();
    }

    private static FormInProgress.Asked asked(SampleSubject child, String question) {
        return inProgress(DocumentKind.POLICE_CHECKLIST, child).questions().filter(q -> q.id().equals(question))
                .findFirst().orElseThrow();
    }

    private static FormInProgress inProgress(DocumentKind kind, SampleSubject child) {
        return filling(kind).inProgress(child.subject());
    }

    private static FilledForm filled(DocumentKind kind, SampleSubject child) {
        return filling(kind).filled(child.subject(), Optional.empty(), List.of());
    }

    private static Filling filling(DocumentKind kind) {
        return new Filling(FORMS.current(kind, TODAY).on(TODAY, FORMS.laws()), TEXTS::get);
    }

    private static Stream<Entry.Answer> answers(FilledForm form) {
        return form.sections().stream().flatMap(s -> s.entries().stream()).filter(Entry.Answer.class::isInstance)
                .map(Entry.Answer.class::cast);
    }

    private static List<Tick> ticks(FilledForm form) {
        return form.sections().stream().flatMap(s -> s.entries().stream()).filter(Entry.Ticks.class::isInstance)
                .flatMap(e -> ((Entry.Ticks) e).ticks().stream()).toList();
    }
}
