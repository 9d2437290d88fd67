package se.varsam.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import java.util.logging.SimpleFormatter;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.varsam.domain.child.ChildField;
import se.varsam.domain.child.ChildId;
import se.varsam.domain.child.ChildRecord;
import se.varsam.domain.child.RecordField;
import se.varsam.domain.missing.EpisodeField;
import se.varsam.domain.note.NoteField;
import se.varsam.domain.shared.Outcome;
import se.varsam.service.ChildService;
import se.varsam.service.EpisodeService;
import se.varsam.service.NoteService;
import se.varsam.service.port.RegisterFault;

/** A name typed as a child's is found in no file and in no log. */
class TracelessTest {
    private static final String MARKER = "Zqxjmarkör";
    private static final Logger ROOT = Logger.getLogger("");

    @TempDir
    Path folder;
    private final List<String> logged = new CopyOnWriteArrayList<>();
    private final Handler listener = new Handler() {
        @Override
        public void publish(LogRecord entry) {
            logged.add(new SimpleFormatter().format(entry));
        }

        @Override
        public void flush() {}

        @Override
        public void close() {}
    };
    private Level before = Level.INFO;

    @BeforeEach
    void listen() {
        before = ROOT.getLevel();
        ROOT.setLevel(Level.ALL);
        listener.setLevel(Level.ALL);
        ROOT.addHandler(listener);
    }

    @AfterEach
    void stop() {
        ROOT.removeHandler(listener);
        ROOT.setLevel(before);
    }

    @Test
    void leavesNoNameInFilesOrLogs() throws IOException, SQLException {
        try (var register = TestRegister.in(folder)) {
            ChildId child = typeMarkers(register);
            provokeFaults(register, child);
            assertThat(filesWithMarker()).as("while open, the write-ahead log on disk").isEmpty();
            assertThat(Files.size(folder.resolve("register.db-wal"))).isPositive();
        }
        assertThat(filesWithMarker()).as("after closing").isEmpty();
        Logger.getLogger("varsam.test").finest("heard");
        assertThat(logged).as("faults, and the finest of lines").hasSizeGreaterThanOrEqualTo(3);
        assertThat(String.join("", logged)).doesNotContain(MARKER);
    }

    private static ChildId typeMarkers(TestRegister register) {
        var children = new ChildService(register, Outcome::done, () -> TestRegister.DAY);
        var episodes = new EpisodeService(register, () -> TestRegister.DAY, TestRegister.CLOCK);
        ChildId child = children.add().id();
        for (ChildField field : ChildField.values()) {
            children.change(child, field, MARKER);
            children.keepDraft(child, field, MARKER + " utkast");
        }
        for (RecordField field : RecordField.values()) {
            ChildRecord record = children.records().add(child, field.recordKind());
            children.records().change(record, field, MARKER);
            children.records().keepDraft(record, field, MARKER + " utkast");
            children.records().remove(record);
        }
        children.addPhoto(child, MARKER.getBytes(StandardCharsets.UTF_8), Optional.empty(), MARKER);
        var episode = episodes.open(child, episodes.now()).toOptional().orElseThrow().episode();
        episodes.change(episode, EpisodeField.CLOTHES, MARKER);
        var notes = new NoteService(register, () -> TestRegister.DAY, TestRegister.CLOCK);
        long note = notes.begin(Optional.of(child)).note().id();
        notes.keep(note, NoteField.MINUTES, MARKER);
        notes.keep(note, NoteField.TEXT, MARKER);
        notes.settle(note);
        children.all();
        children.find(child);
        register.read(w -> w.log().entries());
        return child;
    }

    private void provokeFaults(TestRegister register, ChildId child) throws SQLException {
        String pages = register.one("PRAGMA page_count");
        register.sql("PRAGMA max_page_count=" + pages);
        try {
            register.change(w -> w.children().change(child, ChildField.MARKS, MARKER.repeat(50_000)));
        } catch (RegisterFault fault) {
            logged.add(printed(fault));
        }
        register.sql("PRAGMA max_page_count=1073741823");
        try {
            register.change(w -> w.children().change(new ChildId(4711), ChildField.MARKS, MARKER));
        } catch (RegisterFault fault) {
            logged.add(printed(fault));
        }
    }

    /** A fault as a log prints it. */
    private static String printed(RegisterFault fault) {
        var text = new StringWriter();
        fault.printStackTrace(new PrintWriter(text));
        return text.toString();
    }

    /**
     * All files of the register (reading them gives up SQLite's lock, which nobody needs here), and what this test's
     * processes may have left in the temporary folder.
     */
    private List<Path> filesWithMarker() throws IOException {
        var found = new ArrayList<Path>();
        byte[] utf8 = MARKER.getBytes(StandardCharsets.UTF_8);
        byte[] utf16 = MARKER.getBytes(StandardCharsets.UTF_16LE);
        for (Path file : Stream.concat(below(folder), near(Path.of(System.getProperty("java.io.tmpdir")))).toList()) {
            String bytes = latin(bytes(file));
            if (bytes.contains(latin(utf8)) || bytes.contains(latin(utf16))) {
                found.add(file);
            }
        }
        return found;
    }

    /** Empty where another program took its file away meanwhile: what is gone holds no name. */
    private static byte[] bytes(Path file) throws IOException {
        try {
            return Files.readAllBytes(file);
        } catch (NoSuchFileException gone) {
            return new byte[0];
        }
    }

    private static String latin(byte[] bytes) {
        return new String(bytes, StandardCharsets.ISO_8859_1);
    }

    private static Stream<Path> below(Path root) throws IOException {
        try (var files = Files.walk(root)) {
            return files.filter(Files::isRegularFile).toList().stream();
        }
    }

    private static Stream<Path> near(Path temporary) throws IOException {
        try (var files = Files.list(temporary)) {
            return files.filter(f -> Files.isRegularFile(f) && Files.isReadable(f)
                    && f.getFileName().toString().matches("(?i).*(sqlite|etilqs|varsam|jooq).*")).toList().stream();
        }
    }
}
