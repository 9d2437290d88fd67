package se.varsam.domain.document;

import static org.assertj.core.api.Assertions.assertThat;
import static se.varsam.domain.document.SampleSubject.EMPTY;
import static se.varsam.domain.document.SampleSubject.TODAY;
import static se.varsam.domain.document.SampleSubject.episode;

import java.time.Instant;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import se.varsam.domain.document.FilledForm.Entry;
import se.varsam.domain.document.FilledForm.Value;
import se.varsam.domain.document.FormInProgress.Edit;
import se.varsam.domain.document.FormTemplate.Absence;
import se.varsam.domain.document.Question.Asked;
import se.varsam.domain.document.Question.Expectation;
import se.varsam.domain.document.Question.Joint;
import se.varsam.domain.document.Question.Part;
import se.varsam.domain.document.Question.Presence;
import se.varsam.domain.document.Source.Derivation;
import se.varsam.domain.missing.EpisodeField;
import se.varsam.domain.missing.MissingEpisode;
import se.varsam.domain.missing.StepEntry;
import se.varsam.domain.missing.StepReport;
import se.varsam.domain.missing.StepReport.Result;
import se.varsam.i18n.Texts;

/** What a form says of a time away: its log, when it began and ended, and which time it is. */
class AwayAnswersTest {
    private static final Texts TEXTS = new Texts();
    private static final MissingEpisode LASTS = episode("2026-11-20T17:40", "", Map.of());
    private static final MissingEpisode ENDED = episode("2026-11-20T17:40", "2026-11-21T08:15",
            Map.of(EpisodeField.LEFT_AT, "2026-11-20T15:00", EpisodeField.CLOTHES, "röd jacka"));
    private static final Source POLICE = new Source.OfLog("miss-gm-1");
    private static final List<StepEntry> LOG = List.of(
            entry(3, 1, "miss-gm-1", new StepReport(at("20:00"), "Påhittade Polisen", Result.DONE, "K-0000-26",
                    Optional.empty(), "min egen anteckning")),
            entry(2, 1, "miss-gm-1", new StepReport(at("18:05"), "", Result.NOT_REACHED, "", Optional.empty(), "")),
            entry(4, 1, "miss-gm-2", StepReport.done(at("18:10"), "Hittepå Boende")),
            entry(1, 9, "miss-gm-1", StepReport.done(at("07:00"), "en annan gång")));

    private static StepEntry entry(long id, long episode, String step, StepReport report) {
        return new StepEntry(id, episode, step, report, "", Instant.EPOCH);
    }

    private static LocalDateTime at(String clock) {
        return LocalDateTime.parse("2026-11-20T" + clock);
    }

    private static FormSubject subject(MissingEpisode... episodes) {
        FormSubject bare = EMPTY.subject();
        return new FormSubject(bare.child(),
                new FormSubject.File(Optional.empty(), List.of(episodes), List.of(), LOG), Map.of(), bare.own(), TODAY,
                bare.printedAt());
    }

    private static FormInProgress form(Absence absence, Source source, MissingEpisode... episodes) {
        var question = new Question("q", "Fråga",
                new Asked.InWords(List.of(new Part(source, "", Presence.ALWAYS, Joint.SAME_LINE))),
                new Question.Room(1, 1), "", Expectation.EXPECTED);
        var template = new FormTemplate(DocumentKind.CONCERN_REPORT, 1, TODAY, "Prov", absence,
                List.of(new FormTemplate.Section("Grupp", List.of(question))));
        return new Filling(template, TEXTS::get).inProgress(subject(episodes));
    }

    private static Value said(Absence absence, Source source, MissingEpisode... episodes) {
        return ((Entry.Answer) form(absence, source, episodes).questions().findFirst().orElseThrow().entry()).value();
    }

    private static Value known(String text) {
        return new Value.Known(text);
    }

    @Test
    void theLogTellsWhenHowItWentWhoAndWhatCameOfIt() {
        assertThat(said(Absence.LASTING, POLICE, LASTS)).isEqualTo(known(
                "2026-11-20 kl. 18:05, ingen nådd\n2026-11-20 kl. 20:00, klart, Påhittade Polisen: K-0000-26"));
    }

    @Test
    void severalStepsStandTogether() {
        var several = new Source.Several(List.of(new Source.OfLog("miss-gm-2"), POLICE));
        assertThat(said(Absence.LASTING, several, LASTS)).as("in the order things happened, whatever the steps'")
                .isEqualTo(known("2026-11-20 kl. 18:05, ingen nådd\n2026-11-20 kl. 18:10, klart, Hittepå Boende\n"
                        + "2026-11-20 kl. 20:00, klart, Påhittade Polisen: K-0000-26"));
    }

    @Test
    void whatIsNotLoggedIsUnknownAndIsLoggedOnItsPage() {
        var form = form(Absence.LASTING, new Source.OfLog("miss-gm-4"), LASTS);
        assertThat(form.missing()).singleElement()
                .satisfies(q -> assertThat(q.edits()).containsExactly(new Edit.Elsewhere(Source.Place.AWAY)));
        assertThat(said(Absence.LASTING, new Source.OfLog("miss-gm-4"), LASTS)).isEqualTo(new Value.Unknown());
    }

    @Test
    void afterTheReturnOnlyAFormThatSaysSoSeesTheEpisode() {
        var clothes = new Source.OfEpisode(EpisodeField.CLOTHES);
        assertThat(said(Absence.LASTING, clothes, ENDED)).isEqualTo(new Value.Unknown());
        assertThat(said(Absence.LASTING, POLICE, ENDED)).isEqualTo(new Value.Unknown());
        assertThat(said(Absence.LATEST, clothes, ENDED)).isEqualTo(known("röd jacka"));
        assertThat(said(Absence.LATEST, POLICE, ENDED)).isInstanceOf(Value.Known.class);
        assertThat(form(Absence.LATEST, clothes, ENDED).episode()).contains(ENDED);
        assertThat(form(Absence.LATEST, clothes, ENDED).questions().findFirst().orElseThrow().edits())
                .containsExactly(new Edit.OfEpisode(EpisodeField.CLOTHES, "röd jacka"));
    }

    @Test
    void noticedLeftAndEnded() {
        assertThat(said(Absence.LATEST, new Source.Derived(Derivation.NOTICED_AT), ENDED))
                .isEqualTo(known("2026-11-20 kl. 17:40"));
        assertThat(said(Absence.LATEST, new Source.Derived(Derivation.LEFT), ENDED))
                .isEqualTo(known("2026-11-20 kl. 15:00"));
        assertThat(said(Absence.LATEST, new Source.Derived(Derivation.LEFT), LASTS))
                .isEqualTo(known("okänt, räknas från 2026-11-20 då det upptäcktes"));
        assertThat(said(Absence.LATEST, new Source.Derived(Derivation.ENDED_AT), ENDED))
                .isEqualTo(known("2026-11-21 kl. 08:15"));
        assertThat(said(Absence.LATEST, new Source.Derived(Derivation.ENDED_AT), LASTS))
                .isEqualTo(new Value.Unknown());
    }

    @Test
    void theAbsenceThatTheFormIsAboutIsNoEarlierOne() {
        var earlier = new Source.Derived(Derivation.EARLIER_ABSENCES);
        assertThat(said(Absence.LATEST, earlier, ENDED)).isEqualTo(new Value.Unknown());
        assertThat(said(Absence.LASTING, earlier, ENDED)).isInstanceOf(Value.Known.class);
    }
}
