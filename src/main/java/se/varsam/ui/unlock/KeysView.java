package se.varsam.ui.unlock;

import java.util.List;
import java.util.Optional;

import javafx.fxml.FXML;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.PasswordField;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

import se.varsam.i18n.Texts;
import se.varsam.service.Session;
import se.varsam.service.port.RegisterKeys.NewRecovery;
import se.varsam.ui.kit.CapsLock;
import se.varsam.ui.kit.FormRow;
import se.varsam.ui.kit.Fxml;
import se.varsam.ui.kit.Screen;
import se.varsam.ui.unlock.KeysViewModel.Problems;

/** The page <i>Lösenfras och återställningsnyckel</i>. Nothing typed in it outlives the page. */
@SuppressWarnings("NullAway.Init") // filled by the FXML loader
public final class KeysView implements Screen {
    private final KeyDesk desk;
    private final Session session;
    private final KeysViewModel model;
    private final Texts texts;
    private final Parent root;
    private Optional<RecoveryKeyViewModel> renewing = Optional.empty();

    @FXML
    private ScrollPane page;

    @FXML
    private VBox content;

    @FXML
    private VBox form;

    @FXML
    private FormRow knownRow;

    @FXML
    private PasswordField known;

    @FXML
    private Hyperlink other;

    @FXML
    private FormRow passphraseRow;

    @FXML
    private PasswordField passphrase;

    @FXML
    private PassphraseMeter measured;

    @FXML
    private FormRow againRow;

    @FXML
    private PasswordField again;

    @FXML
    private CapsLock caps;

    @FXML
    private HBox working;

    @FXML
    private HBox workingForKey;

    @FXML
    private Label changed;

    @FXML
    private Label state;

    @FXML
    private FormRow keyRow;

    @FXML
    private PasswordField knownForKey;

    @FXML
    private Button renew;

    /** The page, on the open register. */
    public KeysView(KeyDesk desk, Session session) {
        this.desk = desk;
        this.session = session;
        this.texts = desk.texts();
        this.model = new KeysViewModel(desk, session);
        this.root = Fxml.load(this, texts);
        root.getStylesheets().add(String.valueOf(KeysView.class.getResource("unlock.css")));
        model.load();
    }

    @FXML
    void initialize() {
        known.textProperty().bindBidirectional(model.known());
        passphrase.textProperty().bindBidirectional(model.fresh().passphrase());
        again.textProperty().bindBidirectional(model.fresh().again());
        knownForKey.textProperty().bindBidirectional(model.knownForKey());
        caps.watch(known);
        caps.watch(passphrase);
        caps.watch(again);
        form.disableProperty().bind(model.busy());
        renew.disableProperty().bind(model.busy());
        knownForKey.disableProperty().bind(model.busy());
        for (HBox sign : List.of(working, workingForKey)) {
            sign.visibleProperty().bind(model.busy());
            sign.managedProperty().bind(model.busy());
        }
        changed.visibleProperty().bind(model.changed());
        changed.managedProperty().bind(changed.visibleProperty());
        againRow.setOnEnter(model::change);
        keyRow.setOnEnter(this::renew);
        model.recovery().subscribe(this::ask);
        model.fresh().strength().subscribe(
                found -> measured.show(found, !model.fresh().passphrase().get().isEmpty(), texts));
        model.problems().subscribe(this::showProblems);
        model.keyProblem().subscribe(keyRow::setError);
        model.confirmed().subscribe(this::showState);
        model.busy().addListener((_, _, on) -> {
            if (!on) {
                focusProblem();
            }
        });
    }

    private void ask(boolean recovery) {
        knownRow.setLabel(texts.get(recovery ? "unlock.recovery" : "unlock.keys.known"));
        other.setText(texts.get(recovery ? "unlock.use.passphrase" : "unlock.keys.forgotten"));
    }

    private void showProblems(Problems problems) {
        knownRow.setError(problems.known());
        passphraseRow.setError(problems.passphrase());
        againRow.setError(problems.again());
    }

    private void showState(Optional<Boolean> confirmed) {
        confirmed.ifPresent(yes -> {
            state.setText(texts.get(yes ? "unlock.keys.confirmed" : "unlock.keys.unconfirmed"));
            state.getStyleClass().setAll(yes
                    ? List.of("label", "tone-ok")
                    : List.of("label", "notice", "notice-soon"));
        });
        state.setVisible(confirmed.isPresent());
    }

    // while the form was switched off, the keyboard went elsewhere
    private void focusProblem() {
        Problems problems = model.problems().get();
        if (problems.known().isPresent()) {
            known.requestFocus();
            known.selectAll();
        } else if (problems.passphrase().isPresent()) {
            passphrase.requestFocus();
        } else if (problems.again().isPresent()) {
            again.requestFocus();
        } else if (model.keyProblem().get().isPresent()) {
            knownForKey.requestFocus();
            knownForKey.selectAll();
        }
    }

    @FXML
    void other() {
        model.recovery().set(!model.recovery().get());
        known.requestFocus();
    }

    @FXML
    void change() {
        model.change();
    }

    @FXML
    void renew() {
        model.renew(this::show);
    }

    private void show(NewRecovery renewal) {
        var asked = RecoveryKeyViewModel.renewing(desk, session, renewal, this::renewed);
        renewing = Optional.of(asked);
        var step = new RecoveryKeyView(texts, asked);
        var stop = new Button(texts.get("unlock.renew.stop"));
        stop.setId("stop");
        stop.setOnAction(_ -> back());
        page.setContent(box(step.root(), stop));
        page.setVvalue(0);
        step.shown();
    }

    private static VBox box(Parent step, Button stop) {
        var box = new VBox(step, stop);
        box.getStyleClass().add("page");
        return box;
    }

    private void renewed() {
        back();
        model.load();
    }

    private void back() {
        renewing.ifPresent(RecoveryKeyViewModel::forget);
        renewing = Optional.empty();
        page.setContent(content);
        renew.requestFocus();
    }

    @Override
    public Parent root() {
        return root;
    }

    @Override
    public String title() {
        return texts.get("unlock.keys.title");
    }

    @Override
    public void shown() {
        root.applyCss(); // before it, what scrolls is in no window and takes no keyboard
        known.requestFocus();
    }

    @Override
    public void leave() {
        model.forget();
        renewing.ifPresent(RecoveryKeyViewModel::forget);
    }
}
