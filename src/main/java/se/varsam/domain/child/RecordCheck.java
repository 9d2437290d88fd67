package se.varsam.domain.child;

import java.time.LocalDate;
import java.util.Optional;

import se.varsam.domain.child.FieldCheck.Checked;
import se.varsam.domain.shared.DateRange;
import se.varsam.domain.shared.Outcome;

/**
 * Turns what was typed in a field of a record into the value that is kept, by the rules of {@link FieldCheck}. A period
 * can be planned, and can't end before it begins.
 *
 * @param today
 *            the day that dates count from
 */
public record RecordCheck(LocalDate today) {
    /** Checks what was typed for a field of a record that stands as given. */
    public Outcome<Checked> check(RecordField field, String typed, ChildRecord record) {
        var check = new FieldCheck(today);
        return field.kind() == FieldKind.DATE
                ? check.day(typed, rangeOf(field)).then(day -> inOrder(field, day, record))
                : check.check(field.kind(), typed);
    }

    /** The days a field can hold: a placement and a professional's time may be planned, the rest has happened. */
    public DateRange rangeOf(RecordField field) {
        return switch (field.recordKind()) {
            case PLACEMENT, PROFESSIONAL -> DateRange.planned(today);
            case NAME, PHONE, ACCOUNT, CONTACT_WAY, RELATIVE, PAPER, OWN_WORDS -> DateRange.past(today);
        };
    }

    private static Outcome<Checked> inOrder(RecordField field, Checked day, ChildRecord record) {
        if (day.value().isEmpty()) {
            return Outcome.done(day);
        }
        LocalDate typed = LocalDate.parse(day.value());
        Optional<RecordField> of = Optional.of(field);
        if (record.kind().begins().equals(of) && record.to().filter(typed::isAfter).isPresent()) {
            return Outcome.refused("refusal.record.from-after", record.to().orElseThrow());
        }
        if (record.kind().ends().equals(of) && record.from().filter(typed::isBefore).isPresent()) {
            return Outcome.refused("refusal.record.to-before", record.from().orElseThrow());
        }
        return Outcome.done(day);
    }
}
