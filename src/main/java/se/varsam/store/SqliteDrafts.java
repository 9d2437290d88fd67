package se.varsam.store;

import static se.varsam.store.schema.Tables.FORM_DRAFT;

import java.util.Map;
import org.jooq.DSLContext;
import se.varsam.domain.child.ChildId;
import se.varsam.domain.document.DocumentKind;
import se.varsam.domain.document.FormDrafts;

/** Answers typed for forms that aren't approved yet. */
final class SqliteDrafts implements FormDrafts {
    private final DSLContext sql;

    SqliteDrafts(DSLContext sql) {
        this.sql = sql;
    }

    @Override
    public Map<String, String> of(ChildId child, DocumentKind kind) {
        return sql.select(FORM_DRAFT.QUESTION, FORM_DRAFT.ANSWER).from(FORM_DRAFT)
                .where(FORM_DRAFT.CHILD_ID.eq(child.value()), FORM_DRAFT.KIND.eq(kind.name()))
                .fetchMap(FORM_DRAFT.QUESTION, FORM_DRAFT.ANSWER);
    }

    @Override
    public void keep(ChildId child, DocumentKind kind, String question, String answer) {
        if (answer.isEmpty()) {
            sql.deleteFrom(FORM_DRAFT).where(FORM_DRAFT.CHILD_ID.eq(child.value()), FORM_DRAFT.KIND.eq(kind.name()),
                    FORM_DRAFT.QUESTION.eq(question)).execute();
        } else {
            sql.insertInto(FORM_DRAFT)
                    .columns(FORM_DRAFT.CHILD_ID, FORM_DRAFT.KIND, FORM_DRAFT.QUESTION, FORM_DRAFT.ANSWER)
                    .values(child.value(), kind.name(), question, answer)
                    .onConflict(FORM_DRAFT.CHILD_ID, FORM_DRAFT.KIND, FORM_DRAFT.QUESTION).doUpdate()
                    .set(FORM_DRAFT.ANSWER, answer).execute();
        }
    }

    @Override
    public void clear(ChildId child, DocumentKind kind) {
        sql.deleteFrom(FORM_DRAFT).where(FORM_DRAFT.CHILD_ID.eq(child.value()), FORM_DRAFT.KIND.eq(kind.name()))
                .execute();
    }
}
