package se.varsam.ui.document;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;

import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

import se.varsam.domain.child.Child;
import se.varsam.domain.child.ChildId;
import se.varsam.domain.document.SentDocument;
import se.varsam.domain.shared.Outcome;
import se.varsam.i18n.Texts;
import se.varsam.ui.document.PaperModel.Ready;
import se.varsam.ui.document.PreviewModel.Made;
import se.varsam.ui.kit.Pause;
import se.varsam.ui.kit.Place;

/** The approved copies of the register (<i>sändregistret</i>): look at one, save a copy, print it. */
public final class DocumentsViewModel {
    private final DocumentDesk desk;
    private final Texts texts;
    private final PreviewModel preview;
    private final PaperModel paper;
    private final ObservableList<SentRow> rows = FXCollections.observableArrayList();
    private final ReadOnlyObjectWrapper<Optional<SentRow>> chosen = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyBooleanWrapper read = new ReadOnlyBooleanWrapper();

    /** A model over the open register. */
    public DocumentsViewModel(DocumentDesk desk, Texts texts, Pause beforeDrawing) {
        this.desk = desk;
        this.texts = texts;
        this.preview = new PreviewModel(desk.paper().pages(), desk.paper().drawing(), beforeDrawing);
        this.paper = new PaperModel(desk, texts);
    }

    private record Read(List<SentDocument> copies, List<Child> children) {}

    /** Reads the list anew. */
    void load() {
        desk.frame().background().run(() -> new Read(desk.documents().sent(), desk.children().all()), this::show);
    }

    private void show(Read all) {
        Map<ChildId, Child> children = all.children().stream()
                .collect(Collectors.toMap(Child::id, Function.identity()));
        Map<Long, SentDocument> copies = all.copies().stream()
                .collect(Collectors.toMap(SentDocument::id, Function.identity()));
        var moments = new Moments(texts);
        rows.setAll(all.copies().stream().map(copy -> new SentRow(copy, moments.dayAndTime(copy.approved().at()),
                texts.get("document.screen.kind." + copy.kind().name()),
                Optional.ofNullable(children.get(copy.child())).map(c -> c.fileNumber().toString()).orElse(""),
                copy.replaces().flatMap(id -> Optional.ofNullable(copies.get(id)))
                        .map(old -> moments.dayAndTime(old.approved().at())).orElse("")))
                .toList());
        read.set(true);
    }

    /** Shows a copy's pages; nothing when empty. */
    void choose(Optional<SentRow> row) {
        chosen.set(row);
        row.map(SentRow::copy).ifPresent(copy -> preview
                .show(() -> desk.documents().pdf(copy).then(bytes -> Outcome.done(new Made(bytes, List.of())))));
    }

    /** What the chosen one gave to whom; {@code then} hears it on the FX thread. */
    void tell(SentRow row, Consumer<List<String>> then) {
        desk.frame().background().run(() -> desk.documents().content(row.copy()).map(content -> new SharedText(texts)
                .of(content, content.recipient().map(desk.documents().sharing()::title).orElse(""))).orElse(List.of()),
                said -> {
                    if (chosen.get().equals(Optional.of(row))) {
                        then.accept(said);
                    }
                });
    }

    /** Saves a copy of the chosen one as a file. */
    void save() {
        ready().ifPresent(paper::save);
    }

    /** Prints the chosen one. */
    void print() {
        ready().ifPresent(paper::print);
    }

    private Optional<Ready> ready() {
        return chosen.get().flatMap(row -> preview.drawn().get().pdf()
                .map(bytes -> new Ready(bytes, row.fileName(), () -> desk.documents().exported(row.copy()),
                        () -> desk.documents().printed(row.copy()))));
    }

    /** Goes to the list of children. */
    void openChildren() {
        desk.frame().navigator().show(new Place.ChildList());
    }

    /** Goes to the visits, time and travel of all children. */
    void openPeriods() {
        desk.frame().navigator().show(new Place.PeriodReport(Optional.empty()));
    }

    /** Draws nothing more. */
    void leave() {
        preview.stop();
    }

    /** The copies, newest first. */
    ObservableList<SentRow> rows() {
        return rows;
    }

    /** The copy that is shown. */
    ReadOnlyObjectProperty<Optional<SentRow>> chosen() {
        return chosen.getReadOnlyProperty();
    }

    /** Whether the list has been read. */
    ReadOnlyBooleanProperty isRead() {
        return read.getReadOnlyProperty();
    }

    /** The pages of the chosen copy. */
    PreviewModel preview() {
        return preview;
    }
}
