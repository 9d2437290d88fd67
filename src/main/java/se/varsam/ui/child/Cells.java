package se.varsam.ui.child;

import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;

import javafx.scene.Node;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.StackPane;

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

    /**
     * A node that only the item decides, of few different ones: all that have been seen in a cell stay there, hidden
     * but for one, since styling it anew costs more. With each key stroke of a search other items come.
     */
    static <S, T> void lasting(TableColumn<S, T> column, Function<T, Node> content) {
        column.setCellFactory(_ -> new LastingCell<>(content));
    }

    private static final class LastingCell<S, T> extends Showing<S, T> {
        private final Function<T, Node> content;
        private final Map<T, Node> seen = new HashMap<>();
        private final StackPane all = new StackPane();
        private @Nullable T shown;

        LastingCell(Function<T, Node> content) {
            this.content = content;
        }

        @Override
        void show(@Nullable T item) {
            if (!Objects.equals(item, shown)) {
                show(shown, false);
                show(item, true);
                shown = item;
            }
        }

        private void show(@Nullable T item, boolean visible) {
            if (item != null) {
                Node node = seen.computeIfAbsent(item, this::made);
                node.setVisible(visible);
                node.setManaged(visible);
            }
        }

        private Node made(T item) {
            Node node = content.apply(item);
            all.getChildren().add(node);
            setGraphic(all);
            return node;
        }
    }
}
