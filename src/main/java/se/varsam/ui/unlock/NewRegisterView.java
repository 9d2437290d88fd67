package se.varsam.ui.unlock;

import java.nio.file.Path;

import javafx.fxml.FXML;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

import se.varsam.ui.kit.FormRow;
import se.varsam.ui.kit.Fxml;
import se.varsam.ui.kit.Screen;
import se.varsam.ui.kit.Warnings;
import se.varsam.ui.unlock.NewRegisterViewModel.Problems;

/** First start: where the register lies, and its passphrase twice. */
@SuppressWarnings("NullAway.Init") // filled by the FXML loader
final class NewRegisterView implements Screen {
    private final Entrance entrance;
    private final Desk desk;
    private final NewRegisterViewModel model;
    private final Parent root;

    @FXML
    private VBox form;

    @FXML
    private FormRow placeRow;

    @FXML
    private TextField registerName;

    @FXML
    private Label parentFolder;

    @FXML
    private Warnings warnings;

    @FXML
    private NewPassphraseFields fields;

    @FXML
    private HBox working;

    @FXML
    private Button create;

    NewRegisterView(Entrance entrance, Desk desk, NewRegisterViewModel model) {
        this.entrance = entrance;
        this.desk = desk;
        this.model = model;
        this.root = Fxml.load(this, desk.texts());
    }

    @FXML
    void initialize() {
        registerName.textProperty().bindBidirectional(model.name());
        fields.tie(model.fresh(), desk.texts());
        form.disableProperty().bind(model.busy());
        working.visibleProperty().bind(model.busy());
        model.parent().subscribe((Path place) -> parentFolder.setText(place.toString()));
        model.warnings().subscribe(warnings::show);
        model.problems().subscribe(this::showProblems);
        model.busy().addListener((_, _, on) -> {
            if (!on) {
                focusProblem();
            }
        });
    }

    private void showProblems(Problems problems) {
        placeRow.setError(problems.place());
        fields.showProblems(problems.passphrase(), problems.again());
    }

    // while the form was switched off, the keyboard went elsewhere
    private void focusProblem() {
        Problems problems = model.problems().get();
        if (problems.place().isPresent()) {
            registerName.requestFocus();
        } else if (problems.passphrase().isPresent()) {
            fields.focusFirst();
        } else if (problems.again().isPresent()) {
            fields.focusAgain();
        }
    }

    @FXML
    void choosePlace() {
        model.choosePlace();
    }

    @FXML
    void back() {
        entrance.ownDetails();
    }

    @FXML
    void create() {
        model.create();
    }

    @Override
    public Parent root() {
        return root;
    }

    @Override
    public String title() {
        return desk.texts().get("unlock.new.title");
    }

    @Override
    public void shown() {
        fields.focusFirst();
    }
}
