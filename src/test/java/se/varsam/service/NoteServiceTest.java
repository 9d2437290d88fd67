package se.varsam.service;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.varsam.domain.child.ChildId;
import se.varsam.domain.note.Effort;
import se.varsam.domain.note.Note;
import se.varsam.domain.note.NoteContent;
import se.varsam.domain.note.NoteField;
import se.varsam.domain.note.NoteKind;
import se.varsam.domain.register.LogAction;
import se.varsam.domain.register.LogEntry;
import se.varsam.domain.register.LogValues;
import se.varsam.domain.register.OwnDetails;
import se.varsam.domain.register.Role;
import se.varsam.domain.shared.Moment;
import se.varsam.domain.shared.Outcome;
import se.varsam.domain.shared.Refusal;
import se.varsam.service.NoteService.Writing;
import se.varsam.store.TestRegister;

class NoteServiceTest {
    @TempDir
    Path folder;
    private TestRegister register;
    private NoteService notes;
    private NoteBook book;
    private ChildId child;

    @BeforeEach
    void open() throws SQLException {
        register = TestRegister.in(folder);
        register.change(w -> w.settings()
                .own(new OwnDetails(Role.GOD_MAN, "Påhittsköping", "Siv Påhittad", "", "", "", "")));
        notes = new NoteService(register, () -> TestRegister.DAY, TestRegister.CLOCK);
        book = new NoteBook(register, TestRegister.CLOCK);
        child = register.write(w -> w.children().add(2026)).id();
    }

    @AfterEach
    void close() {
        register.close();
    }

    @Test
    void whatIsTypedIsADraftUntilItIsSettled() {
        Note note = notes.begin(Optional.of(child)).note();
        assertThat(note.content().at()).isEqualTo(Moment.parse("2026-11-21T09:30").orElseThrow());
        assertThat(note.written().name()).isEqualTo("Siv Påhittad");
        int lines = log().size();
        notes.keep(note.id(), NoteField.TEXT, "Ringde sko");
        notes.keep(note.id(), NoteField.TEXT, "Ringde skolan.");
        notes.keep(note.id(), NoteField.KIND, "PHONE");
        notes.keep(note.id(), NoteField.MINUTES, "1:05");
        notes.keep(note.id(), NoteField.KILOMETRES, "12,5");
        assertThat(log()).as("typing is not logged").hasSize(lines);
        assertThat(book.of(child).getFirst().content().text()).as("but read").isEqualTo("Ringde skolan.");

        Note settled = notes.settle(note.id()).note();
        assertThat(settled.content()).isEqualTo(new NoteContent(NoteKind.PHONE, note.content().at(), "Ringde skolan.",
                new Effort(65, 12_500)));
        assertThat(log()).hasSize(lines + 1);
        assertThat(values(log().getLast())).isEqualTo(
                new LogValues("", "2026-11-21T09:30 PHONE 65 min 12,5 km Ringde skolan."));
        assertThat(notes.settle(note.id()).note()).isEqualTo(settled);
        assertThat(log()).as("nothing new, nothing logged").hasSize(lines + 1);
    }

    @Test
    void badValuesStayAsDraftsAndStopTheSigningOnly() {
        Note note = written("Text");
        notes.keep(note.id(), NoteField.MINUTES, "9999");
        notes.keep(note.id(), NoteField.AT, "imorgon");
        notes.keep(note.id(), NoteField.TEXT, "x".repeat(10_001));
        Writing writing = notes.settle(note.id());
        assertThat(writing.note().content().text()).isEqualTo("Text");
        assertThat(writing.drafts()).containsOnlyKeys(NoteField.MINUTES, NoteField.AT, NoteField.TEXT);
        assertThat(key(notes.finish(note.id()))).contains("refusal.text.long");
        assertThat(key(notes.sign(note.id()))).contains("refusal.text.long");
        assertThat(notes.edit(note.id()).orElseThrow().drafts().get(NoteField.TEXT)).hasSize(10_001);
        notes.keep(note.id(), NoteField.TEXT, "Kort");
        assertThat(key(notes.finish(note.id()))).contains("refusal.date.late");
        notes.keep(note.id(), NoteField.AT, "igår");
        notes.keep(note.id(), NoteField.MINUTES, "");
        assertThat(notes.finish(note.id()).toOptional()).isPresent();
    }

    @Test
    void hostileTextIsKeptAsText() {
        Note note = written("'); DROP TABLE note; -- <b>fet</b> {0} ${x} \u202Egnirtsrid");
        assertThat(book.of(child).getFirst().content().text())
                .isEqualTo("'); DROP TABLE note; -- <b>fet</b> {0} ${x} gnirtsrid");
        assertThat(note.toString()).doesNotContain("DROP");
    }

    @Test
    void aNoteAboutNobodyIsOfferedAgainAndGetsItsChild() {
        Note note = notes.begin(Optional.empty()).note();
        notes.keep(note.id(), NoteField.TEXT, "Någon ringde.");
        assertThat(notes.unfinished(Optional.of(child)).orElseThrow().drafts())
                .containsEntry(NoteField.TEXT, "Någon ringde.");
        assertThat(key(notes.finish(note.id()))).contains("refusal.note.child");
        assertThat(key(notes.sign(note.id()))).contains("refusal.note.child");
        notes.assign(note.id(), child);
        assertThat(values(log().getLast()).to()).endsWith("Någon ringde.");
        ChildId other = register.write(w -> w.children().add(2026)).id();
        notes.assign(note.id(), other);
        assertThat(book.of(child)).isEmpty();
        assertThat(book.of(other)).hasSize(1);
        assertThat(values(log().get(log().size() - 2))).as("gone from the first")
                .satisfies(v -> assertThat(v.from()).endsWith("Någon ringde."))
                .extracting(LogValues::to).isEqualTo("");
        assertThat(notes.unfinished(Optional.of(child))).as("another child's").isEmpty();
        assertThat(notes.finish(note.id()).toOptional()).isPresent();
        assertThat(notes.unfinished(Optional.empty())).isEmpty();
    }

    @Test
    void whatIsTakenUpElsewhereIsNotOfferedAgain() {
        Note note = written("Påbörjad");
        assertThat(notes.unfinished(Optional.of(child))).isPresent();
        assertThat(notes.edit(note.id())).isPresent();
        assertThat(notes.unfinished(Optional.of(child))).isEmpty();
    }

    @Test
    void anEmptyNoteIsPutAwayUntilItGetsWordsAgain() {
        Note note = notes.begin(Optional.of(child)).note();
        assertThat(key(notes.finish(note.id()))).contains("refusal.note.empty");
        assertThat(notes.putAside(note.id())).isFalse();
        assertThat(book.of(child)).isEmpty();
        assertThat(book.removed(child)).as("nothing to see in the bin").isEmpty();
        Note kept = written("x");
        assertThat(notes.putAside(kept.id())).isTrue();
        notes.keep(kept.id(), NoteField.TEXT, "");
        assertThat(notes.putAside(kept.id())).isFalse();
        assertThat(notes.rewrite(kept.id(), kept.content()).toOptional()).isPresent();
        assertThat(book.of(child)).containsExactly(kept);
        Note half = notes.begin(Optional.empty()).note();
        notes.keep(half.id(), NoteField.MINUTES, "abc");
        assertThat(notes.putAside(half.id())).as("half a value is something").isTrue();
    }

    @Test
    void signingLocksForGood() {
        Note note = written("Som det var");
        Note signed = notes.sign(note.id()).toOptional().orElseThrow();
        assertThat(signed.signed()).contains(new Note.By("Siv Påhittad", TestRegister.CLOCK.instant()));
        assertThat(log().getLast().action()).isEqualTo(LogAction.SIGNED);
        assertThat(key(notes.sign(note.id()))).contains("refusal.note.signed");
        assertThat(key(book.remove(note.id()))).contains("refusal.note.signed");
        assertThat(key(notes.rewrite(note.id(), note.content()))).contains("refusal.note.signed");
        assertThat(notes.edit(note.id())).isEmpty();
        assertThat(book.of(child)).containsExactly(signed);
    }

    @Test
    void aCorrectionLeavesTheOriginalAsItWas() {
        Note wrong = notes.sign(written("Fel dag").id()).toOptional().orElseThrow();
        assertThat(key(notes.correct(written("osignerad").id()))).contains("refusal.note.unsigned");
        Note right = notes.correct(wrong.id()).toOptional().orElseThrow().note();
        assertThat(right.corrects()).contains(wrong.id());
        assertThat(right.content()).isEqualTo(wrong.content());
        assertThat(notes.correct(wrong.id()).toOptional().orElseThrow().note()).as("the one started").isEqualTo(right);
        assertThat(notes.unfinished(Optional.empty()).map(w -> w.note().id())).isNotEqualTo(Optional.of(right.id()));
        notes.keep(right.id(), NoteField.TEXT, "Rätt dag");
        notes.sign(right.id());
        assertThat(key(notes.correct(wrong.id()))).contains("refusal.note.corrected");
        assertThat(notes.correct(right.id()).toOptional()).as("the correction can be corrected").isPresent();
        assertThat(book.of(child)).filteredOn(n -> n.id() == wrong.id()).containsExactly(wrong);
    }

    @Test
    void theBinGivesBack() {
        Note note = written("Bort och tillbaka");
        book.remove(note.id());
        assertThat(book.of(child)).isEmpty();
        assertThat(book.removed(child)).extracting(Note::id).containsExactly(note.id());
        assertThat(notes.edit(note.id())).isEmpty();
        assertThat(values(log().getLast()).from()).endsWith("Bort och tillbaka");
        assertThat(book.restore(note.id()).toOptional()).contains(note);
        assertThat(values(log().getLast()).to()).endsWith("Bort och tillbaka");
    }

    @Test
    void aRemovedCorrectionComesBackOnlyWhereThereIsRoom() {
        Note wrong = notes.sign(written("Fel").id()).toOptional().orElseThrow();
        Note first = notes.correct(wrong.id()).toOptional().orElseThrow().note();
        book.remove(first.id());
        notes.correct(wrong.id());
        assertThat(key(book.restore(first.id()))).contains("refusal.note.corrected");
    }

    @Test
    void aChangeIsTakenBackAndMadeAgain() {
        Note before = written("Före");
        notes.keep(before.id(), NoteField.TEXT, "Efter");
        Note after = notes.settle(before.id()).note();
        notes.keep(before.id(), NoteField.MINUTES, "x");
        assertThat(notes.rewrite(before.id(), before.content()).toOptional()).contains(before);
        assertThat(notes.edit(before.id()).orElseThrow()).isEqualTo(new Writing(before, Map.of()));
        assertThat(values(log().getLast())).isEqualTo(
                new LogValues("2026-11-21T09:30 CONVERSATION Efter", "2026-11-21T09:30 CONVERSATION Före"));
        assertThat(notes.rewrite(before.id(), after.content()).toOptional()).contains(after);
    }

    private Note written(String text) {
        Note note = notes.begin(Optional.of(child)).note();
        notes.keep(note.id(), NoteField.TEXT, text);
        return notes.settle(note.id()).note();
    }

    private List<LogEntry> log() {
        return register.read(w -> w.log().entries());
    }

    private LogValues values(LogEntry line) {
        return register.<Optional<LogValues>>read(w -> w.log().values(line)).orElseThrow();
    }

    private static Optional<String> key(Outcome<?> outcome) {
        return outcome.refusal().map(Refusal::key);
    }
}
