package se.varsam.domain.child;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

import se.varsam.domain.shared.Sensitive;

/**
 * A photograph in a list: small, with what is known of it. {@link Photo} is the whole picture.
 *
 * @param id
 *            key in this register
 * @param child
 *            whose
 * @param takenOn
 *            the day it was taken, when known
 * @param addedOn
 *            the day it came into the register
 * @param consent
 *            who agreed and how, empty when not noted
 * @param thumbnail
 *            JPEG, small; empty until one is made
 * @param shares
 *            whom it was given to, oldest first
 */
public record PhotoEntry(long id, ChildId child, Optional<LocalDate> takenOn, LocalDate addedOn, String consent,
        byte[] thumbnail, List<PhotoShare> shares) implements Sensitive {
    /** How old the newest one may be, in months, before a new one is asked for: children change quickly. */
    public static final int MONTHS = 6;

    /** Keeps an unmodifiable copy of the shares. */
    public PhotoEntry {
        shares = List.copyOf(shares);
    }

    /** From when its age counts: one without a day of its own from when it was added. */
    public LocalDate day() {
        return takenOn.orElse(addedOn);
    }

    /** Whether there are photographs and the newest is older than {@link #MONTHS} months on a day. */
    public static boolean areOld(List<PhotoEntry> photos, LocalDate today) {
        return photos.stream().map(PhotoEntry::day).max(Comparator.naturalOrder())
                .filter(newest -> isOld(newest, today)).isPresent();
    }

    /** Whether a photograph of a day is older than {@link #MONTHS} months on another. */
    public static boolean isOld(LocalDate day, LocalDate today) {
        return day.isBefore(today.minusMonths(MONTHS));
    }

    @Override
    public String toString() {
        return "PhotoEntry[" + id + "]";
    }
}
