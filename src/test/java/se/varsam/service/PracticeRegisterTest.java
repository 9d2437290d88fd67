package se.varsam.service;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.io.TempDir;
import se.varsam.crypto.Argon2Cost;
import se.varsam.domain.child.Child;
import se.varsam.domain.child.FileNumber;
import se.varsam.domain.deadline.DueItem;
import se.varsam.domain.deadline.DueReminder;
import se.varsam.domain.deadline.ItemState;
import se.varsam.domain.document.DocumentKind;
import se.varsam.domain.document.FormInProgress;
import se.varsam.domain.note.Note;
import se.varsam.i18n.Texts;
import se.varsam.launch.Services;
import se.varsam.service.port.Today;

/** The made-up children are where they are said to be, seen through the services. */
@TestInstance(Lifecycle.PER_CLASS)
class PracticeRegisterTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 21);
    @TempDir
    static Path disk;
    private final Services services = new Services(Clock.fixed(Instant.parse("2026-11-21T11:00:00Z"), ZoneOffset.UTC),
            new Texts(), Map.of(), "konto", new Argon2Cost(8 * 1024, 1, 1));
    private Session session;

    @BeforeAll
    void make() {
        session = made("övning.varsam", () -> TODAY);
    }

    @AfterAll
    void lock() {
        session.close();
    }

    private Session made(String name, Today today) {
        var register = services.practice(today)
                .make(disk.resolve(name), Registers.PRACTICE_PASSPHRASE.toCharArray(), Progress.UNWATCHED)
                .toOptional().orElseThrow();
        return services.session(register, today);
    }

    @Test
    void isAPracticeRegisterForGood() {
        assertThat(session.preferences().isPractice()).isTrue();
        assertThat(session.preferences().own().municipality()).isEqualTo("Provköping");
        assertThat(session.children().all()).hasSize(13);
    }

    @Test
    void everyStateHasItsExample() {
        List<Class<?>> states = session.children().all().stream()
                .flatMap(c -> session.checklists().of(c.id()).stream()).<Class<?>>map(d -> d.state().getClass())
                .distinct().toList();

        assertThat(states).contains(ItemState.Now.class, ItemState.Late.class, ItemState.Open.class,
                ItemState.Coming.class, ItemState.Done.class, ItemState.Waiting.class, ItemState.WaitingForItem.class,
                ItemState.Unconfirmed.class, ItemState.Lapsed.class, ItemState.FallsAway.class);
    }

    @Test
    void whoIsWrittenUpToAnAdultHasWhatRemainsAtOnce() {
        List<DueItem> items = session.checklists().of(child(3).id());

        assertThat(items).extracting(d -> d.run().list().id()).contains("rea-mv");
        assertThat(items).filteredOn(d -> d.own() && d.state() instanceof ItemState.Now).hasSizeGreaterThan(6);
        assertThat(session.checklists().isOffered(child(4).id())).isTrue();
    }

    @Test
    void allThatCanBeKnownBeforehandIsKnownOfOne() {
        FormInProgress form = session.documents().form(child(12).id(), DocumentKind.POLICE_CHECKLIST);

        assertThat(form.questions()).hasSize(38);
        assertThat(form.questions().filter(q -> q.state() == FormInProgress.State.KNOWN)).hasSize(29);
    }

    @Test
    void almostNothingIsKnownOfAnother() {
        FormInProgress form = session.documents().form(child(13).id(), DocumentKind.POLICE_CHECKLIST);

        assertThat(form.questions().filter(q -> q.state() == FormInProgress.State.KNOWN)).hasSizeLessThan(4);
    }

    @Test
    void notesAreSignedCorrectedAndUnfinished() {
        List<Note> notes = session.notes().book().of(child(2).id());
        assertThat(notes).filteredOn(Note::isSigned).hasSize(4);
        assertThat(notes).filteredOn(n -> n.corrects().isPresent()).hasSize(1);
        assertThat(notes.getFirst().isSigned()).isFalse();
        assertThat(session.notes().writing().unfinished(Optional.empty())).isEmpty();
    }

    @Test
    void ownDeadlinesAreLateDueTodayPostponedAndComeAgain() {
        List<DueReminder> own = session.checklists().reminders().all();

        assertThat(own).extracting(d -> d.state().getClass().getSimpleName()).contains("Late", "Open", "Postponed",
                "Coming");
        assertThat(own).anyMatch(d -> d.planned().equals(TODAY));
        assertThat(own).anyMatch(d -> d.reminder().child().isEmpty());
        assertThat(own).anyMatch(d -> d.reminder().marks().size() == 2);
    }

    @Test
    void thePageForAStandInIsShort() {
        var form = session.documents().standIn(session.checklists().ahead(30));
        var pdf = session.documents().pdf(form);

        assertThat(pdf.pages()).isLessThanOrEqualTo(2);
        assertThat(form.sections().toString()).contains("Omprövning av placering").doesNotContain("Noor");
    }

    @Test
    void canBeToldFromADayToCome() {
        try (Session later = made("senare.varsam", () -> LocalDate.of(2028, 2, 29))) {
            assertThat(later.children().all()).hasSize(13);
            assertThat(later.episodes().current()).isEmpty();
        }
    }

    private Child child(int number) {
        return session.children().find(new FileNumber(2026, number)).orElseThrow();
    }
}
