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
        Edit edit = edits(model).filter(e -> e instanceof Edit.Typed(var q, _, _) && q.equals("concern")).findFirst()
                .orElseThrow();
        model.answer(edit).typed().set("Kom inte hem");
        model.leave();
        FormViewModel again = model(DocumentKind.CONCERN_REPORT);
        assertThat(again.answer(edit).typed().get()).isEqualTo("Kom inte hem");
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
        Edit edit = edits(model).filter(e -> e instanceof Edit.OfChild(var f, _) && f == field).findFirst()
                .orElseThrow();
        model.answer(edit).typed().set(text);
        model.answer(edit).leave();
    }

    private static Stream<Edit> edits(FormViewModel model) {
        return form(model).questions().map(Asked::edits).flatMap(List::stream);
    }

    private static FormInProgress form(FormViewModel model) {
        return model.shown().get().orElseThrow().form();
    }
}
