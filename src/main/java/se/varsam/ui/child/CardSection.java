package se.varsam.ui.child;

import java.util.Optional;

import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;

import se.varsam.domain.child.CardState;
import se.varsam.domain.child.CardState.Reason;
import se.varsam.i18n.Texts;
import se.varsam.ui.kit.FieldChoice;
import se.varsam.ui.kit.FieldControls;
import se.varsam.ui.kit.FieldGrid;
import se.varsam.ui.kit.FormRow;
import se.varsam.ui.kit.Section;

/** Closing a child's card, and opening it again. */
final class CardSection {
    private final CardViewModel model;
    private final ChildViewModel page;
    private final Texts texts;

    CardSection(CardViewModel model, ChildViewModel page, Texts texts) {
        this.model = model;
        this.page = page;
        this.texts = texts;
    }

    Section build() {
        var state = new Label();
        state.setWrapText(true);
        var reason = new FormRow(texts.get("child.card.reason"), reasons());
        FormRow noteRow = new FieldControls(texts).line("child.card.note", "card-note", model.note());
        model.refusal().subscribe(refused -> noteRow.setError(refused.map(texts::of)));
        var grid = new FieldGrid();
        grid.add(reason);
        grid.add(noteRow);
        Button close = button("card-close", model::close);
        Button reopen = button("card-reopen", model::reopen);
        page.card().subscribe(card -> card.ifPresent(known -> {
            boolean open = known.child().card().isOpen();
            state.setText(words(known.child().card()));
            show(reason, open);
            show(close, open);
            show(reopen, !open);
        }));
        var section = new Section(texts.get("child.card.section"));
        section.getContent().addAll(state, grid, new VBox(close, reopen));
        return section;
    }

    private String words(CardState state) {
        return switch (state) {
            case CardState.Open() -> texts.get("child.card.open");
            case CardState.Closed(var on, var reason, var note) -> note.isEmpty()
                    ? texts.get("child.page.closed", on.toString(), texts.of(reason))
                    : texts.get("child.page.closed.note", on.toString(), texts.of(reason), note);
        };
    }

    private static void show(Node node, boolean shown) {
        node.setVisible(shown);
        node.setManaged(shown);
    }

    private Button button(String id, Runnable action) {
        var button = new Button(texts.get("child." + id.replace('-', '.')));
        button.setId(id);
        button.setOnAction(_ -> action.run());
        return button;
    }

    private ComboBox<Reason> reasons() {
        var box = new FieldChoice<Reason>();
        box.setId("card-reason");
        box.setMaxWidth(Double.MAX_VALUE);
        box.getItems().setAll(Reason.values());
        box.setPromptText(texts.get("child.card.reason.choose"));
        box.setConverter(new StringConverter<>() {
            @Override
            public String toString(Reason reason) {
                return reason == null ? texts.get("child.card.reason.choose") : texts.of(reason);
            }

            @Override
            public Reason fromString(String word) {
                return Reason.OTHER;
            }
        });
        box.setOnAction(_ -> model.reason().set(Optional.ofNullable(box.getValue())));
        model.reason().subscribe(chosen -> box.setValue(chosen.orElse(null)));
        return box;
    }
}
