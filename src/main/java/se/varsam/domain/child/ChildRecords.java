package se.varsam.domain.child;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/**
 * The records of the register: what children have several of. Changes are written in the surrounding unit of work.
 * Lists are in the order of entry, without what was removed.
 */
public interface ChildRecords {
    /** The days on which what holds becomes another by a day's passing. */
    List<RecordField> TURNING = List.of(RecordField.PLACEMENT_FROM, RecordField.PLACEMENT_TO,
            RecordField.PROFESSIONAL_FROM, RecordField.PROFESSIONAL_TO);

    /** A new, empty record. */
    ChildRecord add(ChildId child, RecordKind kind);

    /** The record as it is now, removed or not; empty when there is none with that key. */
    Optional<ChildRecord> find(long id);

    /** All of a child. */
    List<ChildRecord> of(ChildId child);

    /** Those of a kind. */
    List<ChildRecord> of(ChildId child, RecordKind kind);

    /** All of each of these children, by child; of those that have none, nothing. */
    Map<ChildId, List<ChildRecord>> of(Collection<ChildId> children);

    /** Those of a kind of all children, by child. */
    Map<ChildId, List<ChildRecord>> all(RecordKind kind);

    /** The children of whom a placement or a professional's time begins or ends between two days, these included. */
    Set<ChildId> turningBetween(LocalDate first, LocalDate last);

    /** The children of whom a text in one of these fields is such a one; what was removed is left out. */
    Set<ChildId> having(Collection<RecordField> fields, Predicate<String> text);

    /** What was removed (<i>papperskorgen</i>), the latest first. */
    List<ChildRecord> removed(ChildId child);

    /** The same of all children. */
    List<ChildRecord> removed();

    /** Sets a value, or removes it when it is empty; a draft of the field is dropped. */
    void change(ChildRecord record, RecordField field, String value);

    /** Keeps what was typed but is no value yet; empty text drops the draft. */
    void keepDraft(ChildRecord record, RecordField field, String typed);

    /** What was typed but is no value yet. */
    Map<RecordField, String> drafts(ChildRecord record);

    /** Moves it to the bin; whether it was not there already. */
    boolean remove(ChildRecord record);

    /** Brings it back from the bin; whether it was there. */
    boolean restore(ChildRecord record);
}
