package se.varsam.ui.document;

import java.util.Optional;

import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;

import se.varsam.domain.child.Child;
import se.varsam.domain.child.ChildId;
import se.varsam.domain.document.DocumentKind;
import se.varsam.domain.shared.Outcome;
import se.varsam.i18n.Texts;
import se.varsam.ui.document.PaperModel.Ready;
import se.varsam.ui.document.PreviewModel.Made;
import se.varsam.ui.kit.Pause;
import se.varsam.ui.kit.Place;

/** A child's open items on paper: looked at, saved or printed; never kept. */
public final class OpenItemsViewModel {
    private final DocumentDesk desk;
    private final ChildId child;
    private final PreviewModel preview;
    private final PaperModel paper;
    private final ReadOnlyStringWrapper fileNumber = new ReadOnlyStringWrapper("");

    /** A model of a child's open items. */
    public OpenItemsViewModel(DocumentDesk desk, Texts texts, ChildId child, Pause beforeDrawing) {
        this.desk = desk;
        this.child = child;
        this.preview = new PreviewModel(desk.paper().pages(), desk.paper().drawing(), beforeDrawing);
        this.paper = new PaperModel(desk, texts);
    }

    /** Draws the pages. */
    void load() {
        desk.frame().background().run(() -> desk.children().find(child), this::show);
        preview.show(() -> {
            var pdf = desk.documents().pdf(desk.documents().openItems(child, desk.checklists().due(child)));
            return Outcome.done(new Made(pdf.bytes(), pdf.missing()));
        });
    }

    private void show(Optional<Child> found) {
        fileNumber.set(found.map(c -> c.fileNumber().toString()).orElse(""));
    }

    /** Saves the pages as a file. */
    void save() {
        ready().ifPresent(paper::save);
    }

    /** Prints the pages. */
    void print() {
        ready().ifPresent(paper::print);
    }

    private Optional<Ready> ready() {
        DocumentKind kind = DocumentKind.OPEN_ITEMS;
        return preview.drawn().get().pdf()
                .map(bytes -> new Ready(bytes, fileNumber.get() + "-" + kind.code(),
                        () -> desk.documents().exported(child, kind), () -> desk.documents().printed(child, kind)));
    }

    /** Goes to the child's checklists. */
    void openChecklists() {
        desk.frame().navigator().show(new Place.Checklists(child, Optional.empty()));
    }

    /** Draws nothing more. */
    void leave() {
        preview.stop();
    }

    /** The child's neutral number. */
    ReadOnlyStringProperty fileNumber() {
        return fileNumber.getReadOnlyProperty();
    }

    /** The pages. */
    PreviewModel preview() {
        return preview;
    }
}
