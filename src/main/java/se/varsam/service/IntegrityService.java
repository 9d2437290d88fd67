package se.varsam.service;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

import se.varsam.domain.shared.Outcome;
import se.varsam.domain.shared.Refusal;
import se.varsam.service.port.CheckReport;
import se.varsam.service.port.CheckReport.Depth;
import se.varsam.service.port.OpenRegister;

/** Whether an open register is whole. Slow: off the FX thread, and not where changes are saved. */
public final class IntegrityService {
    private final OpenRegister register;

    /** Looks at an open register. */
    public IntegrityService(OpenRegister register) {
        this.register = register;
    }

    /** Looks at all of it, watched; refused when it was stopped. */
    public Outcome<CheckReport> check(Progress progress) {
        return register.check(Depth.FULL, (done, of) -> progress.goesOn((int) done, (int) of));
    }

    /** What opening it showed that the user is to hear. */
    public List<Refusal> notices() {
        return register.notices();
    }

    /** Where the backup lies that was made before the last upgrade; empty when there is none any more. */
    public Optional<Path> upgradeCopy() {
        return register.upgradeCopy();
    }

    /** Removes it. */
    public void removeUpgradeCopy() {
        register.removeUpgradeCopy();
    }
}
