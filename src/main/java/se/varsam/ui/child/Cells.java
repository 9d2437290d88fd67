package se.varsam.ui.child;

import java.util.Objects;
import java.util.function.Function;

import javafx.scene.Node;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;
import javafx.scene.control.Tooltip;

import org.jspecify.annotations.Nullable;

/** What stands in the cells of a table. */
final class Cells {
    private static final int LONG = 24;

    private Cells() {}

    /** A cell that shows its item, or nothing. */
    private abstract static class Showing<S, T> extends TableCell<S, T> {
        /** Null where the cell is empty. */
        abstract void show(@Nullable T item);

        @Override
        protected void updateItem(@Nullable T item, boolean empty) {
            super.updateItem(item, empty);
            show(empty ? null : item);
        }
    }

    /** Words, cut with an ellipsis where they don't fit; long ones can be read whole in a tooltip. */
    static <S, T> void text(TableColumn<S, T> column, Function<T, String> words) {
        column.setCellFactory(_ -> new Showing<>() {
            private @Nullable Tooltip whole;

            @Override
            void show(@Nullable T item) {
                String text = item == null ? "" : words.apply(item);
                setText(text);
                setTooltip(text.length() > LONG ? whole(text) : null);
            }

            private Tooltip whole(String text) {
                Tooltip tooltip = whole == null ? new Tooltip() : whole;
                tooltip.setText(text);
                whole = tooltip;
                return tooltip;
            }
        });
    }

    /** A node. */
    static <S, T> void node(TableColumn<S, T> column, Function<T, Node> content) {
        column.setCellFactory(_ -> new Showing<>() {
            @Override
            void show(@Nullable T item) {
                setGraphic(item == null ? null : content.apply(item));
            }
        });
    }

    /** A node that only the item decides: it stays when an equal one comes, since styling it anew costs more. */
    static <S, T> void lasting(TableColumn<S, T> column, Function<T, Node> content) {
        column.setCellFactory(_ -> new Showing<>() {
            private @Nullable T shown;

            @Override
            void show(@Nullable T item) {
                if (!Objects.equals(item, shown)) {
                    shown = item;
                    setGraphic(item == null ? null : content.apply(item));
                }
            }
        });
    }
}
