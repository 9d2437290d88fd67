package se.varsam.cli;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;

import se.varsam.i18n.Texts;

/**
 * Where the passphrase comes from: a file, else {@code VARSAM_PASSPHRASE}, else the first line of standard input; never
 * an argument. Spaces count; one trailing line break does not. Who sits at a terminal is asked and types unseen; when
 * nothing comes through a pipe for a second, it is said what is waited for.
 */
final class PassphraseSource {
    static final String VARIABLE = "VARSAM_PASSPHRASE";
    private static final int LONGEST = 10_000;

    private final Terminal terminal;
    private final Texts texts;

    PassphraseSource(Terminal terminal, Texts texts) {
        this.terminal = terminal;
        this.texts = texts;
    }

    /** The passphrase; the caller wipes it. Empty when there is none. */
    Optional<char[]> read(Optional<Path> file) {
        boolean typed = file.isEmpty() && !terminal.environment().containsKey(VARIABLE);
        if (typed && terminal.asks().isPresent()) {
            return Optional.of(terminal.asks().get().apply(texts.get("cli.prompt.passphrase")))
                    .filter(text -> text.length > 0);
        }
        byte[] bytes = file.map(PassphraseSource::bytes).orElseGet(this::variableOrLine);
        try {
            return Optional.of(withoutBreak(bytes)).filter(text -> text.length > 0);
        } finally {
            Arrays.fill(bytes, (byte) 0);
        }
    }

    private byte[] variableOrLine() {
        String variable = terminal.environment().get(VARIABLE);
        return variable == null ? line() : variable.getBytes(StandardCharsets.UTF_8);
    }

    private static byte[] bytes(Path file) {
        try (InputStream in = Files.newInputStream(file)) {
            return in.readNBytes(LONGEST);
        } catch (IOException _) {
            throw CommandFailed.with(ExitCode.REFUSED, "cli.error.passphrase-file", file);
        }
    }

    private byte[] line() {
        var prompt = CompletableFuture.runAsync(this::ask, CompletableFuture.delayedExecutor(1, TimeUnit.SECONDS));
        try {
            var line = new ByteArrayOutputStream();
            for (int b = terminal.in().read(); b >= 0 && b != '\n' && line.size() < LONGEST; b = terminal.in().read()) {
                line.write(b);
            }
            return line.toByteArray();
        } catch (IOException _) {
            return new byte[0];
        } finally {
            prompt.cancel(false);
        }
    }

    private void ask() {
        terminal.err().print(texts.get("cli.prompt.passphrase"));
        terminal.err().flush();
    }

    private static char[] withoutBreak(byte[] bytes) {
        CharBuffer text = decode(bytes);
        int start = text.length() > 0 && text.get(0) == '\uFEFF' ? 1 : 0;
        int end = text.length();
        if (end > start && text.get(end - 1) == '\n') {
            end--;
        }
        if (end > start && text.get(end - 1) == '\r') {
            end--;
        }
        char[] passphrase = new char[end - start];
        text.position(start).get(passphrase);
        if (text.hasArray()) {
            Arrays.fill(text.array(), '\0');
        }
        return passphrase;
    }

    private static CharBuffer decode(byte[] bytes) {
        try {
            return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes));
        } catch (CharacterCodingException _) {
            throw CommandFailed.with(ExitCode.REFUSED, "cli.error.passphrase-text");
        }
    }
}
