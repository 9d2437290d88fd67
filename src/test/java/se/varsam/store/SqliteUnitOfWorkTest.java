package se.varsam.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.sql.SQLException;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.varsam.domain.child.Child;
import se.varsam.domain.child.ChildField;
import se.varsam.domain.child.ChildId;
import se.varsam.domain.register.LogAction;
import se.varsam.service.port.RegisterFault;

class SqliteUnitOfWorkTest extends OneChild {
    private static final String MARKER = "Hemligtnamn";

    @Test
    void settingsRolledBackAreForgotten() {
        register.change(w -> w.settings().warnDays(20));
        assertThatThrownBy(() -> register.change(w -> {
            w.settings().warnDays(30);
            assertThat(w.settings().warnDays()).isEqualTo(30);
            throw new IllegalStateException("on purpose");
        })).hasMessage("on purpose");
        assertThat(register.<Integer>read(w -> w.settings().warnDays())).isEqualTo(20);
    }

    @Test
    void keepsNothingOfWorkThatThrows() {
        assertThatThrownBy(() -> register.change(w -> {
            w.children().change(child, ChildField.ORIGIN, "Land");
            throw new IllegalStateException("thought better of it");
        })).isInstanceOf(IllegalStateException.class);
        assertThat(value(ChildField.ORIGIN)).isEmpty();
        register.change(w -> w.children().change(child, ChildField.ORIGIN, "Land"));
        assertThat(value(ChildField.ORIGIN)).isEqualTo("Land");
    }

    @Test
    void aFullDiskLosesNothingAndGoesOnWhenThereIsRoomAgain() throws SQLException {
        register.change(w -> w.children().change(child, ChildField.ORIGIN, "Land"));
        register.sql("PRAGMA max_page_count=" + register.one("PRAGMA page_count"));
        var fault = catchThrowableOfType(RegisterFault.class, () -> register.change(w -> {
            w.log().add(LogAction.READ, child);
            w.children().change(child, ChildField.FIRST_NAME, MARKER);
            w.children().change(child, ChildField.MARKS, "x".repeat(200_000));
        }));
        assertThat(fault.kind()).isEqualTo(RegisterFault.Kind.FULL);
        assertThat(value(ChildField.FIRST_NAME)).isEmpty();
        assertThat(value(ChildField.ORIGIN)).isEqualTo("Land");
        assertThat(register.one("SELECT count(*) FROM log_entry")).isEqualTo("0");

        register.sql("PRAGMA max_page_count=1073741823");
        register.change(w -> w.children().change(child, ChildField.MARKS, "x".repeat(200_000)));
        assertThat(value(ChildField.MARKS)).hasSize(200_000);
        assertThat(register.one("PRAGMA integrity_check")).isEqualTo("ok");
    }

    @Test
    void aReadCannotWrite() {
        var fault = catchThrowableOfType(RegisterFault.class, () -> register.read(w -> {
            w.children().change(child, ChildField.FIRST_NAME, MARKER);
            return 1;
        }));
        assertThat(fault.kind()).isEqualTo(RegisterFault.Kind.READ_ONLY);
        register.change(w -> w.children().change(child, ChildField.ORIGIN, "Land"));
        assertThat(value(ChildField.ORIGIN)).isEqualTo("Land");
    }

    /** Made to fail in the ways a database says something of what it was given. */
    @ParameterizedTest
    @CsvSource({"999", "-1"})
    void noFaultTellsAValue(long nobody) {
        var fault = catchThrowableOfType(RegisterFault.class,
                () -> register.change(w -> w.children().change(new ChildId(nobody), ChildField.FIRST_NAME, MARKER)));
        assertThat(fault.kind()).isEqualTo(RegisterFault.Kind.OTHER);
        var printed = new StringWriter();
        fault.printStackTrace(new PrintWriter(printed));
        assertThat(printed.toString()).contains("SQLITE_CONSTRAINT").doesNotContain(MARKER).doesNotContain("insert");
    }

    @Test
    void aDamagedRowIsAFaultWithoutItsText() throws SQLException {
        register.sql("UPDATE child SET closed_date = '" + MARKER + "', closed_reason = 'MOVED', closed_note = ''");
        register.close();
        register = TestRegister.in(folder); // what it wrote itself it does not read again
        var fault = catchThrowableOfType(RegisterFault.class, () -> register.read(w -> w.children().all()));
        var printed = new StringWriter();
        fault.printStackTrace(new PrintWriter(printed));
        assertThat(printed.toString()).doesNotContain(MARKER);
    }

    @Test
    void oneInsideAnotherIsAMistakeOfTheProgram() {
        assertThatThrownBy(() -> register.write(w -> register.read(inner -> inner.children().all())))
                .isInstanceOf(IllegalStateException.class);
        assertThat(value(ChildField.ORIGIN)).isEmpty();
    }

    @Test
    void aLockedRegisterSaysSoHoweverOften() {
        register.close();
        register.close();
        var fault = catchThrowableOfType(RegisterFault.class, () -> register.read(w -> w.children().all()));
        assertThat(fault.kind()).isEqualTo(RegisterFault.Kind.CLOSED);
    }

    @Test
    void manyThreadsTakeTurns() {
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            IntStream.range(0, 40).forEach(_ -> threads.submit(() -> register.write(w -> w.children().add(2026))));
        }
        List<Child> all = register.read(w -> w.children().all());
        assertThat(all).hasSize(41).extracting(c -> c.fileNumber().number()).last().isEqualTo(41);
    }

    private String value(ChildField field) {
        return register.read(w -> w.children().find(child)).orElseThrow().facts().text(field);
    }
}
