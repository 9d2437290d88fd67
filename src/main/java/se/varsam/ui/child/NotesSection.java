package se.varsam.ui.child;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import se.varsam.domain.child.ChildId;
import se.varsam.domain.note.Note;
import se.varsam.i18n.SwedishDates;
import se.varsam.i18n.Texts;
import se.varsam.service.NoteBook;
import se.varsam.ui.kit.Background;
import se.varsam.ui.kit.Chip;
import se.varsam.ui.kit.Navigator;
import se.varsam.ui.kit.Place;
import se.varsam.ui.kit.Section;
import se.varsam.ui.kit.Tone;

/** The latest notes about a child; the rest have a page of their own. */
final class NotesSection {
    /** Id of the section. */
    static final String ID = "NOTES";

    private static final int LATEST = 5;
    /** How much of a note is shown, in letters: about two lines. */
    private static final int MOST = 160;

    private final ChildId child;
    private final NoteBook notes;
    private final Background background;
    private final Navigator navigator;
    private final Texts texts;
    private final VBox lines = new VBox();

    NotesSection(ChildId child, NoteBook notes, Background background, Navigator navigator, Texts texts) {
        this.child = child;
        this.notes = notes;
        this.background = background;
        this.navigator = navigator;
        this.texts = texts;
        lines.setId("latest-notes");
        lines.getStyleClass().add("lines");
    }

    /** The section; it is read when made. */
    Section build() {
        var write = new Button(texts.get("child.notes.new"));
        write.setId("notes-new");
        write.setOnAction(_ -> navigator.show(new Place.QuickNote(Optional.of(child))));
        var all = new Button(texts.get("child.notes.all"));
        all.setId("notes-all");
        all.setOnAction(_ -> navigator.show(new Place.Notes(child, Optional.empty())));
        var section = new Section(texts.get("child.notes.section"));
        section.getContent().addAll(lines, new HBox(8, write, all));
        load();
        return section;
    }

    /** Reads them anew. */
    void load() {
        background.run(() -> notes.latest(child, LATEST), this::show);
    }

    private void show(List<Note> latest) {
        if (latest.isEmpty()) {
            var none = new Label(texts.get("child.notes.none"));
            none.getStyleClass().add("quiet");
            lines.getChildren().setAll(none);
        } else {
            Set<Long> corrected = latest.stream().filter(Note::isSigned).flatMap(n -> n.corrects().stream())
                    .collect(Collectors.toSet());
            lines.getChildren().setAll(latest.stream().map(n -> line(n, corrected.contains(n.id())
                    ? Optional.of(new Chip(Tone.QUIET, "fth-corner-up-left", texts.get("child.notes.corrected")))
                    : unsigned(n))).toList());
        }
    }

    private Optional<Chip> unsigned(Note note) {
        return note.isSigned()
                ? Optional.empty()
                : Optional.of(new Chip(Tone.SOON, "fth-edit-3", texts.get("child.notes.unsigned")));
    }

    private Node line(Note note, Optional<Chip> state) {
        var when = new Hyperlink(new SwedishDates(texts).moment(note.content().at()));
        when.setMinWidth(Region.USE_PREF_SIZE);
        when.setOnAction(_ -> navigator.show(new Place.Notes(child, Optional.of(note.id()))));
        var kind = new Label(texts.of(note.content().kind()));
        kind.getStyleClass().add("strong");
        kind.setMinWidth(Region.USE_PREF_SIZE);
        var head = new FlowPane(when, kind);
        state.ifPresent(head.getChildren()::add);
        head.getStyleClass().add("note-head");
        String first = note.content().text().lines().findFirst().orElse("");
        var start = new Label(start(first));
        start.setWrapText(true);
        start.setMinHeight(Region.USE_PREF_SIZE);
        var line = new VBox(head, start);
        line.getStyleClass().addAll("line", "note-line");
        when.setAccessibleText(String.join(", ", when.getText(), kind.getText(), first));
        return line;
    }

    /** The first words of a note, with dots where they are not all: the whole is one click away. */
    private static String start(String text) {
        if (text.codePointCount(0, text.length()) <= MOST) {
            return text;
        }
        String most = text.substring(0, text.offsetByCodePoints(0, MOST));
        int space = most.lastIndexOf(' ');
        return (space > 0 ? most.substring(0, space) : most) + " …";
    }
}
