package se.varsam.benchmark;

import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import java.util.function.BiFunction;

import se.varsam.domain.child.Child;
import se.varsam.domain.child.ChildField;
import se.varsam.domain.child.ChildId;
import se.varsam.domain.child.ChildSearch;
import se.varsam.service.Session;

/** What the services take for one child, without a window: in a register of some size, and in one of ten. */
public final class ServiceFigures {
    private static final int WARM = 60;
    private static final int TIMES = 200;
    /** For what goes through all children. */
    private static final int FEW = 15;
    private static final List<String> TYPED = List.of("s", "sa", "sar", "sara", "exem", "00-0000", "muham", "å");

    private final Open many;
    private final Open ten;
    private final Figures figures;
    private final String size;

    /** An open register and its children. */
    private record Open(Session session, List<Child> children) {
        static Open of(Session session) {
            return new Open(session, session.children().all());
        }

        ChildId id(int number) {
            return children.get((int) (number * 7919L % children.size())).id();
        }
    }

    /** Over two open registers. */
    public ServiceFigures(Session session, Session ten, Figures figures) {
        this.many = Open.of(session);
        this.ten = Open.of(ten);
        this.figures = figures;
        this.size = many.children().size() + " children";
    }

    /** Measures and tells. */
    public void measure(Path folder) throws SQLException {
        savedField(folder);
        compare("opening a child: all that its page reads", TIMES, (of, i) -> page(of.session(), of.id(i)), 1.2);
        compare("Ändringar of a child: its whole log with values", TIMES,
                (of, i) -> of.session().children().changes(of.id(i)), 1.2);
        compare("readiness of a child", TIMES, (of, i) -> of.session().documents().readiness().of(of.id(i)), 1.2);
        figures.within("a key stroke in search: the children found, " + size,
                Samples.of(FEW, 4 * FEW, i -> search(many.session(), i)), 16);
        compare("Översikt: what is due", FEW, (of, _) -> of.session().checklists().agenda(), 1.5);
    }

    private void savedField(Path folder) throws SQLException {
        try (var bare = new BareCommit(folder)) {
            Samples[] pair = Samples.pair(WARM, 2 * TIMES, i -> many.session().children().change(many.id(i),
                    ChildField.SCHOOL_CLASS, "klass " + i), bare::once);
            figures.compare("a saved field, " + size, pair[0], "bare commit of a row", pair[1], 3);
        }
    }

    private void compare(String what, int times, BiFunction<Open, Integer, ?> work, double goal) {
        Samples[] pair = Samples.pair(Math.min(WARM, times), times, i -> work.apply(many, i), i -> work.apply(ten, i));
        figures.compare(what + ", " + size, pair[0], "10 children", pair[1], goal);
    }

    /** As the page reads it, one after the other. */
    private static List<Object> page(Session session, ChildId id) {
        var children = session.children();
        children.opened(id);
        return List.of(children.find(id), children.pictures().of(id), session.episodes().of(id),
                session.checklists().of(id), children.records().placements(id), children.duplicates().shared(),
                children.duplicates().linked(id), children.drafts(id), children.records().of(id),
                session.notes().book().latest(id, 5));
    }

    private static List<Child> search(Session session, int number) {
        return new ChildSearch(TYPED.get(number % TYPED.size())).in(session.children().all());
    }
}
