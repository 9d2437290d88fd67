package se.varsam.service;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.varsam.domain.child.AsylumEvent;
import se.varsam.domain.child.AsylumStatus;
import se.varsam.domain.child.CardState;
import se.varsam.domain.child.Child;
import se.varsam.domain.child.ChildField;
import se.varsam.domain.child.ChildId;
import se.varsam.domain.child.Photo;
import se.varsam.domain.register.LogAction;
import se.varsam.domain.register.LogEntry;
import se.varsam.domain.register.LogValues;
import se.varsam.domain.shared.Outcome;
import se.varsam.domain.shared.Refusal;
import se.varsam.store.TestRegister;

class ChildServiceTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 21);

    @TempDir
    Path folder;
    private TestRegister register;
    private ChildService children;
    private ChildId id;

    @BeforeEach
    void open() throws SQLException {
        register = TestRegister.in(folder);
        children = new ChildService(register,
                file -> file.length == 0 ? Outcome.refused("refusal.photo.broken") : Outcome.done(file), () -> TODAY);
        id = children.add().id();
    }

    @AfterEach
    void close() {
        register.close();
    }

    @Test
    void aNewCardIsEmptyOpenAndLogged() {
        Child child = children.find(id).orElseThrow();
        assertThat(child.fileNumber()).hasToString("2026-001");
        assertThat(child.card().isOpen()).isTrue();
        assertThat(children.all()).containsExactly(child);
        assertThat(children.find(child.fileNumber())).contains(child);
        assertThat(actions()).containsExactly(LogAction.ADDED);
    }

    @Test
    void aChangeIsTidiedKeptAndLoggedFromTo() {
        assertThat(children.change(id, ChildField.FIRST_NAME, " Åsa "))
                .isEqualTo(Outcome.done(new FieldSaved("Åsa", List.of())));
        children.change(id, ChildField.FIRST_NAME, "Åse");
        assertThat(value(ChildField.FIRST_NAME)).isEqualTo("Åse");
        LogEntry last = lines().getLast();
        assertThat(last.field()).contains("FIRST_NAME");
        Optional<LogValues> values = register.read(w -> w.log().values(last));
        assertThat(values).contains(new LogValues("Åsa", "Åse"));
    }

    @Test
    void theSameValueWritesAndLogsNothing() {
        children.change(id, ChildField.DOSSIER_NUMBER, "12-345678");
        int lines = lines().size();
        assertThat(children.change(id, ChildField.DOSSIER_NUMBER, "12 345678").toOptional()).isPresent();
        children.change(id, ChildField.EMAIL, "");
        assertThat(lines()).hasSize(lines);
    }

    @Test
    void aRefusedValueIsADraftAndTheValueBeforeStays() {
        children.change(id, ChildField.ARRIVED_ON, "2025-02-01");
        assertThat(children.change(id, ChildField.ARRIVED_ON, "31 feb 2025").refusal())
                .contains(Refusal.of("refusal.date.impossible", 28));
        assertThat(value(ChildField.ARRIVED_ON)).isEqualTo("2025-02-01");
        assertThat(children.drafts(id)).containsEntry(ChildField.ARRIVED_ON, "31 feb 2025");
        String tooLong = "x".repeat(10_001);
        assertThat(children.change(id, ChildField.MARKS, tooLong).refusal()).isPresent();
        assertThat(children.drafts(id)).containsEntry(ChildField.MARKS, tooLong);
        children.change(id, ChildField.ARRIVED_ON, "2025-02-01");
        assertThat(children.drafts(id)).as("the value typed again drops the draft").hasSize(1);
    }

    @Test
    void warnsAndSaves() {
        FieldSaved saved = children.change(id, ChildField.MOBILE, "ring boendet").toOptional().orElseThrow();
        assertThat(saved.warnings()).containsExactly(Refusal.of("refusal.text.phone"));
        assertThat(value(ChildField.MOBILE)).isEqualTo("ring boendet");
    }

    @Test
    void keepsWhatIsBeingTyped() {
        children.keepDraft(id, ChildField.VISIT_ON, "mån");
        assertThat(children.drafts(id)).containsEntry(ChildField.VISIT_ON, "mån");
        children.keepDraft(id, ChildField.VISIT_ON, "");
        assertThat(children.drafts(id)).isEmpty();
    }

    @Test
    void asylumEventsAreCheckedAndLoggedOnce() {
        AsylumEvent event = children.save(id, new AsylumEvent(0, AsylumStatus.SEEKER, TODAY, " not "))
                .toOptional().orElseThrow();
        assertThat(event.note()).isEqualTo("not");
        int lines = lines().size();
        children.save(id, event);
        assertThat(lines()).hasSize(lines);
        assertThat(children.save(id, new AsylumEvent(0, AsylumStatus.SEEKER, TODAY.plusDays(1), "")).refusal())
                .map(Refusal::key).contains("refusal.date.late");
        children.remove(id, event);
        assertThat(children.find(id).orElseThrow().asylum().events()).isEmpty();
        assertThat(lines()).hasSize(lines + 1);
    }

    @Test
    void photographsPassTheReader() {
        assertThat(children.addPhoto(id, new byte[0], Optional.empty(), "").refusal())
                .contains(Refusal.of("refusal.photo.broken"));
        Photo photo = children.addPhoto(id, new byte[]{1}, Optional.of(TODAY), "barnet").toOptional().orElseThrow();
        assertThat(children.photos(id)).extracting(Photo::id).containsExactly(photo.id());
        children.pictures().remove(children.pictures().of(id).getFirst());
        assertThat(children.photos(id)).isEmpty();
        assertThat(actions()).endsWith(LogAction.ADDED, LogAction.REMOVED);
    }

    @Test
    void closesOnceAndReopensOnce() {
        assertThat(children.reopen(id, "fel").refusal()).isPresent();
        Child closed = children.close(id, CardState.Reason.MOVED, "till grannkommunen").toOptional().orElseThrow();
        assertThat(closed.card()).isEqualTo(new CardState.Closed(TODAY, CardState.Reason.MOVED, "till grannkommunen"));
        assertThat(children.close(id, CardState.Reason.OTHER, "").refusal()).isPresent();
        assertThat(children.reopen(id, "kom tillbaka").toOptional().orElseThrow().card().isOpen()).isTrue();
        assertThat(actions()).endsWith(LogAction.CLOSED_CARD, LogAction.REOPENED_CARD, LogAction.CHANGED);
    }

    @Test
    void lookingAtAChildIsLogged() {
        children.opened(id);
        assertThat(lines().getLast()).returns(LogAction.READ, LogEntry::action).returns(Optional.of("2026-001"),
                LogEntry::subject);
    }

    private String value(ChildField field) {
        return children.find(id).orElseThrow().facts().text(field);
    }

    private List<LogEntry> lines() {
        return register.read(w -> w.log().entries());
    }

    private List<LogAction> actions() {
        return lines().stream().map(LogEntry::action).toList();
    }
}
