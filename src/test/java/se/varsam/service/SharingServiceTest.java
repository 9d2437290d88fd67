package se.varsam.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.varsam.catalog.Forms;
import se.varsam.domain.child.AgeDecision;
import se.varsam.domain.child.ChildField;
import se.varsam.domain.child.ChildId;
import se.varsam.domain.document.DocumentKind;
import se.varsam.domain.document.SampleSubject;
import se.varsam.domain.document.SentContent;
import se.varsam.domain.document.SentContent.SentAnswer;
import se.varsam.domain.document.SentDocument;
import se.varsam.domain.document.Share;
import se.varsam.domain.document.Share.Fate;
import se.varsam.domain.shared.Refusal;
import se.varsam.i18n.Texts;
import se.varsam.service.port.PdfWriter.Pdf;
import se.varsam.store.TestRegister;

/** Who gets what, chosen before an approval and kept with the copy. */
class SharingServiceTest {
    private static final DocumentKind POLICE = DocumentKind.POLICE_CHECKLIST;
    private static final DocumentKind NOTICE = DocumentKind.AWAY_NOTICE;

    private TestRegister register;
    private DocumentService documents;
    private SharingService sharing;
    private ChildId child;

    @BeforeEach
    void open(@TempDir Path folder) throws SQLException {
        register = TestRegister.in(folder);
        documents = new DocumentService(register, new Forms(),
                form -> new Pdf((form.header() + "\n" + form.sections()).getBytes(StandardCharsets.UTF_8), 1,
                        List.of()),
                new Texts()::get, TestRegister.CLOCK, () -> LocalDate.of(2026, 11, 21));
        sharing = documents.sharing();
        child = register.write(w -> {
            w.settings().own(SampleSubject.OWN);
            var id = w.children().add(2026).id();
            w.children().change(id, ChildField.FIRST_NAME, "Påhittad");
            w.children().change(id, ChildField.SUICIDAL_THOUGHTS, "HEMLIGT-S");
            w.children().change(id, ChildField.SPECIAL_NEEDS, "HEMLIGT-H");
            w.children().change(id, ChildField.DOSSIER_NUMBER, "11-111111");
            w.children().change(id, ChildField.HAIR, "svart");
            var born = SampleSubject.entry(AgeDecision.Kind.TEMPORARY, "2009-03-02", AgeDecision.Fate.NONE);
            w.children().save(id, new AgeDecision(0, born.kind(), born.birthDate(), born.validFrom(), born.learnedOn(),
                    born.origin(), born.fate()));
            w.episodes().open(id, LocalDateTime.of(2026, 11, 20, 17, 40));
            return id;
        });
    }

    @AfterEach
    void close() {
        register.close();
    }

    private Share share(DocumentKind kind) {
        return sharing.chosen(child, kind).orElseThrow().share();
    }

    private static List<String> ids(Share share, Fate fate) {
        return share.lines(fate).stream().map(Share.Line::question).toList();
    }

    private String preview(DocumentKind kind) {
        return new String(documents.preview(child, kind).bytes(), StandardCharsets.UTF_8);
    }

    @Test
    void thePoliceGetAll38() {
        assertThat(share(POLICE).recipient().id()).isEqualTo("police");
        assertThat(share(POLICE).lines(Fate.GIVEN)).hasSize(38);
        assertThat(share(POLICE).withheld()).isEmpty();
    }

    @Test
    void migrationsverketGetsIdentityWhenItLeftAndWhenThatWasNoticed() {
        sharing.choose(child, NOTICE, "migration");
        assertThat(ids(share(NOTICE), Fate.GIVEN)).containsExactly("first-name", "last-name", "identity",
                "case-numbers", "left", "noticed");
        assertThat(preview(NOTICE)).contains("2009-03-02", "11-111111").doesNotContain("label=God man");
    }

    @Test
    void housingAndSchoolGetOnlySinceWhenAndWhomToRing() {
        assertThat(share(NOTICE).recipient().id()).as("the least is proposed").isEqualTo("housing");
        for (String recipient : List.of("housing", "school")) {
            sharing.choose(child, NOTICE, recipient);
            assertThat(ids(share(NOTICE), Fate.GIVEN)).containsExactly("first-name", "last-name", "left", "noticed",
                    "own-contact", "god-man", "social-secretary");
            assertThat(preview(NOTICE)).contains("2026-11-20 kl. 17:40", "label=God man").as("nor on top of the page")
                    .doesNotContain("2009-03-02", "11-111111", "Migrationsverket", "fyller 18", "Fyller 18");
        }
    }

    @Test
    void aDraftForANamedRecipientHoldsWhatThatOneGets() {
        sharing.choose(child, NOTICE, "school");
        sharing.give(child, NOTICE, "own-contact", false);
        assertThat(draft("school")).as("as it is ticked").contains("label=God man").doesNotContain("11-111111")
                .isEqualTo(preview(NOTICE));
        assertThat(draft("migration")).as("by the table").contains("11-111111").doesNotContain("label=God man");
        assertThat(sharing.draft(child, NOTICE, "police")).isEmpty();
        assertThat(sharing.draft(child, DocumentKind.PAPER_RECEIPT, "police")).isEmpty();
        assertThat(sharing.draft(child, DocumentKind.POLICE_COMPLETION, "police")).isEmpty();
    }

    private String draft(String recipient) {
        return new String(documents.pdf(sharing.draft(child, NOTICE, recipient).orElseThrow()).bytes(),
                StandardCharsets.UTF_8);
    }

    @Test
    void asylumHealthAndSuicidalThoughtsNeverReachTheSchool() {
        sharing.choose(child, POLICE, "school");
        assertThat(ids(share(POLICE), Fate.NEVER)).containsExactly("dossier-number", "lma-number", "special-needs",
                "suicidal-thoughts", "time-in-sweden", "anxiety", "decision");
        for (String question : ids(share(POLICE), Fate.NEVER)) {
            assertThat(sharing.give(child, POLICE, question, true).refusal())
                    .contains(Refusal.of("refusal.sharing.never"));
        }
        assertThat(sharing.change("school", "health", true).refusal()).contains(Refusal.of("refusal.sharing.never"));
        assertThat(preview(POLICE)).doesNotContain("HEMLIGT", "11-111111", "Särskilda", "suicidala");
    }

    @Test
    void moreThanTheTableSaysAsksWhyAndIsKept() {
        sharing.choose(child, POLICE, "school");
        assertThat(sharing.give(child, POLICE, "hair", true).toOptional()).isPresent();
        sharing.give(child, POLICE, "god-man", false);
        assertThat(documents.hindrance(child, POLICE)).contains(Refusal.of("refusal.sharing.reason"));
        assertThatThrownBy(() -> approve(POLICE)).isInstanceOf(IllegalStateException.class);

        sharing.reason(child, POLICE, "Läraren letar på stan.");
        String preview = preview(POLICE);
        SentDocument copy = approve(POLICE);
        assertThat(documents.pdf(copy).toOptional().orElseThrow()).asString(StandardCharsets.UTF_8)
                .isEqualTo(preview.replace("[DRAFT]", "[]")).contains("svart", "Socialsekreterare, namn")
                .doesNotContain("God man, namn");

        SentContent kept = documents.content(copy).orElseThrow();
        assertThat(kept.recipient()).contains("school");
        assertThat(kept.reason()).isEqualTo("Läraren letar på stan.");
        assertThat(kept.answers(Fate.ADDED)).extracting(SentAnswer::question, SentAnswer::answer)
                .containsExactly(org.assertj.core.groups.Tuple.tuple("hair", "svart"));
        assertThat(kept.answers(Fate.LEFT_OUT)).extracting(SentAnswer::question).containsExactly("god-man");
        assertThat(kept.answers(Fate.NEVER)).hasSize(7);
        assertThat(kept.toString()).doesNotContain("svart");
        assertThat(kept.answers()).filteredOn(a -> !a.fate().isGiven()).extracting(SentAnswer::answer)
                .containsOnly("");
    }

    private SentDocument approve(DocumentKind kind) {
        return documents.approve(child, kind, "", "", Optional.empty());
    }

    @Test
    void anotherRecipientBeginsByTheTable() {
        sharing.choose(child, POLICE, "housing");
        sharing.give(child, POLICE, "hair", true);
        sharing.reason(child, POLICE, "därför");
        sharing.choose(child, POLICE, "school");
        assertThat(share(POLICE).lines(Fate.ADDED)).isEmpty();
        assertThat(share(POLICE).reason()).isEmpty();
    }

    @Test
    void whatWasChosenBeforeAnotherRecipientIsBroughtBack() {
        sharing.choose(child, POLICE, "housing");
        sharing.give(child, POLICE, "hair", true);
        sharing.reason(child, POLICE, "därför");
        Share ticked = share(POLICE);
        var earlier = sharing.choose(child, POLICE, "school");
        sharing.give(child, POLICE, "god-man", false);
        Share other = share(POLICE);
        var until = sharing.bringBack(child, POLICE, earlier);
        assertThat(share(POLICE)).isEqualTo(ticked);
        sharing.bringBack(child, POLICE, until);
        assertThat(share(POLICE)).isEqualTo(other);
        assertThat(earlier.toString()).doesNotContain("därför");
    }

    @Test
    void theChoiceIsBroughtBackWhenACopyIsCorrected() {
        sharing.choose(child, POLICE, "school");
        approve(POLICE);
        assertThat(share(POLICE).recipient().id()).isEqualTo("police");
        documents.bringBackAnswers(child, POLICE);
        assertThat(share(POLICE).recipient().id()).isEqualTo("school");
    }

    @Test
    void theDefaultsCanBeChangedAndBroughtBack() {
        assertThat(sharing.isChanged()).isFalse();
        sharing.change("housing", "looks", true);
        sharing.change("housing", "ring", false);
        sharing.choose(child, POLICE, "housing");
        assertThat(ids(share(POLICE), Fate.GIVEN)).contains("hair").doesNotContain("god-man");
        assertThat(documents.hindrance(child, POLICE)).as("what the register's table gives needs no reason").isEmpty();
        assertThat(sharing.isChanged()).isTrue();
        assertThat(sharing.table().recipient("migration").gets()).contains("identity");

        sharing.reset();
        assertThat(sharing.isChanged()).isFalse();
        assertThat(ids(share(POLICE), Fate.GIVEN)).contains("god-man").doesNotContain("hair");
    }

    @Test
    void aFormThatIsNoMatterOfTheTableIsGivenWhole() {
        assertThat(sharing.chosen(child, DocumentKind.PAPER_RECEIPT)).isEmpty();
        assertThat(sharing.chosen(child, DocumentKind.POLICE_COMPLETION)).isEmpty();
        assertThat(documents.content(approve(DocumentKind.PAPER_RECEIPT)).orElseThrow().recipient()).isEmpty();
    }

    @Test
    void aReasonThatIsTooLongIsRefused() {
        assertThat(sharing.reason(child, POLICE, "x".repeat(100_000)).refusal()).isPresent();
    }
}
