package se.varsam.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.locks.LockSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.varsam.Counts;
import se.varsam.domain.child.Child;
import se.varsam.domain.child.ChildField;
import se.varsam.domain.missing.MissingEpisode;
import se.varsam.domain.missing.ReturnField;
import se.varsam.domain.note.Note;
import se.varsam.service.NoteBook;

/**
 * Kills a program that edits, at random moments: no acknowledged change is lost, none is half there. How often is the
 * property {@code varsam.edits.killed}.
 */
class KillTest {
    private static final int KILLS = Integer.getInteger("varsam.edits.killed", 8);

    @TempDir
    Path folder;
    private final Random random = new Random(20261121);
    private final Map<String, Integer> acknowledged = new HashMap<>();
    private int last;

    @Test
    void losesNoAcknowledgedChange() throws IOException, InterruptedException, SQLException {
        for (int kill = 0; kill < KILLS; kill++) {
            typeUntilKilled();
            try (var register = TestRegister.in(folder)) {
                assertThat(register.one("PRAGMA integrity_check")).isEqualTo("ok");
                Optional<Long> broken = register.read(w -> w.log().firstBroken());
                assertThat(broken).isEmpty();
                Child child = register.read(w -> w.children().all()).getFirst();
                Map<ChildField, String> drafts = register.read(w -> w.children().drafts(child.id()));
                for (ChildField field : List.of(ChildField.FIRST_NAME, ChildField.MARKS, ChildField.VISIT_ON)) {
                    assertWhole(field.name(), child.facts().get(field).orElse(drafts.getOrDefault(field, "")));
                }
                List<MissingEpisode> away = register.read(w -> w.episodes().of(child.id()));
                assertThat(away).as("one time away, back or not").hasSize(1);
                assertWhole("PLACE", away.getFirst().found(ReturnField.PLACE).orElse("nr 0"));
                List<Note> notes = new NoteBook(register, TestRegister.CLOCK).of(child.id());
                assertThat(notes).as("one note, however often it was killed").hasSize(1);
                assertWhole("NOTE", notes.getFirst().content().text());
            }
        }
        assertThat(last).as("it really typed").isGreaterThan(KILLS * 5);
        var counts = new Counts("killed while it saves");
        counts.add("kills", KILLS);
        counts.add("changes acknowledged", last);
        counts.add("changes lost or half there", 0);
        counts.tell();
    }

    private void typeUntilKilled() throws IOException, InterruptedException {
        Process typist = new ProcessBuilder(Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "--enable-native-access=ALL-UNNAMED", "-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC", "-cp",
                System.getProperty("java.class.path"), Typist.class.getName(), folder.toString(),
                Integer.toString(last + 1)).redirectError(ProcessBuilder.Redirect.DISCARD).start();
        try (BufferedReader heard = typist.inputReader(StandardCharsets.UTF_8)) {
            int patience = 6 + random.nextInt(60);
            for (int i = 0; i < patience; i++) {
                String line = heard.readLine();
                assertThat(line).as("the typist types").isNotNull();
                hear(line);
            }
            LockSupport.parkNanos(random.nextLong(3_000_000));
            // the process's own method would close the stream, and with it what was acknowledged last
            typist.toHandle().destroyForcibly();
            typist.waitFor();
            heard.lines().filter(line -> line.matches("\\w+ \\d+")).forEach(this::hear);
        } finally {
            typist.destroyForcibly();
        }
    }

    private void hear(String line) {
        String[] parts = line.split(" ", 2);
        last = Integer.parseInt(parts[1]);
        acknowledged.put(parts[0], last);
    }

    /** At least as new as the last acknowledged, at most the one under way when the program died, and whole. */
    private void assertWhole(String field, String value) {
        int least = acknowledged.getOrDefault(field, 0);
        int found = Integer.parseInt(value.replaceFirst("^\\D*(\\d+).*$", "$1"));
        assertThat(value).isEqualTo(Typist.value(field, found));
        assertThat(found).isBetween(least, last + 1);
    }
}
