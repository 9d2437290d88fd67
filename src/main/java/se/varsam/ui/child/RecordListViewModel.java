package se.varsam.ui.child;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

import se.varsam.domain.child.ChildRecord;
import se.varsam.domain.child.RecordKind;
import se.varsam.domain.shared.Sensitive;

/**
 * One list of what a child has several of: a line each, one of them open with its fields. While one is open the lines
 * keep their places, so that nothing moves under the writer's hands.
 */
final class RecordListViewModel {
    /** How many lines are shown at first, and how many more at a time. */
    static final int SHOWN = 10;
    static final int MORE = 100;

    private final ReadOnlyObjectWrapper<List<Line>> lines = new ReadOnlyObjectWrapper<>(List.of());
    private final ReadOnlyObjectWrapper<Optional<OpenRecord>> open = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyObjectWrapper<List<String>> doubts = new ReadOnlyObjectWrapper<>(List.of());
    private final ReadOnlyObjectWrapper<List<Line>> bin = new ReadOnlyObjectWrapper<>(List.of());
    private final ReadOnlyBooleanWrapper binShown = new ReadOnlyBooleanWrapper(false);
    private final RecordKind kind;
    private final RecordsViewModel page;
    private final RecordWords words;
    private final RecordOrder order;
    private List<ChildRecord> records = List.of();
    private int most = SHOWN;

    RecordListViewModel(RecordKind kind, RecordsViewModel page, RecordWords words) {
        this.kind = kind;
        this.page = page;
        this.words = words;
        this.order = new RecordOrder(words.today());
    }

    /**
     * A record in one line.
     *
     * @param title
     *            what it is
     * @param details
     *            what else is known, empty when nothing
     * @param stage
     *            where it stands in time; empty when it has no period
     */
    record Line(ChildRecord record, String title, String details, Optional<RecordOrder.Stage> stage)
            implements
                Sensitive {
        @Override
        public String toString() {
            return record.toString();
        }
    }

    RecordKind kind() {
        return kind;
    }

    /** The lines that are shown. */
    ReadOnlyObjectProperty<List<Line>> lines() {
        return lines.getReadOnlyProperty();
    }

    /** How many more there are than are shown. */
    int left() {
        return records.size() - lines.get().size();
    }

    /** The open one. */
    ReadOnlyObjectProperty<Optional<OpenRecord>> open() {
        return open.getReadOnlyProperty();
    }

    /** What looks odd about all of them, a sentence each. */
    ReadOnlyObjectProperty<List<String>> doubts() {
        return doubts.getReadOnlyProperty();
    }

    /** What was removed, the latest first. */
    ReadOnlyObjectProperty<List<Line>> bin() {
        return bin.getReadOnlyProperty();
    }

    /** Whether the bin is shown. */
    ReadOnlyBooleanProperty binShown() {
        return binShown.getReadOnlyProperty();
    }

    /** Shows what the register holds now. */
    void show(List<ChildRecord> kept, List<ChildRecord> removed) {
        var before = records.stream().map(ChildRecord::id).toList();
        var now = new ArrayList<>(kept.stream().filter(r -> r.kind() == kind).sorted(order).toList());
        if (open.get().isPresent()) {
            // what is new since then has no place yet and comes first
            now.sort(Comparator.comparing(r -> before.indexOf(r.id())));
        }
        records = List.copyOf(now);
        bin.set(removed.stream().filter(r -> r.kind() == kind).map(this::line).toList());
        doubts.set(kind == RecordKind.PLACEMENT ? words.doubts(records) : List.of());
        showLines();
    }

    private void showLines() {
        lines.set(records.stream().limit(most).map(this::line).toList());
    }

    private Line line(ChildRecord record) {
        return new Line(record, words.title(record), words.details(record),
                Optional.of(record).filter(RecordOrder::hasPeriod).map(order::stage));
    }

    /** Shows more of the lines. */
    void showMore() {
        most += MORE;
        showLines();
    }

    /** Shows or hides what was removed. */
    void toggleBin() {
        binShown.set(!binShown.get());
    }

    /** Adds one and opens it. */
    void add() {
        page.add(kind);
    }

    /** Opens a record, or closes it when it is the open one. */
    void toggle(ChildRecord record) {
        boolean closing = isOpen(record);
        close();
        if (!closing) {
            page.read(record, this::opened);
        }
    }

    private void opened(OpenRecord read) {
        open.set(Optional.of(read));
    }

    boolean isOpen(ChildRecord record) {
        return open.get().filter(o -> o.record().id() == record.id()).isPresent();
    }

    /** Saves what is half typed and closes the open one. */
    void close() {
        leave();
        if (open.get().isPresent()) {
            open.set(Optional.empty());
            page.refresh();
        }
    }

    /** Closes a record that is gone. */
    void forget(ChildRecord record) {
        if (isOpen(record)) {
            open.set(Optional.empty());
        }
    }

    /** Removes a record. */
    void remove(ChildRecord record) {
        page.remove(record);
    }

    /** Brings a record back. */
    void restore(ChildRecord record) {
        page.restore(record);
    }

    /** Saves what is half typed. */
    void leave() {
        open.get().ifPresent(OpenRecord::leave);
    }

    /** Does something with the open record. */
    void ifOpen(Consumer<OpenRecord> use) {
        open.get().ifPresent(use);
    }
}
