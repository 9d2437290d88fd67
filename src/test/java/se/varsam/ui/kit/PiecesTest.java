package se.varsam.ui.kit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import javafx.event.Event;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.control.skin.ComboBoxListViewSkin;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import se.varsam.domain.shared.Outcome;
import se.varsam.domain.shared.PartialDate;
import se.varsam.i18n.Texts;
import se.varsam.settings.Appearance.Colours;
import se.varsam.ui.Screens;

/** The pieces, side by side in one window. */
@SuppressWarnings("NullAway.Init") // filled by start
@ExtendWith(ApplicationExtension.class)
class PiecesTest {
    private Screens screens;
    private DateField date;
    private FormRow row;
    private TextField name;

    @Start
    void start(Stage stage) {
        date = new DateField(PiecesTest::read, new Texts());
        date.input().setId("date");
        name = new TextField("Amina Påhittad");
        row = new FormRow("Namn", name);
        row.setHint("Som det stavas i beslutet");
        var wrong = new FormRow("Födelsedatum", date);
        wrong.setError(Optional.of("31 februari finns inte. Skriv dagen en gång till."));
        var doubtful = new FormRow("LMA-nummer", new TextField("12"));
        doubtful.setWarning(Optional.of("Numret brukar vara åtta siffror. Det är sparat."));
        var form = new Section("Om barnet");
        form.getContent().addAll(row, wrong, doubtful, new FormRow("Anteckning", new TextArea("አበበ · مريم · Åsa")));
        var chips = new HBox(8);
        for (Tone tone : Tone.values()) {
            chips.getChildren().add(new Chip(tone, "fth-clock", tone.name()));
        }
        var buttons = new HBox(8);
        var primary = new Button("Nytt barn");
        primary.getStyleClass().add("accent");
        var choice = new ComboBox<String>();
        choice.getItems().add("Socialsekreterare");
        choice.getSelectionModel().select(0);
        var off = new Button("Går inte");
        off.setDisable(true);
        buttons.getChildren().addAll(primary, new Button("Avbryt"), off, choice, new CheckBox("Klart"));
        var title = new Label("Delar");
        title.getStyleClass().add("page-title");
        var page = new VBox(title, chips, buttons, form, new EmptyState("fth-users",
                "Här finns inga barn än.", "Nytt barn", () -> {}));
        page.getStyleClass().add("page");
        screens = Screens.show(stage, page);
    }

    private static Outcome<PartialDate> read(String typed) {
        return typed.equals("1 mars") ? Outcome.done(new PartialDate(2026, 3, 1)) : Outcome.refused("kit.close");
    }

    @Test
    void lookAlikeInLightDarkAndContrast(FxRobot robot) {
        robot.press(KeyCode.TAB).release(KeyCode.TAB);
        screens.picture("pieces");
        screens.picture("pieces", Colours.HIGH_CONTRAST, 100);
        screens.picture("pieces", Colours.LIGHT, 150);
    }

    @Test
    void aDateShowsWhatItUnderstands(FxRobot robot) {
        robot.clickOn("#date").write("1 mars");
        assertThat(date.value().get()).contains(new PartialDate(2026, 3, 1));
        assertThat(robot.lookup("Förstås som 2026-03-01").tryQuery()).isPresent();
        robot.write("x");
        assertThat(date.value().get()).isEmpty();
        assertThat(date.problem()).isPresent();
    }

    @Test
    void longWordsTakeTheirLinesAndAreReadWholeInATooltip() {
        var label = new ShortLabel(2);
        label.setMaxWidth(240);
        String words = "Påhittade ord om ingenting alls. ".repeat(40).strip();
        Screens.onFx(() -> {
            label.show("Första raden\nandra raden");
            return label;
        });
        screens.replace(new VBox(label));
        assertThat(label.getText()).isEqualTo("Första raden · andra raden");
        double one = label.getHeight();
        Screens.onFx(() -> {
            label.show(words);
            return label;
        });
        screens.picture("short-label");
        assertThat(label.getHeight()).isEqualTo(2 * one);
        assertThat(label.getText()).startsWith("Påhittade ord").endsWith("…").hasSizeLessThan(words.length());
        assertThat(label.getText()).hasSizeGreaterThan(200);
        assertThat(label.getTooltip().getText()).isEqualTo(label.getText());
    }

    @Test
    void aScreenReaderHearsLabelHintAndError() {
        assertThat(name.getAccessibleText()).isEqualTo("Namn");
        assertThat(name.getAccessibleHelp()).isEqualTo("Som det stavas i beslutet");
        Screens.onFx(() -> {
            row.setError(Optional.of("Fel"));
            return row;
        });
        assertThat(name.getAccessibleHelp()).isEqualTo("Fel Som det stavas i beslutet");
        assertThat(date.input().getAccessibleText()).isEqualTo("Födelsedatum");
    }

    @Test
    void aRowHasNoLineThatSaysNothingAndKeepsTheirOrder() {
        var field = new TextField();
        var bare = new FormRow("", field);
        assertThat(bare.getChildren()).containsExactly(field);
        bare.setError(Optional.of("Fel"));
        bare.setHint("Råd");
        bare.setLabel("Namn");
        assertThat(bare.getChildren().stream().map(node -> node instanceof Label line ? line.getText() : "fältet"))
                .containsExactly("Namn", "fältet", "Råd", "Fel");
        bare.setError(Optional.empty());
        assertThat(bare.lookup(".problem").isVisible()).isFalse();
    }

    @Test
    void aTooltipIsMadeWhenTheMouseComesAndIsHeardBefore() {
        var button = new Button("…");
        LateTooltip.set(button, "Påhittade ord");
        assertThat(button.getTooltip()).isNull();
        assertThat(button.getAccessibleHelp()).isEqualTo("Påhittade ord");
        assertThat(LateTooltip.of(button)).contains("Påhittade ord");
        comes(button);
        assertThat(button.getTooltip().getText()).isEqualTo("Påhittade ord");
        LateTooltip.set(button, "");
        comes(button);
        assertThat(button.getTooltip()).isNull();
        assertThat(LateTooltip.of(button)).isEmpty();
    }

    private static void comes(Node node) {
        Screens.onFx(() -> {
            Event.fireEvent(node, new MouseEvent(MouseEvent.MOUSE_ENTERED, 0, 0, 0, 0, MouseButton.NONE, 0, false,
                    false, false, false, false, false, false, false, false, false, null));
            return node;
        });
    }

    @Test
    void theListOfAChoiceIsMadePartOfThePageWhenItIsOpened() {
        var box = new FieldChoice<String>();
        box.getItems().addAll("Ja", "Nej");
        screens.replace(new VBox(box));
        assertThat(box.lookup(".list-view")).isNull();
        ListView<?> list = Screens.onFx(() -> {
            box.show();
            return (ListView<?>) ((ComboBoxListViewSkin<?>) box.getSkin()).getPopupContent();
        });
        assertThat(list.getItems()).hasSize(2);
        assertThat(Screens.onFx(() -> list.lookupAll(".list-cell").stream().filter(Node::isVisible).count()))
                .isGreaterThanOrEqualTo(2);
        assertThat(list.getWidth()).isGreaterThanOrEqualTo(box.getWidth() - 1);
        Screens.onFx(() -> {
            list.getSelectionModel().select(1);
            box.hide();
            return box;
        });
        assertThat(box.getValue()).isEqualTo("Nej");
    }
}
