package se.varsam.cli;

import java.io.Serial;

import se.varsam.domain.shared.Refusal;

/** Ends a command: one line in Swedish and an exit code. */
final class CommandFailed extends RuntimeException {
    @Serial
    private static final long serialVersionUID = 1;

    private final ExitCode code;
    private final transient Refusal reason;

    CommandFailed(ExitCode code, Refusal reason) {
        super(reason.key(), null, false, false);
        this.code = code;
        this.reason = reason;
    }

    static CommandFailed with(Refusal reason) {
        return new CommandFailed(ExitCode.of(reason), reason);
    }

    static CommandFailed with(ExitCode code, String key, Object... details) {
        return new CommandFailed(code, Refusal.of(key, details));
    }

    ExitCode code() {
        return code;
    }

    Refusal reason() {
        return reason;
    }
}
