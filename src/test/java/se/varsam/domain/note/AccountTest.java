package se.varsam.domain.note;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import se.varsam.domain.child.ChildId;
import se.varsam.domain.shared.DateRange;
import se.varsam.domain.shared.Moment;

class AccountTest {
    private static final ChildId CHILD = new ChildId(1);
    private static final Note.By BY = new Note.By("Siv Påhittad", Instant.parse("2026-11-21T08:30:00Z"));
    private static final DateRange HALF = new DateRange(LocalDate.of(2026, 7, 1), LocalDate.of(2026, 12, 31));

    @Test
    void countsSignedNotesOfThePeriodOldestFirst() {
        Account account = account(signed(5, NoteKind.VISIT, "2026-12-31T23:59", 60, 12_500),
                signed(4, NoteKind.PHONE, "2026-10-01", 25, 0), unsigned(3, "2026-09-01"),
                signed(2, NoteKind.VISIT, "2026-07-01", 90, 0), signed(1, NoteKind.VISIT, "2026-06-30T23:59", 90, 0));
        assertThat(account.counted()).extracting(Note::id).containsExactly(2L, 4L, 5L);
        assertThat(account.visits()).hasSize(2);
        assertThat(account.others()).extracting(Note::id).containsExactly(4L);
        assertThat(account.effort()).isEqualTo(new Effort(175, 12_500));
        assertThat(account.unsigned()).isEqualTo(1);
    }

    @Test
    void aNoteAndItsCorrectionCountOnce() {
        Note wrong = signed(1, NoteKind.VISIT, "2026-08-01", 60, 0);
        Note right = correcting(2, 1, NoteKind.VISIT, "2026-08-02", 45);
        assertThat(account(right, wrong).counted()).containsExactly(right);
        Note again = correcting(3, 2, NoteKind.VISIT, "2026-06-02", 45);
        assertThat(account(right, wrong, again).counted()).as("moved out of the period").isEmpty();
    }

    @Test
    void aCorrectionNobodyHasSignedReplacesNothing() {
        Note wrong = signed(1, NoteKind.VISIT, "2026-08-01", 60, 0);
        Note started = new Note(2, Optional.of(CHILD), wrong.content(), BY, Optional.empty(), Optional.of(1L),
                Optional.empty());
        Account account = account(started, wrong);
        assertThat(account.counted()).containsExactly(wrong);
        assertThat(account.unsigned()).isEqualTo(1);
    }

    @Test
    void whatTookNothingIsNoOtherTravel() {
        assertThat(account(signed(1, NoteKind.OBSERVATION, "2026-08-01", 0, 0)).others()).isEmpty();
    }

    private static Account account(Note... newestFirst) {
        return Account.of(CHILD, HALF, List.of(newestFirst));
    }

    private static Note unsigned(long id, String at) {
        Note note = signed(id, NoteKind.VISIT, at, 10, 10);
        return new Note(id, note.child(), note.content(), BY, Optional.empty(), Optional.empty(), Optional.empty());
    }

    private static Note signed(long id, NoteKind kind, String at, int minutes, int metres) {
        return new Note(id, Optional.of(CHILD), content(kind, at, minutes, metres), BY, Optional.of(BY),
                Optional.empty(), Optional.empty());
    }

    private static Note correcting(long id, long wrong, NoteKind kind, String at, int minutes) {
        return new Note(id, Optional.of(CHILD), content(kind, at, minutes, 0), BY, Optional.of(BY),
                Optional.of(wrong), Optional.empty());
    }

    private static NoteContent content(NoteKind kind, String at, int minutes, int metres) {
        return new NoteContent(kind, Moment.parse(at).orElseThrow(), "Påhittat", new Effort(minutes, metres));
    }
}
