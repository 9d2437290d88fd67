package se.varsam.store;

import static org.jooq.impl.DSL.max;
import static org.jooq.impl.DSL.noCondition;
import static org.jooq.impl.DSL.row;
import static org.jooq.impl.DSL.select;
import static se.varsam.store.schema.Tables.CHECKLIST_RUN;
import static se.varsam.store.schema.Tables.CHILD;
import static se.varsam.store.schema.Tables.ITEM_MARK;
import static se.varsam.store.schema.Tables.RUN_BY_HAND;
import static se.varsam.store.schema.Tables.RUN_DRAFT;
import static se.varsam.store.schema.Tables.RUN_ITEM;

import java.time.Clock;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jooq.Condition;
import org.jooq.DSLContext;
import se.varsam.domain.checklist.ChecklistCatalog;
import se.varsam.domain.checklist.ChecklistRun;
import se.varsam.domain.checklist.ChecklistRuns;
import se.varsam.domain.checklist.HandRun;
import se.varsam.domain.checklist.HandRun.HandEnd;
import se.varsam.domain.checklist.Mark;
import se.varsam.domain.child.ChildId;
import se.varsam.store.schema.tables.records.RunByHandRecord;

/** The runs and the marks of their items; a mark taken back stays in its table. */
final class SqliteRuns implements ChecklistRuns {
    private final DSLContext sql;
    private final ChecklistCatalog catalog;
    private final Clock clock;

    SqliteRuns(DSLContext sql, ChecklistCatalog catalog, Clock clock) {
        this.sql = sql;
        this.catalog = catalog;
        this.clock = clock;
    }

    @Override
    public ChecklistRun start(ChecklistRun run) {
        long id = sql.insertInto(CHECKLIST_RUN).set(CHECKLIST_RUN.CHILD_ID, run.child().value())
                .set(CHECKLIST_RUN.LIST, run.list().id()).set(CHECKLIST_RUN.VERSION, run.list().version())
                .set(CHECKLIST_RUN.DECISION_ID, run.decision().orElse(null))
                .set(CHECKLIST_RUN.STARTED_DATE, run.startedOn())
                .set(CHECKLIST_RUN.ENDED_REASON, run.ended().map(Enum::name).orElse(null))
                .returningResult(CHECKLIST_RUN.ID).fetchSingle().value1();
        if (!run.list().items().isEmpty()) {
            sql.insertInto(RUN_ITEM, RUN_ITEM.RUN_ID, RUN_ITEM.ITEM)
                    .valuesOfRows(run.list().items().stream().map(item -> row(id, item.id())).toList()).execute();
        }
        var started = new ChecklistRun(id, run.child(), run.list(), run.decision(), run.startedOn(), run.ended(),
                run.marks());
        run.marks().forEach(mark -> mark(started, mark));
        return started;
    }

    @Override
    public void end(ChecklistRun run, Optional<ChecklistRun.End> end) {
        Rows.one(sql.update(CHECKLIST_RUN).set(CHECKLIST_RUN.ENDED_REASON, end.map(Enum::name).orElse(null))
                .where(CHECKLIST_RUN.ID.eq(run.id())).execute());
    }

    @Override
    public HandRun startByHand(ChecklistRun run, String why) {
        ChecklistRun started = start(run);
        sql.insertInto(RUN_BY_HAND).set(RUN_BY_HAND.RUN_ID, started.id()).set(RUN_BY_HAND.WHY, why)
                .set(RUN_BY_HAND.END_WHY, "").execute();
        return new HandRun(started, why, Optional.empty());
    }

    @Override
    public void endByHand(ChecklistRun run, Optional<HandEnd> end) {
        end(run, end.map(_ -> ChecklistRun.End.BY_USER));
        Rows.one(sql.update(RUN_BY_HAND).set(RUN_BY_HAND.END_WHY, end.map(HandEnd::why).orElse(""))
                .set(RUN_BY_HAND.ENDED_DATE, end.map(HandEnd::on).orElse(null))
                .where(RUN_BY_HAND.RUN_ID.eq(run.id())).execute());
    }

    @Override
    public void removeByHand(ChecklistRun run) {
        Rows.one(sql.deleteFrom(RUN_BY_HAND).where(RUN_BY_HAND.RUN_ID.eq(run.id())).execute());
        sql.deleteFrom(ITEM_MARK).where(ITEM_MARK.RUN_ITEM_ID
                .in(select(RUN_ITEM.ID).from(RUN_ITEM).where(RUN_ITEM.RUN_ID.eq(run.id())))).execute();
        sql.deleteFrom(RUN_ITEM).where(RUN_ITEM.RUN_ID.eq(run.id())).execute();
        Rows.one(sql.deleteFrom(CHECKLIST_RUN).where(CHECKLIST_RUN.ID.eq(run.id())).execute());
    }

    @Override
    public List<HandRun> byHand(ChildId child, String list) {
        Map<Long, RunByHandRecord> said = sql.selectFrom(RUN_BY_HAND).where(RUN_BY_HAND.RUN_ID
                .in(select(CHECKLIST_RUN.ID).from(CHECKLIST_RUN).where(CHECKLIST_RUN.CHILD_ID.eq(child.value()),
                        CHECKLIST_RUN.LIST.eq(list))))
                .fetchMap(RUN_BY_HAND.RUN_ID);
        return of(child).reversed().stream().flatMap(run -> Optional.ofNullable(said.get(run.id())).stream()
                .map(row -> new HandRun(run, row.getWhy(), Optional.ofNullable(row.getEndedDate())
                        .map(on -> new HandEnd(on, row.getEndWhy())))))
                .toList();
    }

    @Override
    public Map<String, String> drafts(ChildId child, String list) {
        return sql.selectFrom(RUN_DRAFT).where(RUN_DRAFT.CHILD_ID.eq(child.value()), RUN_DRAFT.LIST.eq(list))
                .fetchMap(RUN_DRAFT.FIELD, RUN_DRAFT.TYPED);
    }

    @Override
    public void keepDraft(ChildId child, String list, String field, String typed) {
        sql.deleteFrom(RUN_DRAFT).where(RUN_DRAFT.CHILD_ID.eq(child.value()), RUN_DRAFT.LIST.eq(list),
                RUN_DRAFT.FIELD.eq(field)).execute();
        if (!typed.isEmpty()) {
            sql.insertInto(RUN_DRAFT).set(RUN_DRAFT.CHILD_ID, child.value()).set(RUN_DRAFT.LIST, list)
                    .set(RUN_DRAFT.FIELD, field).set(RUN_DRAFT.TYPED, typed).execute();
        }
    }

    @Override
    public List<ChecklistRun> of(ChildId child) {
        return read(CHECKLIST_RUN.CHILD_ID.eq(child.value()));
    }

    @Override
    public List<ChecklistRun> among(Collection<ChildId> children) {
        return read(Sought.among(CHECKLIST_RUN.CHILD_ID, children.stream().map(ChildId::value).toList()));
    }

    @Override
    public List<ChecklistRun> ofOpenCards() {
        return read(CHECKLIST_RUN.CHILD_ID.in(select(CHILD.ID).from(CHILD).where(Sought.OPEN)));
    }

    @Override
    public List<ChecklistRun> all() {
        return read(noCondition());
    }

    @Override
    public void mark(ChecklistRun run, Mark mark) {
        sql.insertInto(ITEM_MARK).set(ITEM_MARK.RUN_ITEM_ID, key(run, mark.item()))
                .set(MarkRows.row(mark, clock.instant())).execute();
    }

    @Override
    public void unmark(ChecklistRun run, String itemId) {
        long item = key(run, itemId);
        sql.update(ITEM_MARK).set(ITEM_MARK.TAKEN_BACK_AT, clock.instant())
                .where(ITEM_MARK.ID.eq(select(max(ITEM_MARK.ID)).from(ITEM_MARK)
                        .where(ITEM_MARK.RUN_ITEM_ID.eq(item), ITEM_MARK.TAKEN_BACK_AT.isNull())))
                .execute();
    }

    /** The key of an item that the run has. */
    private long key(ChecklistRun run, String itemId) {
        return sql.select(RUN_ITEM.ID).from(RUN_ITEM).where(RUN_ITEM.RUN_ID.eq(run.id()), RUN_ITEM.ITEM.eq(itemId))
                .fetchOptional(RUN_ITEM.ID).orElseThrow(() -> new IllegalArgumentException("no such item"));
    }

    private List<ChecklistRun> read(Condition which) {
        var marks = marks(which);
        var runs = new ArrayList<ChecklistRun>();
        Rows.each(sql.select(CHECKLIST_RUN.ID, CHECKLIST_RUN.CHILD_ID, CHECKLIST_RUN.LIST, CHECKLIST_RUN.VERSION,
                CHECKLIST_RUN.DECISION_ID, CHECKLIST_RUN.STARTED_DATE, CHECKLIST_RUN.ENDED_REASON).from(CHECKLIST_RUN)
                .where(which).orderBy(CHECKLIST_RUN.ID), row -> {
                    long id = row.getLong(1);
                    runs.add(new ChecklistRun(id, new ChildId(row.getLong(2)),
                            catalog.version(row.getString(3), row.getInt(4)), Rows.number(row, 5),
                            IsoText.day(row.getString(6)),
                            Optional.ofNullable(row.getString(7)).map(ChecklistRun.End::valueOf),
                            List.copyOf(marks.getOrDefault(id, Map.of()).values())));
                });
        return List.copyOf(runs);
    }

    private Map<Long, Map<String, Mark>> marks(Condition which) {
        var marks = new HashMap<Long, Map<String, Mark>>();
        Rows.each(sql.select(RUN_ITEM.RUN_ID, RUN_ITEM.ITEM, ITEM_MARK.WHAT, ITEM_MARK.POSTPONED_DATE,
                ITEM_MARK.MARKED_DATE, ITEM_MARK.DONE_BY, ITEM_MARK.NOTE).from(ITEM_MARK).join(RUN_ITEM)
                .on(RUN_ITEM.ID.eq(ITEM_MARK.RUN_ITEM_ID)).join(CHECKLIST_RUN)
                .on(CHECKLIST_RUN.ID.eq(RUN_ITEM.RUN_ID)).where(ITEM_MARK.TAKEN_BACK_AT.isNull()).and(which)
                .orderBy(ITEM_MARK.ID),
                row -> marks.computeIfAbsent(row.getLong(1), _ -> new LinkedHashMap<>()).put(row.getString(2),
                        new Mark(row.getString(2), MarkRows.what(row.getString(3), Rows.day(row, 4).orElse(null)),
                                IsoText.day(row.getString(5)), row.getString(6), row.getString(7))));
        return marks;
    }
}
