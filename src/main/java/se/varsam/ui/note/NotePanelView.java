package se.varsam.ui.note;

import java.util.Optional;

import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

import org.jspecify.annotations.Nullable;

import se.varsam.domain.child.Child;
import se.varsam.domain.child.ChildId;
import se.varsam.domain.note.NoteField;
import se.varsam.i18n.SwedishDates;
import se.varsam.i18n.Texts;
import se.varsam.service.NoteService.Writing;
import se.varsam.service.port.Today;
import se.varsam.ui.kit.ChildPicker;
import se.varsam.ui.kit.FormRow;
import se.varsam.ui.kit.Fxml;
import se.varsam.ui.kit.Navigator;
import se.varsam.ui.kit.Panel;
import se.varsam.ui.kit.Place;

/** The panel for a quick note, over any page. Esc closes and keeps, Ctrl+Enter is done. */
@SuppressWarnings("NullAway.Init") // filled by the FXML loader
public final class NotePanelView implements Panel {
    private static final KeyCombination DONE = KeyCombination.keyCombination("Shortcut+Enter");

    private final NoteDesk desk;
    private final Navigator navigator;
    private final Texts texts;
    private final NoteEditorViewModel model;
    private final NoteFields fields;
    private final TextField picker;
    private final Parent root;
    private @Nullable Node before;

    @FXML
    private HBox unfinished;

    @FXML
    private Label unfinishedText;

    @FXML
    private FormRow childRow;

    @FXML
    private StackPane childBox;

    @FXML
    private HBox chosen;

    @FXML
    private Label chosenName;

    @FXML
    private VBox body;

    @FXML
    private Button close;

    /**
     * A closed panel.
     *
     * @param picker
     *            makes the field that finds a child
     * @param changed
     *            runs when a note was changed on disk
     */
    public NotePanelView(NoteDesk desk, Navigator navigator, ChildPicker picker, Runnable changed) {
        this.desk = desk;
        this.navigator = navigator;
        this.texts = desk.texts();
        this.model = new NoteEditorViewModel(desk, changed);
        this.fields = new NoteFields(model, desk);
        this.picker = picker.make(this::choose);
        this.root = Fxml.load(this, texts);
        show(root, false);
    }

    @FXML
    private void initialize() {
        picker.setId("note-child");
        childBox.getChildren().addFirst(picker);
        childRow.setField(childBox);
        VBox.setVgrow(fields, Priority.ALWAYS);
        body.getChildren().add(fields);
        close.setAccessibleText(texts.get("note.panel.close"));
        model.child().subscribe(this::show);
        model.problem().subscribe(problem -> {
            childRow.setError(problem.filter(p -> p.field().isEmpty()).map(p -> texts.of(p.reason())));
            problem.ifPresent(p -> p.field().ifPresentOrElse(fields::focus, picker::requestFocus));
        });
    }

    private void show(Optional<Child> child) {
        chosenName.setText(child.map(c -> ChildWords.of(c, texts)).orElse(""));
        show(chosen, child.isPresent());
        show(picker, child.isEmpty());
    }

    private static void show(Node node, boolean shown) {
        node.setVisible(shown);
        node.setManaged(shown);
    }

    @FXML
    private void keys(KeyEvent key) {
        if (key.getCode() == KeyCode.ESCAPE) {
            key.consume();
            close();
        } else if (DONE.match(key)) {
            key.consume();
            done();
        }
    }

    private void choose(ChildId child) {
        model.choose(child);
        fields.focus(NoteField.TEXT);
    }

    @FXML
    private void change() {
        show(chosen, false);
        show(picker, true);
        picker.requestFocus();
    }

    @FXML
    private void fresh() {
        model.putAside();
        begin(model.child().get().map(Child::id));
    }

    @FXML
    private void done() {
        model.done(this::hide);
    }

    @FXML
    private void sign() {
        model.sign(this::hide);
    }

    @FXML
    private void phrases() {
        navigator.show(new Place.Phrases());
    }

    @Override
    public Parent root() {
        return root;
    }

    @Override
    public void open(Optional<ChildId> child) {
        if (!root.isVisible()) {
            before = root.getScene().getFocusOwner();
            show(root, true);
            fields.readPhrases();
            desk.background().run(() -> desk.notes().writing().unfinished(child),
                    found -> found.ifPresentOrElse(this::resume, () -> begin(child)));
        } else {
            fields.focus(NoteField.TEXT);
        }
    }

    private void begin(Optional<ChildId> child) {
        show(unfinished, false);
        model.begin(child);
        focus(child.isPresent());
    }

    private void resume(Writing writing) {
        var at = java.time.LocalDateTime.ofInstant(writing.note().written().at(), Today.ZONE);
        unfinishedText.setText(texts.get("note.panel.unfinished", new SwedishDates(texts).moment(at)));
        show(unfinished, true);
        model.resume(writing);
        focus(writing.note().child().isPresent());
    }

    private void focus(boolean known) {
        if (known) {
            fields.focus(NoteField.TEXT);
        } else {
            picker.requestFocus();
        }
    }

    @Override
    @FXML
    public void close() {
        if (root.isVisible()) {
            model.putAside();
            hide();
        }
    }

    private void hide() {
        model.begin(Optional.empty()); // nothing of the note is left to be seen or typed in
        show(root, false);
        if (before != null && before.getScene() != null) {
            before.requestFocus();
        }
        before = null;
    }
}
