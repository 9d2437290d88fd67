package se.varsam.ui.unlock;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

import javafx.beans.value.ObservableValue;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.PasswordField;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.control.TextField;
import javafx.scene.control.TextInputControl;
import javafx.scene.layout.HBox;

import se.varsam.ui.kit.CapsLock;
import se.varsam.ui.kit.FormRow;
import se.varsam.ui.kit.Fxml;
import se.varsam.ui.kit.Screen;

/** The locked register: a neutral name, one field, and what there is to know. */
@SuppressWarnings("NullAway.Init") // filled by the FXML loader
final class UnlockView implements Screen {
    private final Entrance entrance;
    private final Desk desk;
    private final UnlockViewModel model;
    private final Parent root;

    @FXML
    private Label name;

    @FXML
    private Label why;

    @FXML
    private Label tries;

    @FXML
    private FormRow passphraseRow;

    @FXML
    private PasswordField passphrase;

    @FXML
    private FormRow recoveryRow;

    @FXML
    private TextField recoveryKey;

    @FXML
    private CapsLock caps;

    @FXML
    private Button unlock;

    @FXML
    private HBox busy;

    @FXML
    private Hyperlink other;

    @FXML
    private Button salvage;

    @FXML
    private MenuButton registers;

    UnlockView(Entrance entrance, Desk desk, UnlockViewModel model) {
        this.entrance = entrance;
        this.desk = desk;
        this.model = model;
        this.root = Fxml.load(this, desk.texts());
    }

    @FXML
    void initialize() {
        name.setText(model.name());
        why.setText(model.why());
        why.setVisible(!model.why().isEmpty());
        why.setManaged(!model.why().isEmpty());
        tries.textProperty().bind(model.tries());
        tries.visibleProperty().bind(model.tries().isNotEmpty());
        tries.managedProperty().bind(tries.visibleProperty());
        model.load();
        caps.watch(passphrase);
        passphrase.textProperty().bindBidirectional(model.secret());
        recoveryKey.textProperty().bindBidirectional(model.secret());
        showFor(passphraseRow, model.recovery().not());
        showFor(recoveryRow, model.recovery());
        busy.visibleProperty().bind(model.busy());
        for (Node control : List.of(unlock, passphrase, recoveryKey, registers)) {
            control.disableProperty().bind(model.busy().or(model.closing()));
        }
        model.closing().addListener((_, _, _) -> shown());
        model.problem().subscribe(this::showProblem);
        salvage.visibleProperty().bind(model.damaged());
        salvage.managedProperty().bind(model.damaged());
        model.recovery().subscribe(on -> other.setText(
                desk.texts().get(on ? "unlock.use.passphrase" : "unlock.use.recovery")));
        entrance.recent().stream().filter(r -> !r.equals(model.register())).forEach(this::offer);
        if (!registers.getItems().isEmpty()) {
            registers.getItems().add(new SeparatorMenuItem());
        }
        registers.getItems().addAll(item("unlock.choose", "choose", this::choose),
                item("unlock.restore.title", "restore", () -> entrance.restore(model.register(),
                        () -> entrance.unlock(model.register(), ""))),
                item("unlock.new", "new", entrance::welcome));
    }

    private static void showFor(FormRow row, ObservableValue<Boolean> when) {
        row.visibleProperty().bind(when);
        row.managedProperty().bind(row.visibleProperty());
    }

    private void showProblem(String problem) {
        Optional<String> shown = Optional.of(problem).filter(p -> !p.isEmpty());
        passphraseRow.setError(shown);
        recoveryRow.setError(shown);
        if (shown.isPresent()) {
            field().requestFocus();
            field().selectAll();
        }
    }

    private TextInputControl field() {
        return model.recovery().get() ? recoveryKey : passphrase;
    }

    private void offer(Path register) {
        var item = new MenuItem(register.toString());
        item.setMnemonicParsing(false);
        item.setOnAction(_ -> entrance.unlock(register, ""));
        registers.getItems().add(item);
    }

    private MenuItem item(String key, String id, Runnable action) {
        var item = new MenuItem(desk.texts().get(key));
        item.setId(id);
        item.setOnAction(_ -> action.run());
        return item;
    }

    private void choose() {
        desk.dialogs().folder(desk.folders().documents()).ifPresent(folder -> entrance.unlock(folder, ""));
    }

    @FXML
    void unlock() {
        model.unlock();
    }

    @FXML
    void salvage() {
        entrance.salvage(model.salvage());
    }

    @FXML
    void other() {
        model.recovery().set(!model.recovery().get());
        field().requestFocus();
    }

    @Override
    public Parent root() {
        return root;
    }

    @Override
    public String title() {
        return desk.texts().get("unlock.title");
    }

    @Override
    public void shown() {
        field().requestFocus();
    }
}
