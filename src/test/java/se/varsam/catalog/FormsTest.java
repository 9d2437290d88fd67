package se.varsam.catalog;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import se.varsam.domain.document.DocumentKind;
import se.varsam.domain.document.FormTemplate;
import se.varsam.domain.document.FormTemplate.Absence;
import se.varsam.domain.document.Question;
import se.varsam.domain.document.Question.Asked;
import se.varsam.domain.document.Source;
import se.varsam.domain.missing.AwayStep;
import se.varsam.domain.missing.EpisodeField;

/** The forms that come with the program, and how a broken file is refused. */
class FormsTest {
    private static final LocalDate DAY = LocalDate.of(2026, 11, 21);
    private final Forms forms = new Forms();

    @Test
    void thePoliceAsk38QuestionsIn3Groups() {
        var police = police();
        assertThat(police.sections().stream().map(s -> s.items().stream().filter(Question.class::isInstance).count()))
                .containsExactly(0L, 13L, 16L, 9L, 0L);
        assertThat(police.questions()).hasSize(38);
    }

    @Test
    void the9OfTheEpisodeAreMappedOnceAndTheOther29BelongToTheChild() {
        var ofEpisode = police().questions().filter(FormsTest::isOfEpisode).toList();
        assertThat(ofEpisode.stream().flatMap(FormsTest::sources).filter(Source.OfEpisode.class::isInstance)
                .map(s -> ((Source.OfEpisode) s).field())).containsExactlyInAnyOrder(EpisodeField.values());
        assertThat(ofEpisode).hasSize(9);
        assertThat(police().questions().filter(q -> !isOfEpisode(q))).hasSize(29)
                .allMatch(q -> q.asked() instanceof Asked.Photograph || sources(q).findAny().isPresent());
    }

    @Test
    void theOrderIsTheOneThePoliceKnow() {
        assertThat(police().questions().map(Question::id)).containsExactly("identity", "dossier-number", "lma-number",
                "first-name", "last-name", "address", "mobile", "email", "social-media", "god-man", "social-secretary",
                "school", "relatives", "sex", "origin", "languages", "height", "build", "hair", "eyes", "marks",
                "clothes", "photograph", "special-needs", "suicidal-thoughts", "missing-before", "missing-where",
                "time-in-sweden", "lived-where", "left-at", "last-seen", "belongings", "anxiety", "unknown-persons",
                "other", "decision", "reported-at", "case-number");
    }

    /** Every row of the merged field list of domain.md §3, in its order. */
    @Test
    void theConcernReportHoldsEveryMergedField() {
        assertThat(concern().questions().map(Question::id)).contains("date", "recipient-board",
                "recipient-municipality", "first-name", "last-name", "identity", "address", "school", "contact",
                "siblings",
                "covers-siblings", "guardian-1", "guardian-2", "guardian-identity", "interpreter",
                "guardian-interpreter", "reporter", "reporter-contact", "reporter-workplace", "relation",
                "earlier-worry", "concern", "seen", "heard", "child-says", "effect", "since", "why-now", "otherwise",
                "where-now", "acute", "acute-how", "child-informed", "guardian-informed", "meeting", "special-care",
                "god-man", "placement", "assigned-municipality", "social-secretary", "case-numbers", "asylum-status",
                "decision", "police-report", "police-report-more", "others-informed");
        assertThat(concern().sections().getLast().items().getLast()).isInstanceOf(FormTemplate.Signature.class);
    }

    /** Whoever receives it sees at once whether it is urgent, where the child is, and what the worry is. */
    @Test
    void whatIsUrgentComesFirst() {
        assertThat(concern().sections().stream().map(FormTemplate.Section::title)).startsWith("Anmälan", "Barnet",
                "Oron");
        assertThat(concern().sections().getFirst().items().stream().filter(Question.class::isInstance)
                .map(q -> ((Question) q).id())).contains("acute", "acute-how");
    }

    @Test
    void noAdviceSaysThatTheReaderMustReport() {
        assertThat(concern().questions().map(Question::advice)).noneMatch(advice -> advice.contains("{law:"));
    }

    @Test
    void theQuestionsOfThePoliceAreNumberedThrough() {
        var labels = police().questions().map(Question::label).toList();
        assertThat(labels).allSatisfy(
                label -> assertThat(label).startsWith(labels.indexOf(label) + 1 + ". "));
        assertThat(concern().questions().map(Question::label)).noneMatch(label -> label.matches("[0-9].*"));
    }

    @Test
    void thePoliceChecklistOpensWithTheNumbersToRing() {
        assertThat(police().sections().getFirst().items()).singleElement()
                .isInstanceOfSatisfying(FormTemplate.Note.class,
                        note -> assertThat(note.text()).contains("114 14", "112", "116 000"));
    }

    @Test
    void theReporterChoosesAStandingAndNoneIsChosenBeforehand() {
        var standing = (Asked.OneOf) concern().question("standing").orElseThrow().asked();
        assertThat(standing.options()).extracting(Question.Option::id).containsExactly("duty", "god-man", "private");
        assertThat(standing.options()).noneMatch(Question.Option::unanswered);
    }

    @Test
    void anAnswerHasMoreRoomOnScreenThanOnACrampedBlank() {
        assertThat(concern().question("why-now").orElseThrow().room()).isEqualTo(new Question.Room(2, 1));
        assertThat(police().question("last-seen").orElseThrow().room()).isEqualTo(new Question.Room(3, 3));
    }

    @Test
    void consentIsNoCondition() {
        assertThat(concern().questions().map(q -> (q.label() + q.advice()).toLowerCase(Locale.ROOT)))
                .noneMatch(text -> text.contains("samtyck"));
    }

    @ParameterizedTest
    @EnumSource(names = {"POLICE_CHECKLIST", "CONCERN_REPORT", "PAPER_RECEIPT", "READINESS_SHEET", "OF_MISS",
            "ON_CALL_PAGE", "AWAY_NOTICE", "CRIME_REPORT", "OF_RET"})
    void noTextKeepsALawTokenWhenItIsPrinted(DocumentKind kind) {
        var printed = forms.current(kind, DAY).on(DAY, forms.laws());
        assertThat(printed.toString()).doesNotContain("{law:");
    }

    @Test
    void theLawIsCitedByTheDaysOfTheDocument() {
        assertThat(standing(LocalDate.of(2025, 6, 30))).contains("14 kap. 1 § socialtjänstlagen (2001:453)");
        assertThat(standing(LocalDate.of(2025, 7, 1))).contains("19 kap. 1 § socialtjänstlagen (2025:400)")
                .contains("privatperson, 19 kap. socialtjänstlagen (2025:400)").doesNotContain("14 kap.");
    }

    @Test
    void everyStepThatAFormAsksTheLogAboutExists() {
        var steps = AwayFile.bundled().steps().stream().map(AwayStep::id).toList();
        assertThat(forms.all().stream().flatMap(FormTemplate::questions).flatMap(FormsTest::sources)
                .flatMap(FormsTest::each).filter(Source.OfLog.class::isInstance)
                .map(s -> ((Source.OfLog) s).step())).isSubsetOf(steps);
    }

    @Test
    void aFormSaysWhichTimeAwayItIsAbout() throws BrokenFile {
        assertThat(read(GOOD).absence()).isEqualTo(Absence.LASTING);
        var latest = read(GOOD.replace("title: Prov", "title: Prov\nabsence: latest").replace("[child.EYES]",
                "[log.miss-gm-1, file.left]"));
        assertThat(latest.absence()).isEqualTo(Absence.LATEST);
        assertThat(latest.question("eyes").stream().flatMap(FormsTest::sources)).containsExactly(
                new Source.OfLog("miss-gm-1"), new Source.Derived(Source.Derivation.LEFT));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
            "label: Färg            |                     | 8 | refusal.data.missing | label",
            "child.HAIR             | child.SHOE          | 9 | refusal.data.value   | child.SHOE",
            "id: eyes               | id: hair            | 10 | refusal.data.twice  | hair",
            "valid_from: 2026-01-01 | valid_from: 2026-02-31 | 3 | refusal.data.value | valid_from",
            "version: 1             | version: 0          | 2 | refusal.data.value   | version",
            "[child.EYES]           | [child.EYES], tips: x | 10 | refusal.data.unknown | tips"})
    void aBrokenFileIsRefusedWithLineAndReason(String from, String to, int line, String key, String what) {
        assertThatThrownBy(() -> read(GOOD.replace(from.strip(), to == null ? "hint: x" : to.strip())))
                .isInstanceOfSatisfying(BrokenFile.class, e -> {
                    assertThat(e.reason().key()).isEqualTo(key);
                    assertThat(e.reason().details()).containsExactly("prov.yaml", String.valueOf(line), what);

                });
    }

    @Test
    void aGoodFileIsRead() throws BrokenFile {
        assertThat(read(GOOD).questions().map(Question::id)).containsExactly("hair", "eyes");
    }

    private static final String GOOD = """
            form: police-checklist
            version: 1
            valid_from: 2026-01-01
            title: Prov
            sections:
              - title: Grupp
                items:
                  - {id: hair, label: Färg, answer: [
                      child.HAIR]}
                  - {id: eyes, label: Ögon, answer: [child.EYES]}
            """;

    private static FormTemplate read(String yaml) throws BrokenFile {
        var in = new ByteArrayInputStream(yaml.getBytes(StandardCharsets.UTF_8));
        return new FormReader(YamlFile.read("prov.yaml", in)).read();
    }

    private String standing(LocalDate day) {
        return forms.current(DocumentKind.CONCERN_REPORT, day).on(day, forms.laws()).question("standing").orElseThrow()
                .toString();
    }

    private FormTemplate police() {
        return forms.current(DocumentKind.POLICE_CHECKLIST, DAY);
    }

    private FormTemplate concern() {
        return forms.current(DocumentKind.CONCERN_REPORT, DAY);
    }

    private static boolean isOfEpisode(Question question) {
        return sources(question).anyMatch(Source.OfEpisode.class::isInstance);
    }

    private static Stream<Source> each(Source source) {
        return source instanceof Source.Several(var sources) ? sources.stream() : Stream.of(source);
    }

    private static Stream<Source> sources(Question question) {
        return question.asked() instanceof Asked.InWords(List<Question.Part> parts)
                ? parts.stream().map(Question.Part::source)
                : Stream.empty();
    }
}
