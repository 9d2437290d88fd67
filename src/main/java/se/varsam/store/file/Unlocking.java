package se.varsam.store.file;

import java.time.Clock;
import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;

import se.varsam.crypto.KeyFile;
import se.varsam.crypto.KeyFile.Slot;
import se.varsam.crypto.Passphrase;
import se.varsam.crypto.RecoveryKey;
import se.varsam.domain.shared.Outcome;
import se.varsam.service.port.RegisterFiles.Secret;

/**
 * From a secret to the data key, slowly for one who guesses.
 *
 * @param clock
 *            for the times of wrong tries
 */
record Unlocking(Clock clock, Pauses pauses) {
    /** The data key; refused when the secret is empty, mistyped or wrong, and when the key file was changed. */
    Outcome<byte[]> dataKey(RegisterFolder folder, KeyFile keys, Secret secret) {
        return switch (secret) {
            case Secret.Passphrase(char[] text) when text.length == 0 -> Outcome.refused("refusal.passphrase.empty");
            case Secret.Passphrase(char[] text) ->
                attempt(folder, keys, Slot.PASSPHRASE, Passphrase.bytes(text), "refusal.passphrase.wrong");
            case Secret.RecoveryKey(char[] text) -> RecoveryKey.read(text)
                    .map(bytes -> attempt(folder, keys, Slot.RECOVERY, bytes, "refusal.recovery.wrong"))
                    .orElseGet(() -> Outcome.refused("refusal.recovery.mistyped"));
        };
    }

    /** A key that is tried elsewhere, just as slowly; {@code wrong} tells the refusals that count. */
    Outcome<byte[]> slowly(FailedTries tries, Supplier<Outcome<byte[]>> attempt, Set<String> wrong) {
        pauses.pause(tries.delay(clock.instant()));
        Outcome<byte[]> outcome = attempt.get();
        if (outcome.toOptional().isPresent()) {
            tries.clear();
        }
        outcome.refusal().filter(reason -> wrong.contains(reason.key())).ifPresent(_ -> tries.add(clock.instant()));
        return outcome;
    }

    private Outcome<byte[]> attempt(RegisterFolder folder, KeyFile keys, Slot slot, byte[] secret, String wrong) {
        try {
            FailedTries tries = folder.failedTries();
            pauses.pause(tries.delay(clock.instant()));
            Optional<byte[]> dataKey = keys.unlock(slot, secret);
            if (dataKey.isEmpty()) {
                tries.add(clock.instant());
                return Outcome.refused(wrong);
            }
            return keys.isGenuine(dataKey.get())
                    ? Outcome.done(dataKey.get())
                    : Outcome.refused("refusal.register.keys-damaged");
        } finally {
            Arrays.fill(secret, (byte) 0);
        }
    }
}
