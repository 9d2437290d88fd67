package se.varsam.ui.child;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.Pane;
import javafx.scene.layout.VBox;
import javafx.stage.Stage;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import se.varsam.domain.child.ChildField;
import se.varsam.domain.child.ChildId;
import se.varsam.domain.child.Photo;
import se.varsam.domain.child.PhotoEntry;
import se.varsam.i18n.Texts;
import se.varsam.photo.DrawnPortrait;
import se.varsam.photo.ScaledPhotos;
import se.varsam.ui.Screens;
import se.varsam.ui.kit.FormRow;

/** The photographs of a child on its page: several, one that can't be shown, and files that are none. */
@SuppressWarnings("NullAway.Init") // filled by start
@ExtendWith(ApplicationExtension.class)
class PhotoSectionTest {
    private static final int FORTY_MEGABYTES = 40 * 1024 * 1024;

    @TempDir
    static Path folder;
    private static TestDesk desk;
    private static ChildId child;

    private final Texts texts = new Texts();
    private Screens screens;

    @BeforeAll
    static void people() throws SQLException {
        desk = new TestDesk(folder, new ScaledPhotos());
        child = desk.child("Amina", "Påhittsson", "2009-05-05").id();
    }

    @Start
    void start(Stage stage) {
        screens = Screens.show(stage, new VBox());
    }

    @BeforeEach
    void open() {
        desk.children.pictures().of(child).forEach(desk.children.pictures()::remove);
        show();
    }

    private void show() {
        screens.replace(
                Screens.onFx(() -> new ChildView(child, desk.desk, desk.notes, desk.navigator(), texts).root()));
    }

    private static List<PhotoEntry> photos() {
        return desk.children.pictures().of(child);
    }

    private static void choose(FxRobot robot, Path file) {
        desk.dialogs.willChoose(file);
        Screens.onFx(() -> {
            robot.lookup("#photo-choose").queryAs(Button.class).fire();
            return file;
        });
    }

    private static void type(FxRobot robot, String field, String text) {
        Screens.onFx(() -> {
            robot.lookup(field).queryAs(TextField.class).setText(text);
            return text;
        });
    }

    private static List<String> told(Node node) {
        return Screens.onFx(() -> node.lookupAll("*").stream().map(Node::getAccessibleText).filter(Objects::nonNull)
                .toList());
    }

    private static void goToPhotos(FxRobot robot) {
        Screens.onFx(() -> {
            robot.lookup("#to-PHOTO").queryButton().fire();
            return robot;
        });
    }

    @Test
    void severalAreShownAndABrokenOneSaysSoInItsPlace(FxRobot robot) throws IOException {
        Path picture = Files.write(folder.resolve("bild.png"), DrawnPortrait.png());
        type(robot, "#photo-taken", "1 mars 2026");
        type(robot, "#photo-consent", "Barnet själv, muntligt i god mans närvaro på boendet");
        choose(robot, picture);
        choose(robot, picture);
        desk.register.change(w -> w.children().add(child, new Photo(0, Optional.of(TestDesk.TODAY), "",
                "ingen bild".getBytes(StandardCharsets.UTF_8))));
        show();
        Screens.await(() -> robot.lookup("#photos").queryAs(Pane.class).getChildren().size() == 3);
        assertThat(photos()).extracting(PhotoEntry::takenOn).contains(Optional.of(LocalDate.of(2026, 3, 1)));
        assertThat(told(robot.lookup("#photos").query())).contains(texts.get("child.photo.broken"),
                "Foto taget 2026-03-01");
        assertThat(told(robot.lookup("#photo").query())).as("the newest stands in the head")
                .contains(texts.get("child.photo.broken"));
        PhotoEntry broken = photos().getFirst();
        assertThat(robot.lookup("#photo-" + broken.id()).queryAs(Pane.class).getChildren())
                .filteredOn(Label.class::isInstance).extracting(label -> ((Label) label).getText())
                .contains(texts.get("child.photo.broken"));
        goToPhotos(robot);
        screens.picture("child-photo-broken");
        desk.children.pictures().remove(broken);
        assertThat(photos()).hasSize(2);
    }

    private static Stream<Path> files() throws IOException {
        Path text = Files.writeString(folder.resolve("brev.jpg"), "Hej. Det här är ett brev och ingen bild.");
        Path heic = Files.write(folder.resolve("telefon.heic"),
                "\0\0\0\u0018ftypheic\0\0\0\0mif1heic".getBytes(StandardCharsets.ISO_8859_1));
        Path huge = folder.resolve("stor.jpg");
        try (var file = new RandomAccessFile(huge.toFile(), "rw")) {
            file.write(new byte[]{(byte) 0xff, (byte) 0xd8, (byte) 0xff, (byte) 0xe0});
            file.setLength(FORTY_MEGABYTES);
        }
        Path half = Files.write(folder.resolve("halv.png"),
                Arrays.copyOf(DrawnPortrait.png(), DrawnPortrait.png().length / 2));
        return Stream.of(text, heic, huge, half, folder.resolve("borta.jpg"));
    }

    @ParameterizedTest
    @MethodSource("files")
    void whatIsNoPictureIsToldAtTheButtonAndNothingIsSaved(Path file, FxRobot robot) {
        type(robot, "#photo-consent", "mamma");
        choose(robot, file);
        Node button = robot.lookup("#photo-choose").query();
        assertThat(button.getParent()).isInstanceOf(FormRow.class);
        String said = String.join(" ", button.getParent().lookupAll(".problem").stream()
                .map(label -> ((Label) label).getText()).toList());
        assertThat(said).contains("Inget är sparat").doesNotContain(file.getFileName().toString());
        assertThat(button.getAccessibleHelp()).contains(said);
        assertThat(photos()).isEmpty();
        assertThat(robot.lookup("#photo-consent").queryAs(TextField.class).getText()).isEqualTo("mamma");
        if (file.endsWith("telefon.heic")) {
            goToPhotos(robot);
            screens.picture("child-photo-refused");
        }
    }

    @Test
    void savingAFieldLeavesThePicturesAlone(FxRobot robot) throws IOException {
        choose(robot, Files.write(folder.resolve("bild.png"), DrawnPortrait.png()));
        Pane shown = robot.lookup("#photos").queryAs(Pane.class);
        Node first = shown.getChildren().getFirst();
        type(robot, "#MOBILE", "070-174 06 05");
        Screens.onFx(() -> {
            robot.lookup("#MOBILE").query().requestFocus();
            robot.lookup("#photo-consent").query().requestFocus();
            return first;
        });
        Screens.await(() -> desk.read(child).facts().text(ChildField.MOBILE)
                .equals("070-174 06 05"));
        assertThat(shown.getChildren().getFirst()).isSameAs(first);
    }
}
