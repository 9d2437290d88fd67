package se.varsam.ui.unlock;

import java.util.Optional;

import javafx.beans.value.ObservableValue;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;

import se.varsam.i18n.Texts;
import se.varsam.ui.kit.FormRow;
import se.varsam.ui.kit.Fxml;
import se.varsam.ui.kit.Screen;

/** The recovery key in groups, then asked back: at the first start, and when a new one is made. */
@SuppressWarnings("NullAway.Init") // filled by the FXML loader
final class RecoveryKeyView implements Screen {
    private final Texts texts;
    private final RecoveryKeyViewModel model;
    private final Parent root;

    @FXML
    private Label step;

    @FXML
    private Label about;

    @FXML
    private Button check;

    @FXML
    private VBox showing;

    @FXML
    private FlowPane groups;

    @FXML
    private Label kept;

    @FXML
    private Button next;

    @FXML
    private VBox asking;

    @FXML
    private FormRow answerRow;

    @FXML
    private TextField answer;

    RecoveryKeyView(Texts texts, RecoveryKeyViewModel model) {
        this.texts = texts;
        this.model = model;
        this.root = Fxml.load(this, texts);
    }

    @FXML
    void initialize() {
        if (model.isRenewal()) {
            step.setVisible(false);
            step.setManaged(false);
            about.setText(texts.get("unlock.renew.about"));
            check.setText(texts.get("unlock.renew.check"));
        }
        groups.setAccessibleText(texts.get("unlock.key.heard", String.join(", ", model.groups())));
        for (int i = 0; i < model.groups().size(); i++) {
            groups.getChildren().add(group(i, model.groups().get(i)));
        }
        showFor(showing, model.asking().not());
        showFor(asking, model.asking());
        kept.textProperty().bind(model.kept());
        showFor(kept, model.kept().isNotEmpty());
        answer.textProperty().bindBidirectional(model.typed());
        model.problem().subscribe(p -> answerRow.setError(Optional.of(p).filter(text -> !text.isEmpty())));
    }

    private static Node group(int index, String text) {
        var number = new Label(String.valueOf(index + 1));
        number.getStyleClass().add("hint");
        var shown = new Label(text);
        shown.getStyleClass().add("key-text");
        var group = new VBox(number, shown);
        group.getStyleClass().add("key-group");
        return group;
    }

    private static void showFor(Node part, ObservableValue<Boolean> when) {
        part.visibleProperty().bind(when);
        part.managedProperty().bind(part.visibleProperty());
    }

    @FXML
    void save() {
        model.save();
    }

    @FXML
    void print() {
        model.print();
    }

    @FXML
    void next() {
        model.asking().set(true);
        answer.requestFocus();
    }

    @FXML
    void again() {
        model.asking().set(false);
        next.requestFocus();
    }

    @FXML
    void check() {
        model.check();
    }

    @Override
    public Parent root() {
        return root;
    }

    @Override
    public String title() {
        return texts.get("unlock.key.title");
    }

    @Override
    public void shown() {
        next.requestFocus();
    }
}
