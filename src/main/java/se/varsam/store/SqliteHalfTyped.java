package se.varsam.store;

import static se.varsam.store.schema.Tables.EPISODE_TYPING;

import java.util.HashMap;
import java.util.Map;
import org.jooq.DSLContext;
import se.varsam.domain.missing.HalfTyped;
import se.varsam.domain.missing.MissingEpisode;

/** What is half typed in the small forms of an episode. */
final class SqliteHalfTyped implements HalfTyped {
    private final DSLContext sql;

    SqliteHalfTyped(DSLContext sql) {
        this.sql = sql;
    }

    @Override
    public Map<String, Map<String, String>> of(MissingEpisode episode) {
        var forms = new HashMap<String, Map<String, String>>();
        sql.selectFrom(EPISODE_TYPING).where(EPISODE_TYPING.EPISODE_ID.eq(episode.id()))
                .forEach(row -> forms.computeIfAbsent(row.getForm(), _ -> new HashMap<>())
                        .put(row.getField(), row.getTyped()));
        return forms;
    }

    @Override
    public void keep(MissingEpisode episode, String form, Map<String, String> fields) {
        sql.deleteFrom(EPISODE_TYPING)
                .where(EPISODE_TYPING.EPISODE_ID.eq(episode.id()), EPISODE_TYPING.FORM.eq(form)).execute();
        fields.forEach((field, typed) -> sql.insertInto(EPISODE_TYPING)
                .set(EPISODE_TYPING.EPISODE_ID, episode.id()).set(EPISODE_TYPING.FORM, form)
                .set(EPISODE_TYPING.FIELD, field).set(EPISODE_TYPING.TYPED, typed).execute());
    }
}
