package se.varsam.ui.kit;

import javafx.beans.binding.Bindings;
import javafx.beans.binding.DoubleBinding;
import javafx.scene.control.Labeled;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.util.Callback;

/** The widths of a table's columns: told at ordinary text size, they grow with the text, so that no day is cut off. */
public final class ColumnWidths {
    private static final double ORDINARY = 14;

    private final TableView<?> table;
    private final DoubleBinding scale;

    /**
     * Lets the columns of a table grow.
     *
     * @param sample
     *            a node with text of ordinary size
     */
    public ColumnWidths(TableView<?> table, Labeled sample) {
        this.table = table;
        this.scale = Bindings.createDoubleBinding(() -> sample.getFont().getSize() / ORDINARY, sample.fontProperty());
        table.getProperties().put(ColumnWidths.class, this); // a binding that nobody holds is gone one day
        table.getColumns().forEach(this::follow);
        scale.subscribe(_ -> refit());
    }

    private void follow(TableColumn<?, ?> column) {
        double least = column.getMinWidth();
        double best = column.getPrefWidth();
        double most = column.getMaxWidth();
        scale.subscribe(by -> {
            column.setMaxWidth(most * by.doubleValue());
            column.setMinWidth(least * by.doubleValue());
            column.setPrefWidth(best * by.doubleValue());
        });
    }

    /** The table fills its columns anew only when it gets another width itself. */
    @SuppressWarnings({"rawtypes", "unchecked"}) // the policies are for tables of anything, which the type can't say
    private void refit() {
        ((Callback) table.getColumnResizePolicy()).call(new TableView.ResizeFeatures<>(table, null, 0.0));
    }

    /** Fills the table from this width on, at ordinary text size; in a narrower one it is scrolled sideways. */
    @SuppressWarnings({"rawtypes", "unchecked"}) // the policies are for tables of anything, which the type can't say
    public void fillFrom(double width) {
        ((TableView) table).columnResizePolicyProperty()
                .bind(Bindings.when(table.widthProperty().greaterThan(scale.multiply(width)))
                        .then(TableView.CONSTRAINED_RESIZE_POLICY_FLEX_LAST_COLUMN)
                        .otherwise(TableView.UNCONSTRAINED_RESIZE_POLICY));
    }

    /** Shows a column only where the table is wider than this, at ordinary text size. */
    public void onlyAbove(double width, TableColumn<?, ?> column) {
        column.visibleProperty().bind(table.widthProperty().greaterThan(scale.multiply(width)));
    }
}
