package se.varsam.ui.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.varsam.domain.child.ChildField;
import se.varsam.domain.child.ChildId;
import se.varsam.domain.child.FieldKind;
import se.varsam.domain.document.DocumentKind;
import se.varsam.domain.document.FormInProgress;
import se.varsam.domain.document.FormInProgress.Asked;
import se.varsam.domain.document.FormInProgress.Edit;
import se.varsam.domain.document.SentDocument;
import se.varsam.domain.document.Source;
import se.varsam.domain.missing.EpisodeField;
import se.varsam.ui.FakePrinter;
import se.varsam.ui.Practice;
import se.varsam.ui.Visited;
import se.varsam.ui.document.DocumentDesk.Frame;
import se.varsam.ui.document.DocumentDesk.Paper;
import se.varsam.ui.document.FormViewModel.Pauses;
import se.varsam.ui.document.FormViewModel.Phase;
import se.varsam.ui.kit.DirectBackground;
import se.varsam.ui.kit.FakeDialogs;
import se.varsam.ui.kit.FakeStatus;
import se.varsam.ui.kit.FieldModel;
import se.varsam.ui.kit.ManualPause;
import se.varsam.ui.kit.Place;

class FormViewModelTest {
    private final FakeStatus status = new FakeStatus();
    private final FakeDialogs dialogs = new FakeDialogs();
    private final FakePrinter printer = new FakePrinter();
    private final Visited visited = new Visited();
    private final List<ManualPause> typing = new ArrayList<>();
    private final ManualPause drawing = new ManualPause();
    private Practice practice;
    private ChildId amina;
    @TempDir
    Path folder;

    @BeforeEach
    void open() {
        practice = Practice.in(folder);
        amina = practice.child("Amina", "Exempel", "2008-12-20");
    }

    @AfterEach
    void close() {
        practice.close();
    }

    private FormViewModel model(DocumentKind kind) {
        var background = new DirectBackground();
        var desk = new DocumentDesk(practice.documents(), practice.children(), practice.episodes(),
                practice.checklists(), practice.today(), new Paper(Practice.pages(), printer, background),
                new Frame(background, visited, status, dialogs));
        var model = new FormViewModel(desk, Practice.TEXTS, amina, kind, new Pauses(() -> {
            var pause = new ManualPause();
            typing.add(pause);
            return pause;
        }, () -> drawing));
        model.load();
        return model;
    }

    @Test
    void aTypedAnswerIsSavedAndDrawn() {
        FormViewModel model = model(DocumentKind.POLICE_CHECKLIST);
        int missing = form(model).missing().size();
        byte[] before = model.preview().drawn().get().pdf().orElseThrow();
        type(model, ChildField.HEIGHT, "172 cm");
        assertThat(practice.children().find(amina).orElseThrow().facts().text(ChildField.HEIGHT)).isEqualTo("172 cm");
        assertThat(form(model).missing()).hasSize(missing - 1);
        assertThat(model.preview().working().get()).isTrue();
        drawing.over();
        assertThat(model.preview().working().get()).isFalse();
        assertThat(model.preview().drawn().get().pdf().orElseThrow()).isNotEqualTo(before);
        assertThat(status.saved).isEqualTo(1);
    }

    @Test
    void theEpisodeIsOpenedFromTheForm() {
        FormViewModel model = model(DocumentKind.POLICE_CHECKLIST);
        assertThat(form(model).episode()).isEmpty();
        model.openEpisode();
        assertThat(form(model).episode()).isPresent();
        Edit edit = edits(model).filter(e -> e instanceof Edit.OfEpisode(var field, _)
                && field == EpisodeField.CLOTHES).findFirst().orElseThrow();
        model.answer(edit).typed().set("röd jacka");
        model.answer(edit).leave();
        assertThat(practice.episodes().current(amina).orElseThrow().answers())
                .containsEntry(EpisodeField.CLOTHES, "röd jacka");
        model.openEpisode();
        assertThat(dialogs.lastTold().key()).isEqualTo("refusal.episode.lasts");
    }

    @Test
    void answersOfTheFormAloneAreKeptWithIt() {
        FormViewModel model = model(DocumentKind.CONCERN_REPORT);
        Edit edit = typed(model, "concern");
        model.answer(edit).typed().set("Kom inte hem");
        model.leave();
        FormViewModel again = model(DocumentKind.CONCERN_REPORT);
        assertThat(again.answer(edit).typed().get()).isEqualTo("Kom inte hem");
    }

    @Test
    void aChangeOfWhateverKindCanBeTakenBack() {
        FormViewModel model = model(DocumentKind.CONCERN_REPORT);
        for (Edit edit : List.of(typed(model, "concern"), edits(model)
                .filter(e -> e instanceof Edit.OfChild(var f, _) && f.kind() == FieldKind.LONG_TEXT).findFirst()
                .orElseThrow())) {
            FieldModel field = model.answer(edit);
            field.typed().set("Först");
            field.leave();
            field.typed().set("Sedan");
            field.leave();
            status.undo();
            assertThat(field.typed().get()).isEqualTo("Först");
            assertThat(model(DocumentKind.CONCERN_REPORT).answer(edit).typed().get()).isEqualTo("Först");
            status.redo();
            assertThat(model(DocumentKind.CONCERN_REPORT).answer(edit).typed().get()).isEqualTo("Sedan");
        }
        assertThat(status.undoable).hasSize(4).last().asString().startsWith("Svar ändrat: ");
    }

    @Test
    void aChoiceCanBeTakenBackToNone() {
        FormViewModel model = model(DocumentKind.CONCERN_REPORT);
        Edit.Choice choice = edits(model).flatMap(e -> e instanceof Edit.Choice c ? Stream.of(c) : Stream.empty())
                .findFirst().orElseThrow();
        String before = choice.chosen();
        model.answer(choice).typed().set(choice.options().getLast().id());
        model.answer(choice).leave();
        status.undo();
        assertThat(model.answer(choice).typed().get()).isEqualTo(before);
        assertThat(practice.documents().form(amina, DocumentKind.CONCERN_REPORT).questions()
                .flatMap(q -> q.edits().stream())).contains(choice);
    }

    @Test
    void anAnswerOfAnApprovedCopyStays() {
        FormViewModel model = model(DocumentKind.CONCERN_REPORT);
        Edit edit = typed(model, "concern");
        model.answer(edit).typed().set("Kom inte hem");
        model.startApproving();
        model.approve("Socialnämnden", "");
        status.undo();
        assertThat(status.told).hasSize(1);
        model.correct();
        assertThat(model.answer(edit).typed().get()).isEqualTo("Kom inte hem");
    }

    @Test
    void comingBackOneFindsTheCopyAndWhatToDoWithIt() {
        FormViewModel before = model(DocumentKind.CONCERN_REPORT);
        before.showSent();
        assertThat(before.phase().get()).as("there is none yet").isInstanceOf(Phase.Filling.class);
        before.startApproving();
        before.approve("Socialnämnden", "");
        before.leave();
        FormViewModel model = model(DocumentKind.CONCERN_REPORT);
        assertThat(model.phase().get()).isInstanceOf(Phase.Filling.class);
        model.showSent();
        SentDocument kept = practice.documents().sent(amina).getFirst();
        practice.children().change(amina, ChildField.FIRST_NAME, "Annan"); // for the next one: nothing to this
        assertThat(model.phase().get()).isEqualTo(new Phase.Approved(kept));
        model.print();
        assertThat(printer.last).isEqualTo(practice.documents().pdf(kept).toOptional().orElseThrow());
        model.fill();
        assertThat(model.phase().get()).isInstanceOf(Phase.Filling.class);
    }

    @Test
    void aCorrectionBeginsWithTheAnswersOfTheCopy() {
        FormViewModel model = model(DocumentKind.CONCERN_REPORT);
        FieldModel concern = model.answer(typed(model, "concern"));
        concern.typed().set("Kom inte hem");
        model.startApproving();
        model.approve("Socialnämnden", "");
        model.fill();
        assertThat(concern.typed().get()).isEmpty();
        concern.typed().set("Nästa");
        concern.leave();
        model.showSent();
        model.correct();
        assertThat(concern.typed().get()).isEqualTo("Kom inte hem");
        assertThat(status.undoable).last().isEqualTo("Svaren från den godkända handlingen");
        status.undo();
        assertThat(concern.typed().get()).isEqualTo("Nästa");
        status.redo();
        assertThat(concern.typed().get()).isEqualTo("Kom inte hem");
    }

    @Test
    void openingTheEpisodeCanBeTakenBack() {
        FormViewModel model = model(DocumentKind.POLICE_CHECKLIST);
        model.openEpisode();
        status.undo();
        assertThat(form(model).episode()).isEmpty();
        assertThat(practice.episodes().of(amina)).isEmpty();
        status.redo();
        assertThat(form(model).episode()).isPresent();
        status.undo();
        assertThat(practice.episodes().of(amina)).isEmpty();
    }

    @Test
    void approvedBytesAreTheOnesSavedAndPrinted() throws Exception {
        FormViewModel model = model(DocumentKind.POLICE_CHECKLIST);
        model.startApproving();
        model.approve(" Polisen ", "Post");
        assertThat(model.phase().get()).isInstanceOf(Phase.Approved.class);
        SentDocument kept = practice.documents().sent(amina).getFirst();
        assertThat(kept.approved().recipient()).isEqualTo("Polisen");
        byte[] bytes = practice.documents().pdf(kept).toOptional().orElseThrow();
        Path file = folder.resolve("kopia.pdf");
        dialogs.willChoose(file);
        model.save();
        assertThat(Files.readAllBytes(file)).isEqualTo(bytes);
        assertThat(dialogs.suggested).containsExactly("2026-001-police-checklist.pdf");
        model.print();
        assertThat(printer.jobs).containsExactly("2026-001-police-checklist");
        assertThat(printer.last).isEqualTo(bytes);
    }

    @Test
    void aNewCopyCanReplaceTheOneBefore() {
        FormViewModel model = model(DocumentKind.POLICE_CHECKLIST);
        model.startApproving();
        model.approve("Polisen", "");
        SentDocument first = practice.documents().sent(amina).getFirst();
        model.correct();
        model.startApproving();
        model.replace(model.shown().get().orElseThrow().sent());
        model.approve("Polisen", "");
        assertThat(practice.documents().sent(amina).getFirst().replaces()).contains(first.id());
        assertThat(practice.documents().sent(amina)).hasSize(2);
    }

    @Test
    void aDraftIsNeitherSavedNorPrinted() {
        FormViewModel model = model(DocumentKind.POLICE_CHECKLIST);
        model.save();
        model.print();
        assertThat(dialogs.suggested).isEmpty();
        assertThat(printer.jobs).isEmpty();
    }

    @Test
    void theBlankFormHasANeutralName() {
        FormViewModel model = model(DocumentKind.CONCERN_REPORT);
        model.showBlank();
        model.print();
        assertThat(printer.jobs).containsExactly("concern-report");
    }

    @Test
    void leadsToWhereWorkedOutAnswersAreChanged() {
        FormViewModel model = model(DocumentKind.POLICE_CHECKLIST);
        model.open(Source.Place.BIRTH_DATES);
        model.open(Source.Place.OWN_DETAILS);
        model.open(Source.Place.PHOTOS);
        assertThat(visited.places).containsExactly(new Place.Age(amina), new Place.Preferences(),
                new Place.ChildPage(amina));
    }

    private void type(FormViewModel model, ChildField field, String text) {
        Edit edit = ofChild(model, field);
        model.answer(edit).typed().set(text);
        model.answer(edit).leave();
    }

    private static Edit ofChild(FormViewModel model, ChildField field) {
        return edits(model).filter(e -> e instanceof Edit.OfChild(var f, _) && f == field).findFirst().orElseThrow();
    }

    private static Edit typed(FormViewModel model, String question) {
        return edits(model).filter(e -> e instanceof Edit.Typed(var q, _, _) && q.equals(question)).findFirst()
                .orElseThrow();
    }

    private static Stream<Edit> edits(FormViewModel model) {
        return form(model).questions().map(Asked::edits).flatMap(List::stream);
    }

    private static FormInProgress form(FormViewModel model) {
        return model.shown().get().orElseThrow().form();
    }
}
