package se.varsam.ui.child;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.varsam.domain.child.ChildField;
import se.varsam.domain.child.ChildId;
import se.varsam.domain.child.ChildRecord;
import se.varsam.domain.child.RecordField;
import se.varsam.domain.child.RecordKind;
import se.varsam.i18n.Texts;
import se.varsam.ui.child.TestDesk.HandPause;
import se.varsam.ui.kit.FieldModel;

class RecordsViewModelTest {
    @TempDir
    Path folder;
    private final List<HandPause> pauses = new ArrayList<>();
    private TestDesk desk;
    private ChildId id;
    private int changes;
    private RecordsViewModel model;
    private RecordListViewModel stays;

    @BeforeEach
    void open() throws SQLException {
        desk = new TestDesk(folder);
        id = desk.child("Samir", "Påhittad", "2008-12-20").id();
        page();
    }

    @AfterEach
    void close() {
        desk.close();
    }

    private void page() {
        model = new RecordsViewModel(id, desk.desk, new Texts(), () -> {
            var pause = new HandPause();
            pauses.add(pause);
            return pause;
        }, () -> changes++);
        model.refresh();
        stays = model.list(RecordKind.PLACEMENT);
    }

    private FieldModel field(RecordField field) {
        return stays.open().get().orElseThrow().field(field);
    }

    private void type(RecordField field, String text) {
        field(field).typed().set(text);
        field(field).leave();
    }

    private List<ChildRecord> records() {
        return desk.children.records().of(id);
    }

    private String saved(RecordField field) {
        return records().getFirst().text(field);
    }

    private List<String> titles() {
        return stays.lines().get().stream().map(RecordListViewModel.Line::title).toList();
    }

    @Test
    void oneIsAddedTypedAndSavedLikeEveryField() {
        stays.add();
        type(RecordField.PLACEMENT_NAME, " Provgården ");
        assertThat(saved(RecordField.PLACEMENT_NAME)).isEqualTo("Provgården");
        assertThat(titles()).containsExactly("Provgården");
        assertThat(desk.status.undoable).containsExactly("Tillagt: placering", "Ändrat: placering, Boende");
        assertThat(changes).isPositive();
        field(RecordField.PLACEMENT_PHONE).typed().set("08-465 004 20");
        pauses.forEach(HandPause::over);
        assertThat(saved(RecordField.PLACEMENT_PHONE)).as("when the writer rests").isEqualTo("08-465 004 20");
        assertThat(desk.read(id).facts().text(ChildField.PLACEMENT_PHONE)).isEqualTo("08-465 004 20");
    }

    @Test
    void aChangeIsUndoneAndMadeAgain() {
        stays.add();
        type(RecordField.PLACEMENT_NAME, "Provgården");
        type(RecordField.PLACEMENT_NAME, "Familjen Prov");
        desk.status.undo();
        assertThat(saved(RecordField.PLACEMENT_NAME)).isEqualTo("Provgården");
        assertThat(field(RecordField.PLACEMENT_NAME).typed().get()).isEqualTo("Provgården");
        desk.status.redo();
        assertThat(saved(RecordField.PLACEMENT_NAME)).isEqualTo("Familjen Prov");
        assertThat(field(RecordField.PLACEMENT_NAME).typed().get()).isEqualTo("Familjen Prov");
    }

    @Test
    void addingIsUndoneAndMadeAgain() {
        stays.add();
        desk.status.undo();
        assertThat(records()).isEmpty();
        assertThat(stays.open().get()).isEmpty();
        desk.status.redo();
        assertThat(records()).hasSize(1);
    }

    @Test
    void removingIsUndoneAndMadeAgainAndTheBinKeepsIt() {
        stays.add();
        type(RecordField.PLACEMENT_NAME, "Provgården");
        field(RecordField.PLACEMENT_PHONE).typed().set("08-465 004 20");
        ChildRecord stay = records().getFirst();
        stays.remove(stay);
        assertThat(titles()).isEmpty();
        assertThat(stays.bin().get()).extracting(RecordListViewModel.Line::title).containsExactly("Provgården");
        desk.status.undo();
        assertThat(titles()).containsExactly("Provgården");
        assertThat(saved(RecordField.PLACEMENT_PHONE)).as("half typed when removed").isEqualTo("08-465 004 20");
        desk.status.redo();
        assertThat(titles()).isEmpty();
        stays.restore(stay);
        assertThat(titles()).containsExactly("Provgården");
        assertThat(stays.bin().get()).isEmpty();
        desk.status.undo();
        assertThat(titles()).isEmpty();
    }

    @Test
    void whatIsRefusedIsToldAtItsFieldAndOfferedAgain() {
        stays.add();
        type(RecordField.PLACEMENT_FROM, "2026-03-01");
        type(RecordField.PLACEMENT_TO, "2026-02-01");
        assertThat(field(RecordField.PLACEMENT_TO).note().get().error()).isPresent();
        page();
        stays.toggle(records().getFirst());
        assertThat(field(RecordField.PLACEMENT_TO).typed().get()).isEqualTo("2026-02-01");
        assertThat(field(RecordField.PLACEMENT_TO).note().get().error()).isPresent();
        type(RecordField.PLACEMENT_FROM, "2026-01-01");
        assertThat(saved(RecordField.PLACEMENT_TO)).as("possible now").isEqualTo("2026-02-01");
        assertThat(field(RecordField.PLACEMENT_TO).note().get().error()).isEmpty();
    }

    @Test
    void nothingMovesWhileOneIsOpen() {
        stays.add();
        type(RecordField.PLACEMENT_NAME, "Gammalt");
        type(RecordField.PLACEMENT_FROM, "2025-01-01");
        stays.add();
        type(RecordField.PLACEMENT_NAME, "Äldre");
        type(RecordField.PLACEMENT_FROM, "2024-01-01");
        type(RecordField.PLACEMENT_TO, "2024-12-31");
        assertThat(titles()).containsExactly("Äldre", "Gammalt");
        stays.close();
        assertThat(titles()).as("newest first once it is closed").containsExactly("Gammalt", "Äldre");
    }

    @Test
    void leavingThePageSavesWhatIsHalfTyped() {
        stays.add();
        field(RecordField.PLACEMENT_NAME).typed().set("Provgården");
        model.leave();
        assertThat(saved(RecordField.PLACEMENT_NAME)).isEqualTo("Provgården");
    }

    @Test
    void gapsAreToldOfPlacementsOnly() {
        stays.add();
        type(RecordField.PLACEMENT_FROM, "2024-01-01");
        type(RecordField.PLACEMENT_TO, "2024-12-31");
        assertThat(stays.doubts().get()).containsExactly("Inget boende är inskrivet efter 2024-12-31.");
        assertThat(model.list(RecordKind.NAME).doubts().get()).isEmpty();
    }
}
