package se.varsam.ui.unlock;

import java.util.List;
import se.varsam.domain.shared.Outcome;
import se.varsam.domain.shared.Refusal;
import se.varsam.service.port.RegisterFiles.Secret;
import se.varsam.service.port.RegisterKeys;

/** Takes every secret; enough for the way in. */
record FakeKeys(String key) implements RegisterKeys {
    @Override
    public Outcome<Boolean> changePassphrase(Secret known, char[] fresh) {
        return Outcome.done(true);
    }

    @Override
    public int strength(char[] fresh) {
        return 4;
    }

    @Override
    public List<Refusal> weaknesses(char[] fresh) {
        return List.of();
    }

    @Override
    public boolean isRecoveryConfirmed() {
        return true;
    }

    @Override
    public void confirmRecovery() {
        // nothing to note it in
    }

    @Override
    public Outcome<NewRecovery> newDataKey(Secret known, char[] fresh) {
        return Outcome.refused("kit.refused");
    }

    @Override
    public Outcome<char[]> dataKey(Secret known) {
        return Outcome.refused("kit.refused");
    }

    @Override
    public Outcome<NewRecovery> newRecovery(Secret known) {
        return Outcome.refused("kit.refused");
    }
}
