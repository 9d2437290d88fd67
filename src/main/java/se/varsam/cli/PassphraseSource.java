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
    static final String NEW_VARIABLE = "VARSAM_NEW_PASSPHRASE";
    private static final int LONGEST = 10_000;

    private final Terminal terminal;
    private final Texts texts;
    private final String variable;
    private final String prompt;

    private PassphraseSource(Terminal terminal, Texts texts, String variable, String prompt) {
        this.terminal = terminal;
        this.texts = texts;
        this.variable = variable;
        this.prompt = prompt;
    }

    /** The one that opens the register. */
    static PassphraseSource present(Terminal terminal, Texts texts) {
        return new PassphraseSource(terminal, texts, VARIABLE, texts.get("cli.prompt.passphrase"));
    }

    /** The one that is to open it: {@code VARSAM_NEW_PASSPHRASE} instead, and the next line of standard input. */
    static PassphraseSource fresh(Terminal terminal, Texts texts) {
        return new PassphraseSource(terminal, texts, NEW_VARIABLE, texts.get("cli.prompt.new-passphrase"));
    }

    /** As {@link #read}; who types it unseen types it twice, and alike. */
    Optional<char[]> readNew(Optional<Path> file) {
        Optional<char[]> first = read(file);
        if (first.isEmpty() || !isAsked(file)) {
            return first;
        }
        char[] again = terminal.asks().orElseThrow().apply(texts.get("cli.prompt.again"));
        try {
            if (!Arrays.equals(first.get(), again)) {
                Arrays.fill(first.get(), '\0');
                throw CommandFailed.with(ExitCode.USAGE, "cli.error.passphrase-differs");
            }
            return first;
        } finally {
            Arrays.fill(again, '\0');
        }
    }

    private boolean isAsked(Optional<Path> file) {
        return file.isEmpty() && !terminal.environment().containsKey(variable) && terminal.asks().isPresent();
    }

    /** The passphrase; the caller wipes it. Empty when there is none. */
    Optional<char[]> read(Optional<Path> file) {
        if (isAsked(file)) {
            return Optional.of(terminal.asks().orElseThrow().apply(prompt))
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
        String given = terminal.environment().get(variable);
        return given == null ? line() : given.getBytes(StandardCharsets.UTF_8);
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
        terminal.err().print(prompt);
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
