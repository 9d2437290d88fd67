package se.varsam.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.varsam.Counts;
import se.varsam.domain.child.Child;
import se.varsam.domain.child.ChildField;
import se.varsam.domain.note.NoteField;
import se.varsam.domain.shared.Outcome;
import se.varsam.service.ChildService;
import se.varsam.service.NoteService;
import se.varsam.service.port.RegisterFault;

/** There is room for so many pages and no more, at every place where a page is asked for: old or new, never between. */
class FullDatabaseTest {
    private static final int SAVES = Integer.getInteger("varsam.saves", 30);

    @TempDir
    Path folder;

    @Test
    void aSaveIsWholeOrNotThere() throws SQLException {
        var seen = new Counts("saves without room");
        try (var register = TestRegister.in(folder)) {
            List<Runnable> saves = saves(register);
            for (Runnable save : saves) {
                for (long room = pages(register);; room++) {
                    register.sql("PRAGMA max_page_count=" + room);
                    String before = TableDump.of(register.connection());
                    if (went(save)) {
                        assertThat(TableDump.of(register.connection())).isNotEqualTo(before);
                        seen.add("saved");
                        break;
                    }
                    assertThat(TableDump.of(register.connection())).isEqualTo(before);
                    seen.add("refused");
                }
            }
            register.sql("PRAGMA max_page_count=1073741823");
            assertThat(register.one("PRAGMA integrity_check")).isEqualTo("ok");
            Optional<Long> broken = register.read(w -> w.log().firstBroken());
            assertThat(broken).isEmpty();
        }
        seen.tell();
        assertThat(seen.of("refused")).isGreaterThan(SAVES / 3);
    }

    private static List<Runnable> saves(TestRegister register) {
        var children = new ChildService(register, Outcome::done, () -> TestRegister.DAY);
        var notes = new NoteService(register, () -> TestRegister.DAY, TestRegister.CLOCK);
        Child child = children.add();
        long note = notes.begin(Optional.of(child.id())).note().id();
        var saves = new ArrayList<Runnable>();
        for (int i = 0; i < SAVES; i++) {
            String text = ("Påhittat " + i + " ").repeat(400);
            switch (i % 4) {
                case 0 -> saves.add(() -> children.change(child.id(), ChildField.MARKS, text));
                case 1 -> saves.add(() -> notes.keep(note, NoteField.TEXT, text));
                case 2 -> saves.add(() -> children.keepDraft(child.id(), ChildField.FIRST_NAME, text));
                default -> saves.add(children::add);
            }
        }
        return saves;
    }

    private static boolean went(Runnable save) {
        try {
            save.run();
            return true;
        } catch (RegisterFault fault) {
            assertThat(fault.kind()).isEqualTo(RegisterFault.Kind.FULL);
            return false;
        }
    }

    @Test
    void anUpgradeIsWholeOrNotThere() throws Exception {
        var seen = new Counts("upgrades without room");
        List<String> scripts = new ArrayList<>();
        for (String name : Migrations.SCRIPTS) {
            scripts.add(Files.readString(Path.of("src/main/resources/db/migration", name)));
        }
        for (int from = 1; from < scripts.size(); from++) {
            Connection connection = Database.open(folder.resolve("v" + from + ".db"), DatabaseTest.key(1));
            new Migrations(scripts.subList(0, from)).run(connection);
            DatabaseTest.run(connection, "INSERT INTO setting VALUES('påhittat', 'värde')");
            String old = TableDump.of(connection);
            long room = Long.parseLong(Sound.one(connection, "PRAGMA page_count"));
            while (!upgraded(connection, room, scripts)) {
                assertThat(TableDump.of(connection)).as("from " + from).isEqualTo(old);
                seen.add("refused");
                room++;
            }
            seen.add("upgraded");
            assertThat(Sound.one(connection, "PRAGMA integrity_check")).isEqualTo("ok");
            connection.close();
        }
        seen.tell();
        assertThat(seen.of("refused")).isPositive();
    }

    private static boolean upgraded(Connection connection, long room, List<String> scripts) throws SQLException {
        DatabaseTest.run(connection, "PRAGMA max_page_count=" + room);
        try {
            new Migrations(scripts).run(connection);
            return true;
        } catch (SQLException e) {
            assertThat(SqlTrouble.of(e)).isEqualTo(SqlTrouble.FULL);
            return false;
        }
    }

    private static long pages(TestRegister register) throws SQLException {
        return Long.parseLong(register.one("PRAGMA page_count"));
    }
}
