package se.varsam.ui.history;

import java.util.function.Function;

import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.scene.control.ComboBox;
import javafx.scene.control.TableColumn;
import javafx.util.StringConverter;

import org.jspecify.annotations.Nullable;

/** How the tables and choices of these pages are filled. */
final class Columns {
    private Columns() {}

    /** Words in a column, one line each: the whole text is read below the table. */
    static <S> void text(TableColumn<S, String> column, Function<S, String> words) {
        column.setCellValueFactory(
                cell -> new ReadOnlyStringWrapper(words.apply(cell.getValue()).replace('\n', ' ')));
        column.setSortable(false);
        column.setReorderable(false);
    }

    /** A choice among values, in words. */
    static <E> void choice(ComboBox<E> box, Function<E, String> words) {
        box.setConverter(new StringConverter<>() {
            @Override
            public String toString(@Nullable E value) {
                return value == null ? "" : words.apply(value);
            }

            @Override
            public @Nullable E fromString(String word) {
                return box.getValue();
            }
        });
    }
}
