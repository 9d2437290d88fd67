package se.varsam.ui.backup;

import java.util.List;
import java.util.Optional;

import javafx.fxml.FXML;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.PasswordField;
import javafx.scene.control.ProgressBar;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

import se.varsam.i18n.Texts;
import se.varsam.service.BackupService.State;
import se.varsam.service.port.Backups.Found;
import se.varsam.ui.kit.CapsLock;
import se.varsam.ui.kit.FieldControls;
import se.varsam.ui.kit.FormRow;
import se.varsam.ui.kit.FxPause;
import se.varsam.ui.kit.Fxml;
import se.varsam.ui.kit.Screen;
import se.varsam.ui.kit.Warnings;

/** The page <i>Säkerhetskopior</i>. */
@SuppressWarnings("NullAway.Init") // filled by the FXML loader
public final class BackupsView implements Screen {
    private final Texts texts;
    private final Copier copier;
    private final BackupsViewModel model;
    private final RehearsalViewModel rehearsal;
    private final Parent root;

    @FXML
    private ScrollPane page;
    @FXML
    private Label practice;
    @FXML
    private VBox real;
    @FXML
    private Label past;
    @FXML
    private Button make;
    @FXML
    private HBox working;
    @FXML
    private ProgressBar share;
    @FXML
    private Label problem;
    @FXML
    private Label told;
    @FXML
    private FormRow folderRow;
    @FXML
    private Button choose;
    @FXML
    private Warnings warnings;
    @FXML
    private CheckBox automatic;
    @FXML
    private FormRow daysRow;
    @FXML
    private FormRow weeksRow;
    @FXML
    private FormRow monthsRow;
    @FXML
    private Label listTitle;
    @FXML
    private ListView<Found> found;
    @FXML
    private FormRow secretRow;
    @FXML
    private PasswordField secret;
    @FXML
    private CapsLock caps;
    @FXML
    private Hyperlink other;
    @FXML
    private Button rehearse;
    @FXML
    private HBox trying;
    @FXML
    private ProgressBar tryingShare;
    @FXML
    private Label receipt;
    @FXML
    private FlowPane paper;

    /** The page, on an open register. */
    public BackupsView(BackupDesk desk) {
        this.texts = desk.texts();
        this.copier = desk.copier();
        this.model = new BackupsViewModel(desk, FxPause::whileTyping);
        this.rehearsal = new RehearsalViewModel(desk, model::look);
        this.root = Fxml.load(this, texts);
        root.getStylesheets().add(String.valueOf(BackupsView.class.getResource("backup.css")));
        model.load();
    }

    @FXML
    void initialize() {
        var controls = new FieldControls(texts);
        controls.tie(folderRow, model.folder());
        controls.tie(daysRow, model.days());
        controls.tie(weeksRow, model.weeks());
        controls.tie(monthsRow, model.months());
        List.of(folderRow, daysRow, weeksRow, monthsRow).forEach(row -> row.setOnEnter(model::leave));
        past.textProperty().bind(model.past());
        told.textProperty().bind(model.told());
        problem.textProperty().bind(model.problem());
        for (Label line : List.of(told, problem)) {
            line.visibleProperty().bind(line.textProperty().isNotEmpty());
            line.managedProperty().bind(line.visibleProperty());
        }
        working.visibleProperty().bind(copier.running());
        working.managedProperty().bind(copier.running());
        share.progressProperty().bind(copier.share());
        automatic.setOnAction(_ -> model.automatic(automatic.isSelected()));
        found.setItems(model.found());
        found.setCellFactory(_ -> new FoundCell(new BackupWords(texts)));
        found.setPlaceholder(quiet(texts.get("backup.list.none")));
        model.warnings().subscribe(warnings::show);
        model.state().subscribe(now -> now.ifPresent(this::show));
        tryOne();
    }

    private void tryOne() {
        secret.textProperty().bindBidirectional(rehearsal.secret());
        caps.watch(secret);
        secretRow.setOnEnter(this::rehearse);
        trying.visibleProperty().bind(copier.running());
        trying.managedProperty().bind(copier.running());
        tryingShare.progressProperty().bind(copier.share());
        receipt.textProperty().bind(rehearsal.receipt());
        receipt.visibleProperty().bind(rehearsal.receipt().isNotEmpty());
        receipt.managedProperty().bind(receipt.visibleProperty());
        paper.visibleProperty().bind(receipt.visibleProperty());
        paper.managedProperty().bind(receipt.visibleProperty());
        rehearsal.problem().subscribe(said -> secretRow.setError(Optional.of(said).filter(s -> !s.isEmpty())));
        rehearsal.recovery().subscribe(key -> {
            secretRow.setLabel(texts.get(key ? "backup.recovery" : "backup.passphrase"));
            other.setText(texts.get(key ? "backup.use.passphrase" : "backup.use.recovery"));
        });
    }

    private void show(State state) {
        practice.setVisible(state.practice());
        practice.setManaged(state.practice());
        real.setVisible(!state.practice());
        real.setManaged(!state.practice());
        automatic.setSelected(state.plan().automatic());
        rehearsal.show(state.past().rehearsal());
    }

    private static Label quiet(String text) {
        var label = new Label(text);
        label.setWrapText(true);
        label.getStyleClass().add("quiet");
        return label;
    }

    @FXML
    void choose() {
        model.choose();
    }

    @FXML
    void make() {
        model.make();
    }

    @FXML
    void stop() {
        model.stop();
    }

    @FXML
    void other() {
        rehearsal.recovery().set(!rehearsal.recovery().get());
        secret.requestFocus();
    }

    @FXML
    void saveReceipt() {
        rehearsal.save();
    }

    @FXML
    void printReceipt() {
        rehearsal.print();
    }

    @FXML
    void rehearse() {
        rehearsal.rehearse(Optional.ofNullable(found.getSelectionModel().getSelectedItem())
                .or(() -> model.found().stream().findFirst()));
    }

    @Override
    public Parent root() {
        return root;
    }

    @Override
    public String title() {
        return texts.get("backup.title");
    }

    @Override
    public void shown() {
        page.applyCss(); // before it, what scrolls is in no window and takes no keyboard
        make.requestFocus();
    }

    @Override
    public void leave() {
        model.leave();
        rehearsal.forget();
    }
}
