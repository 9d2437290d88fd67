package se.varsam.service;

import java.util.Optional;

import se.varsam.domain.missing.AwayRoutine;
import se.varsam.domain.missing.AwayStep;
import se.varsam.domain.missing.EpisodeField;
import se.varsam.domain.missing.MissingEpisode;
import se.varsam.domain.missing.StepEntry;
import se.varsam.domain.missing.StepReport.Result;
import se.varsam.domain.shared.Moment;
import se.varsam.service.port.Work;

/**
 * The answer of the police checklist that a logged police report gives: when it was made. Only the user's own report
 * does: what is confirmed of another's says when it was confirmed.
 *
 * @param work
 *            the transaction it is written in
 * @param episode
 *            whose answer
 * @param routine
 *            which steps are reports
 */
record ReportAnswer(Work work, MissingEpisode episode, AwayRoutine routine) {
    /** An entry counts from now on: fills the answer where it is empty. */
    void counts(StepEntry entry) {
        boolean own = step(entry).actor() == work.settings().own().role().actor();
        if (own && isReport(entry) && now().isEmpty()
                && !work.episodes().drafts(episode).containsKey(EpisodeField.REPORTED_AT)) {
            change("", answer(entry));
        }
    }

    /** An entry counts no longer: the answer that it gave goes with it. Says whether it did. */
    boolean countsNot(StepEntry entry) {
        boolean given = isReport(entry) && now().equals(answer(entry)) && work.awayLog().of(episode).stream()
                .filter(other -> other.id() != entry.id()).noneMatch(other -> isReport(other)
                        && answer(other).equals(answer(entry)));
        if (given) {
            change(answer(entry), "");
        }
        return given;
    }

    private AwayStep step(StepEntry entry) {
        return routine.step(entry.step());
    }

    private boolean isReport(StepEntry entry) {
        return step(entry).duty() == AwayStep.Duty.POLICE_REPORT && entry.says(Result.DONE);
    }

    private static String answer(StepEntry entry) {
        var at = entry.report().at();
        return new Moment(at.toLocalDate(), Optional.of(at.toLocalTime())).toString();
    }

    private String now() {
        return work.episodes().of(episode.child()).stream().filter(e -> e.id() == episode.id()).findFirst()
                .map(e -> e.answers().getOrDefault(EpisodeField.REPORTED_AT, "")).orElse("");
    }

    private void change(String from, String to) {
        work.episodes().change(episode, EpisodeField.REPORTED_AT, to);
        work.log().change(episode.child(), "EPISODE_" + EpisodeField.REPORTED_AT.name(), from, to);
    }
}
