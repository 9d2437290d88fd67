package se.varsam.launch;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import se.varsam.settings.SettingsFile;
import se.varsam.ui.TestSessions;

/**
 * Somebody who writes is interrupted: locks at once, leaves the computer asleep, or has the program killed after the
 * two seconds within which all is saved. No character is lost, whole values and half ones alike. How often is the
 * property {@code varsam.interruptions}; the profile {@code torture} sets 20.
 */
@DisabledOnOs(OS.WINDOWS) // no signal there puts a process to sleep
class InterruptionsTest {
    private static final int TIMES = Integer.getInteger("varsam.interruptions", 3);
    /** Long text, a name, a day that stays half typed, a number, in this order. */
    private static final List<String> FIELDS = List.of("MARKS", "OTHER_NAMES", "ARRIVED_ON", "LIVED_WHERE", "MOBILE");

    @TempDir
    private Path home;
    private final Random random = new Random(20261121);
    private final Map<String, String> written = new LinkedHashMap<>();
    private @Nullable OtherProcess program;

    /** What stops somebody who writes. */
    private enum Interruption {
        LOCK, SLEEP, KILL
    }

    @AfterEach
    void end() {
        program().close();
    }

    private OtherProcess program() {
        return Objects.requireNonNull(program);
    }

    private String say(String order) throws IOException {
        return program().say(order);
    }

    private void start() throws IOException {
        program = new OtherProcess(home);
        program().start();
    }

    @Test
    void noCharacterIsLost() throws IOException, InterruptedException {
        Path folder = home.resolve("Arbete.varsam");
        try (var register = new TestSessions().create(folder)) {
            register.children().add();
        }
        new SettingsFile(home.resolve("config")).change(s -> s.used(folder));
        start();
        for (int i = 0; i < TIMES; i++) {
            String field = FIELDS.get(i % FIELDS.size());
            String text = written.getOrDefault(field, "") + (written.containsKey(field) ? " " : "") + word();
            assertThat(say("type " + field + " " + text.substring(written.getOrDefault(field, "").length())))
                    .isEqualTo(text);
            written.put(field, text);
            interrupt(Interruption.values()[i % Interruption.values().length]);
            for (var each : written.entrySet()) {
                assertThat(say("read " + each.getKey())).as("%s after interruption %d", each.getKey(), i)
                        .isEqualTo(each.getValue());
            }
        }
    }

    /** Notes of a call, an answer beside them and a line of the log, each half typed. */
    @Test
    void nothingOfACallIsLost() throws IOException, InterruptedException {
        Path folder = home.resolve("Arbete.varsam");
        try (var register = new TestSessions().create(folder)) {
            var child = register.children().add().id();
            assertThat(register.episodes().open(child, register.episodes().now().minusHours(1)).refusal()).isEmpty();
        }
        new SettingsFile(home.resolve("config")).change(s -> s.used(folder));
        start();
        say("go phone");
        say("type phone-scratch blå jacka, å");
        say("type CLOTHES gröna byxor");
        say("press phone-reported");
        say("type phone-number 5000-");
        interrupt(Interruption.LOCK);
        say("go phone");
        assertThat(say("read phone-scratch")).isEqualTo("blå jacka, å");
        assertThat(say("read CLOTHES")).isEqualTo("gröna byxor");
        assertThat(say("read phone-number")).isEqualTo("5000-");
        say("go away");
        say("press log-miss-soc-1");
        say("type away-outcome halvt");
        interrupt(Interruption.KILL);
        say("go away");
        assertThat(say("read away-outcome")).isEqualTo("halvt");
        say("go phone");
        assertThat(say("read phone-scratch")).isEqualTo("blå jacka, å");
    }

    private String word() {
        return "åäö" + random.nextInt(1_000_000) + (random.nextBoolean() ? "é" : "\u0645");
    }

    private void interrupt(Interruption how) throws IOException, InterruptedException {
        Process now = program().now();
        switch (how) {
            case LOCK -> {
                say("lock");
                say("unlock");
            }
            case SLEEP -> {
                signal(now, "-STOP");
                LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(300));
                signal(now, "-CONT");
            }
            case KILL -> {
                program().untilTypedIsSaved();
                program().killed();
            }
        }
    }

    private static void signal(Process to, String signal) throws IOException, InterruptedException {
        assertThat(new ProcessBuilder("kill", signal, Long.toString(to.pid())).start().waitFor()).isZero();
    }
}
