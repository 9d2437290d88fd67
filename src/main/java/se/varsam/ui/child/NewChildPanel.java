package se.varsam.ui.child;

import java.util.function.Consumer;
import java.util.stream.Collectors;

import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

import se.varsam.domain.child.Child;
import se.varsam.domain.child.ChildField;
import se.varsam.domain.child.ChildId;
import se.varsam.domain.child.Duplicates.Possible;
import se.varsam.i18n.Texts;
import se.varsam.ui.kit.FieldGrid;
import se.varsam.ui.kit.FormRow;
import se.varsam.ui.kit.Section;

/** The form for a new child, above the list. Enter makes the card, Esc forgets it. */
final class NewChildPanel {
    private final NewChildViewModel model;
    private final TypedDays days;
    private final Texts texts;
    private final Consumer<ChildId> open;
    private final Runnable close;

    NewChildPanel(NewChildViewModel model, TypedDays days, Texts texts, Consumer<ChildId> open,
            Runnable close) {
        this.model = model;
        this.days = days;
        this.texts = texts;
        this.open = open;
        this.close = close;
    }

    Parent build() {
        var grid = new FieldGrid();
        NewChildViewModel.FIELDS.forEach(field -> grid.add(row(field)));
        FormRow birth = DayRow.of("child.new.birthDate", "new-birth-date", model.birthDate(), days.birth(), texts);
        model.birthRefused().subscribe(refused -> birth.setError(refused.map(texts::of)));
        grid.add(birth);
        var section = new Section(texts.get("child.new.title"));
        section.setId("new-child");
        section.getContent().addAll(grid, possible(), buttons());
        section.addEventHandler(KeyEvent.KEY_PRESSED, key -> {
            if (key.getCode() == KeyCode.ENTER) {
                model.create();
                key.consume();
            } else if (key.getCode() == KeyCode.ESCAPE) {
                close.run();
                key.consume();
            }
        });
        return section;
    }

    private FormRow row(ChildField field) {
        var text = new TextField();
        text.setId("new-" + field);
        text.textProperty().bindBidirectional(model.typed(field));
        return new FormRow(texts.get("field." + field), text);
    }

    private Node possible() {
        var title = new Label(texts.get("child.new.possible"));
        title.getStyleClass().addAll("form-label", "tone-soon");
        var cards = new VBox();
        cards.setId("new-possible");
        var box = new VBox(4, title, cards);
        model.possible().subscribe(() -> {
            cards.getChildren().setAll(model.possible().stream().limit(6).map(this::link).toList());
            boolean any = !model.possible().isEmpty();
            box.setVisible(any);
            box.setManaged(any);
        });
        box.setVisible(false);
        box.setManaged(false);
        return box;
    }

    private Node link(Possible possible) {
        Child child = possible.child();
        String name = child.facts().isProtected() ? texts.get("child.list.masked") : child.shownName();
        String born = child.birthDates().inForce().map(entry -> entry.birthDate().toString())
                .orElseGet(() -> texts.get("child.age.unknown"));
        var link = new Hyperlink(texts.get("child.new.open", name, child.fileNumber().toString(), born));
        link.setOnAction(_ -> open.accept(child.id()));
        String reasons = possible.why().stream().map(why -> texts.get("child.new.why." + why))
                .collect(Collectors.joining(", "));
        var why = new Label(texts.get("child.new.why", reasons));
        why.getStyleClass().add("hint");
        link.setAccessibleHelp(why.getText());
        var line = new HBox(8, link, why);
        line.setAlignment(Pos.CENTER_LEFT);
        return line;
    }

    private Node buttons() {
        var create = new Button(texts.get("child.new.create"));
        create.setId("new-create");
        create.getStyleClass().add("accent");
        create.setOnAction(_ -> model.create());
        var cancel = new Button(texts.get("child.new.cancel"));
        cancel.setId("new-cancel");
        cancel.setOnAction(_ -> close.run());
        return new HBox(8, create, cancel);
    }
}
