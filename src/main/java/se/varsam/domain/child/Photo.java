package se.varsam.domain.child;

import java.time.LocalDate;
import java.util.Optional;

import se.varsam.domain.shared.Sensitive;

/**
 * A photograph: upright, scaled, without metadata.
 *
 * @param id
 *            0 while not saved
 * @param takenOn
 *            the day it was taken, when known
 * @param consent
 *            who agreed and how, empty when not noted
 * @param jpeg
 *            the picture
 */
public record Photo(long id, Optional<LocalDate> takenOn, String consent, byte[] jpeg) implements Sensitive {
    @Override
    public String toString() {
        return "Photo[" + id + "]";
    }
}
