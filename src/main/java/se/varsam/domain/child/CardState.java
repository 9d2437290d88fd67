package se.varsam.domain.child;

import java.time.LocalDate;

/** Whether the child's card (<i>barnakt</i>) is open or closed. */
public sealed interface CardState {
    /** Worked on. */
    record Open() implements CardState {}

    /** Closed with a reason; can be reopened. */
    record Closed(LocalDate on, Reason reason, String note) implements CardState {}

    /** Why a card was closed; names are stored. */
    enum Reason {
        MOVED, CAME_OF_AGE, PERMIT_WITH_GUARDIAN, LEFT_COUNTRY, OTHER
    }

    /** Whether it is worked on. */
    default boolean isOpen() {
        return this instanceof Open;
    }
}
