package se.varsam.domain.note;

import java.time.LocalDate;
import java.time.LocalDateTime;

import se.varsam.domain.child.FieldCheck;
import se.varsam.domain.child.FieldCheck.Checked;
import se.varsam.domain.shared.Moment;
import se.varsam.domain.shared.Outcome;
import se.varsam.domain.shared.TypedDate;
import se.varsam.domain.shared.TypedMoment;

/**
 * Turns what was typed in a note into what is kept; refuses what can't be.
 *
 * @param today
 *            the day that dates count from
 * @param now
 *            the real time in Europe/Stockholm: nothing has happened after it
 */
public record NoteCheck(LocalDate today, LocalDateTime now) {
    /** Checks a field; what is kept is what {@link NoteContent#text} gives. */
    public Outcome<Checked> check(NoteField field, String typed) {
        return switch (field) {
            case TEXT -> FieldCheck.note(typed).then(NoteCheck::kept);
            case KIND -> kept(typed);
            case AT -> FieldCheck.line(typed).then(this::moment).then(at -> kept(at.toString()));
            case MINUTES -> FieldCheck.line(typed).then(EffortText::minutes)
                    .then(minutes -> kept(new Effort(minutes, 0).minutesText()));
            case KILOMETRES -> FieldCheck.line(typed).then(EffortText::metres)
                    .then(metres -> kept(new Effort(0, metres).kilometresText()));
        };
    }

    private static Outcome<Checked> kept(String value) {
        return Outcome.done(new Checked(value, java.util.List.of()));
    }

    private Outcome<Moment> moment(String typed) {
        return typed.isEmpty()
                ? Outcome.refused("refusal.note.when")
                : new TypedMoment(TypedDate.past(today)).read(typed)
                        .then(at -> isToCome(at) ? Outcome.refused("refusal.note.toCome") : Outcome.done(at));
    }

    /** A day to come is refused by its reader already; a look at another day than the real one knows no clock. */
    private boolean isToCome(Moment at) {
        return at.day().equals(now.toLocalDate()) && at.start().isAfter(now);
    }
}
