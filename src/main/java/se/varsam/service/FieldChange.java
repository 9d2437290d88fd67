package se.varsam.service;

import java.util.function.BiConsumer;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;

import se.varsam.domain.child.FieldCheck;
import se.varsam.domain.child.FieldCheck.Checked;
import se.varsam.domain.shared.Outcome;

/**
 * How every field is changed, whatever it belongs to: what can't be a value is refused and kept as a draft while the
 * value before it stays; the same value writes and logs nothing, but drops a draft.
 *
 * @param before
 *            the value so far, empty when there is none
 * @param drafted
 *            whether a draft lies beside it
 * @param keep
 *            sets the value
 * @param log
 *            logs from what to what
 * @param draft
 *            keeps what is no value
 */
record FieldChange(String before, BooleanSupplier drafted, Consumer<String> keep, BiConsumer<String, String> log,
        Consumer<String> draft) {
    /** Takes what was typed, checked by its rules. */
    Outcome<FieldSaved> take(Outcome<Checked> typed, String asTyped) {
        return switch (typed) {
            case Outcome.Done<Checked>(var checked) -> {
                boolean changed = !before.equals(checked.value());
                if (changed || drafted.getAsBoolean()) {
                    keep.accept(checked.value());
                }
                if (changed) {
                    log.accept(before, checked.value());
                }
                yield Outcome.done(new FieldSaved(checked.value(), checked.warnings()));
            }
            case Outcome.Refused<Checked>(var reason) -> {
                draft.accept(FieldCheck.draft(asTyped));
                yield new Outcome.Refused<>(reason);
            }
        };
    }
}
