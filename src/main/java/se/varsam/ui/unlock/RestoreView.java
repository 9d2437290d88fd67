package se.varsam.ui.unlock;

import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.PasswordField;
import javafx.scene.control.ProgressBar;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

import se.varsam.ui.kit.CapsLock;
import se.varsam.ui.kit.FormRow;
import se.varsam.ui.kit.Fxml;
import se.varsam.ui.kit.Screen;
import se.varsam.ui.kit.Warnings;
import se.varsam.ui.unlock.RestoreViewModel.Problems;
import se.varsam.ui.unlock.RestoreViewModel.Shown;

/** A register made of a backup, step by step; also the way to a new computer. */
@SuppressWarnings("NullAway.Init") // filled by the FXML loader
final class RestoreView implements Screen {
    private final Entrance entrance;
    private final Desk desk;
    private final RestoreViewModel model;
    private final Runnable back;
    private final Parent root;

    @FXML
    private VBox choosing;
    @FXML
    private FormRow fileRow;
    @FXML
    private TextField file;
    @FXML
    private FormRow secretRow;
    @FXML
    private PasswordField secret;
    @FXML
    private CapsLock caps;
    @FXML
    private Hyperlink other;
    @FXML
    private Button look;
    @FXML
    private Label held;
    @FXML
    private VBox placing;
    @FXML
    private FormRow placeRow;
    @FXML
    private TextField place;
    @FXML
    private Warnings warnings;
    @FXML
    private Button restore;
    @FXML
    private HBox working;
    @FXML
    private ProgressBar share;
    @FXML
    private Label done;
    @FXML
    private Button unlock;
    @FXML
    private Button leave;

    /** The step; {@code back} leads to the one before. */
    RestoreView(Entrance entrance, Desk desk, RestoreViewModel model, Runnable back) {
        this.entrance = entrance;
        this.desk = desk;
        this.model = model;
        this.back = back;
        this.root = Fxml.load(this, desk.texts());
    }

    @FXML
    void initialize() {
        file.textProperty().bindBidirectional(model.file());
        secret.textProperty().bindBidirectional(model.secret());
        place.textProperty().bindBidirectional(model.place());
        caps.watch(secret);
        fileRow.setOnEnter(model::look);
        secretRow.setOnEnter(model::look);
        placeRow.setOnEnter(model::restore);
        placeRow.setOnLeave(model::lookAtPlace);
        choosing.disableProperty().bind(model.busy());
        placing.disableProperty().bind(model.busy());
        working.visibleProperty().bind(model.busy());
        working.managedProperty().bind(working.visibleProperty());
        leave.disableProperty().bind(model.busy());
        model.steps().subscribe(steps -> share.progressProperty().bind(steps.share()));
        model.recovery().subscribe(key -> {
            secretRow.setLabel(desk.texts().get(key ? "backup.recovery" : "backup.passphrase"));
            other.setText(desk.texts().get(key ? "backup.use.passphrase" : "backup.use.recovery"));
        });
        model.problems().subscribe(this::say);
        model.shown().subscribe(this::show);
        model.warnings().subscribe(warnings::show);
        model.busy().addListener((_, _, on) -> {
            if (!on) {
                goOn();
            }
        });
    }

    private void say(Problems problems) {
        fileRow.setError(problems.file());
        secretRow.setError(problems.secret());
        placeRow.setError(problems.place());
    }

    private void show(Shown now) {
        boolean over = !now.done().isEmpty();
        boolean known = !now.held().isEmpty();
        held.setText(now.held());
        done.setText(now.done());
        show(choosing, !known && !over);
        show(held, known);
        show(placing, known && !over);
        show(done, over);
        show(unlock, over);
        show(leave, !over);
        look.setDefaultButton(!known);
        restore.setDefaultButton(known && !over);
    }

    private static void show(Node node, boolean on) {
        node.setVisible(on);
        node.setManaged(on);
    }

    // while the form was switched off, the keyboard went elsewhere
    private void goOn() {
        Problems problems = model.problems().get();
        if (problems.secret().isPresent()) {
            secret.requestFocus();
            secret.selectAll();
        } else if (problems.file().isPresent()) {
            file.requestFocus();
        } else if (problems.place().isPresent()) {
            place.requestFocus();
        } else if (model.restored().isPresent()) {
            unlock.requestFocus();
        } else {
            restore.requestFocus();
        }
    }

    @FXML
    void chooseFile() {
        model.chooseFile();
        secret.requestFocus();
    }

    @FXML
    void choosePlace() {
        model.choosePlace();
    }

    @FXML
    void other() {
        model.recovery().set(!model.recovery().get());
        secret.requestFocus();
    }

    @FXML
    void look() {
        model.look();
    }

    @FXML
    void restore() {
        model.restore();
    }

    @FXML
    void stop() {
        model.stop();
    }

    @FXML
    void unlock() {
        model.restored().ifPresent(register -> entrance.unlock(register, ""));
    }

    @FXML
    void goBack() {
        if (model.isShown()) {
            model.again();
            secret.requestFocus();
        } else {
            model.forget();
            back.run();
        }
    }

    @Override
    public Parent root() {
        return root;
    }

    @Override
    public String title() {
        return desk.texts().get("unlock.restore.title");
    }

    @Override
    public void shown() {
        file.requestFocus();
    }
}
