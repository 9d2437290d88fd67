package se.varsam.ui.document;

import java.util.Optional;

import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;

import se.varsam.domain.child.Child;
import se.varsam.domain.child.ChildId;
import se.varsam.domain.document.DocumentKind;
import se.varsam.domain.document.Fill;
import se.varsam.domain.document.FilledForm;
import se.varsam.domain.shared.Outcome;
import se.varsam.i18n.Texts;
import se.varsam.ui.document.PaperModel.Ready;
import se.varsam.ui.document.PreviewModel.Made;
import se.varsam.ui.kit.Pause;
import se.varsam.ui.kit.Place;

/** A child's open items, or its summary, on paper: looked at, saved or printed; never kept. */
public final class OpenItemsViewModel {
    private final DocumentDesk desk;
    private final ChildId child;
    private final DocumentKind kind;
    private final PreviewModel preview;
    private final PaperModel paper;
    private final ReadOnlyStringWrapper fileNumber = new ReadOnlyStringWrapper("");

    /** A model of a child's paper of one of the three kinds. */
    public OpenItemsViewModel(DocumentDesk desk, Texts texts, ChildId child, DocumentKind kind,
            Pause beforeDrawing) {
        this.desk = desk;
        this.child = child;
        this.kind = kind;
        this.preview = new PreviewModel(desk.paper().pages(), desk.paper().drawing(), beforeDrawing);
        this.paper = new PaperModel(desk, texts);
    }

    /** Draws the pages. */
    void load() {
        desk.frame().background().run(() -> desk.children().find(child), this::show);
        preview.show(() -> {
            var pdf = desk.documents().pdf(form());
            return Outcome.done(new Made(pdf.bytes(), pdf.missing()));
        });
    }

    private FilledForm form() {
        return switch (kind) {
            case AWAY_LOG -> desk.documents().fill(child, kind, Fill.APPROVED);
            case CHILD_SUMMARY -> desk.documents().summary(child, desk.checklists().due(child),
                    desk.children().records().placements(child));
            default -> desk.documents().openItems(child, desk.checklists().due(child));
        };
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
        return preview.drawn().get().pdf()
                .map(bytes -> new Ready(bytes, fileNumber.get() + "-" + kind.code(),
                        () -> desk.documents().exported(child, kind), () -> desk.documents().printed(child, kind)));
    }

    /** Goes to where it came from: the child's checklists, its page, or what to do while it is away. */
    void back() {
        desk.frame().navigator().show(switch (kind) {
            case AWAY_LOG -> new Place.Away(child);
            case CHILD_SUMMARY -> new Place.ChildPage(child);
            default -> new Place.Checklists(child, Optional.empty());
        });
    }

    /** Draws nothing more. */
    void leave() {
        preview.stop();
    }

    /** Which of them. */
    DocumentKind kind() {
        return kind;
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
