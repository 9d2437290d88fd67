package se.varsam.ui.kit;

import java.util.Optional;
import java.util.function.Function;

import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;

import se.varsam.domain.shared.Outcome;
import se.varsam.domain.shared.PartialDate;
import se.varsam.i18n.Texts;

/**
 * A date typed as people write it ({@code 260301}, {@code 1 mars}, {@code idag}, {@code +2v}). What was understood is
 * shown below while typing; what isn't understood stays as typed.
 */
public final class DateField extends VBox {
    private final TextField field = new TextField();
    private final Label understood = new Label();
    private final Function<String, Outcome<PartialDate>> reader;
    private final Texts texts;
    private final ReadOnlyObjectWrapper<Optional<PartialDate>> value = new ReadOnlyObjectWrapper<>(Optional.empty());

    /**
     * An empty field.
     *
     * @param reader
     *            understands what is typed, or refuses it with a reason
     */
    public DateField(Function<String, Outcome<PartialDate>> reader, Texts texts) {
        this.reader = reader;
        this.texts = texts;
        getStyleClass().add("date-field");
        understood.getStyleClass().add("hint");
        understood.setManaged(false);
        understood.setVisible(false);
        field.setPromptText(texts.get("kit.date.prompt"));
        field.textProperty().addListener((_, _, typed) -> read(typed));
        // what a form row or a screen says of this box is meant for the field in it
        accessibleTextProperty().addListener((_, _, text) -> field.setAccessibleText(text));
        accessibleHelpProperty().addListener((_, _, help) -> field.setAccessibleHelp(help));
        setFocusTraversable(false);
        getChildren().addAll(field, understood);
    }

    private void read(String typed) {
        Optional<PartialDate> date = typed.isBlank() ? Optional.empty() : reader.apply(typed).toOptional();
        value.set(date);
        Optional<String> shown = date.map(PartialDate::toString).filter(iso -> !iso.equals(typed.strip()));
        understood.setText(shown.map(iso -> texts.get("kit.date.understood", iso)).orElse(""));
        understood.setManaged(shown.isPresent());
        understood.setVisible(shown.isPresent());
    }

    /** The date understood, empty when none is. */
    public ReadOnlyObjectProperty<Optional<PartialDate>> value() {
        return value.getReadOnlyProperty();
    }

    /** Why what stands there can't be read; empty when it can, or when the field is empty. */
    public Optional<String> problem() {
        String typed = text();
        return typed.isBlank() ? Optional.empty() : reader.apply(typed).refusal().map(texts::of);
    }

    /** What is typed. */
    public String text() {
        return field.getText();
    }

    /** Puts a text in as if typed. */
    public void setText(String text) {
        field.setText(text);
    }

    /** Writes the date understood in full, when the field is left. */
    public void tidy() {
        value.get().ifPresent(date -> field.setText(date.toString()));
    }

    /** The field typed in: for its id, its focus and its keys. */
    public TextField input() {
        return field;
    }

    @Override
    public void requestFocus() {
        field.requestFocus();
    }
}
