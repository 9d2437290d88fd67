package se.varsam.store;

import static se.varsam.store.schema.Tables.NOTE;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import org.jooq.Field;
import se.varsam.domain.child.ChildId;
import se.varsam.domain.note.Effort;
import se.varsam.domain.note.Note;
import se.varsam.domain.note.NoteContent;
import se.varsam.domain.note.NoteKind;
import se.varsam.domain.shared.Moment;
import se.varsam.store.schema.tables.records.NoteRecord;

/** A note as a row and back. */
final class NoteRows {
    /** What a note is made of, where there may be many. */
    static final List<Field<?>> COLUMNS = List.of(NOTE.ID, NOTE.CHILD_ID, NOTE.KIND, NOTE.HAPPENED, NOTE.CONTENT,
            NOTE.MINUTES, NOTE.METRES, NOTE.WRITTEN_BY, NOTE.WRITTEN_AT, NOTE.SIGNED_BY, NOTE.SIGNED_AT,
            NOTE.CORRECTS_ID, NOTE.REMOVED_AT);

    private NoteRows() {}

    /** What to write of what a note says. */
    static NoteRecord row(NoteContent content) {
        var row = new NoteRecord();
        row.setKind(content.kind().name());
        row.setHappened(content.at().toString());
        row.setContent(content.text());
        row.setMinutes(content.effort().minutes());
        row.setMetres(content.effort().metres());
        return row;
    }

    /** The note of a row. */
    static Note note(NoteRecord row) {
        var content = new NoteContent(NoteKind.valueOf(row.getKind()),
                Moment.parse(row.getHappened()).orElseThrow(), row.getContent(),
                new Effort(row.getMinutes(), row.getMetres()));
        return new Note(row.getId(), Optional.ofNullable(row.getChildId()).map(ChildId::new), content,
                new Note.By(row.getWrittenBy(), row.getWrittenAt()),
                Optional.ofNullable(row.getSignedAt()).map(at -> new Note.By(row.getSignedBy(), at)),
                Optional.ofNullable(row.getCorrectsId()), Optional.ofNullable(row.getRemovedAt()));
    }

    /** The note of {@link #COLUMNS}. */
    static Note note(ResultSet row) throws SQLException {
        var content = new NoteContent(NoteKind.valueOf(row.getString(3)), Moment.parse(row.getString(4)).orElseThrow(),
                row.getString(5), new Effort(row.getInt(6), row.getInt(7)));
        String signed = row.getString(11);
        return new Note(row.getLong(1), key(row, 2).map(ChildId::new), content,
                new Note.By(row.getString(8), IsoText.instant(row.getString(9))),
                signed == null
                        ? Optional.empty()
                        : Optional.of(new Note.By(row.getString(10), IsoText.instant(signed))),
                key(row, 12), Optional.ofNullable(row.getString(13)).map(IsoText::instant));
    }

    private static Optional<Long> key(ResultSet row, int column) throws SQLException {
        long key = row.getLong(column);
        return row.wasNull() ? Optional.empty() : Optional.of(key);
    }
}
