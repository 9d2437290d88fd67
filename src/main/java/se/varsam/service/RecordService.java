package se.varsam.service;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

import se.varsam.domain.child.ChildField;
import se.varsam.domain.child.ChildId;
import se.varsam.domain.child.ChildRecord;
import se.varsam.domain.child.CurrentRecord;
import se.varsam.domain.child.FieldCheck;
import se.varsam.domain.child.Placement;
import se.varsam.domain.child.RecordCheck;
import se.varsam.domain.child.RecordField;
import se.varsam.domain.child.RecordKind;
import se.varsam.domain.register.LogAction;
import se.varsam.domain.shared.Outcome;
import se.varsam.service.port.Bin;
import se.varsam.service.port.Today;
import se.varsam.service.port.UnitOfWork;
import se.varsam.service.port.Work;

/**
 * What the user does with the things a child has several of. Every change is committed and logged before the method
 * returns, and the child's fields that follow from the records are brought up to date with it.
 */
public final class RecordService {
    private final UnitOfWork register;
    private final Today today;
    private final CurrentFields fields;

    /** Works in an open register. */
    public RecordService(UnitOfWork register, Today today) {
        this.register = register;
        this.today = today;
        this.fields = new CurrentFields(today);
    }

    /** All records of a child in the order of entry, without what was removed. */
    public List<ChildRecord> of(ChildId child) {
        return register.read(work -> work.records().of(child));
    }

    /** What was removed of a child (<i>papperskorgen</i>), the latest first. */
    public List<ChildRecord> removed(ChildId child) {
        return register.read(work -> work.records().removed(child));
    }

    /** Where a child lives and has lived, in the order of entry. */
    public List<Placement> placements(ChildId child) {
        return register.read(work -> work.records().of(child, RecordKind.PLACEMENT).stream().map(Placement::of)
                .toList());
    }

    /** What was typed in the fields of a record but is no value yet. */
    public Map<RecordField, String> drafts(ChildRecord record) {
        return register.read(work -> work.records().drafts(record));
    }

    /** A new, empty record. */
    public ChildRecord add(ChildId child, RecordKind kind) {
        return register.write(work -> {
            ChildRecord made = work.records().add(child, kind);
            work.log().add(LogAction.ADDED, child, kind.name());
            return made;
        });
    }

    /**
     * Changes a field to what was typed; empty text empties it. What can't be a value, a period that ends before it
     * begins included, is refused and kept as a draft; the value before it stays. A draft of the period's other end
     * that has become possible is taken with it.
     */
    public Outcome<FieldSaved> change(ChildRecord record, RecordField field, String typed) {
        return register.write(work -> {
            Outcome<FieldSaved> outcome = change(work, known(work, record), field, typed);
            if (outcome instanceof Outcome.Done) {
                record.kind().otherEnd(field).ifPresent(other -> takeDraft(work, known(work, record), other));
            }
            return outcome;
        });
    }

    private void takeDraft(Work work, ChildRecord known, RecordField field) {
        Optional.ofNullable(work.records().drafts(known).get(field))
                .ifPresent(draft -> change(work, known, field, draft));
    }

    /** Changes the field of the current record that gives the child's field its value; one is made if there is none. */
    Outcome<FieldSaved> change(ChildId child, ChildField field, CurrentRecord which, String typed) {
        return register.write(work -> typed.isBlank() && fields.current(work, child, which).isEmpty()
                ? Outcome.done(new FieldSaved("", List.of()))
                : change(work, fields.currentOrNew(work, child, which), source(which, field), typed));
    }

    private Outcome<FieldSaved> change(Work work, ChildRecord known, RecordField field, String typed) {
        var change = new FieldChange(known.text(field), () -> work.records().drafts(known).containsKey(field),
                value -> {
                    work.records().change(known, field, value);
                    fields.follow(work, known.child(), known.kind());
                }, (from, to) -> work.log().change(known.child(), field.name(), from, to),
                draft -> work.records().keepDraft(known, field, draft));
        return change.take(new RecordCheck(today.real()).check(field, typed, known), typed);
    }

    /** Keeps what is being typed, so that a crash does not lose it; empty text drops it. */
    public void keepDraft(ChildRecord record, RecordField field, String typed) {
        register.change(work -> work.records().keepDraft(record, field, FieldCheck.draft(typed)));
    }

    /** The same for the field of the current record behind a field of the child. */
    void keepDraft(ChildId child, ChildField field, CurrentRecord which, String typed) {
        register.change(work -> {
            if (!typed.isEmpty() || fields.current(work, child, which).isPresent()) {
                work.records().keepDraft(fields.currentOrNew(work, child, which), source(which, field),
                        FieldCheck.draft(typed));
            }
        });
    }

    /** The drafts of a child's fields, those in its current records among them. */
    Map<ChildField, String> drafts(ChildId child) {
        return register.read(work -> {
            var drafts = new EnumMap<ChildField, String>(ChildField.class);
            drafts.putAll(work.children().drafts(child));
            drafts.putAll(fields.drafts(work, child));
            return drafts;
        });
    }

    /** Moves a record to the bin, from where it can be brought back; nothing when it is there already. */
    public void remove(ChildRecord record) {
        register.change(work -> {
            ChildRecord known = known(work, record);
            if (work.records().remove(known)) {
                work.bin().put(Bin.Kind.RECORD, known.id());
                work.log().change(known.child(), known.kind().name(), known.told(), "");
                fields.follow(work, known.child(), known.kind());
            }
        });
    }

    /** Brings a record back from the bin; nothing when it isn't there. */
    public void restore(ChildRecord record) {
        register.change(work -> {
            ChildRecord known = known(work, record);
            if (work.records().restore(known)) {
                work.bin().take(Bin.Kind.RECORD, known.id());
                work.log().change(known.child(), known.kind().name(), "", known.told());
                fields.follow(work, known.child(), known.kind());
            }
        });
    }

    private static RecordField source(CurrentRecord which, ChildField field) {
        return Objects.requireNonNull(which.sources().get(field));
    }

    private static ChildRecord known(Work work, ChildRecord record) {
        return work.records().find(record.id()).orElseThrow(() -> new IllegalArgumentException("no such record"));
    }
}
