package se.varsam.domain.register;

/**
 * How far a log goes: its last line and the hash that stands for all lines up to it. A paper or a backup that names it
 * shows later whether the log is still the one it was.
 *
 * @param number
 *            of the last line, which is also how many there are; 0 in an empty log
 * @param hash
 *            64 hexadecimal digits
 */
public record LogHead(long number, String hash) {
    /** Of a log without lines. */
    public static final LogHead NONE = new LogHead(0, "0".repeat(64));

    private static final int SHORT = 16;

    /** Refuses what is no head. */
    public LogHead {
        if (number < 0 || !hash.matches("[0-9a-f]{64}")) {
            throw new IllegalArgumentException("no head of a log");
        }
    }

    /** The beginning of the hash, as papers and receipts print it. */
    public String shortHash() {
        return hash.substring(0, SHORT);
    }
}
