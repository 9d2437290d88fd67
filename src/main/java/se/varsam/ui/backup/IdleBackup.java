package se.varsam.ui.backup;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;

import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.input.InputEvent;

import se.varsam.service.BackupService;
import se.varsam.ui.kit.EveryMinute;

/** Makes the day's backup while nobody works: some minutes after the last key or move of the mouse in the window. */
public final class IdleBackup {
    /**
     * Long enough to be no pause between two sentences, well below the ten minutes after which a register usually locks
     * itself. Who has it locked sooner gets the backup at close.
     */
    static final Duration IDLE = Duration.ofMinutes(3);

    private final Clock clock;
    private final Copier copier;
    private Instant last;

    /** Watches a window. */
    public IdleBackup(Scene window, Clock clock, Copier copier) {
        this.clock = clock;
        this.copier = copier;
        this.last = clock.instant();
        window.addEventFilter(InputEvent.ANY, _ -> last = clock.instant());
    }

    /** Backs a register up, as long as its frame is on show. */
    public void over(BackupService service, Parent frame) {
        EveryMinute.onShow(frame, () -> look(service));
    }

    /** Makes it when it is time. What fails is remembered by the register, which the first page tells of. */
    void look(BackupService service) {
        if (!copier.running().get() && !clock.instant().isBefore(last.plus(IDLE))) {
            copier.run(service::makeToday, _ -> {}, () -> {});
        }
    }
}
