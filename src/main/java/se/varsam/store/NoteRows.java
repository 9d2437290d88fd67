package se.varsam.store;

import java.util.Optional;

import se.varsam.domain.child.ChildId;
import se.varsam.domain.note.Effort;
import se.varsam.domain.note.Note;
import se.varsam.domain.note.NoteContent;
import se.varsam.domain.note.NoteKind;
import se.varsam.domain.shared.Moment;
import se.varsam.store.schema.tables.records.NoteRecord;

/** A note as a row and back. */
final class NoteRows {
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
}
