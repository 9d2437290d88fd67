package se.varsam.catalog;

import java.io.Serial;

import se.varsam.domain.shared.Refusal;

/** A data file that can't be used, with its line and the reason in words for the one who wrote it. */
public final class BrokenFile extends Exception {
    @Serial
    private static final long serialVersionUID = 1;

    private final transient Refusal reason;

    /**
     * Broken on a line.
     *
     * @param key
     *            of the reason's text, whose first places are the file's name and the line
     */
    BrokenFile(String key, String file, int line, String what) {
        super(key + " " + file + ":" + line + " " + what);
        this.reason = Refusal.of(key, file, line, what);
    }

    /** Why it is refused. */
    public Refusal reason() {
        return reason;
    }
}
