package se.varsam.crypto;

import java.util.Arrays;
import java.util.HexFormat;

/** By which a computer knows a register's log again, in a file outside the register. */
public final class LogMark {
    private static final int BYTES = 16;

    private LogMark() {}

    /** 32 hexadecimal digits that tell nothing of the key and nothing of the register. */
    public static String of(byte[] dataKey) {
        return HexFormat.of().formatHex(Arrays.copyOf(Hmac.sha256(dataKey, "varsam-log 1 register"), BYTES));
    }
}
