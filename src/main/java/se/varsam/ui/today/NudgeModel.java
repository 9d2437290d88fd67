package se.varsam.ui.today;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

import se.varsam.domain.child.Child;
import se.varsam.domain.readiness.Nudge;
import se.varsam.i18n.Texts;
import se.varsam.service.ReadinessService;
import se.varsam.ui.kit.Background;
import se.varsam.ui.kit.Navigator;
import se.varsam.ui.kit.Place;
import se.varsam.ui.kit.Reread;
import se.varsam.ui.kit.Status;

/** Whose readiness should be gone through; says so with one click, which can be undone. */
public final class NudgeModel {
    private final ReadinessService readiness;
    private final Background background;
    private final Navigator navigator;
    private final Status status;
    private final Texts texts;
    private final ObservableList<Nudge> nudges = FXCollections.observableArrayList();
    private final Reread<List<Nudge>> reread;

    /** A model over the open register; {@link #load} reads it. */
    public NudgeModel(ReadinessService readiness, Background background, Navigator navigator, Status status,
            Texts texts) {
        this.readiness = readiness;
        this.background = background;
        this.navigator = navigator;
        this.status = status;
        this.texts = texts;
        this.reread = new Reread<>(background, readiness::nudges, nudges::setAll);
    }

    /** The files to go through, the worst first. */
    ObservableList<Nudge> nudges() {
        return nudges;
    }

    /** Reads anew. */
    void load() {
        reread.soon();
    }

    /** What there is to see in a file, in words. */
    String words(Nudge nudge) {
        var one = nudge.readiness();
        return texts.get("today.nudge.line", texts.of(nudge.why()), one.missing().size(), one.total(),
                one.isPhotoOld() ? 1 : 0, one.isDescriptionOld() ? 1 : 0);
    }

    /** The file was gone through. */
    void done(Nudge nudge) {
        Child child = nudge.readiness().child();
        change(readiness -> readiness.reviewed(child.id()),
                () -> status.undoable(texts.get("today.nudge.done", child.fileNumber().toString()),
                        () -> change(readiness -> readiness.notReviewed(child.id()), status::saved),
                        () -> change(readiness -> readiness.reviewed(child.id()), status::saved)));
    }

    private void change(Consumer<ReadinessService> change, Runnable then) {
        background.run(() -> {
            change.accept(readiness);
            return true;
        }, _ -> {
            then.run();
            load();
        });
    }

    /** Goes to what is missing in a file. */
    void open(Nudge nudge) {
        navigator.show(new Place.Readiness(Optional.of(nudge.readiness().child().id())));
    }
}
