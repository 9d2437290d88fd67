package se.varsam.domain.shared;

import java.util.Optional;
import java.util.function.Function;

/**
 * What an intention led to: done, or refused with a reason the user can act on. A fault (broken disk, programming
 * mistake) is an exception instead.
 *
 * @param <T>
 *            what is handed back when it was done
 */
public sealed interface Outcome<T> {
    /** It was done and is committed. */
    record Done<T>(T value) implements Outcome<T> {}

    /** It was refused; nothing was changed. */
    record Refused<T>(Refusal reason) implements Outcome<T> {}

    /** Done, with the value to hand back. */
    static <T> Outcome<T> done(T value) {
        return new Done<>(value);
    }

    /** Refused; {@code key} is a message key, see {@link Refusal}. */
    static <T> Outcome<T> refused(String key, Object... details) {
        return new Refused<>(Refusal.of(key, details));
    }

    /** The value, or empty when refused. */
    default Optional<T> toOptional() {
        return this instanceof Done<T>(var value) ? Optional.of(value) : Optional.empty();
    }

    /** The reason, or empty when done. */
    default Optional<Refusal> refusal() {
        return this instanceof Refused<T>(var reason) ? Optional.of(reason) : Optional.empty();
    }

    /** Continues with the value, or passes the refusal on. */
    default <R> Outcome<R> then(Function<? super T, Outcome<R>> next) {
        return switch (this) {
            case Done<T>(var value) -> next.apply(value);
            case Refused<T>(var reason) -> new Refused<>(reason);
        };
    }
}
