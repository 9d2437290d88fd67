package se.varsam.domain.missing;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import se.varsam.domain.child.AsylumHistory;
import se.varsam.domain.missing.AwayStep.Duty;
import se.varsam.domain.missing.StepReport.Result;
import se.varsam.domain.shared.Actor;
import se.varsam.domain.shared.Sensitive;

/**
 * All that decides what is to be done now.
 *
 * @param own
 *            the actor that the user is
 * @param episode
 *            the time away
 * @param zone
 *            of the clocks on the wall
 * @param now
 *            the instant it is asked for
 * @param card
 *            what the child's card says
 * @param log
 *            what has been done, in any order
 */
public record AwaySituation(Actor own, MissingEpisode episode, ZoneId zone, Instant now, Card card,
        List<StepEntry> log) implements Sensitive {
    /** Orders the log by when things happened, then as they were written. */
    public AwaySituation {
        log = log.stream().sorted(Comparator.comparing((StepEntry e) -> e.report().at())
                .thenComparing(StepEntry::id)).toList();
    }

    /** A card that names no responsible municipality. */
    public AwaySituation(Actor own, MissingEpisode episode, ZoneId zone, Instant now, AsylumHistory asylum,
            boolean guardianKnown, List<StepEntry> log) {
        this(own, episode, zone, now, new Card(asylum, guardianKnown, Optional.empty()), log);
    }

    /**
     * What the child's card says.
     *
     * @param asylum
     *            the child's asylum events
     * @param guardianKnown
     *            whether a god man or specially appointed guardian stands in the card, or the user is one
     * @param municipality
     *            the one that is responsible
     */
    public record Card(AsylumHistory asylum, boolean guardianKnown, Optional<String> municipality)
            implements
                Sensitive {
        @Override
        public String toString() {
            return REDACTED;
        }
    }

    /** What time means in this episode. */
    public AwayClock clock() {
        return new AwayClock(episode.noticedAt(), zone);
    }

    /** The date it is on the wall. */
    public LocalDate date() {
        return LocalDate.ofInstant(now, zone);
    }

    /** {@code L}: the date the child left, of a range the earliest; T0's date until that is known. */
    public LocalDate left() {
        return episode.left().map(range -> range.first().day()).orElse(episode.noticedAt().toLocalDate());
    }

    /** By which day Migrationsverket is told; empty where there is no application. */
    public Optional<LocalDate> migrationLatest() {
        return MigrationNotice.latest(left(), card.asylum().statusOn(left()));
    }

    /** The entries about a step, the latest last. */
    public List<StepEntry> entries(AwayStep step) {
        return log.stream().filter(e -> e.step().equals(step.id())).toList();
    }

    /** Whether anyone has reported to the police: by the log, or by the answers of the police checklist. */
    public boolean isReported(AwayRoutine routine) {
        return episode.answers().containsKey(EpisodeField.REPORTED_AT)
                || episode.answers().containsKey(EpisodeField.CASE_NUMBER)
                || has(routine, Duty.POLICE_REPORT, Result.DONE);
    }

    /** Whether social services report themselves: no god man is known, or the tries so far reached none. */
    boolean isTakenOver(AwayRoutine routine) {
        return own != Actor.GM && !has(routine, Duty.REACHES_GUARDIAN, Result.DONE)
                && (!card.guardianKnown() || has(routine, Duty.REACHES_GUARDIAN, Result.NOT_REACHED));
    }

    /**
     * Whether the child was located in another municipality than the responsible one; empty until it is known where.
     * One that the card does not name is taken for another: the step is rather shown than forgotten.
     */
    Optional<Boolean> isElsewhere() {
        return episode.found(ReturnField.MUNICIPALITY)
                .map(found -> card.municipality().filter(own -> bare(own).equals(bare(found))).isEmpty());
    }

    /** A name without what it is called now and then: <i>Exempels kommun</i> is <i>Exempel</i>. */
    private static String bare(String municipality) {
        return municipality.strip().toLowerCase(Locale.ROOT).replaceFirst("s?\\s+(kommun|stad)$", "");
    }

    /** Whether the municipality's case had been closed, so that the child may have to be assigned anew. */
    boolean isCaseClosed() {
        return episode.found(ReturnField.CASE_CLOSED_ON).or(() -> episode.found(ReturnField.ASSIGNED_ON))
                .isPresent();
    }

    private boolean has(AwayRoutine routine, Duty duty, Result result) {
        Set<String> steps = routine.steps().stream().filter(s -> s.duty() == duty).map(AwayStep::id)
                .collect(Collectors.toSet());
        return log.stream().anyMatch(e -> e.says(result) && steps.contains(e.step()));
    }

    @Override
    public String toString() {
        return "AwaySituation[" + episode.id() + "]";
    }
}
