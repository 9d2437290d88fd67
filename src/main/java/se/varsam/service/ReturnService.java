package se.varsam.service;

import java.time.Clock;
import java.time.LocalDateTime;
import java.util.Map;
import java.util.Optional;

import se.varsam.domain.child.CardState;
import se.varsam.domain.child.ChildId;
import se.varsam.domain.child.FieldCheck;
import se.varsam.domain.child.FieldCheck.Checked;
import se.varsam.domain.missing.AwayClock;
import se.varsam.domain.missing.EndedEarly;
import se.varsam.domain.missing.MissingEpisode;
import se.varsam.domain.missing.ReturnField;
import se.varsam.domain.register.LogAction;
import se.varsam.domain.shared.DateRange;
import se.varsam.domain.shared.Outcome;
import se.varsam.domain.shared.Refusal;
import se.varsam.domain.shared.Sensitive;
import se.varsam.service.port.Today;
import se.varsam.service.port.UnitOfWork;
import se.varsam.service.port.Work;

/**
 * How an episode away ends ({@code routines.md} §7): the child is back, with what is known of that; or it is ended
 * though the child is not. Every change is committed and logged before the method returns. Times are Europe/Stockholm;
 * one in the spring gap is read an hour later.
 */
public final class ReturnService {
    /** How the change log's name for a field begins; the field's name follows. */
    public static final String LOG_NAME = "RETURN_";
    /** The change log's name for an episode that was ended though the child is not back. */
    public static final String NOT_BACK = "EPISODE_NOT_BACK";
    /** Why a card was opened again when it was the return that did it. */
    public static final String CARD_REASON = "RETURNED";

    private static final String ENDED = "EPISODE_ENDED";

    private final UnitOfWork register;
    private final Today today;
    private final Clock clock;

    ReturnService(UnitOfWork register, Today today, Clock clock) {
        this.register = register;
        this.today = today;
        this.clock = clock;
    }

    /**
     * An episode has ended.
     *
     * @param before
     *            as it was
     * @param episode
     *            as it is
     * @param closed
     *            how the child's card was closed, when the return has opened it
     */
    public record Ended(MissingEpisode before, MissingEpisode episode, Optional<CardState.Closed> closed)
            implements
                Sensitive {
        @Override
        public String toString() {
            return "Ended[" + episode.id() + "]";
        }
    }

    /** What was typed of a return but is no value yet. */
    public Map<ReturnField, String> drafts(MissingEpisode episode) {
        return register.read(work -> work.episodes().returnDrafts(episode));
    }

    /**
     * Changes what is known of a return to what was typed; what can't be a value is refused and kept as a draft. A time
     * of the end is kept as a draft only, until the episode ends or when its end is moved.
     */
    public Outcome<FieldSaved> change(MissingEpisode episode, ReturnField field, String typed) {
        if (field.isTimeOfEnd()) {
            keepDraft(episode, field, typed);
            return check(field, typed).then(time -> Outcome.done(new FieldSaved(time.value(), time.warnings())));
        }
        return register.write(work -> {
            MissingEpisode known = EpisodeService.known(work, episode);
            var change = new FieldChange(known.found().getOrDefault(field, ""),
                    () -> work.episodes().returnDrafts(episode).containsKey(field),
                    value -> work.episodes().change(episode, field, value),
                    (from, to) -> work.log().change(episode.child(), LOG_NAME + field.name(), from, to),
                    draft -> work.episodes().keepDraft(episode, field, draft));
            return change.take(check(field, typed), typed);
        });
    }

    /** What can be a value of a field; a new assignment may be planned, the other days have been. */
    public Outcome<Checked> check(ReturnField field, String typed) {
        var check = new FieldCheck(today.real());
        return field == ReturnField.ASSIGNED_ON
                ? check.day(typed, DateRange.planned(today.real()))
                : check.check(field.kind(), typed);
    }

    /** Keeps what is being typed, so that a crash does not lose it; empty text drops it. */
    public void keepDraft(MissingEpisode episode, ReturnField field, String typed) {
        register.change(work -> work.episodes().keepDraft(episode, field, FieldCheck.draft(typed)));
    }

    /**
     * The child is back: ends the episode, also one that was ended without that. A closed card is opened again. Refused
     * when to come, before the absence was noticed or the child left, after it was away again, and when it is back
     * already.
     */
    public Outcome<Ended> back(MissingEpisode episode, LocalDateTime backAt) {
        LocalDateTime at = EpisodeService.real(backAt);
        return register.write(work -> {
            MissingEpisode before = EpisodeService.known(work, episode);
            if (before.isReturned()) {
                return Outcome.refused("refusal.episode.ended");
            }
            return refusal(work, before, at).<Outcome<Ended>>map(Outcome.Refused::new).orElseGet(() -> {
                work.episodes().end(before, Optional.of(at));
                return Outcome.done(ended(work, before, at, opened(work, before.child())));
            });
        });
    }

    /** Moves the time at which the child came back. Refused as {@link #back} refuses, and when it isn't back. */
    public Outcome<MissingEpisode> move(MissingEpisode episode, LocalDateTime backAt) {
        LocalDateTime at = EpisodeService.real(backAt);
        return register.write(work -> {
            MissingEpisode before = EpisodeService.known(work, episode);
            if (!before.isReturned()) {
                return Outcome.refused("refusal.return.lasts");
            }
            return refusal(work, before, at).<Outcome<MissingEpisode>>map(Outcome.Refused::new).orElseGet(() -> {
                if (!before.endedAt().equals(Optional.of(at))) {
                    work.episodes().end(before, Optional.of(at));
                    logEnd(work, before, Optional.of(at));
                }
                return Outcome.done(EpisodeService.known(work, before));
            });
        });
    }

    /**
     * Ends an episode though the child is not back. Refused as {@link #back} refuses, and where something speaks
     * against it ({@link EndedEarly}) and no reason is noted.
     */
    public Outcome<Ended> endWithoutReturn(MissingEpisode episode, LocalDateTime endedAt) {
        LocalDateTime at = EpisodeService.real(endedAt);
        return register.write(work -> {
            MissingEpisode before = EpisodeService.known(work, episode);
            if (!before.isOpen()) {
                return Outcome.refused("refusal.episode.ended");
            }
            return refusal(work, before, at).or(() -> unexplained(before, at)).<Outcome<Ended>>map(Outcome.Refused::new)
                    .orElseGet(() -> {
                        work.episodes().endWithoutReturn(before, at);
                        work.log().change(before.child(), NOT_BACK, "",
                                before.found(ReturnField.ENDED_ANYWAY).map(why -> at + " " + why)
                                        .orElseGet(at::toString));
                        return Outcome.done(ended(work, before, at, Optional.empty()));
                    });
        });
    }

    /**
     * Takes an ending back: the episode stands as before, and a card that it opened is closed as it was. Refused when
     * another one lasts meanwhile.
     */
    public Outcome<MissingEpisode> undo(Ended done) {
        return register.write(work -> {
            MissingEpisode now = EpisodeService.known(work, done.episode());
            ChildId child = now.child();
            if (done.before().isOpen() && work.episodes().current(child).isPresent()) {
                return Outcome.refused("refusal.episode.lasts");
            }
            if (done.before().withoutReturn()) {
                work.episodes().endWithoutReturn(now, done.before().endedAt().orElseThrow());
            } else {
                work.episodes().end(now, Optional.empty());
            }
            logEnd(work, now, done.before().endedAt());
            done.closed().filter(_ -> card(work, child).isOpen()).ifPresent(closed -> {
                work.children().set(child, closed);
                work.log().add(LogAction.CLOSED_CARD, child, closed.reason().name());
            });
            return Outcome.done(EpisodeService.known(work, now));
        });
    }

    /** What is typed as a time of the end is one now. */
    private static Ended ended(Work work, MissingEpisode before, LocalDateTime at,
            Optional<CardState.Closed> closed) {
        work.episodes().keepDraft(before, ReturnField.BACK_AT, "");
        work.episodes().keepDraft(before, ReturnField.ENDED_AT, "");
        logEnd(work, before, Optional.of(at));
        return new Ended(before, EpisodeService.known(work, before), closed);
    }

    /** A closed card sees a return: it is worked on again. */
    private static Optional<CardState.Closed> opened(Work work, ChildId child) {
        if (!(card(work, child) instanceof CardState.Closed closed)) {
            return Optional.empty();
        }
        work.children().set(child, new CardState.Open());
        work.log().add(LogAction.REOPENED_CARD, child);
        work.log().change(child, "REOPENED_BECAUSE", "", CARD_REASON);
        return Optional.of(closed);
    }

    private static CardState card(Work work, ChildId child) {
        return work.children().find(child).orElseThrow().card();
    }

    private Optional<Refusal> refusal(Work work, MissingEpisode episode, LocalDateTime at) {
        if (at.atZone(Today.ZONE).toInstant().isAfter(clock.instant())) {
            return Optional.of(Refusal.of("refusal.episode.toCome"));
        }
        if (at.isBefore(episode.noticedAt())) {
            return Optional.of(Refusal.of("refusal.episode.order"));
        }
        if (episode.left().filter(left -> at.isBefore(left.first().start())).isPresent()) {
            return Optional.of(Refusal.of("refusal.return.beforeLeft"));
        }
        return work.episodes().of(episode.child()).stream().map(MissingEpisode::noticedAt)
                .filter(next -> next.isAfter(episode.noticedAt()) && next.isBefore(at)).findFirst()
                .map(_ -> Refusal.of("refusal.return.later"));
    }

    private static Optional<Refusal> unexplained(MissingEpisode episode, LocalDateTime at) {
        EndedEarly early = EndedEarly.at(episode, at, Today.ZONE);
        String last = new AwayClock(episode.noticedAt(), Today.ZONE).lastOfThreeMonths().toString();
        return early == EndedEarly.NO || episode.found(ReturnField.ENDED_ANYWAY).isPresent()
                ? Optional.empty()
                : Optional.of(Refusal.of("refusal.return." + early.name(), last));
    }

    /** Logs the end of an episode, from what it was. */
    static void logEnd(Work work, MissingEpisode before, Optional<LocalDateTime> end) {
        work.log().change(before.child(), ENDED, before.endedAt().map(Object::toString).orElse(""),
                end.map(Object::toString).orElse(""));
    }
}
