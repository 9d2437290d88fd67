package se.varsam.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import se.varsam.domain.child.ChildId;
import se.varsam.domain.note.Effort;
import se.varsam.domain.note.Note;
import se.varsam.domain.note.NoteContent;
import se.varsam.domain.note.NoteField;
import se.varsam.domain.note.NoteKind;
import se.varsam.domain.note.Notes;
import se.varsam.domain.note.Phrase;
import se.varsam.domain.shared.DateRange;
import se.varsam.domain.shared.Moment;
import se.varsam.service.port.RegisterFault;

class SqliteNotesTest extends OneChild {
    private static final Instant NOW = Instant.parse("2026-11-21T08:30:00Z");
    private static final Note.By SIV = new Note.By("Siv Påhittad", NOW);

    @Test
    void findsAllNotesOfThoseWhoHaveOneInAPeriod() {
        Note last = add("2026-11-30T23:59", "in it");
        Note before = add("2026-10-31", "outside it, but of the same child");
        ChildId other = register.write(w -> w.children().add(2026)).id();
        register.change(w -> w.notes().add(Optional.of(other),
                NoteContent.empty(Moment.parse("2026-12-01").orElseThrow()), SIV, Optional.empty()));
        var november = new DateRange(LocalDate.of(2026, 11, 1), LocalDate.of(2026, 11, 30));
        assertThat(register.<Map<ChildId, List<Note>>>read(w -> w.notes().ofAllWithin(november)))
                .isEqualTo(Map.of(child, List.of(last, before)));
        change(n -> n.remove(last.id(), Optional.of(NOW)));
        assertThat(register.<Map<ChildId, List<Note>>>read(w -> w.notes().ofAllWithin(november))).isEmpty();
    }

    @Test
    void aSmallPartOfManyIsFoundByTheIndexAndALargeOneByReadingThrough() throws SQLException {
        for (int day = 1; day <= 30; day++) {
            add("2026-11-%02dT10:00".formatted(day), "påhittat");
        }
        for (var period : List.of(new DateRange(LocalDate.of(2026, 11, 30), LocalDate.of(2026, 11, 30)),
                new DateRange(LocalDate.of(2026, 11, 2), LocalDate.of(2026, 11, 30)))) {
            assertThat(register.<Map<ChildId, List<Note>>>read(w -> w.notes().ofAllWithin(period)))
                    .isEqualTo(Map.of(child, register.<List<Note>>read(w -> w.notes().of(child))));
            assertThat(register.asked(() -> register.read(w -> w.notes().ofAllWithin(period))).getLast()
                    .matches("(?s).*\\+\\S*happened.*")).isEqualTo(period.first().getDayOfMonth() == 2);
        }
    }

    @Test
    void keepsAllOfIt() {
        Note note = add("2026-11-20T17:40", "Rad ett\nRad två");
        assertThat(find(note.id())).isEqualTo(note);
        var content = new NoteContent(NoteKind.VISIT, Moment.parse("2026-11-19").orElseThrow(), "Annat",
                new Effort(45, 12_500));
        change(n -> n.change(note.id(), content));
        assertThat(find(note.id())).isEqualTo(note.saying(content));
        change(n -> n.remove(note.id(), Optional.of(NOW)));
        assertThat(find(note.id()).removedAt()).contains(NOW);
        change(n -> n.remove(note.id(), Optional.empty()));
        change(n -> n.sign(note.id(), SIV));
        assertThat(find(note.id()).signed()).contains(SIV);
    }

    @Test
    void givesTheNewestEventFirstAndTheBinApart() {
        Note old = add("2026-11-01T10:00", "a");
        Note dayOnly = add("2026-11-20", "b");
        Note evening = add("2026-11-20T17:40", "c");
        Note gone = add("2026-11-21", "d");
        change(n -> n.remove(gone.id(), Optional.of(NOW)));
        assertThat(register.<List<Note>>read(w -> w.notes().of(child))).containsExactly(evening, dayOnly, old);
        assertThat(register.<List<Note>>read(w -> w.notes().latest(child, 1))).containsExactly(evening);
        assertThat(register.<List<Note>>read(w -> w.notes().removed(child))).extracting(Note::id)
                .containsExactly(gone.id());
    }

    @Test
    void aNoteAboutNobodyWaitsForItsChild() {
        Note note = register.write(w -> w.notes().add(Optional.empty(), content("2026-11-20", "x"), SIV,
                Optional.empty()));
        assertThat(register.<List<Note>>read(w -> w.notes().of(child))).isEmpty();
        assertThat(register.<List<Note>>read(w -> w.notes().unfinished())).containsExactly(note);
        change(n -> n.assign(note.id(), child));
        assertThat(find(note.id()).child()).contains(child);
        change(n -> n.finish(note.id()));
        assertThat(register.<List<Note>>read(w -> w.notes().unfinished())).isEmpty();
    }

    @Test
    void theDatabaseItselfKeepsSignedNotesAsTheyAre() throws SQLException {
        Note note = add("2026-11-20", "Som den var");
        change(n -> n.sign(note.id(), SIV));
        Note signed = find(note.id());
        assertThatThrownBy(() -> change(n -> n.change(note.id(), content("2026-11-20", "Annat"))))
                .isInstanceOf(RegisterFault.class);
        assertThatThrownBy(() -> change(n -> n.remove(note.id(), Optional.of(NOW)))).isInstanceOf(RegisterFault.class);
        assertThatThrownBy(() -> register.sql("UPDATE note SET signed_at = NULL, signed_by = NULL"))
                .isInstanceOf(SQLException.class);
        assertThat(find(note.id())).isEqualTo(signed);
    }

    @Test
    void oneCorrectionAtATime() {
        Note wrong = add("2026-11-20", "fel");
        change(n -> n.sign(wrong.id(), SIV));
        Note right = correction(wrong);
        assertThat(register.<Optional<Note>>read(w -> w.notes().correctionOf(wrong.id()))).contains(right);
        assertThatThrownBy(() -> correction(wrong)).isInstanceOf(RegisterFault.class);
        change(n -> n.remove(right.id(), Optional.of(NOW)));
        assertThat(register.<Optional<Note>>read(w -> w.notes().correctionOf(wrong.id()))).isEmpty();
        assertThat(correction(wrong).corrects()).contains(wrong.id());
    }

    @Test
    void draftsLieBesideUntilTheyAreDropped() {
        Note note = add("2026-11-20", "fast");
        change(n -> n.keepDraft(note.id(), NoteField.MINUTES, "abc"));
        change(n -> n.keepDraft(note.id(), NoteField.TEXT, "hal"));
        change(n -> n.keepDraft(note.id(), NoteField.TEXT, "halv"));
        assertThat(register.<Map<NoteField, String>>read(w -> w.notes().drafts(note.id())))
                .isEqualTo(Map.of(NoteField.MINUTES, "abc", NoteField.TEXT, "halv"));
        assertThat(register.<Map<Long, String>>read(w -> w.notes().draftTexts(child)))
                .isEqualTo(Map.of(note.id(), "halv"));
        change(n -> n.dropDraft(note.id(), NoteField.TEXT));
        assertThat(register.<Map<Long, String>>read(w -> w.notes().draftTexts(child))).isEmpty();
    }

    @Test
    void shipsWithPhrasesOfOurOwn() {
        List<Phrase> shipped = register.read(w -> w.phrases().all());
        assertThat(shipped).hasSizeGreaterThanOrEqualTo(12)
                .allSatisfy(p -> assertThat(Phrase.read(p.abbreviation(), p.text()).toOptional()).contains(p));
        register.change(w -> w.phrases().save(new Phrase("tfn", "Ringde …")));
        register.change(w -> w.phrases().remove("mv"));
        List<Phrase> own = register.read(w -> w.phrases().all());
        assertThat(own).hasSize(shipped.size() - 1).contains(new Phrase("tfn", "Ringde …"));
    }

    private Note correction(Note wrong) {
        return register.write(
                w -> w.notes().add(wrong.child(), wrong.content(), SIV, Optional.of(wrong.id())));
    }

    private Note add(String at, String text) {
        return register.write(w -> w.notes().add(Optional.of(child), content(at, text), SIV, Optional.empty()));
    }

    private static NoteContent content(String at, String text) {
        return new NoteContent(NoteKind.CONVERSATION, Moment.parse(at).orElseThrow(), text, Effort.NONE);
    }

    private Note find(long id) {
        return register.<Optional<Note>>read(w -> w.notes().find(id)).orElseThrow();
    }

    private void change(Consumer<Notes> what) {
        register.change(w -> what.accept(w.notes()));
    }
}
