package se.varsam.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import se.varsam.domain.child.ChildId;
import se.varsam.domain.child.ChildRecord;
import se.varsam.domain.child.ChildRecords;
import se.varsam.domain.child.RecordField;
import se.varsam.domain.child.RecordKind;

class SqliteRecordsTest extends OneChild {
    private <T> T write(Function<ChildRecords, T> work) {
        return register.write(w -> work.apply(w.records()));
    }

    private List<ChildRecord> all() {
        return write(r -> r.of(child));
    }

    private List<ChildRecord> of(RecordKind kind) {
        return write(r -> r.of(child, kind));
    }

    private Map<ChildId, List<ChildRecord>> ofAll(RecordKind kind) {
        return write(r -> r.all(kind));
    }

    private List<ChildRecord> removed() {
        return write(r -> r.removed(child));
    }

    private Optional<ChildRecord> found(ChildRecord record) {
        return write(r -> r.find(record.id()));
    }

    private Map<RecordField, String> drafts(ChildRecord record) {
        return write(r -> r.drafts(record));
    }

    private ChildRecord added(RecordKind kind) {
        return write(r -> r.add(child, kind));
    }

    private ChildRecord changed(ChildRecord record, RecordField field, String value) {
        return write(r -> {
            r.change(record, field, value);
            return r.find(record.id()).orElseThrow();
        });
    }

    @Test
    void keepsValuesWholeWhateverTheyHold() throws SQLException {
        ChildRecord words = added(RecordKind.OWN_WORDS);
        String hostile = "Ö'; DROP TABLE child_record; --\nمحمد\u200Fعلی ሰላም 👩🏽‍🦱\t{0} ?";
        changed(words, RecordField.WORDS_TEXT, hostile);
        register.close();
        register = TestRegister.in(folder);
        assertThat(all()).containsExactly(new ChildRecord(words.id(), child, RecordKind.OWN_WORDS,
                Map.of(RecordField.WORDS_TEXT, hostile)));
        assertThat(changed(words, RecordField.WORDS_TEXT, "").facts()).isEmpty();
    }

    @Test
    void listsByEntryKindAndChild() {
        ChildRecord first = added(RecordKind.PLACEMENT);
        ChildRecord paper = added(RecordKind.PAPER);
        ChildRecord second = added(RecordKind.PLACEMENT);
        ChildId other = register.write(w -> w.children().add(2026)).id();
        ChildRecord others = write(r -> r.add(other, RecordKind.PLACEMENT));
        assertThat(all()).containsExactly(first, paper, second);
        assertThat(of(RecordKind.PLACEMENT)).containsExactly(first, second);
        assertThat(ofAll(RecordKind.PLACEMENT))
                .isEqualTo(Map.of(child, List.of(first, second), other, List.of(others)));
    }

    @Test
    void theBinKeepsWhatWasRemoved() {
        ChildRecord paper = changed(added(RecordKind.PAPER), RecordField.PAPER_WHAT, "Pass");
        register.change(w -> w.records().remove(paper));
        assertThat(all()).isEmpty();
        assertThat(of(RecordKind.PAPER)).isEmpty();
        assertThat(ofAll(RecordKind.PAPER)).isEmpty();
        assertThat(removed()).containsExactly(paper);
        assertThat(found(paper)).contains(paper);
        assertThat(register.<Boolean>write(w -> w.records().remove(paper))).as("again").isFalse();
        register.change(w -> w.records().restore(paper));
        assertThat(all()).containsExactly(paper);
        assertThat(removed()).isEmpty();
    }

    @Test
    void aDraftLiesBesideTheValueUntilOneIsSet() {
        ChildRecord stay = changed(added(RecordKind.PLACEMENT), RecordField.PLACEMENT_FROM, "2026-01-01");
        register.change(w -> w.records().keepDraft(stay, RecordField.PLACEMENT_FROM, "31 feb"));
        assertThat(drafts(stay)).isEqualTo(Map.of(RecordField.PLACEMENT_FROM, "31 feb"));
        assertThat(found(stay)).contains(stay);
        changed(stay, RecordField.PLACEMENT_FROM, "2026-02-28");
        assertThat(drafts(stay)).isEmpty();
    }
}
