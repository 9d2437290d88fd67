package se.varsam.service.port;

import java.io.Serial;
import java.util.Optional;
import java.util.function.Supplier;

/** The register could not be read or written: disk full, gone, damaged. Nothing acknowledged is lost. */
public final class RegisterFault extends RuntimeException {
    @Serial
    private static final long serialVersionUID = 1;

    private final Kind kind;

    /** What went wrong; the name is the message key's end and the short code. */
    public enum Kind {
        FULL, READ_ONLY, GONE, DAMAGED, CLOSED, OTHER
    }

    /** A fault; the cause's text may not hold values. */
    public RegisterFault(Kind kind, Throwable cause) {
        super(kind.name(), cause);
        this.kind = kind;
    }

    /** What long reading gives; empty when the register was locked meanwhile, for which nobody waits. */
    public static <T> Optional<T> unlessLocked(Supplier<T> reading) {
        try {
            return Optional.of(reading.get());
        } catch (RegisterFault fault) {
            if (fault.kind != Kind.CLOSED) {
                throw fault;
            }
            return Optional.empty();
        }
    }

    /** What went wrong. */
    public Kind kind() {
        return kind;
    }
}
