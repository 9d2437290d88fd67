package se.varsam.ui.note;

import java.util.List;
import java.util.Objects;
import java.util.Optional;

import javafx.collections.ListChangeListener;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.SelectionMode;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

import se.varsam.domain.child.ChildId;
import se.varsam.domain.note.NoteField;
import se.varsam.i18n.Texts;
import se.varsam.ui.kit.EmptyState;
import se.varsam.ui.kit.Fxml;
import se.varsam.ui.kit.Navigator;
import se.varsam.ui.kit.OwnClipboard;
import se.varsam.ui.kit.Place;
import se.varsam.ui.kit.Screen;
import se.varsam.ui.note.NoteFilter.Shown;

/** A child's notes: the list, and beside it the note that is chosen, to be read or written on. */
@SuppressWarnings("NullAway.Init") // filled by the FXML loader
public final class NotesView implements Screen {
    private static final KeyCombination COPY = KeyCombination.keyCombination("Shortcut+C");

    private final ChildId child;
    private final NoteDesk desk;
    private final Navigator navigator;
    private final Texts texts;
    private final NotesViewModel model;
    private final NoteEditorViewModel editor;
    private final NoteFields fields;
    private final NoteReading reading;
    private final Parent root;
    private Optional<Long> wanted;
    private NoteFilterBar bar;
    private boolean filling;

    @FXML
    private Hyperlink name;

    @FXML
    private VBox head;

    @FXML
    private ListView<NoteLine> list;

    @FXML
    private StackPane detail;

    @FXML
    private Label count;

    @FXML
    private Button copy;

    @FXML
    private Button sign;

    @FXML
    private Button correct;

    @FXML
    private Button remove;

    @FXML
    private Button restore;

    /** The page of a child's notes, at one of them if given; read when made. */
    public NotesView(NoteDesk desk, ChildId child, Optional<Long> note, Navigator navigator) {
        this.child = child;
        this.desk = desk;
        this.navigator = navigator;
        this.texts = desk.texts();
        this.wanted = note;
        this.model = new NotesViewModel(desk, child);
        this.editor = new NoteEditorViewModel(desk, model::refresh);
        this.fields = new NoteFields(editor, desk);
        this.reading = new NoteReading(texts);
        this.root = Fxml.load(this, texts);
        model.open();
    }

    @FXML
    private void initialize() {
        model.child().subscribe(found -> name.setText(found.map(c -> ChildWords.of(c, texts)).orElse("")));
        bar = new NoteFilterBar(model, texts, desk.notes().writing().check().today());
        head.getChildren().add(bar);
        list.setCellFactory(_ -> new NoteCell(texts));
        list.getSelectionModel().setSelectionMode(SelectionMode.MULTIPLE);
        list.getSelectionModel().getSelectedItems()
                .addListener((ListChangeListener.Change<? extends NoteLine> _) -> chosen());
        list.setOnKeyPressed(this::key);
        model.lines().subscribe(read -> read.ifPresent(this::show));
        chosen();
    }

    private void key(KeyEvent key) {
        if (COPY.match(key)) {
            copy();
        } else if (key.getCode() == KeyCode.DELETE && remove.isVisible()) {
            remove();
        } else if (key.getCode() == KeyCode.ENTER && detail.getChildren().contains(fields)) {
            fields.focus(NoteField.TEXT);
        }
    }

    private void show(List<NoteLine> lines) {
        List<Long> before = wanted.map(List::of).orElseGet(this::ids);
        filling = true;
        list.setPlaceholder(empty());
        list.getItems().setAll(lines);
        count.setText(texts.get("note.list.count", lines.size()));
        var selection = list.getSelectionModel();
        selection.clearSelection();
        lines.stream().filter(line -> before.contains(line.note().id())).forEach(selection::select);
        if (wanted.isPresent()) {
            list.scrollTo(selection.getSelectedIndex());
        } else if (selection.isEmpty()) {
            selection.selectFirst();
        }
        wanted = Optional.empty();
        filling = false;
        chosen();
    }

    private Node empty() {
        return model.isEmpty()
                ? new EmptyState("fth-edit-3", texts.get("note.list.none"), texts.get("note.new"), this::write)
                : new EmptyState("fth-filter", texts.get("note.list.noneShown"));
    }

    private List<NoteLine> selection() {
        return list.getSelectionModel().getSelectedItems().stream().filter(Objects::nonNull).toList();
    }

    private List<Long> ids() {
        return selection().stream().map(line -> line.note().id()).toList();
    }

    private void chosen() {
        if (filling) {
            return;
        }
        List<NoteLine> now = selection();
        boolean bin = model.filter().state() == Shown.BIN;
        boolean unsigned = now.stream().anyMatch(line -> !line.note().isSigned());
        copy.setDisable(now.isEmpty());
        show(sign, !bin && unsigned);
        show(remove, !bin && unsigned);
        show(restore, bin && !now.isEmpty());
        show(correct, !bin && now.size() == 1 && now.getFirst().note().isSigned() && !now.getFirst().isReplaced());
        if (now.size() != 1) {
            String many = now.isEmpty() ? texts.get("note.detail.none") : texts.get("note.detail.many", now.size());
            instead(new Label(list.getItems().isEmpty() ? "" : many));
        } else if (bin || now.getFirst().note().isSigned()) {
            reading.show(now.getFirst());
            instead(reading);
        } else {
            edit(now.getFirst().note().id());
        }
    }

    private static void show(Button button, boolean shown) {
        button.setVisible(shown);
        button.setManaged(shown);
    }

    private void edit(long note) {
        boolean here = detail.getChildren().contains(fields)
                && editor.note().get().filter(n -> n.id() == note).isPresent();
        if (!here) {
            keep();
            desk.background().run(() -> desk.notes().writing().edit(note), found -> found.ifPresent(writing -> {
                editor.resume(writing);
                instead(fields);
            }));
        }
    }

    private void instead(Node shown) {
        if (!detail.getChildren().contains(shown)) {
            keep();
            detail.getChildren().setAll(shown);
        }
    }

    /** What is half typed is kept before something else is shown. */
    private void keep() {
        if (detail.getChildren().remove(fields)) {
            editor.putAside();
        }
    }

    @FXML
    private void write() {
        navigator.show(new Place.QuickNote(Optional.of(child)));
    }

    @FXML
    private void copy() {
        editor.settleAll();
        model.copy(ids(), text -> {
            OwnClipboard.put(text);
        });
    }

    @FXML
    private void sign() {
        editor.settleAll();
        model.sign(selection());
    }

    @FXML
    private void correct() {
        model.correct(selection().getFirst(), right -> {
            wanted = Optional.of(right.id());
            bar.reset();
            model.lines().get().ifPresent(this::show); // also where no filter had to go
        });
    }

    @FXML
    private void remove() {
        editor.settleAll();
        model.remove(selection());
    }

    @FXML
    private void restore() {
        model.restore(selection());
    }

    @FXML
    private void report() {
        navigator.show(new Place.PeriodReport(Optional.of(child)));
    }

    @FXML
    private void openChild() {
        navigator.show(new Place.ChildPage(child));
    }

    @Override
    public Parent root() {
        return root;
    }

    @Override
    public String title() {
        return texts.get("note.title");
    }

    @Override
    public void shown() {
        list.requestFocus();
    }

    @Override
    public void refresh() {
        keep(); // and read anew: it may be the very note that was changed
        model.refresh();
    }

    @Override
    public void leave() {
        keep();
    }
}
