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
import se.varsam.i18n.Texts;
import se.varsam.ui.child.TestDesk.HandPause;

class ChildViewModelTest {
    private final List<HandPause> pauses = new ArrayList<>();
    @TempDir
    Path folder;
    private TestDesk desk;
    private ChildId id;
    private ChildViewModel model;

    @BeforeEach
    void open() throws SQLException {
        desk = new TestDesk(folder);
        id = desk.child("Samir", "Påhittad", "2008-12-20").id();
        model = page();
    }

    @AfterEach
    void close() {
        desk.close();
    }

    private ChildViewModel page() {
        var page = new ChildViewModel(id, desk.desk, new Texts(), () -> {
            var pause = new HandPause();
            pauses.add(pause);
            return pause;
        });
        page.open();
        return page;
    }

    private String saved(ChildField field) {
        return desk.read(id).facts().text(field);
    }

    @Test
    void savesWhenTheFieldIsLeftAndOffersUndo() {
        model.field(ChildField.SCHOOL_NAME).typed().set("Påhittsskolan");
        assertThat(saved(ChildField.SCHOOL_NAME)).isEmpty();
        model.field(ChildField.SCHOOL_NAME).leave();
        assertThat(saved(ChildField.SCHOOL_NAME)).isEqualTo("Påhittsskolan");
        assertThat(desk.status.undoable).containsExactly("Skola ändrat");
        desk.status.undo();
        assertThat(saved(ChildField.SCHOOL_NAME)).isEmpty();
        assertThat(model.field(ChildField.SCHOOL_NAME).typed().get()).isEmpty();
        desk.status.redo();
        assertThat(saved(ChildField.SCHOOL_NAME)).isEqualTo("Påhittsskolan");
        assertThat(model.field(ChildField.SCHOOL_NAME).typed().get()).isEqualTo("Påhittsskolan");
    }

    @Test
    void savesAWholeValueWhenTheWriterRests() {
        model.field(ChildField.MOBILE).typed().set("070-174 06 05");
        pauses.forEach(HandPause::over);
        assertThat(saved(ChildField.MOBILE)).isEqualTo("070-174 06 05");
    }

    @Test
    void keepsWhatIsNoValueAsADraftAndOffersItAgain() {
        model.field(ChildField.ARRIVED_ON).typed().set("31 februari 2025");
        pauses.forEach(HandPause::over);
        assertThat(model.field(ChildField.ARRIVED_ON).note().get().error()).as("not while typing").isEmpty();
        model.field(ChildField.ARRIVED_ON).leave();
        assertThat(model.field(ChildField.ARRIVED_ON).note().get().error()).isPresent();
        assertThat(saved(ChildField.ARRIVED_ON)).isEmpty();
        ChildViewModel later = page();
        assertThat(later.field(ChildField.ARRIVED_ON).typed().get()).isEqualTo("31 februari 2025");
        assertThat(later.field(ChildField.ARRIVED_ON).note().get().error()).isPresent();
    }

    @Test
    void aNumberThatDoesNotFitTheBirthDateIsSavedWithAWarning() {
        model.field(ChildField.IDENTITY_NUMBER).typed().set("20100101-1234");
        model.field(ChildField.IDENTITY_NUMBER).leave();
        assertThat(model.field(ChildField.IDENTITY_NUMBER).note().get().error()).isEmpty();
        assertThat(model.field(ChildField.IDENTITY_NUMBER).note().get().warnings()).isNotEmpty();
        assertThat(saved(ChildField.IDENTITY_NUMBER)).isNotEmpty();
    }

    @Test
    void aNameOfMoreThanALineIsRefusedAndNotLost() {
        String long301 = "å".repeat(301);
        model.field(ChildField.FIRST_NAME).typed().set(long301);
        model.leave();
        assertThat(saved(ChildField.FIRST_NAME)).isEqualTo("Samir");
        assertThat(desk.children.drafts(id)).containsEntry(ChildField.FIRST_NAME, long301);
    }

    @Test
    void leavingThePageSavesWhatIsHalfTyped() {
        model.field(ChildField.HAIR).typed().set("Svart 🙂");
        model.leave();
        assertThat(saved(ChildField.HAIR)).isEqualTo("Svart 🙂");
    }

    @Test
    void theHeadFollowsWhatIsSaved() {
        model.field(ChildField.GOD_MAN_PHONE).typed().set("070-174 06 07");
        model.field(ChildField.GOD_MAN_PHONE).leave();
        assertThat(model.card().get().orElseThrow().phones()).extracting(ChildCard.Phone::number)
                .containsExactly("070-174 06 07", "");
    }
}
