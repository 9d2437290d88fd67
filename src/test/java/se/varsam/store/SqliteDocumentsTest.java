package se.varsam.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import se.varsam.domain.document.DocumentKind;
import se.varsam.domain.document.SentContent;
import se.varsam.domain.document.SentContent.SentAnswer;
import se.varsam.domain.document.SentDocument;
import se.varsam.domain.document.Share.Fate;
import se.varsam.domain.register.OwnDetails;
import se.varsam.domain.register.Role;

/** Drafts of forms, approved copies and settings: what is kept for documents. */
class SqliteDocumentsTest extends OneChild {
    private static final DocumentKind FORM = DocumentKind.CONCERN_REPORT;

    @Test
    void keepsAnswersUntilTheFormIsApproved() {
        register.change(w -> w.drafts().keep(child, FORM, "why-now", "för att"));
        register.change(w -> w.drafts().keep(child, FORM, "why-now", "därför att"));
        register.change(w -> w.drafts().keep(child, FORM, "danger", "nej"));
        register.change(w -> w.drafts().keep(child, FORM, "danger", ""));
        register.change(w -> w.drafts().keep(child, DocumentKind.POLICE_CHECKLIST, "why-now", "annat"));
        Map<String, String> answers = register.read(w -> w.drafts().of(child, FORM));
        assertThat(answers).containsExactly(Map.entry("why-now", "därför att"));
        register.change(w -> w.drafts().clear(child, FORM));
        Map<String, String> cleared = register.read(w -> w.drafts().of(child, FORM));
        assertThat(cleared).isEmpty();
        Map<String, String> other = register.read(w -> w.drafts().of(child, DocumentKind.POLICE_CHECKLIST));
        assertThat(other).hasSize(1);
    }

    @Test
    void keepsCopiesByteForByteNewestFirst() {
        byte[] pdf = new byte[100_000];
        pdf[77_777] = 7;
        SentDocument first = register.write(w -> w.sent().keep(document(Optional.empty()), pdf));
        SentDocument second = register.write(w -> w.sent().keep(document(Optional.of(first.id())), new byte[]{1}));
        List<SentDocument> all = register.read(w -> w.sent().all());
        List<SentDocument> ofChild = register.read(w -> w.sent().of(child));
        assertThat(all).containsExactly(second, first).isEqualTo(ofChild);
        byte[] read = register.read(w -> w.sent().pdf(first));
        assertThat(read).isEqualTo(pdf);
    }

    @Test
    void whatACopySaidIsKeptInTheOrderOfTheForm() {
        SentDocument copy = register.write(w -> w.sent().keep(document(Optional.empty()), new byte[]{1}));
        Optional<SentContent> before = register.read(w -> w.sent().content(copy));
        assertThat(before).as("approved before it was kept").isEmpty();
        var said = new SentContent(Optional.of(3L), Optional.of("school"), "därför",
                List.of(new SentAnswer("hair", "19. Hårfärg", "svart", Fate.ADDED),
                        new SentAnswer("build", "18. Kroppsform", "", Fate.NEVER)));
        register.change(w -> w.sent().keep(copy, said));
        Optional<SentContent> kept = register.read(w -> w.sent().content(copy));
        assertThat(kept).contains(said);
    }

    @Test
    void whatIsGivenByDefaultIsTheProgramsUntilItIsSet() {
        Map<String, Set<String>> unset = register.read(w -> w.settings().sharing());
        assertThat(unset).isEmpty();
        Map<String, Set<String>> given = Map.of("school", Set.of(), "housing", Set.of("name", "since"));
        register.change(w -> w.settings().sharing(given));
        Map<String, Set<String>> set = register.read(w -> w.settings().sharing());
        assertThat(set).isEqualTo(given);
    }

    @Test
    void settingsHaveDefaultsUntilTheyAreSet() {
        assertThat(own()).isEqualTo(new OwnDetails(Role.SOCIAL_SECRETARY, "", "", "", "", "", ""));
        assertThat(months()).isEqualTo(4);
        var details = new OwnDetails(Role.GOD_MAN, "Påhitte kommun", "Namn", "titel", "enhet", "070", "a@b.se");
        register.change(w -> {
            w.settings().own(details);
            w.settings().leadMonths(6);
            w.settings().makePractice();
        });
        assertThat(own()).isEqualTo(details);
        assertThat(months()).isEqualTo(6);
        boolean practice = register.read(w -> w.settings().isPractice());
        assertThat(practice).isTrue();
        assertThatThrownBy(() -> register.change(w -> w.settings().leadMonths(13)))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private OwnDetails own() {
        return register.read(w -> w.settings().own());
    }

    private int months() {
        return register.read(w -> w.settings().leadMonths());
    }

    private SentDocument document(Optional<Long> replaces) {
        return new SentDocument(0, child, FORM, 3,
                new SentDocument.Approval(Instant.parse("2026-11-21T09:00:00.123Z"), "Socialnämnden", "för hand"),
                "ab".repeat(32), replaces);
    }
}
