package se.varsam.crypto;

import org.bouncycastle.crypto.generators.Argon2BytesGenerator;
import org.bouncycastle.crypto.params.Argon2Parameters;

/**
 * How much work Argon2id (version 1.3) is made to do for a try. Bounded, since it is read from a file that anyone may
 * have changed: too little is unsafe, too much would stop the computer.
 *
 * @param memoryKib
 *            working memory in KiB, {@value #LEAST_MEMORY} to {@value #MOST_MEMORY}
 * @param passes
 *            over the memory, 1 to 10
 * @param lanes
 *            1 to 4
 */
public record Argon2Cost(int memoryKib, int passes, int lanes) {
    /** What new registers use: 64 MiB, three passes, about half a second. */
    public static final Argon2Cost STANDARD = new Argon2Cost(64 * 1024, 3, 1);

    private static final int LEAST_MEMORY = 8 * 1024;
    private static final int MOST_MEMORY = 256 * 1024;

    /** Takes only what is inside the bounds. */
    public Argon2Cost {
        if (!isAllowed(memoryKib, passes, lanes)) {
            throw new IllegalArgumentException("out of bounds");
        }
    }

    /** Whether these figures are inside the bounds. */
    static boolean isAllowed(int memoryKib, int passes, int lanes) {
        return memoryKib >= LEAST_MEMORY && memoryKib <= MOST_MEMORY && passes >= 1 && passes <= 10 && lanes >= 1
                && lanes <= 4;
    }

    /** A 32-byte key from a secret. */
    byte[] derive(byte[] secret, byte[] salt) {
        var argon2 = new Argon2BytesGenerator();
        argon2.init(new Argon2Parameters.Builder(Argon2Parameters.ARGON2_id)
                .withVersion(Argon2Parameters.ARGON2_VERSION_13).withMemoryAsKB(memoryKib).withIterations(passes)
                .withParallelism(lanes).withSalt(salt).build());
        byte[] key = new byte[32];
        argon2.generateBytes(secret, key);
        return key;
    }
}
