package se.varsam.store;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;

import se.varsam.domain.checklist.Checklist;
import se.varsam.domain.checklist.ChecklistCatalog;
import se.varsam.service.port.UnitOfWork;
import se.varsam.service.port.Work;

/** A real encrypted register in a folder of a test, with a clock that stands still and no key file. */
public final class TestRegister implements UnitOfWork, AutoCloseable {
    /** When the tests take place. */
    public static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-21T08:30:00Z"), ZoneOffset.UTC);

    /** The day of {@link #CLOCK}. */
    public static final LocalDate DAY = LocalDate.of(2026, 11, 21);

    private final Connection connection;
    private final SqliteUnitOfWork work;
    private final List<String> asked;

    private TestRegister(Connection connection, SqliteUnitOfWork work, List<String> asked) {
        this.connection = connection;
        this.work = work;
        this.asked = asked;
    }

    /** Opens, or makes, {@code register.db} in a folder; runs know no lists. */
    public static TestRegister in(Path folder) throws SQLException {
        return in(folder, catalog(List.of()));
    }

    /** Opens, or makes, {@code register.db} in a folder. */
    public static TestRegister in(Path folder, ChecklistCatalog catalog) throws SQLException {
        byte[] key = new byte[32];
        Arrays.fill(key, (byte) 7);
        Connection connection = Database.open(folder.resolve("register.db"), key);
        Migrations.ofProgram().run(connection);
        var asked = new ArrayList<String>();
        return new TestRegister(connection, new UnitOfWorkMaker(catalog, CLOCK, () -> "test")
                .over(watched(connection, asked)), asked);
    }

    /** The same connection, telling each statement that is prepared. */
    private static Connection watched(Connection connection, List<String> asked) {
        return (Connection) Proxy.newProxyInstance(TestRegister.class.getClassLoader(),
                new Class<?>[]{Connection.class}, (_, method, arguments) -> {
                    if (method.getName().equals("prepareStatement")) {
                        asked.add(String.valueOf(arguments[0]));
                    }
                    try {
                        return method.invoke(connection, arguments);
                    } catch (InvocationTargetException e) {
                        throw e.getCause();
                    }
                });
    }

    /** What a piece of work asks the database, statement by statement, beginning and end of transactions apart. */
    public List<String> asked(Runnable work) {
        asked.clear();
        work.run();
        return List.copyOf(asked);
    }

    /** A catalog of some lists. */
    public static ChecklistCatalog catalog(List<Checklist> lists) {
        return new ChecklistCatalog() {
            @Override
            public List<Checklist> current(LocalDate day) {
                return lists;
            }

            @Override
            public Checklist version(String id, int version) {
                return lists.stream().filter(l -> l.id().equals(id) && l.version() == version).findFirst()
                        .orElseThrow();
            }
        };
    }

    /** Writes the file anew. */
    public void rewrite() {
        work.rewrite();
    }

    /** The connection itself. */
    Connection connection() {
        return connection;
    }

    /** Runs SQL behind the program's back. */
    public void sql(String statement) throws SQLException {
        try (var s = connection.createStatement()) {
            s.execute(statement);
        }
    }

    /** The first value that SQL gives, as text. */
    public String one(String query) throws SQLException {
        return Sound.one(connection, query);
    }

    @Override
    public <T> T write(Function<Work, T> task) {
        return work.write(task);
    }

    @Override
    public <T> T read(Function<Work, T> task) {
        return work.read(task);
    }

    @Override
    public void close() {
        work.close();
    }
}
