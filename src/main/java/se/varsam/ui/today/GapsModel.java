package se.varsam.ui.today;

import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;

import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

import se.varsam.domain.child.Child;
import se.varsam.domain.readiness.Gaps;
import se.varsam.domain.readiness.Nudge;
import se.varsam.domain.readiness.Readiness;
import se.varsam.i18n.Texts;
import se.varsam.service.ReadinessService;
import se.varsam.service.port.RegisterFault;
import se.varsam.ui.kit.Background;
import se.varsam.ui.kit.Navigator;
import se.varsam.ui.kit.Place;
import se.varsam.ui.kit.Reread;
import se.varsam.ui.kit.Status;

/**
 * Who could not be described to the police tonight, and whose readiness should be gone through: that it was is said
 * with one click, which can be undone.
 */
public final class GapsModel {
    private final ReadinessService readiness;
    private final Background background;
    private final Navigator navigator;
    private final Status status;
    private final Texts texts;
    private final ReadOnlyObjectWrapper<Optional<Gaps>> gaps = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final Reread<Optional<Gaps>> reread;

    /**
     * A model over the open register; {@link #load} reads it.
     *
     * @param read
     *            finds the gaps, of a large register in a second or more
     * @param background
     *            where changes are saved
     * @param aside
     *            where gaps are found, so that no change waits for it
     */
    public GapsModel(ReadinessService readiness, Supplier<Gaps> read, Background background, Background aside,
            Navigator navigator, Status status, Texts texts) {
        this.readiness = readiness;
        this.background = background;
        this.navigator = navigator;
        this.status = status;
        this.texts = texts;
        this.reread = new Reread<>(aside, () -> RegisterFault.unlessLocked(read), gaps::set);
    }

    /** The gaps as they were read last; empty until then. */
    ReadOnlyObjectProperty<Optional<Gaps>> gaps() {
        return gaps.getReadOnlyProperty();
    }

    /** Reads anew. */
    void load() {
        reread.soon();
    }

    /** What there is to see in a file that should be gone through, in words. */
    String words(Nudge nudge) {
        return texts.get("today.nudge.line", texts.of(nudge.why()), words(nudge.readiness()));
    }

    /** What is missing in a file, or has grown old, in words. */
    String words(Readiness one) {
        return texts.get("today.gaps.line", one.missing().size(), one.total(), one.isPhotoOld() ? 1 : 0,
                one.isDescriptionOld() ? 1 : 0);
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
    void open(Child child) {
        navigator.show(new Place.Readiness(Optional.of(child.id())));
    }

    /** Goes to the readiness of the whole register. */
    void openAll() {
        navigator.show(new Place.Readiness(Optional.empty()));
    }
}
