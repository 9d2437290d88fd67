package se.varsam.crypto;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import se.varsam.domain.shared.Outcome;

/**
 * The text of {@code keys.json}: one flat JSON object, every member once and in order. Read strictly, since it comes
 * from outside: nothing is derived, allocated or believed before sizes, bounds and checksum are seen to be right.
 */
public final class KeyFileText {
    /** No key file is larger. */
    public static final int MOST_BYTES = 16 * 1024;

    private static final String FORMAT = "varsam-register";
    private static final String VERSION = "1";

    private static final Pattern VERSION_OF_ANY = Pattern
            .compile("\"format\"\\s*:\\s*\"" + FORMAT + "\"\\s*,\\s*\"version\"\\s*:\\s*(\\d{1,9})\\b");
    private static final Pattern NUMBER = Pattern.compile("\\d{1,9}");
    private static final Pattern MEMBER = Pattern
            .compile("\\s*\"([A-Za-z]{1,32})\"\\s*:\\s*(?:\"([A-Za-z0-9+/=-]{0,512})\"|(0|[1-9]\\d{0,8}))\\s*([,}])");

    private KeyFileText() {}

    /** The file's content. */
    public static byte[] write(KeyFile file) {
        return json(all(file)).getBytes(StandardCharsets.US_ASCII);
    }

    /** Reads a file's content. Refuses what is damaged and what a newer version wrote. */
    public static Outcome<KeyFile> read(byte[] content) {
        if (content.length > MOST_BYTES) {
            return damaged();
        }
        String text = new String(content, StandardCharsets.ISO_8859_1);
        Matcher version = VERSION_OF_ANY.matcher(text);
        if (version.find() && !version.group(1).equals(VERSION)) {
            return Outcome.refused("refusal.register.newer");
        }
        try {
            return Outcome.done(strictly(text));
        } catch (IllegalArgumentException _) {
            return damaged();
        }
    }

    /** What the MAC covers: the members before it, in order. */
    static String content(KeyFile file) {
        return json(members(file));
    }

    private static Outcome<KeyFile> damaged() {
        return Outcome.refused("refusal.register.keys-damaged");
    }

    private static KeyFile strictly(String text) {
        Map<String, String> members = parse(text);
        var file = new KeyFile(member(members, "database"), cost(members), wrapped(members, "passphrase"),
                wrapped(members, "recovery"), bytes(members, "mac"));
        // Unknown members, another order or a flipped bit all end here.
        if (!json(all(file)).equals(json(members))) {
            throw new IllegalArgumentException("not as written");
        }
        return file;
    }

    private static Argon2Cost cost(Map<String, String> members) {
        return new Argon2Cost(number(members, "memoryKib"), number(members, "passes"), number(members, "lanes"));
    }

    private static WrappedKey wrapped(Map<String, String> members, String slot) {
        byte[] salt = bytes(members, slot + "Salt");
        byte[] nonce = bytes(members, slot + "Nonce");
        byte[] sealed = bytes(members, slot + "Wrapped");
        if (!WrappedKey.isAllowed(salt, nonce, sealed)) {
            throw new IllegalArgumentException("sizes");
        }
        return new WrappedKey(salt, nonce, sealed);
    }

    private static Map<String, String> parse(String text) {
        String body = text.strip();
        if (!body.startsWith("{")) {
            throw new IllegalArgumentException("no object");
        }
        var members = new LinkedHashMap<String, String>();
        Matcher member = MEMBER.matcher(body).region(1, body.length());
        while (member.lookingAt()) {
            String value = member.group(2) != null ? member.group(2) : member.group(3);
            if (members.put(member.group(1), value) != null) {
                throw new IllegalArgumentException("twice");
            }
            if (member.group(4).equals("}") && member.end() == body.length()) {
                return members;
            }
            member.region(member.end(), body.length());
        }
        throw new IllegalArgumentException("no end");
    }

    private static String member(Map<String, String> members, String name) {
        String value = members.get(name);
        if (value == null) {
            throw new IllegalArgumentException("missing");
        }
        return value;
    }

    private static int number(Map<String, String> members, String name) {
        return Integer.parseInt(member(members, name));
    }

    private static byte[] bytes(Map<String, String> members, String name) {
        return Base64.getDecoder().decode(member(members, name));
    }

    private static Map<String, String> all(KeyFile file) {
        Map<String, String> all = members(file);
        all.put("mac", base64(file.mac()));
        all.put("sum", sum(json(all)));
        return all;
    }

    private static Map<String, String> members(KeyFile file) {
        var members = new LinkedHashMap<String, String>();
        members.put("format", FORMAT);
        members.put("version", VERSION);
        members.put("database", file.database());
        members.put("memoryKib", String.valueOf(file.cost().memoryKib()));
        members.put("passes", String.valueOf(file.cost().passes()));
        members.put("lanes", String.valueOf(file.cost().lanes()));
        put(members, "passphrase", file.passphrase());
        put(members, "recovery", file.recovery());
        return members;
    }

    private static void put(Map<String, String> members, String slot, WrappedKey key) {
        members.put(slot + "Salt", base64(key.salt()));
        members.put(slot + "Nonce", base64(key.nonce()));
        members.put(slot + "Wrapped", base64(key.sealed()));
    }

    private static String json(Map<String, String> members) {
        var json = new StringBuilder("{");
        members.forEach((name, value) -> json.append(json.length() == 1 ? "\n" : ",\n").append("  \"").append(name)
                .append("\": ").append(NUMBER.matcher(value).matches() ? value : "\"" + value + "\""));
        return json.append("\n}\n").toString();
    }

    private static String base64(byte[] bytes) {
        return Base64.getEncoder().encodeToString(bytes);
    }

    private static String sum(String text) {
        try {
            return HexFormat.of().formatHex(
                    MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.US_ASCII)), 0, 8);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
