package se.varsam.service.port;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import se.varsam.domain.checklist.Mark;
import se.varsam.domain.child.AgeDecision;
import se.varsam.domain.child.AsylumEvent;
import se.varsam.domain.child.CardState;
import se.varsam.domain.child.ChildField;
import se.varsam.domain.child.RecordField;
import se.varsam.domain.child.RecordKind;
import se.varsam.domain.missing.EpisodeField;
import se.varsam.domain.note.NoteField;
import se.varsam.domain.register.OwnDetails;
import se.varsam.domain.reminder.Reminder;

/** The made-up children of a practice register (<i>övningsregister</i>), told from a day. */
public interface PracticeData {
    /** The made-up user. */
    OwnDetails own();

    /** The children as they stand on a day, in the order they are entered. */
    List<PracticeChild> children(LocalDate today);

    /** The made-up user's own deadlines as they stand on a day. */
    List<PracticeReminder> reminders(LocalDate today);

    /**
     * A made-up deadline of one's own.
     *
     * @param child
     *            for which child, by its place from 1; empty: for none
     * @param plan
     *            not saved yet; its marks are made one by one
     */
    record PracticeReminder(Optional<Integer> child, Reminder plan) {}

    /**
     * A made-up child.
     *
     * @param fields
     *            values as they are kept
     * @param histories
     *            what the child has several of
     * @param done
     *            items marked as done
     * @param away
     *            an episode that lasts
     * @param closed
     *            why the card is closed
     * @param picture
     *            whether there is a drawn portrait
     */
    record PracticeChild(Map<ChildField, String> fields, Histories histories, List<Mark> done, Optional<Away> away,
            Optional<Closing> closed, Picture picture) {
        /** Entries of the birth-date history. */
        public List<AgeDecision> births() {
            return histories.births();
        }

        /** Asylum events. */
        public List<AsylumEvent> asylum() {
            return histories.asylum();
        }

        /** Records. */
        public List<PracticeRecord> records() {
            return histories.records();
        }

        /** Notes, in the order they are written. */
        public List<PracticeNote> notes() {
            return histories.notes();
        }
    }

    /** What a child has several of, not saved yet; notes in the order they are written. */
    record Histories(List<AgeDecision> births, List<AsylumEvent> asylum, List<PracticeRecord> records,
            List<PracticeNote> notes) {}

    /** A record with its values as they are kept. */
    record PracticeRecord(RecordKind kind, Map<RecordField, String> values) {}

    /**
     * A made-up note.
     *
     * @param fields
     *            as they are typed
     * @param signing
     *            whether it is signed
     * @param correction
     *            what a signed correction of it says otherwise
     */
    record PracticeNote(Map<NoteField, String> fields, Signing signing, Optional<Map<NoteField, String>> correction) {}

    /** Whether a note is signed. */
    enum Signing {
        UNSIGNED, SIGNED
    }

    /** An episode that lasts. */
    record Away(LocalDateTime noticed, Map<EpisodeField, String> answers) {}

    /** Why a card is closed. */
    record Closing(CardState.Reason reason, String note) {}

    /** Whether a child has a picture. */
    enum Picture {
        NONE, DRAWN
    }
}
