package se.varsam.cli;

import se.varsam.domain.shared.Refusal;
import se.varsam.service.port.RegisterFault;

/** How a command ended, for scripts. Numbers never change. Words: bundle key {@code cli.exit.NAME}. */
public enum ExitCode {
    /** It was done. */
    OK(0),
    /** A fault of the program itself. */
    FAULT(1),
    /** The command could not be understood, or the passphrase is missing. */
    USAGE(2),
    /** Refused: the input, or what it asks for, can't be used. */
    REFUSED(3),
    /** The passphrase or the recovery key does not fit. */
    WRONG_KEY(4),
    /** Another program has the register open. */
    OPEN_ELSEWHERE(5),
    /** The register, or the backup, is damaged. */
    DAMAGED(6),
    /** The register was written by a newer version of the program. */
    NEWER(7),
    /** The disk is full, read-only, gone or does not answer. */
    DISK(8),
    /** {@code check} found something. */
    FOUND(9);

    private final int number;

    ExitCode(int number) {
        this.number = number;
    }

    /** What the shell sees. */
    public int number() {
        return number;
    }

    /** The code for a refusal. */
    static ExitCode of(Refusal reason) {
        return switch (reason.key()) {
            case "refusal.passphrase.wrong", "refusal.passphrase.empty", "refusal.recovery.wrong",
                    "refusal.recovery.mistyped", "refusal.passphrase.known-empty", "refusal.passphrase.known-wrong",
                    "refusal.recovery.known-mistyped", "refusal.recovery.known-wrong", "refusal.backup.passphrase",
                    "refusal.backup.recovery" ->
                WRONG_KEY;
            case "refusal.register.in-use" -> OPEN_ELSEWHERE;
            case "refusal.register.damaged", "refusal.register.keys-damaged", "refusal.register.not-together",
                    "refusal.register.no-keys", "refusal.register.no-database", "refusal.register.log-broken",
                    "refusal.backup.damaged", "refusal.register.other-shape", "refusal.salvage.nothing" ->
                DAMAGED;
            case "refusal.register.newer", "refusal.backup.newer" -> NEWER;
            case "refusal.register.read-only", "refusal.register.denied", "refusal.register.unreachable",
                    "refusal.register.full",
                    "refusal.place.read-only", "refusal.place.unusable", "refusal.place.full", "refusal.file.write",
                    "refusal.register.keys-unwritten",
                    "refusal.backup.folder", "refusal.backup.read-only", "refusal.backup.full", "refusal.backup.gone",
                    "refusal.backup.unusable", "refusal.backup.no-room", "refusal.backup.unproved",
                    "refusal.backup.unreachable", "refusal.backup.restore-place",
                    "refusal.register.no-upgrade-copy", "refusal.salvage.place" ->
                DISK;
            default -> REFUSED;
        };
    }

    /** The code for a fault of the register. */
    static ExitCode of(RegisterFault.Kind kind) {
        return kind == RegisterFault.Kind.DAMAGED ? DAMAGED : DISK;
    }
}
