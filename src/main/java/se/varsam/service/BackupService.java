package se.varsam.service;

import java.nio.file.Path;
import java.time.Instant;
import java.util.Optional;

import se.varsam.domain.register.BackupTiers;
import se.varsam.domain.register.LogAction;
import se.varsam.domain.shared.Outcome;
import se.varsam.service.port.Backups.Made;
import se.varsam.service.port.OpenRegister;

/** Backups of an open register: made, logged, remembered. Slow: off the FX thread, and not where changes are saved. */
public final class BackupService {
    private static final int STEPS = 100;

    private final OpenRegister register;

    /** Works in an open register. */
    public BackupService(OpenRegister register) {
        this.register = register;
    }

    /**
     * Makes one in a folder, watched; refuses as {@link OpenRegister#backUp} does. The line in the log is not in the
     * copy itself.
     */
    public Outcome<Made> make(Path folder, Progress progress) {
        return register.backUp(folder, (done, of) -> progress.goesOn((int) (done * STEPS / of), STEPS)).then(made -> {
            register.work().change(work -> {
                work.settings().backedUpAt(made.takenAt());
                work.log().add(LogAction.BACKED_UP);
            });
            return Outcome.done(made);
        });
    }

    /** Removes those in its folder that are kept no longer, never this one; gives how many. */
    public int thin(Made made) {
        return register.thinBackups(made.file(), BackupTiers.DEFAULT);
    }

    /** When the last one was made that was found whole; empty when there was none yet. */
    public Optional<Instant> last() {
        return register.work().read(work -> work.settings().backedUpAt());
    }
}
