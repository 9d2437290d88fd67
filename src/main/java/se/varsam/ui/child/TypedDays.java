package se.varsam.ui.child;

import java.time.LocalDate;

import se.varsam.domain.shared.TypedDate;

/**
 * How days are read that are typed on these screens.
 *
 * @param birth
 *            a birth date; day or month may be unknown
 * @param past
 *            a whole day, today at the latest
 */
record TypedDays(TypedDate birth, TypedDate past) {
    /** As typed on a day. */
    static TypedDays on(LocalDate today) {
        return new TypedDays(TypedDate.birth(today), TypedDate.past(today));
    }

    /** The day they are read on. */
    LocalDate today() {
        return past.today();
    }
}
