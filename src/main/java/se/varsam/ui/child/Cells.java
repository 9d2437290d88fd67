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

    /** Words, cut with an ellipsis where they don't fit; long ones can be read whole in a tooltip. */
    static <S, T> void text(TableColumn<S, T> column, Function<T, String> words) {
        column.setCellFactory(_ -> new TableCell<>() {
            private @Nullable Tooltip whole;

            @Override
            protected void updateItem(@Nullable T item, boolean empty) {
                super.updateItem(item, empty);
                String text = item == null || empty ? "" : words.apply(item);
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
        column.setCellFactory(_ -> new TableCell<>() {
            @Override
            protected void updateItem(@Nullable T item, boolean empty) {
                super.updateItem(item, empty);
                setGraphic(item == null || empty ? null : content.apply(item));
            }
        });
    }

    /** A node that only the item decides: it stays when an equal one comes, since styling it anew costs more. */
    static <S, T> void lasting(TableColumn<S, T> column, Function<T, Node> content) {
        column.setCellFactory(_ -> new TableCell<>() {
            private @Nullable T shown;

            @Override
            protected void updateItem(@Nullable T item, boolean empty) {
                super.updateItem(item, empty);
                T now = empty ? null : item;
                if (!Objects.equals(now, shown)) {
                    shown = now;
                    setGraphic(now == null ? null : content.apply(now));
                }
            }
        });
    }
}
