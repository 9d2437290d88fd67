package se.varsam.ui.note;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

import javafx.fxml.FXML;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;

import org.jspecify.annotations.Nullable;

import se.varsam.domain.note.Phrase;
import se.varsam.domain.shared.Refusal;
import se.varsam.i18n.Texts;
import se.varsam.ui.kit.FormRow;
import se.varsam.ui.kit.Fxml;
import se.varsam.ui.kit.Screen;
import se.varsam.ui.kit.Section;
import se.varsam.ui.kit.ShortLabel;
import se.varsam.ui.kit.WrappingCell;

/** The phrases that the user owns: the list, and beside it the one that is changed. */
@SuppressWarnings("NullAway.Init") // filled by the FXML loader
public final class PhrasesView implements Screen {
    private static final List<String> ABOUT_TEXT = List.of("refusal.phrase.empty", "refusal.text.long");

    private final Texts texts;
    private final PhrasesViewModel model;
    private final Parent root;

    @FXML
    private TextField filter;

    @FXML
    private ListView<Phrase> list;

    @FXML
    private Label count;

    @FXML
    private Section section;

    @FXML
    private FormRow abbreviationRow;

    @FXML
    private TextField abbreviation;

    @FXML
    private FormRow textRow;

    @FXML
    private TextArea text;

    @FXML
    private Button save;

    @FXML
    private Button remove;

    /** The page; read when made. */
    public PhrasesView(NoteDesk desk) {
        this.texts = desk.texts();
        this.model = new PhrasesViewModel(desk);
        this.root = Fxml.load(this, texts);
        model.load();
    }

    @FXML
    private void initialize() {
        list.setCellFactory(_ -> new Cell());
        list.getSelectionModel().selectedItemProperty().subscribe(phrase -> {
            if (phrase != null && !model.chosen().get().equals(Optional.of(phrase))) {
                leave();
                model.choose(Optional.of(phrase));
            }
        });
        filter.textProperty().subscribe(_ -> show());
        model.phrases().subscribe(_ -> show());
        model.chosen().subscribe(phrase -> show(phrase));
        model.refusal().subscribe(this::say);
    }

    private void show() {
        String typed = filter.getText().strip().toLowerCase(Locale.ROOT);
        List<Phrase> shown = model.phrases().get().stream().filter(phrase -> phrase.abbreviation().startsWith(typed)
                || phrase.text().toLowerCase(Locale.ROOT).contains(typed)).toList();
        Optional<Phrase> chosen = model.chosen().get();
        list.getItems().setAll(shown);
        count.setText(texts.get("note.phrases.count", shown.size()));
        chosen.filter(shown::contains).ifPresent(list.getSelectionModel()::select);
    }

    private void show(Optional<Phrase> phrase) {
        section.setTitle(texts.get(phrase.isPresent() ? "note.phrases.change" : "note.phrases.new"));
        save.setText(texts.get(phrase.isPresent() ? "note.phrases.save" : "note.phrases.add"));
        abbreviation.setText(phrase.map(Phrase::abbreviation).orElse(""));
        text.setText(phrase.map(Phrase::text).orElse(""));
        remove.setVisible(phrase.isPresent());
        if (phrase.isEmpty()) {
            list.getSelectionModel().clearSelection();
        }
    }

    private void say(Optional<Refusal> refusal) {
        boolean aboutText = refusal.filter(r -> ABOUT_TEXT.contains(r.key())).isPresent();
        textRow.setError(refusal.filter(_ -> aboutText).map(texts::of));
        abbreviationRow.setError(refusal.filter(_ -> !aboutText).map(texts::of));
    }

    @FXML
    private void fresh() {
        leave();
        model.choose(Optional.empty());
        abbreviation.requestFocus();
    }

    @FXML
    private void save() {
        model.save(abbreviation.getText(), text.getText());
    }

    @FXML
    private void remove() {
        model.remove();
    }

    @Override
    public Parent root() {
        return root;
    }

    @Override
    public String title() {
        return texts.get("note.phrases");
    }

    @Override
    public void leave() {
        model.leave(abbreviation.getText(), text.getText());
    }

    @Override
    public void shown() {
        filter.requestFocus();
    }

    /** {@code ;tfn  Telefonsamtal med …}. */
    private static final class Cell extends WrappingCell<Phrase> {
        private static final int LINES = 2;

        private final Label abbreviation = new Label();
        private final ShortLabel text = new ShortLabel(LINES);
        private final HBox row = new HBox(abbreviation, text);

        Cell() {
            abbreviation.getStyleClass().addAll("strong", "phrase-abbreviation");
            abbreviation.setWrapText(true);
            text.getStyleClass().add("quiet");
            row.getStyleClass().add("phrase-row");
            HBox.setHgrow(text, Priority.ALWAYS);
        }

        @Override
        protected void updateItem(@Nullable Phrase phrase, boolean empty) {
            super.updateItem(phrase, empty);
            setGraphic(phrase == null || empty ? null : row);
            if (phrase != null && !empty) {
                abbreviation.setText(";" + phrase.abbreviation());
                text.show(phrase.text());
                setAccessibleText(phrase.abbreviation() + ", " + phrase.text());
            } else {
                setAccessibleText(null);
            }
        }
    }
}
