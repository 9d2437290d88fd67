package se.varsam.store;

import static se.varsam.store.schema.Tables.BIN_ENTRY;

import java.time.Clock;
import java.util.Map;
import java.util.function.Supplier;
import org.jooq.DSLContext;
import se.varsam.service.port.Bin;

/** When and by whom things were removed. */
final class SqliteBin implements Bin {
    private final DSLContext sql;
    private final Clock clock;
    private final Supplier<String> user;

    SqliteBin(DSLContext sql, Clock clock, Supplier<String> user) {
        this.sql = sql;
        this.clock = clock;
        this.user = user;
    }

    @Override
    public void put(Kind kind, long id) {
        sql.insertInto(BIN_ENTRY, BIN_ENTRY.KIND, BIN_ENTRY.THING_ID, BIN_ENTRY.REMOVED_AT, BIN_ENTRY.REMOVED_BY)
                .values(kind.name(), id, clock.instant(), user.get()).onConflict(BIN_ENTRY.KIND, BIN_ENTRY.THING_ID)
                .doUpdate().set(BIN_ENTRY.REMOVED_AT, clock.instant()).set(BIN_ENTRY.REMOVED_BY, user.get()).execute();
    }

    @Override
    public void take(Kind kind, long id) {
        sql.deleteFrom(BIN_ENTRY).where(BIN_ENTRY.KIND.eq(kind.name()), BIN_ENTRY.THING_ID.eq(id)).execute();
    }

    @Override
    public Map<Thing, Stamp> stamps() {
        return sql.selectFrom(BIN_ENTRY).fetchMap(row -> new Thing(Kind.valueOf(row.getKind()), row.getThingId()),
                row -> new Stamp(row.getRemovedAt(), row.getRemovedBy()));
    }
}
