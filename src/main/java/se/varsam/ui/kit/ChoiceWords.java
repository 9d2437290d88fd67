package se.varsam.ui.kit;

import java.util.function.Function;

import javafx.util.StringConverter;

import org.jspecify.annotations.Nullable;

/** The words of a choice box's values; nothing chosen is empty. */
public final class ChoiceWords<T> extends StringConverter<T> {
    private final Function<T, String> word;

    /** Each value by its word. */
    public ChoiceWords(Function<T, String> word) {
        this.word = word;
    }

    @Override
    public String toString(@Nullable T value) {
        return value == null ? "" : word.apply(value);
    }

    @Override
    public T fromString(String text) {
        throw new UnsupportedOperationException("chosen, never typed");
    }
}
