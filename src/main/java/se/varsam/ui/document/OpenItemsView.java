package se.varsam.ui.document;

import javafx.fxml.FXML;
import javafx.scene.Parent;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.layout.StackPane;

import se.varsam.i18n.Texts;
import se.varsam.ui.kit.Fxml;
import se.varsam.ui.kit.Screen;

/** The page that shows a child's open items, or its summary, as they will be on paper. */
@SuppressWarnings("NullAway.Init") // the loader fills the fields
public final class OpenItemsView implements Screen {
    private final OpenItemsViewModel model;
    private final Texts texts;
    private final Parent root;

    @FXML
    private Label heading;
    @FXML
    private Hyperlink checklists;
    @FXML
    private StackPane pages;

    /** The page over its model; draws at once. */
    public OpenItemsView(OpenItemsViewModel model, Texts texts) {
        this.model = model;
        this.texts = texts;
        this.root = Fxml.load(this, texts);
        model.load();
    }

    @FXML
    private void initialize() {
        heading.setText(title());
        checklists.textProperty().bind(model.fileNumber());
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
    private void back() {
        model.back();
    }

    @Override
    public Parent root() {
        return root;
    }

    @Override
    public String title() {
        return texts.get("document.screen.kind." + model.kind());
    }

    @Override
    public void leave() {
        model.leave();
    }
}
