package se.varsam.ui.today;

import java.util.Optional;
import java.util.function.Supplier;

import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

import se.varsam.domain.register.BackupNeed;
import se.varsam.ui.kit.Background;
import se.varsam.ui.kit.Navigator;
import se.varsam.ui.kit.Place;

/** Whether there is something to say of the register's backups. */
public final class BackupNoteModel {
    private final Supplier<Optional<BackupNeed>> backups;
    private final Background aside;
    private final Navigator navigator;
    private final ReadOnlyObjectWrapper<Optional<BackupNeed>> need = new ReadOnlyObjectWrapper<>(Optional.empty());

    /**
     * A model; {@link #load} reads.
     *
     * @param backups
     *            tells what there is to say
     * @param aside
     *            for a look at a folder that may be slow; not where changes are saved
     */
    public BackupNoteModel(Supplier<Optional<BackupNeed>> backups, Background aside, Navigator navigator) {
        this.backups = backups;
        this.aside = aside;
        this.navigator = navigator;
    }

    /** What is to be said; empty when nothing is, and until it was read. */
    ReadOnlyObjectProperty<Optional<BackupNeed>> need() {
        return need.getReadOnlyProperty();
    }

    /** Reads anew. */
    void load() {
        aside.run(backups, need::set);
    }

    /** Goes to the page of backups. */
    void open() {
        navigator.show(new Place.Backups());
    }
}
