package se.varsam.store;

import static se.varsam.store.schema.Tables.PHRASE;

import java.util.List;
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
}
