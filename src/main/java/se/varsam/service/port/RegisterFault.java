package se.varsam.service.port;

import java.io.Serial;

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

    /** What went wrong. */
    public Kind kind() {
        return kind;
    }
}
