package se.varsam.service;

import java.util.NoSuchElementException;

import se.varsam.domain.child.Child;
import se.varsam.domain.child.ChildField;
import se.varsam.domain.child.ChildId;
import se.varsam.domain.child.CurrentRecord;
import se.varsam.domain.child.FieldCheck;
import se.varsam.domain.shared.Outcome;
import se.varsam.service.port.Today;
import se.varsam.service.port.UnitOfWork;

/** Changes the fields of a child's card, those included whose values a record holds. */
final class ChildFields {
    private final UnitOfWork register;
    private final Today today;
    private final RecordService records;

    ChildFields(UnitOfWork register, Today today) {
        this.register = register;
        this.today = today;
        this.records = new RecordService(register, today);
    }

    /** As {@link ChildService#change}. */
    Outcome<FieldSaved> change(ChildId id, ChildField field, String typed) {
        if (field.isDerived()) {
            return Outcome.refused("refusal.record.derived");
        }
        return CurrentRecord.of(field).map(which -> records.change(id, field, which, typed))
                .orElseGet(() -> register.write(work -> {
                    Child child = work.children().find(id)
                            .orElseThrow(() -> new NoSuchElementException("no child " + id.value()));
                    var change = new FieldChange(child.facts().text(field),
                            () -> work.children().drafts(id).containsKey(field),
                            value -> work.children().change(id, field, value),
                            (from, to) -> work.log().change(id, field.name(), from, to),
                            draft -> work.children().keepDraft(id, field, draft));
                    return change.take(new FieldCheck(today.real()).check(field, typed, child.birthDates()), typed);
                }));
    }

    /** As {@link ChildService#keepDraft}. */
    void keepDraft(ChildId id, ChildField field, String typed) {
        if (!field.isDerived()) {
            CurrentRecord.of(field).ifPresentOrElse(which -> records.keepDraft(id, field, which, typed),
                    () -> register.change(work -> work.children().keepDraft(id, field, FieldCheck.draft(typed))));
        }
    }

    /** Whether something half typed lies beside the value. */
    boolean isDrafted(ChildId id, ChildField field) {
        return records.drafts(id).containsKey(field);
    }
}
