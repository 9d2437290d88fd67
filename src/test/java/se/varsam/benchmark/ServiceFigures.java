package se.varsam.benchmark;

import java.nio.file.Path;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.function.IntFunction;

import se.varsam.domain.child.Child;
import se.varsam.domain.child.ChildField;
import se.varsam.domain.child.ChildId;
import se.varsam.domain.child.ChildSearch;
import se.varsam.domain.register.LogQuery;
import se.varsam.domain.shared.DateRange;
import se.varsam.service.Session;

/** What the services take, without a window: in a register of some size, and in one of ten for what ought not grow. */
public final class ServiceFigures {
    private static final int WARM = 60;
    private static final int TIMES = 200;
    /** For what reads the whole register. */
    private static final int FEW = 15;
    private static final List<String> TYPED = List.of("s", "sa", "sar", "sara", "exem", "00-0000", "muham", "å");

    private final Session session;
    private final Session ten;
    private final List<Child> children;
    private final List<Child> tenChildren;
    private final Figures figures;
    private final String size;
    private final LocalDate today;

    /** Over two open registers. */
    public ServiceFigures(Session session, Session ten, Figures figures, LocalDate today) {
        this.today = today;
        this.session = session;
        this.ten = ten;
        this.children = session.children().all();
        this.tenChildren = ten.children().all();
        this.figures = figures;
        this.size = children.size() + " children";
    }

    /** Measures and tells. */
    public void measure(Path folder) throws SQLException {
        savedField(folder);
        compare("opening a child: all that its page reads", TIMES, i -> page(session, id(children, i)),
                i -> page(ten, id(tenChildren, i)), 1.2);
        compare("Ändringar of a child: its whole log with values", TIMES,
                i -> session.children().changes(id(children, i)), i -> ten.children().changes(id(tenChildren, i)),
                1.2);
        figures.within("a key stroke in search, " + size, Samples.of(FEW, 4 * FEW, i -> search(session, i)), 16);
        compare("Översikt: what is due", FEW, _ -> session.checklists().agenda(), _ -> ten.checklists().agenda(), 1.5);
        figures.tell("all children read, " + size, Samples.of(3, FEW, _ -> session.children().all()));
        figures.tell("numbers that children share, " + size,
                Samples.of(3, FEW, _ -> session.children().duplicates().shared()));
        figures.tell("lists brought up to date at unlocking, nothing to do, " + size,
                Samples.of(3, FEW, _ -> session.checklists().refresh()));
        figures.tell("notes of all children added up for a period, " + size, Samples.of(3, FEW, _ -> session.notes()
                .accounts().accounts(Optional.empty(), new DateRange(today.minusMonths(1), today))));
        figures.tell("an unfinished note looked for, " + size,
                Samples.of(3, FEW, _ -> session.notes().writing().unfinished(Optional.empty())));
        figures.tell("readiness of every open card, " + size,
                Samples.of(3, FEW, _ -> session.documents().readiness().all()));
        figures.tell("gaps in readiness for Översikt, nothing changed, " + size,
                Samples.of(3, FEW, _ -> session.documents().readiness().gaps()));
        figures.tell("absences, those that are over too, " + size, Samples.of(3, FEW, _ -> session.away().absences()));
        compare("readiness of a child", TIMES, i -> session.documents().readiness().of(id(children, i)),
                i -> ten.documents().readiness().of(id(tenChildren, i)), 1.2);
        figures.tell("a contact looked for with other children, " + size, Samples.of(3, FEW,
                i -> session.children().duplicates().alsoWith(id(children, i), "Farbror, 070-174 06 12")));
        figures.tell("the numbers of all lines of the log, " + size, Samples.of(1, 5,
                _ -> session.log().numbers(LogQuery.ALL)));
        figures.tell("a month of deadlines, " + size, Samples.of(3, FEW,
                i -> session.checklists().month(YearMonth.from(today).plusMonths(i % 3))));
    }

    private void savedField(Path folder) throws SQLException {
        try (var bare = new BareCommit(folder)) {
            Samples[] pair = Samples.pair(WARM, 2 * TIMES, i -> session.children().change(id(children, i),
                    ChildField.SCHOOL_CLASS, "klass " + i), bare::once);
            figures.compare("a saved field, " + size, pair[0], "bare commit of a row", pair[1], 3);
        }
    }

    private void compare(String what, int times, IntFunction<?> here, IntFunction<?> inTen, double goal) {
        Samples[] pair = Samples.pair(Math.min(WARM, times), times, here, inTen);
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

    private static ChildId id(List<Child> of, int number) {
        return of.get((int) (number * 7919L % of.size())).id();
    }
}
