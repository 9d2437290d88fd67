package se.varsam.store;

import static se.varsam.store.schema.Tables.PHRASE;
import static se.varsam.store.schema.Tables.REMOVED_PHRASE;

import java.util.List;
import java.util.Map;
import org.jooq.DSLContext;
import se.varsam.domain.note.Phrase;
import se.varsam.domain.note.Phrases;

/** The phrases. */
final class SqlitePhrases implements Phrases {
    private final DSLContext sql;

    SqlitePhrases(DSLContext sql) {
        this.sql = sql;
    }

    @Override
    public List<Phrase> all() {
        return sql.selectFrom(PHRASE).orderBy(PHRASE.ABBREVIATION)
                .fetch(row -> new Phrase(row.getAbbreviation(), row.getContent()));
    }

    @Override
    public void save(Phrase phrase) {
        sql.insertInto(PHRASE, PHRASE.ABBREVIATION, PHRASE.CONTENT).values(phrase.abbreviation(), phrase.text())
                .onConflict(PHRASE.ABBREVIATION).doUpdate().set(PHRASE.CONTENT, phrase.text()).execute();
    }

    @Override
    public void remove(String abbreviation) {
        Rows.one(sql.deleteFrom(PHRASE).where(PHRASE.ABBREVIATION.eq(abbreviation)).execute());
    }

    @Override
    public long layAside(Phrase phrase) {
        return sql.insertInto(REMOVED_PHRASE, REMOVED_PHRASE.ABBREVIATION, REMOVED_PHRASE.CONTENT)
                .values(phrase.abbreviation(), phrase.text()).returningResult(REMOVED_PHRASE.ID).fetchSingle()
                .value1();
    }

    @Override
    public Map<Long, Phrase> laidAside() {
        return sql.selectFrom(REMOVED_PHRASE).orderBy(REMOVED_PHRASE.ID).fetchMap(REMOVED_PHRASE.ID,
                row -> new Phrase(row.getAbbreviation(), row.getContent()));
    }

    @Override
    public void forget(long key) {
        Rows.one(sql.deleteFrom(REMOVED_PHRASE).where(REMOVED_PHRASE.ID.eq(key)).execute());
    }
}
