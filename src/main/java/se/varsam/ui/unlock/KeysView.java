package se.varsam.ui.unlock;

import java.util.List;
import java.util.Optional;

import javafx.fxml.FXML;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.PasswordField;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextArea;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

import se.varsam.i18n.Texts;
import se.varsam.service.Session;
import se.varsam.service.port.RegisterKeys.NewRecovery;
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
    private final DataKeyViewModel data;
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
    private NewPassphraseFields fields;

    @FXML
    private CheckBox seen;

    @FXML
    private Label seenAbout;

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

    @FXML
    private FormRow shownRow;

    @FXML
    private PasswordField knownForData;

    @FXML
    private Button showData;

    @FXML
    private VBox dataShown;

    @FXML
    private TextArea dataKey;

    /** The page, on the open register. */
    public KeysView(KeyDesk desk, Session session) {
        this.desk = desk;
        this.session = session;
        this.texts = desk.texts();
        this.model = new KeysViewModel(desk, session);
        this.data = new DataKeyViewModel(desk, session.keys());
        this.root = Fxml.load(this, texts);
        root.getStylesheets().add(String.valueOf(KeysView.class.getResource("unlock.css")));
        model.load();
    }

    @FXML
    void initialize() {
        known.textProperty().bindBidirectional(model.known());
        fields.tie(model.fresh(), texts);
        fields.watch(known);
        seen.selectedProperty().bindBidirectional(model.seen());
        seenAbout.visibleProperty().bind(model.seen());
        seenAbout.managedProperty().bind(model.seen());
        knownForKey.textProperty().bindBidirectional(model.knownForKey());
        form.disableProperty().bind(model.busy());
        renew.disableProperty().bind(model.busy());
        knownForKey.disableProperty().bind(model.busy());
        for (HBox sign : List.of(working, workingForKey)) {
            sign.visibleProperty().bind(model.busy());
            sign.managedProperty().bind(model.busy());
        }
        changed.visibleProperty().bind(model.changed());
        changed.managedProperty().bind(changed.visibleProperty());
        fields.setOnEnter(this::change);
        keyRow.setOnEnter(this::renew);
        model.recovery().subscribe(this::ask);
        model.problems().subscribe(this::showProblems);
        model.keyProblem().subscribe(keyRow::setError);
        tieDataKey();
        model.confirmed().subscribe(this::showState);
        model.busy().addListener((_, _, on) -> {
            if (!on) {
                focusProblem();
            }
        });
    }

    private void tieDataKey() {
        knownForData.textProperty().bindBidirectional(data.known());
        shownRow.setOnEnter(data::show);
        data.problem().subscribe(shownRow::setError);
        dataKey.textProperty().bind(data.shown());
        dataShown.visibleProperty().bind(data.shown().isNotEmpty());
        dataShown.managedProperty().bind(dataShown.visibleProperty());
        showData.disableProperty().bind(data.busy());
    }

    private void ask(boolean recovery) {
        knownRow.setLabel(texts.get(recovery ? "unlock.recovery" : "unlock.keys.known"));
        other.setText(texts.get(recovery ? "unlock.use.passphrase" : "unlock.keys.forgotten"));
    }

    private void showProblems(Problems problems) {
        knownRow.setError(problems.known());
        fields.showProblems(problems.passphrase(), problems.again());
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
            fields.focusFirst();
        } else if (problems.again().isPresent()) {
            fields.focusAgain();
        } else if (model.keyProblem().get().isPresent()) {
            knownForKey.requestFocus();
            knownForKey.selectAll();
        } else if (model.changed().get()) {
            known.requestFocus(); // beside what is said, and not where the keyboard went meanwhile
        }
    }

    @FXML
    void other() {
        model.recovery().set(!model.recovery().get());
        known.requestFocus();
    }

    @FXML
    void change() {
        model.change(renewal -> show(renewal, this::anew));
    }

    @FXML
    void renew() {
        model.renew(renewal -> show(renewal, this::renewed));
    }

    @FXML
    void showData() {
        data.show();
    }

    @FXML
    void hideData() {
        data.hide();
        knownForData.requestFocus();
    }

    private void anew() {
        model.changedAnew();
        renewed();
    }

    private void show(NewRecovery renewal, Runnable done) {
        var asked = RecoveryKeyViewModel.renewing(desk, session, renewal, done);
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
        data.hide();
        renewing.ifPresent(RecoveryKeyViewModel::forget);
    }
}
