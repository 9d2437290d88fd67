package se.varsam.ui.document;

import javafx.fxml.FXML;
import javafx.scene.Parent;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;

import se.varsam.i18n.Texts;
import se.varsam.ui.kit.Fxml;
import se.varsam.ui.kit.Screen;

/** The page that shows what a stand-in must know as it will be on paper. */
@SuppressWarnings("NullAway.Init") // the loader fills the fields
public final class StandInView implements Screen {
    private final StandInViewModel model;
    private final Texts texts;
    private final Parent root;

    @FXML
    private ToggleGroup ahead;
    @FXML
    private HBox choices;
    @FXML
    private StackPane pages;

    /** The page over its model; draws at once. */
    public StandInView(StandInViewModel model, Texts texts) {
        this.model = model;
        this.texts = texts;
        this.root = Fxml.load(this, texts);
        model.load();
    }

    @FXML
    private void initialize() {
        for (int days : StandInViewModel.DAYS) {
            var button = new ToggleButton(texts.get("document.screen.standIn.days", days));
            button.setId("days-" + days);
            button.setUserData(days);
            button.setToggleGroup(ahead);
            button.setSelected(days == model.days().get());
            choices.getChildren().add(button);
        }
        ahead.selectedToggleProperty().addListener((_, before, now) -> {
            if (now == null) {
                ahead.selectToggle(before);
            } else {
                model.days().set((Integer) now.getUserData());
            }
        });
        pages.getChildren().setAll(new PreviewPane(model.preview(), texts));
    }

    @FXML
    private void save() {
        model.save();
    }

    @FXML
    private void print() {
        model.print();
    }

    @FXML
    private void openPreferences() {
        model.openPreferences();
    }

    @Override
    public Parent root() {
        return root;
    }

    @Override
    public String title() {
        return texts.get("document.screen.standIn");
    }

    @Override
    public void leave() {
        model.leave();
    }
}
