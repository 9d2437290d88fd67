package se.varsam.store;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
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
    private final Seen seen;

    private TestRegister(Connection connection, SqliteUnitOfWork work, Seen seen) {
        this.connection = connection;
        this.work = work;
        this.seen = seen;
    }

    /** The statements that were prepared and those that were carried out, in order. */
    private record Seen(List<String> prepared, List<String> asked) {
        Seen() {
            this(new ArrayList<>(), new ArrayList<>());
        }

        List<String> during(Runnable work, List<String> which) {
            which.clear();
            work.run();
            return List.copyOf(which);
        }
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
        var seen = new Seen();
        return new TestRegister(connection, new UnitOfWorkMaker(catalog, CLOCK, () -> "test")
                .over(watched(connection, seen)), seen);
    }

    /** The same connection, telling each statement that is carried out, however long ago it was prepared. */
    private static Connection watched(Connection connection, Seen seen) {
        return proxy(Connection.class, (method, arguments) -> {
            Object result = call(connection, method, arguments);
            if (result instanceof PreparedStatement statement) {
                String sql = String.valueOf(arguments[0]);
                seen.prepared().add(sql);
                return watched(statement, sql, seen.asked());
            }
            return result;
        });
    }

    private static PreparedStatement watched(PreparedStatement statement, String sql, List<String> asked) {
        return proxy(PreparedStatement.class, (method, arguments) -> {
            if (method.getName().startsWith("execute")) {
                asked.add(sql);
            }
            return call(statement, method, arguments);
        });
    }

    private interface Call {
        Object of(Method method, Object[] arguments) throws Throwable;
    }

    private static <T> T proxy(Class<T> type, Call call) {
        return type.cast(Proxy.newProxyInstance(TestRegister.class.getClassLoader(), new Class<?>[]{type},
                (_, method, arguments) -> call.of(method, arguments)));
    }

    private static Object call(Object real, Method method, Object[] arguments) throws Throwable {
        try {
            return method.invoke(real, arguments);
        } catch (InvocationTargetException e) {
            throw e.getCause();
        }
    }

    /** What a piece of work asks the database, statement by statement, beginning and end of transactions apart. */
    public List<String> asked(Runnable work) {
        return seen.during(work, seen.asked());
    }

    /** What is prepared for a piece of work. */
    public List<String> prepared(Runnable work) {
        return seen.during(work, seen.prepared());
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
