package se.varsam.domain.child;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The children of the register. Changes are written in the surrounding unit of work. */
public interface Children {
    /** The days that windows are counted from and that the user enters. */
    List<ChildField> ASKED_FROM = List.of(ChildField.INQUIRY_RECEIVED_ON, ChildField.VISIT_ON,
            ChildField.PLACE_BOOKED_ON, ChildField.MOVE_ON);

    /** A new, empty, open card with the next file number of the year. */
    Child add(int year);

    /** The child, or empty when there is none with that key. */
    Optional<Child> find(ChildId id);

    /** The child, or empty when there is none with that number. */
    Optional<Child> find(FileNumber number);

    /** The keys of all, by file number, closed cards too. */
    List<ChildId> ids();

    /** All children, by file number, closed cards too; without photographs. */
    List<Child> all();

    /** Those of these keys that there are, by file number; a fixed number of queries, however many they are. */
    List<Child> among(Collection<ChildId> ids);

    /** The same, each with its facts of these fields alone. */
    List<Child> among(Collection<ChildId> ids, Set<ChildField> fields);

    /**
     * The open cards, by file number, of which a checklist can ask anything as long as those born later have nothing to
     * be done yet: a list has run or was started, an age decision was made, a day of {@link #ASKED_FROM} is known, or
     * one of the birth dates is not after a day. Others may be among them.
     *
     * @param bornUntil
     *            the last birth date to ask about
     */
    List<Child> concerned(LocalDate bornUntil);

    /** The keys of the same, in no order. */
    List<ChildId> concernedKeys(LocalDate bornUntil);

    /** The open cards, by file number, of children who came on a day or later. */
    List<Child> arrivedSince(LocalDate day);

    /** The open cards, by file number, that have a number which another open card has too. */
    List<Child> sharingNumbers();

    /** Whether there is any child. */
    boolean any();

    /** Sets a fact, or removes it when the value is empty; a draft of the field is dropped. */
    void change(ChildId id, ChildField field, String value);

    /** Keeps what was typed but is no value yet; empty text drops the draft. */
    void keepDraft(ChildId id, ChildField field, String typed);

    /** What was typed but is no value yet. */
    Map<ChildField, String> drafts(ChildId id);

    /** Opens or closes the card. */
    void set(ChildId id, CardState state);

    /** Adds an entry (id 0) or replaces the one with its id; gives it back with its id. */
    AgeDecision save(ChildId id, AgeDecision entry);

    /** Removes an entry made by mistake. */
    void remove(ChildId id, AgeDecision entry);

    /** Brings back an entry of this child that was removed, under the id it had. */
    void restore(ChildId id, AgeDecision entry);

    /** Adds an event (id 0) or replaces the one with its id; gives it back with its id. */
    AsylumEvent save(ChildId id, AsylumEvent event);

    /** Moves an event to the bin; whether it was not there already. */
    boolean remove(ChildId id, AsylumEvent event);

    /** Brings an event back from the bin; whether it was there. */
    boolean restore(ChildId id, AsylumEvent event);

    /** The events in the bin, by child. */
    Map<ChildId, List<AsylumEvent>> removedEvents();

    /** Adds a photograph. */
    Photo add(ChildId id, Photo photo);

    /** The photographs, newest first, without the bin. */
    List<Photo> photos(ChildId id);

    /** The newest photograph. */
    default Optional<Photo> photo(ChildId id) {
        return photos(id).stream().findFirst();
    }
}
