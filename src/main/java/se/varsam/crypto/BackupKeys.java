package se.varsam.crypto;

import java.security.GeneralSecurityException;
import java.util.Arrays;

import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** What a backup is proved and known by, derived from the data key of its register. */
public final class BackupKeys {
    /** How long the mark of a register is, in bytes. */
    public static final int MARK = 16;

    private BackupKeys() {}

    /** HMAC-SHA256 under a key of its own, to be fed with all of a backup. */
    public static Mac mac(byte[] dataKey) {
        byte[] key = Hmac.sha256(dataKey, "varsam-backup 1 mac");
        try {
            var mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(key, "HmacSHA256"));
            return mac;
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        } finally {
            Arrays.fill(key, (byte) 0);
        }
    }

    /** By which backups of one register are known from those of others; tells nothing of the key. */
    public static byte[] mark(byte[] dataKey) {
        return Arrays.copyOf(Hmac.sha256(dataKey, "varsam-backup 1 register"), MARK);
    }
}
