package se.varsam.ui.document;

import java.util.List;
import java.util.Optional;

import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;

import se.varsam.domain.document.DocumentKind;
import se.varsam.domain.shared.Outcome;
import se.varsam.i18n.Texts;
import se.varsam.ui.document.PaperModel.Ready;
import se.varsam.ui.document.PreviewModel.Made;
import se.varsam.ui.kit.Pause;
import se.varsam.ui.kit.Place;

/** What a stand-in must know for the days ahead, on paper: looked at, saved or printed; never kept. */
public final class StandInViewModel {
    /** How many days ahead one can look. */
    static final List<Integer> DAYS = List.of(14, 30, 60);

    private final DocumentDesk desk;
    private final PreviewModel preview;
    private final PaperModel paper;
    private final ObjectProperty<Integer> days = new SimpleObjectProperty<>(30);

    /** A model of the register's page. */
    public StandInViewModel(DocumentDesk desk, Texts texts, Pause beforeDrawing) {
        this.desk = desk;
        this.preview = new PreviewModel(desk.paper().pages(), desk.paper().drawing(), beforeDrawing);
        this.paper = new PaperModel(desk, texts);
        days.addListener((_, _, _) -> load());
    }

    /** Draws the pages. */
    void load() {
        int ahead = days.get();
        preview.show(() -> {
            var pdf = desk.documents().pdf(desk.documents().standIn(desk.checklists().ahead(ahead)));
            return Outcome.done(new Made(pdf.bytes(), pdf.missing()));
        });
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
                .map(bytes -> new Ready(bytes, desk.today().date() + "-" + DocumentKind.STAND_IN.code(),
                        desk.documents()::exportedStandIn, desk.documents()::printedStandIn));
    }

    /** Goes to where it is said where the papers lie. */
    void openPreferences() {
        desk.frame().navigator().show(new Place.Preferences());
    }

    /** Draws nothing more. */
    void leave() {
        preview.stop();
    }

    /** How many days ahead. */
    ObjectProperty<Integer> days() {
        return days;
    }

    /** The pages. */
    PreviewModel preview() {
        return preview;
    }
}
