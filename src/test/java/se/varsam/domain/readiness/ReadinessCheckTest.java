package se.varsam.domain.readiness;

import static org.assertj.core.api.Assertions.assertThat;
import static se.varsam.domain.document.SampleSubject.EMPTY;
import static se.varsam.domain.document.SampleSubject.TODAY;
import static se.varsam.domain.document.SampleSubject.entry;
import static se.varsam.domain.document.SampleSubject.episode;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.varsam.catalog.Forms;
import se.varsam.domain.child.AgeDecision.Fate;
import se.varsam.domain.child.AgeDecision.Kind;
import se.varsam.domain.child.AsylumStatus;
import se.varsam.domain.child.ChildField;
import se.varsam.domain.child.Photo;
import se.varsam.domain.document.DocumentKind;
import se.varsam.domain.document.Filling;
import se.varsam.domain.document.FormTemplate;
import se.varsam.domain.document.SampleSubject;
import se.varsam.domain.readiness.Readiness.Answer;
import se.varsam.domain.readiness.Readiness.Standing;
import se.varsam.i18n.Texts;

/** The police's own form, looked through for made-up children. */
class ReadinessCheckTest {
    private static final FormTemplate POLICE = new Forms().current(DocumentKind.POLICE_CHECKLIST, TODAY);
    private static final ReadinessCheck CHECK = new ReadinessCheck(new Filling(POLICE, new Texts()::get));

    @Test
    void twentyNineQuestionsBelongToTheChildAndEachHasAWeight() {
        Readiness bare = check(EMPTY);
        assertThat(bare.total()).isEqualTo(29);
        assertThat(bare.known()).isZero();
        assertThat(bare.missing()).hasSize(29);
        assertThat(Readiness.weighed()).containsExactlyInAnyOrderElementsOf(
                bare.answers().stream().map(a -> a.question()).toList());
        assertThat(bare.answers().stream().map(a -> a.question())).doesNotContain("clothes", "last-seen",
                "case-number");
    }

    @Test
    void aChildThatIsAwayIsAskedTheSame() {
        assertThat(check(EMPTY.away(episode("2026-11-20T17:40", "", Map.of()))).total()).isEqualTo(29);
    }

    @Test
    void aWholeFileAnswersEverything() {
        Readiness whole = check(whole());
        assertThat(whole.missing()).isEmpty();
        assertThat(whole.known()).isEqualTo(29);
        assertThat(whole.first()).isEmpty();
        assertThat(whole.contacts()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"FIRST_NAME,first-name,MISSING", "LAST_NAME,last-name,PARTLY", "MOBILE,mobile,MISSING",
            "SOCIAL_MEDIA,social-media,MISSING", "MARKS,marks,MISSING", "GOD_MAN_PHONE,god-man,PARTLY",
            "CLASS_HEAD,school,PARTLY", "INTERPRETER,languages,PARTLY", "ARRIVED_ON,time-in-sweden,MISSING",
            "SUICIDAL_THOUGHTS,suicidal-thoughts,MISSING", "EMAIL,email,MISSING", "LMA_NUMBER,lma-number,MISSING"})
    void oneFieldThatIsMissingIsOneQuestion(ChildField left, String question, Standing standing) {
        var facts = new EnumMap<>(whole().facts());
        facts.remove(left);
        Readiness readiness = check(whole().with(facts));
        assertThat(readiness.known()).isEqualTo(28);
        assertThat(readiness.missing()).singleElement().satisfies(answer -> {
            assertThat(answer.question()).isEqualTo(question);
            assertThat(answer.standing()).isEqualTo(standing);
        });
        assertThat(readiness.first()).isEqualTo(readiness.missing());
    }

    @Test
    void whereItWasHangsOnWhetherItWasAway() {
        var facts = new EnumMap<>(whole().facts());
        facts.remove(ChildField.MISSING_BEFORE);
        facts.remove(ChildField.MISSING_WHERE);
        assertThat(check(whole().with(facts)).missing().stream().map(a -> a.question()))
                .containsExactly("missing-before", "missing-where");
        facts.put(ChildField.MISSING_BEFORE, "Nej");
        assertThat(check(whole().with(facts)).missing()).isEmpty();
        facts.remove(ChildField.MISSING_BEFORE);
        assertThat(check(whole().with(facts).away(episode("2026-03-01T10:00", "2026-03-02T10:00", Map.of())))
                .missing()).as("the register knows of it").isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"2026-11-21,false", "2026-05-21,false", "2026-05-20,true", "2025-11-21,true"})
    void photographAndDescriptionAreOldAfterSixMonths(LocalDate day, boolean old) {
        Readiness readiness = CHECK.of(photographed(whole(), day).subject(), Optional.of(day));
        assertThat(readiness.isPhotoOld()).isEqualTo(old);
        assertThat(readiness.isDescriptionOld()).isEqualTo(old);
        assertThat(readiness.photographed()).contains(day);
        assertThat(readiness.known()).as("an old one is an answer still").isEqualTo(29);
        assertThat(ids(readiness.first())).isEqualTo(old ? List.of("photograph") : List.of());
    }

    @Test
    void whatIsNotDescribedHasNoAge() {
        Readiness bare = CHECK.of(EMPTY.subject(), Optional.of(TODAY));
        assertThat(bare.isDescribed()).isFalse();
        assertThat(bare.described()).as("all was emptied again").isEmpty();
        assertThat(CHECK.of(EMPTY.with(Map.of(ChildField.HAIR, "svart")).subject(), Optional.of(TODAY)).described())
                .contains(TODAY);
    }

    @Test
    void theFirstThreeGoByWeightAndNotByTheForm() {
        assertThat(ids(check(EMPTY).first())).containsExactly("photograph", "first-name", "last-name");
        Readiness named = check(EMPTY.with(Map.of(ChildField.FIRST_NAME, "Amina", ChildField.LAST_NAME, "Exempel"))
                .born(entry(Kind.REGISTERED, "2010-03-01", Fate.NONE)));
        assertThat(ids(named.first())).containsExactly("photograph", "mobile", "social-media");
        var facts = new EnumMap<>(whole().facts());
        List.of(ChildField.SCHOOL_NAME, ChildField.EMAIL, ChildField.MARKS, ChildField.GOD_MAN_NAME)
                .forEach(facts::remove);
        assertThat(ids(check(whole().with(facts)).first())).containsExactly("marks", "god-man", "school");
    }

    @ParameterizedTest
    @CsvSource({"GOD_MAN_PHONE", "SOCIAL_SECRETARY_PHONE", "PLACEMENT_PHONE", "SCHOOL_PHONE"})
    void aNumberThatIsMissingIsNamed(ChildField number) {
        var facts = new EnumMap<>(whole().facts());
        facts.remove(number);
        assertThat(check(whole().with(facts)).contacts()).containsExactly(number);
    }

    @Test
    void theWorstFileComesFirst() {
        Readiness bare = check(EMPTY);
        Readiness old = check(photographed(whole(), LocalDate.of(2025, 1, 1)));
        Readiness fresh = check(whole());
        assertThat(List.of(fresh, old, bare).stream().sorted(Readiness.WORST_FIRST)).containsExactly(bare, old, fresh);
    }

    private static Readiness check(SampleSubject subject) {
        return CHECK.of(subject.subject(), Optional.empty());
    }

    private static List<String> ids(List<Answer> answers) {
        return answers.stream().map(a -> a.question()).toList();
    }

    private static SampleSubject photographed(SampleSubject subject, LocalDate day) {
        return subject.photo(new Photo(1, Optional.of(day), "", new byte[0]));
    }

    private static SampleSubject whole() {
        Map<ChildField, String> facts = Arrays.stream(ChildField.values()).collect(Collectors.toMap(f -> f,
                f -> switch (f.kind()) {
                    case DATE -> "2025-01-15";
                    case SEX -> "female";
                    case YES_NO -> "no";
                    case PLACEMENT -> "HVB";
                    default -> "påhittat";
                }));
        List.of(ChildField.KNOWN_PHONES, ChildField.KNOWN_ACCOUNTS, ChildField.KNOWN_RELATIVES).forEach(facts::remove);
        return photographed(EMPTY.with(facts), TODAY).born(entry(Kind.REGISTERED, "2010-03-01", Fate.NONE))
                .asylum(SampleSubject.event(AsylumStatus.SEEKER, "2025-02-01", ""));
    }
}
