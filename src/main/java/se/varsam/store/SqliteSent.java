package se.varsam.store;

import static org.jooq.impl.DSL.noCondition;
import static se.varsam.store.schema.Tables.SENT_ANSWER;
import static se.varsam.store.schema.Tables.SENT_CONTENT;
import static se.varsam.store.schema.Tables.SENT_DOCUMENT;

import java.util.List;
import java.util.Optional;
import org.jooq.Condition;
import org.jooq.DSLContext;
import se.varsam.domain.child.ChildId;
import se.varsam.domain.document.DocumentKind;
import se.varsam.domain.document.SentContent;
import se.varsam.domain.document.SentContent.SentAnswer;
import se.varsam.domain.document.SentDocument;
import se.varsam.domain.document.SentDocuments;
import se.varsam.domain.document.Share;

/** The approved copies; their bytes are read only when asked for. */
final class SqliteSent implements SentDocuments {
    private final DSLContext sql;

    SqliteSent(DSLContext sql) {
        this.sql = sql;
    }

    @Override
    public SentDocument keep(SentDocument document, byte[] pdf) {
        var d = SENT_DOCUMENT;
        long id = sql.insertInto(d).set(d.CHILD_ID, document.child().value()).set(d.KIND, document.kind().name())
                .set(d.TEMPLATE, document.template()).set(d.APPROVED_AT, document.approved().at())
                .set(d.RECIPIENT, document.approved().recipient()).set(d.WAY, document.approved().way())
                .set(d.SHA256, document.sha256()).set(d.REPLACES_ID, document.replaces().orElse(null)).set(d.PDF, pdf)
                .returningResult(d.ID).fetchSingle().value1();
        return new SentDocument(id, document.child(), document.kind(), document.template(), document.approved(),
                document.sha256(), document.replaces());
    }

    @Override
    public void keep(SentDocument document, SentContent content) {
        sql.insertInto(SENT_CONTENT).set(SENT_CONTENT.DOCUMENT_ID, document.id())
                .set(SENT_CONTENT.EPISODE_ID, content.episode().orElse(null))
                .set(SENT_CONTENT.RECIPIENT, content.recipient().orElse(null))
                .set(SENT_CONTENT.REASON, content.reason()).execute();
        var a = SENT_ANSWER;
        int place = 0;
        for (SentAnswer answer : content.answers()) {
            sql.insertInto(a).set(a.DOCUMENT_ID, document.id()).set(a.QUESTION, answer.question())
                    .set(a.PLACE, place++).set(a.LABEL, answer.label()).set(a.ANSWER, answer.answer())
                    .set(a.FATE, answer.fate().name()).execute();
        }
    }

    @Override
    public Optional<SentContent> content(SentDocument document) {
        var a = SENT_ANSWER;
        var answers = sql.select(a.QUESTION, a.LABEL, a.ANSWER, a.FATE).from(a)
                .where(a.DOCUMENT_ID.eq(document.id())).orderBy(a.PLACE).fetch(row -> new SentAnswer(row.value1(),
                        row.value2(), row.value3(), Share.Fate.valueOf(row.value4())));
        return sql.selectFrom(SENT_CONTENT).where(SENT_CONTENT.DOCUMENT_ID.eq(document.id()))
                .fetchOptional(row -> new SentContent(Optional.ofNullable(row.getEpisodeId()),
                        Optional.ofNullable(row.getRecipient()), row.getReason(), answers));
    }

    @Override
    public List<SentDocument> of(ChildId child) {
        return read(SENT_DOCUMENT.CHILD_ID.eq(child.value()));
    }

    @Override
    public List<SentDocument> all() {
        return read(noCondition());
    }

    @Override
    public byte[] pdf(SentDocument document) {
        return sql.select(SENT_DOCUMENT.PDF).from(SENT_DOCUMENT).where(SENT_DOCUMENT.ID.eq(document.id()))
                .fetchSingle().value1();
    }

    private List<SentDocument> read(Condition which) {
        var d = SENT_DOCUMENT;
        return sql.select(d.ID, d.CHILD_ID, d.KIND, d.TEMPLATE, d.APPROVED_AT, d.RECIPIENT, d.WAY, d.SHA256,
                d.REPLACES_ID).from(d).where(which).orderBy(d.ID.desc())
                .fetch(row -> new SentDocument(row.value1(), new ChildId(row.value2()),
                        DocumentKind.valueOf(row.value3()), row.value4(),
                        new SentDocument.Approval(row.value5(), row.value6(), row.value7()), row.value8(),
                        Optional.ofNullable(row.value9())));
    }
}
