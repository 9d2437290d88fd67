package se.varsam.ui.child;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.varsam.domain.child.AsylumStatus;
import se.varsam.domain.child.CardState;
import se.varsam.domain.child.ChildField;
import se.varsam.domain.child.ChildId;
import se.varsam.i18n.Texts;

/** The small sections of a page: asylum, photographs, the card itself; and the form for a new child. */
class CardViewModelTest {
    private final Texts texts = new Texts();
    private final TypedDays days = TypedDays.on(TestDesk.TODAY);
    @TempDir
    Path folder;
    private TestDesk desk;
    private ChildId id;

    @BeforeEach
    void open() throws SQLException {
        desk = new TestDesk(folder);
        id = desk.child("Samir", "Påhittad", "2008-12-20").id();
    }

    @AfterEach
    void close() {
        desk.close();
    }

    @Test
    void closesWithAReasonAndOpensAgain() {
        var model = new CardViewModel(id, desk.desk, texts, () -> {});
        model.close();
        assertThat(model.refusal().get()).isPresent();
        model.reason().set(Optional.of(CardState.Reason.OTHER));
        model.close();
        assertThat(desk.read(id).card().isOpen()).as("another reason needs a note").isTrue();
        model.reason().set(Optional.of(CardState.Reason.MOVED));
        model.close();
        assertThat(desk.read(id).card().isOpen()).isFalse();
        desk.status.undo();
        assertThat(desk.read(id).card().isOpen()).isTrue();
        desk.status.redo();
        assertThat(desk.read(id).card().isOpen()).isFalse();
        model.reopen();
        assertThat(model.refusal().get()).as("why is asked for").isPresent();
        model.note().typed().set("Kom tillbaka till kommunen");
        model.reopen();
        assertThat(desk.read(id).card().isOpen()).isTrue();
    }

    @Test
    void asylumEventsAreAddedCorrectedAndTakenAway() {
        var model = new AsylumViewModel(id, desk.desk, days, texts, () -> {});
        model.day().set("31 februari 2026");
        model.save();
        assertThat(model.refusal().get()).isPresent();
        model.status().set(AsylumStatus.REFUSED);
        model.day().set("1/3 2026");
        model.save();
        assertThat(desk.read(id).asylum().statusOn(TestDesk.TODAY)).isEqualTo(AsylumStatus.REFUSED);
        model.correct(desk.read(id).asylum().events().getFirst());
        model.status().set(AsylumStatus.SEEKER);
        model.save();
        assertThat(desk.read(id).asylum().statusOn(TestDesk.TODAY)).isEqualTo(AsylumStatus.SEEKER);
        desk.status.undo();
        assertThat(desk.read(id).asylum().statusOn(TestDesk.TODAY)).isEqualTo(AsylumStatus.REFUSED);
        desk.status.redo();
        assertThat(desk.read(id).asylum().statusOn(TestDesk.TODAY)).isEqualTo(AsylumStatus.SEEKER);
        model.remove(desk.read(id).asylum().events().getFirst());
        assertThat(desk.read(id).asylum().events()).isEmpty();
        desk.status.undo();
        assertThat(desk.read(id).asylum().events()).hasSize(1);
        desk.status.redo();
        assertThat(desk.read(id).asylum().events()).isEmpty();
        desk.status.undo();
        assertThat(desk.read(id).asylum().events()).hasSize(1);
    }

    @Test
    void aFileThatIsNoPictureIsRefusedAndWhatIsTypedStays() throws Exception {
        var model = new PhotoViewModel(id, desk.desk, days, texts, () -> {});
        Path text = Files.writeString(folder.resolve("bild.jpg"), "inte en bild");
        model.consent().typed().set("Barnet sa ja");
        model.add(text);
        assertThat(model.fileRefused().get()).isPresent();
        assertThat(model.consent().typed().get()).isEqualTo("Barnet sa ja");
        model.takenOn().set("i övermorgon");
        model.add(text);
        assertThat(model.dayRefused().get()).isPresent();
        model.takenOn().set("idag");
        model.add(Files.write(folder.resolve("riktig.jpg"), new byte[]{(byte) 0xff, (byte) 0xd8, 1, 2}));
        assertThat(desk.children.photos(id)).hasSize(1).first()
                .satisfies(p -> assertThat(p.takenOn()).contains(TestDesk.TODAY));
        model.add(folder.resolve("borta.jpg"));
        assertThat(model.fileRefused().get().orElseThrow().key()).isEqualTo("refusal.photo.unreadable");
        desk.status.undo();
        assertThat(desk.children.photos(id)).isEmpty();
        desk.status.redo();
        model.remove(desk.children.pictures().of(id).getFirst());
        assertThat(desk.children.photos(id)).isEmpty();
        desk.status.undo();
        assertThat(desk.children.photos(id)).hasSize(1);
        desk.status.redo();
        assertThat(desk.children.photos(id)).isEmpty();
    }

    @Test
    void whomAPhotoWasGivenToIsNotedAndCanBeTakenBack() {
        desk.children.addPhoto(id, new byte[]{(byte) 0xff, (byte) 0xd8, 1, 2}, Optional.empty(), "");
        var model = new PhotoViewModel(id, desk.desk, days, texts, () -> {});
        model.startSharing(desk.children.pictures().of(id).getFirst());
        assertThat(model.sharedOn().get()).isEqualTo(TestDesk.TODAY.toString());
        model.share();
        assertThat(model.recipient().note().get().error().orElseThrow().key()).isEqualTo("refusal.photo.recipient");
        model.recipient().typed().set("Polisen");
        model.sharedOn().set("i övermorgon");
        model.share();
        assertThat(model.shareDayRefused().get()).isPresent();
        model.sharedOn().set("igår");
        model.reason().typed().set("Efterlysning");
        model.share();
        assertThat(model.sharing().get()).isEmpty();
        assertThat(desk.children.pictures().of(id).getFirst().shares()).singleElement()
                .satisfies(share -> assertThat(share.told()).isEqualTo("2026-11-20 Polisen: Efterlysning"));
        desk.status.undo();
        assertThat(desk.children.pictures().of(id).getFirst().shares()).isEmpty();
        desk.status.redo();
        assertThat(desk.children.pictures().of(id).getFirst().shares()).hasSize(1);
    }

    @Test
    void aNewChildIsMadeFromWhatIsKnown() {
        List<ChildId> made = new ArrayList<>();
        var model = new NewChildViewModel(desk.desk, days, desk.children::all, made::add);
        model.typed(ChildField.FIRST_NAME).set("Sami");
        assertThat(model.possible()).hasSize(1);
        model.birthDate().set("2099");
        model.create();
        assertThat(model.birthRefused().get()).isPresent();
        assertThat(made).isEmpty();
        model.birthDate().set("maj 2010");
        model.typed(ChildField.IDENTITY_NUMBER).set("20101332-0000");
        model.create();
        var child = desk.read(made.getFirst());
        assertThat(child.shownName()).isEqualTo("Sami");
        assertThat(child.birthDates().isAssumed()).isTrue();
        assertThat(desk.children.drafts(child.id())).containsKey(ChildField.IDENTITY_NUMBER);
    }
}
