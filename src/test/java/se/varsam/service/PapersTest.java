package se.varsam.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.varsam.catalog.AwayFile;
import se.varsam.catalog.Forms;
import se.varsam.domain.child.ChildField;
import se.varsam.domain.child.ChildId;
import se.varsam.domain.child.Photo;
import se.varsam.domain.document.DocumentKind;
import se.varsam.domain.document.Fill;
import se.varsam.domain.document.FilledForm;
import se.varsam.domain.document.FilledForm.Entry;
import se.varsam.domain.document.FilledForm.Value;
import se.varsam.domain.document.FormInProgress.Edit;
import se.varsam.domain.document.SampleSubject;
import se.varsam.domain.document.SentDocument;
import se.varsam.domain.missing.EpisodeField;
import se.varsam.domain.missing.MissingEpisode;
import se.varsam.domain.missing.ReturnField;
import se.varsam.domain.missing.StepReport;
import se.varsam.domain.missing.StepReport.Result;
import se.varsam.domain.shared.Refusal;
import se.varsam.i18n.Texts;
import se.varsam.service.port.PdfWriter.Pdf;
import se.varsam.store.TestRegister;

/** The completion to the police and the account of an absence, over a real register. */
class PapersTest {
    private static final DocumentKind POLICE = DocumentKind.POLICE_CHECKLIST;
    private static final DocumentKind COMPLETION = DocumentKind.POLICE_COMPLETION;
    private static final LocalDateTime NOW = LocalDateTime.of(2026, 11, 21, 9, 30);
    private static final Refusal NOTHING = Refusal.of("refusal.completion.nothing");

    private TestRegister register;
    private DocumentService documents;
    private AwayService away;
    private EpisodeService episodes;
    private ChildId child;
    private MissingEpisode episode;

    @BeforeEach
    void open(@TempDir Path folder) throws SQLException {
        register = TestRegister.in(folder);
        documents = new DocumentService(register, new Forms(),
                form -> new Pdf((form.header() + "\n" + form.sections()).getBytes(StandardCharsets.UTF_8), 1,
                        List.of()),
                new Texts()::get, TestRegister.CLOCK, () -> LocalDate.of(2026, 11, 21));
        away = new AwayService(register, AwayFile.bundled(), TestRegister.CLOCK);
        episodes = new EpisodeService(register, () -> LocalDate.of(2026, 11, 21), TestRegister.CLOCK);
        child = register.write(w -> {
            w.settings().own(SampleSubject.OWN);
            var id = w.children().add(2026).id();
            w.children().change(id, ChildField.FIRST_NAME, "Påhittad");
            w.children().change(id, ChildField.HAIR, "svart");
            return id;
        });
        episode = episodes.open(child, NOW.minusHours(2)).toOptional().orElseThrow().episode();
    }

    @AfterEach
    void close() {
        register.close();
    }

    private SentDocument approve(DocumentKind kind) {
        return documents.approve(child, kind, "", "", Optional.empty());
    }

    private void answer(ChildField field, String value) {
        register.change(w -> w.children().change(child, field, value));
    }

    private FilledForm completion() {
        return documents.fill(child, COMPLETION, Fill.APPROVED);
    }

    private List<Entry> news() {
        return completion().sections().stream().filter(s -> s.title().startsWith("Nytt")).findFirst().orElseThrow()
                .entries();
    }

    private List<Entry.Answer> newAnswers() {
        return news().stream().filter(Entry.Answer.class::isInstance).map(Entry.Answer.class::cast).toList();
    }

    @Test
    void beforeTheFirstChecklistThereIsNothingToComplete() {
        assertThat(documents.hindrance(child, COMPLETION)).contains(Refusal.of("refusal.completion.first"));
        assertThatThrownBy(() -> approve(COMPLETION)).isInstanceOf(IllegalStateException.class);
        assertThat(documents.sent(child)).isEmpty();
    }

    @Test
    void onlyWhatIsNewOrChangedIsToldWithWhatStoodBefore() {
        approve(POLICE);
        assertThat(documents.hindrance(child, COMPLETION)).contains(NOTHING);
        assertThat(news()).containsExactly(new Entry.Paragraph("Inget är nytt eller ändrat."));

        answer(ChildField.HAIR, "svart, kortklippt");
        register.change(w -> w.episodes().change(episode, EpisodeField.CLOTHES, "röd jacka"));
        assertThat(documents.hindrance(child, COMPLETION)).isEmpty();
        assertThat(newAnswers()).containsExactly(
                new Entry.Answer("19. Hårfärg", new Value.Known("svart, kortklippt\nTidigare: svart"), 1),
                new Entry.Answer("22. Klädsel vid försvinnandet", new Value.Known("röd jacka"), 1));
        assertThat(completion().sections().getFirst().entries())
                .contains(new Entry.Answer("Förnamn (noga med stavning)", new Value.Known("Påhittad"), 1),
                        new Entry.Answer("Tidigare handling till polisen godkändes",
                                new Value.Known("2026-11-21 kl. 09:30"), 1));
    }

    @Test
    void whatHasBecomeUnknownSaysSo() {
        approve(POLICE);
        answer(ChildField.HAIR, "");
        assertThat(newAnswers()).singleElement().extracting(Entry.Answer::value)
                .isEqualTo(new Value.Known("okänt\nTidigare: svart"));
    }

    @Test
    void aCompletionCountsFromTheOneBefore() {
        approve(POLICE);
        answer(ChildField.HAIR, "rött");
        approve(COMPLETION);
        assertThat(documents.hindrance(child, COMPLETION)).contains(NOTHING);
        answer(ChildField.EYES, "bruna");
        assertThat(newAnswers()).extracting(Entry.Answer::label).containsExactly("20. Ögonfärg");
    }

    @Test
    void aCopyThatWentToSomeoneElseTellsThePoliceNothing() {
        documents.sharing().choose(child, POLICE, "school");
        approve(POLICE);
        assertThat(documents.hindrance(child, COMPLETION)).contains(Refusal.of("refusal.completion.first"));
    }

    @Test
    void aCopyOfAnotherTimeAwayIsNoneOfThis() {
        approve(POLICE);
        episodes.end(episode, NOW.minusHours(1));
        assertThat(documents.hindrance(child, COMPLETION)).as("after the return too").contains(NOTHING);
        episodes.open(child, NOW.minusMinutes(5));
        assertThat(documents.hindrance(child, COMPLETION)).contains(Refusal.of("refusal.completion.first"));
    }

    @Test
    void ofACopyApprovedBeforeAnswersWereKeptAllIsOffered() throws SQLException {
        approve(POLICE);
        register.sql("DELETE FROM sent_answer");
        register.sql("DELETE FROM sent_content");
        assertThat(documents.hindrance(child, COMPLETION)).isEmpty();
        assertThat(news().getFirst().toString()).contains("inte sparade fråga för fråga");
        assertThat(newAnswers()).hasSize(38);
    }

    @Test
    void aNewPictureComesAlongOneThatTheyHaveDoesNot() {
        var first = new Photo(0, Optional.of(LocalDate.of(2026, 5, 1)), "", new byte[]{1});
        register.change(w -> w.children().add(child, first));
        approve(POLICE);
        assertThat(news()).noneMatch(Entry.Picture.class::isInstance);
        assertThat(documents.hindrance(child, COMPLETION)).contains(NOTHING);

        register.change(w -> w.children().add(child, new Photo(0, Optional.of(LocalDate.of(2026, 11, 1)), "",
                new byte[]{2})));
        assertThat(news()).anyMatch(Entry.Picture.class::isInstance);
        assertThat(newAnswers()).singleElement().satisfies(a -> assertThat(a.value().toString())
                .contains("Foto taget 2026-11-01", "Tidigare: finns; bifogas; Foto taget 2026-05-01"));
    }

    @Test
    void aPictureLeftOutBeforeStaysOutUntilItIsChosen() {
        register.change(w -> w.children().add(child, new Photo(0, Optional.empty(), "", new byte[]{1})));
        documents.answer(child, POLICE, "photograph", "not-attached");
        approve(POLICE);
        assertThat(documents.hindrance(child, COMPLETION)).contains(NOTHING);
    }

    @Test
    void aBlankCompletionHasRoomForWhatIsNew() {
        assertThat(documents.blank(COMPLETION).sections().toString()).contains("Frågans nummer i checklistan")
                .doesNotContain("Påhittad");
        assertThat(documents.form(child, COMPLETION).questions()).hasSize(38);
    }

    private String concern(String question) {
        return documents.form(child, DocumentKind.CONCERN_REPORT).questions().filter(q -> q.id().equals(question))
                .flatMap(q -> q.edits().stream()).map(edit -> switch (edit) {
                    case Edit.Typed(_, var value, _) -> value;
                    case Edit.Choice(_, var chosen, _) -> chosen;
                    default -> "";
                }).findFirst().orElseThrow();
    }

    @Test
    void theConcernReportBeginsWithWhatIsKnownAndOverwritesNothing() {
        register.change(w -> w.episodes().change(episode, EpisodeField.LAST_SEEN, "vid busshållplatsen"));
        register.change(w -> w.episodes().change(episode, EpisodeField.CASE_NUMBER, "K-1"));
        away.log(episode, away.step("miss-gm-2"), StepReport.done(NOW.minusMinutes(90), "Påhitt Boende"));
        documents.answer(child, DocumentKind.CONCERN_REPORT, "why-now", "För att jag är orolig.");
        documents.proposeConcern(child);
        assertThat(concern("concern")).isEqualTo("Barnet är borta från sitt boende och går inte att nå. Det upptäcktes "
                + "2026-11-21 kl. 07:30.\nSenast sedd: vid busshållplatsen");
        assertThat(concern("since")).contains("Det är okänt när barnet gav sig av");
        assertThat(concern("why-now")).isEqualTo("För att jag är orolig.");
        assertThat(concern("police-report")).isEqualTo("yes");
        assertThat(concern("others-informed")).contains("Påhitt Boende");
        assertThat(concern("acute")).as("never proposed").isEmpty();

        documents.answer(child, DocumentKind.CONCERN_REPORT, "concern", "Mitt eget.");
        documents.proposeConcern(child);
        assertThat(concern("concern")).isEqualTo("Mitt eget.");
    }

    @Test
    void withoutATimeAwayTheConcernReportBeginsEmpty() {
        child = register.write(w -> w.children().add(2026)).id();
        documents.proposeConcern(child);
        assertThat(concern("concern")).isEmpty();
    }

    private List<List<String>> account() {
        return documents.fill(child, DocumentKind.AWAY_LOG, Fill.APPROVED).sections().stream()
                .flatMap(s -> s.entries().stream()).filter(Entry.Table.class::isInstance)
                .flatMap(e -> ((Entry.Table) e).rows().stream()).toList();
    }

    @Test
    void theAccountTellsAllInTheOrderOfTime() {
        register.change(w -> w.episodes().change(episode, EpisodeField.LEFT_AT, "2026-11-21T06:50"));
        var late = away.log(episode, away.step("miss-gm-1"), new StepReport(NOW.minusMinutes(40), "Hittepå Polis",
                Result.DONE, "upptagen", Optional.of(NOW.plusHours(2)), "ringer upp")).toOptional().orElseThrow();
        away.log(episode, away.step("miss-gm-2"), StepReport.done(NOW.minusMinutes(90), "Påhitt Boende"));
        away.correct(episode, late, new StepReport(NOW.minusMinutes(45), "Hittepå Polis", Result.DONE, "upptagen",
                Optional.empty(), ""));
        documents.approve(child, POLICE, "Polisen i Påhittköping", "e-tjänst", Optional.empty());
        episodes.end(episode, NOW);

        assertThat(account()).extracting(row -> row.get(1)).containsExactly("Barnet gav sig av",
                "Upptäcktes att barnet var borta", "Berätta för boendet att barnet är borta",
                "Anmäl till polisen att barnet är försvunnet", "Godkänd handling: Polisens checklista",
                "Frånvaron är slut");
        assertThat(account().get(3)).satisfies(row -> {
            assertThat(row.getFirst()).isEqualTo("2026-11-21 kl. 08:45");
            assertThat(row.get(2)).isEqualTo("Hittepå Polis");
            assertThat(row.get(3)).isEqualTo("klart: upptagen\nRättat 2026-11-21 kl. 09:30. Tidigare: 2026-11-21 kl. "
                    + "08:50, klart Hittepå Polis upptagen → 2026-11-21 kl. 11:30 ringer upp\n"
                    + "Skrivet 2026-11-21 kl. 09:30 av Testa Påhittsson");
        });
        assertThat(account().get(4).get(2)).isEqualTo("Polisen i Påhittköping");
    }

    @Test
    void theAccountTellsBetweenWhichTimesTheChildLeftAndOfAReportInTheLogOnce() {
        register.change(w -> w.episodes().change(episode, EpisodeField.LEFT_AT, "2026-11-21T06:50/2026-11-21T07:10"));
        register.change(w -> w.episodes().change(episode, EpisodeField.REPORTED_AT, "2026-11-21T08:50"));
        assertThat(account()).extracting(row -> row.get(1)).containsExactly("Barnet gav sig av",
                "Upptäcktes att barnet var borta", "Polisanmälan gjordes");
        assertThat(account().getFirst().get(3))
                .isEqualTo("mellan 2026-11-21 kl. 06:50 och 2026-11-21 kl. 07:10");
        away.log(episode, away.step("miss-gm-1"), StepReport.done(NOW.minusMinutes(40), "Hittepå Polis"));
        documents.approve(child, POLICE, "Polisen", "", Optional.empty());
        documents.approve(child, DocumentKind.OF_MISS, "Överförmyndaren", "", Optional.empty());
        assertThat(account()).extracting(row -> row.get(1)).containsExactly("Barnet gav sig av",
                "Upptäcktes att barnet var borta", "Anmäl till polisen att barnet är försvunnet",
                "Godkänd handling: Polisens checklista", "Godkänd handling: Rapport till överförmyndaren");
    }

    @Test
    void whatWasTakenBackStaysInTheAccountAndSaysSo() {
        var entry = away.log(episode, away.step("miss-gm-2"), StepReport.done(NOW.minusMinutes(5), "Fel Person"))
                .toOptional().orElseThrow();
        away.takeBack(episode, entry);
        assertThat(account().getLast().get(3)).contains("Tillbakataget 2026-11-21 kl. 09:30. Gällde inte: ");
        away.restore(episode, entry);
        assertThat(account().getLast().get(3)).contains("Återtaget 2026-11-21 kl. 09:30");
        episodes.changeNoticed(episode, NOW.minusHours(3));
        assertThat(account().getFirst().get(3))
                .isEqualTo("Rättat 2026-11-21 kl. 09:30. Tidigare: 2026-11-21 kl. 07:30");
    }

    @Test
    void theAccountTellsByWhomAndWhereTheChildWasLocated() {
        episodes.returns().change(episode, ReturnField.LOCATED_BY, "POLICE");
        episodes.returns().change(episode, ReturnField.PLACE, "Centralstationen");
        episodes.end(episode, NOW);
        assertThat(account().getLast()).startsWith("2026-11-21 kl. 09:30", "Frånvaron är slut", "Polisen")
                .last().asString().contains("Centralstationen");
    }

    @Test
    void theAccountTellsWhyItWasEndedThoughTheChildIsNotBack() {
        episodes.returns().change(episode, ReturnField.ENDED_BECAUSE, "LEFT_COUNTRY");
        episodes.returns().change(episode, ReturnField.CONSULTED_ON, "2026-11-20");
        episodes.returns().change(episode, ReturnField.CONSULTED_WITH, "Gun Påhittad");
        episodes.returns().change(episode, ReturnField.ENDED_ANYWAY, "Har rest hem");
        episodes.returns().endWithoutReturn(episode, NOW);
        assertThat(account().getLast().get(1)).isEqualTo("Avvikelsen avslutades utan att barnet var tillbaka");
        assertThat(account().getLast().get(3)).contains("Har lämnat landet för gott",
                "God man tillfrågad: 2026-11-20 Gun Påhittad", "Har rest hem");
    }

    @Test
    void withoutATimeAwayTheAccountSaysSo() {
        ChildId other = register.write(w -> w.children().add(2026)).id();
        assertThat(documents.fill(other, DocumentKind.AWAY_LOG, Fill.APPROVED).sections().toString())
                .contains("inte varit noterat som borta");
        assertThat(documents.blank(DocumentKind.AWAY_LOG).sections().toString()).contains("När, vad, vem");
    }
}
