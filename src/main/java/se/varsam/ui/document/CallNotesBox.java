package se.varsam.ui.document;

import java.time.LocalDateTime;
import java.util.List;

import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;

import se.varsam.domain.document.FormInProgress.Asked;
import se.varsam.domain.missing.CallNote;
import se.varsam.i18n.SwedishDates;
import se.varsam.i18n.Texts;
import se.varsam.service.port.Today;
import se.varsam.ui.document.PhoneViewModel.Read;

/** What was jotted down during the call, each line with its time, to be filed under a question or removed. */
final class CallNotesBox extends VBox {
    private static final int SHORT = 60;

    private final PhoneViewModel model;
    private final Texts texts;
    private List<CallNote> shown = List.of();

    CallNotesBox(PhoneViewModel model, Texts texts) {
        this.model = model;
        this.texts = texts;
        getChildren().add(empty());
    }

    /** Shows what the register holds; draws nothing anew while the notes are the same. */
    void show(Read read) {
        if (read.notes().equals(shown)) {
            return;
        }
        shown = read.notes();
        List<Asked> asked = read.form().questions().toList();
        getChildren().setAll(shown.reversed().stream().map(note -> row(note, asked)).toList());
        if (shown.isEmpty()) {
            getChildren().add(empty());
        }
    }

    private Node empty() {
        return wrapped(texts.get("call.notes.empty"), "quiet");
    }

    private static Label wrapped(String text, String style) {
        var label = new Label(text);
        label.getStyleClass().add(style);
        label.setWrapText(true);
        label.setMinHeight(USE_PREF_SIZE);
        return label;
    }

    private Node row(CallNote note, List<Asked> asked) {
        var row = new VBox(wrapped(new SwedishDates(texts)
                .clock(LocalDateTime.ofInstant(note.writtenAt(), Today.ZONE).toLocalTime()), "hint"),
                wrapped(note.text(), "strong"));
        row.setId("call-note-" + note.id());
        row.getStyleClass().add("call-note");
        note.filedUnder().ifPresent(question -> row.getChildren()
                .add(wrapped(texts.get("call.note.filed", words(question, asked)), "quiet")));
        var remove = new Button(texts.get("call.note.remove"));
        remove.setId("remove-note-" + note.id());
        remove.getStyleClass().add("small");
        remove.setAccessibleText(texts.get("call.note.of", remove.getText(), note.text()));
        remove.setOnAction(_ -> model.notes().remove(note));
        var ways = new FlowPane();
        ways.getStyleClass().add("call-note-ways");
        if (note.filedUnder().isEmpty()) {
            ways.getChildren().add(file(note, asked));
        }
        ways.getChildren().add(remove);
        row.getChildren().add(ways);
        return row;
    }

    private MenuButton file(CallNote note, List<Asked> asked) {
        var menu = new MenuButton(texts.get("call.note.file"));
        menu.setId("file-note-" + note.id());
        menu.getStyleClass().add("small");
        menu.setAccessibleText(texts.get("call.note.of", menu.getText(), note.text()));
        asked.stream().filter(question -> question.inWords().isPresent()).forEach(question -> {
            var item = new MenuItem(words(question.id(), asked));
            item.setId("file-" + question.id());
            item.setOnAction(_ -> model.file(note, question));
            menu.getItems().add(item);
        });
        return menu;
    }

    private String words(String id, List<Asked> asked) {
        return asked.stream().filter(question -> question.id().equals(id)).findFirst()
                .map(question -> brief(question.label())).orElse(id);
    }

    private static String brief(String label) {
        return label.length() <= SHORT ? label : label.substring(0, label.offsetByCodePoints(0, SHORT)) + "…";
    }
}
