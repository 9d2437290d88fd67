package se.varsam.store.file;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import se.varsam.domain.shared.Outcome;
import se.varsam.domain.shared.Refusal;
import se.varsam.service.port.Backups.Watch;
import se.varsam.service.port.CheckReport;
import se.varsam.service.port.CheckReport.Depth;
import se.varsam.service.port.CheckReport.Line;
import se.varsam.service.port.CheckReport.What;
import se.varsam.service.port.RegisterFault;
import se.varsam.store.Contents;
import se.varsam.store.KeptDocuments;
import se.varsam.store.LogWalk;
import se.varsam.store.Sound;
import se.varsam.store.SqliteUnitOfWork;
import se.varsam.store.Yielding;

/** Checks an open register piece by piece; each piece gives way to whoever saves, and is begun anew then. */
record Checking(RegisterFolder folder, SqliteUnitOfWork work) {
    /** How often a piece is begun before it gives up: somebody works faster than it can be looked at. */
    private static final int TRIES = 200;

    private static final int LAST_LINES = 50;
    private static final List<What> SHORT = List.of(What.KEY_FILE, What.TABLES, What.LOG_END);
    private static final List<What> FULL = List.of(What.KEY_FILE, What.TABLES, What.PAGES, What.REFERENCES, What.LOG,
            What.DOCUMENTS);

    /** Looks; refused when it was stopped. */
    Outcome<CheckReport> look(Depth depth, byte[] dataKey, Watch watch) {
        var lines = new ArrayList<Line>();
        List<What> all = depth == Depth.FULL ? FULL : SHORT;
        for (What what : all) {
            if (!watch.goesOn(lines.size(), all.size())) {
                return Outcome.refused("refusal.check.stopped");
            }
            Outcome<Line> line = line(what, dataKey, () -> !watch.goesOn(lines.size(), all.size()));
            if (line.refusal().isPresent()) {
                return new Outcome.Refused<>(line.refusal().get());
            }
            line.toOptional().ifPresent(lines::add);
            if (what == What.PAGES && !lines.getLast().found().isEmpty()) {
                break; // what else is there may not be readable
            }
        }
        return Outcome.done(new CheckReport(lines));
    }

    private interface Stop {
        boolean isStopped();
    }

    private Outcome<Line> line(What what, byte[] dataKey, Stop stop) {
        return switch (what) {
            case KEY_FILE -> Outcome.done(new Line(what, 1, folder.keysOf(dataKey).isPresent()
                    ? List.of()
                    : List.of(Refusal.of("refusal.register.keys-damaged"))));
            case TABLES -> looked(what, stop, db -> lined(what, Contents.of(db).rows().size(), Sound.hasShape(db),
                    "refusal.register.other-shape"));
            case LOG_END -> Outcome.done(work.read(w -> broken(what, LAST_LINES,
                    w.log().firstBrokenOfLast(LAST_LINES))));
            case PAGES -> looked(what, stop, db -> lined(what, Sound.pages(db), Sound.hasSoundPages(db),
                    "refusal.register.damaged"));
            case REFERENCES -> looked(what, stop, db -> lined(what, 1, Sound.hasSoundReferences(db),
                    "refusal.register.damaged"));
            case LOG -> looked(what, stop, db -> broken(what, Contents.of(db).logLines(), LogWalk.all(db)));
            case DOCUMENTS -> looked(what, stop, Checking::documents);
        };
    }

    private Outcome<Line> looked(What what, Stop stop, Yielding.Task<Line> task) {
        try {
            for (int i = 0; i < TRIES; i++) {
                if (stop.isStopped()) {
                    return Outcome.refused("refusal.check.stopped");
                }
                Optional<Line> line = work.givingWay(task, stop::isStopped);
                if (line.isPresent()) {
                    return Outcome.done(line.get());
                }
            }
            return Outcome.refused("refusal.check.busy");
        } catch (RegisterFault fault) {
            if (fault.kind() == RegisterFault.Kind.DAMAGED) {
                return Outcome.done(new Line(what, 0, List.of(Refusal.of("refusal.register.damaged"))));
            }
            throw fault;
        }
    }

    private static Line documents(Connection database) throws SQLException {
        var kept = KeptDocuments.of(database);
        return new Line(What.DOCUMENTS, kept.looked(), kept.changed() == 0
                ? List.of()
                : List.of(Refusal.of("refusal.register.documents-changed", kept.changed())));
    }

    private static Line lined(What what, long looked, boolean well, String wrong) {
        return new Line(what, looked, well ? List.of() : List.of(Refusal.of(wrong)));
    }

    private static Line broken(What what, long looked, Optional<Long> line) {
        return new Line(what, looked, line.map(number -> List.of(Refusal.of("refusal.register.log-broken", number)))
                .orElse(List.of()));
    }
}
