package se.varsam.service;

import java.time.Clock;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import se.varsam.domain.child.ChildField;
import se.varsam.domain.child.ChildId;
import se.varsam.domain.child.FieldCheck;
import se.varsam.domain.missing.EpisodeCheck;
import se.varsam.domain.missing.EpisodeField;
import se.varsam.domain.missing.MissingEpisode;
import se.varsam.domain.shared.Outcome;
import se.varsam.domain.shared.Refusal;
import se.varsam.domain.shared.Sensitive;
import se.varsam.service.port.Today;
import se.varsam.service.port.UnitOfWork;
import se.varsam.service.port.Work;

/**
 * The episodes away (<i>avvikelser</i>) of a child: open, answer the police's questions, end. At most one lasts at a
 * time. Times are Europe/Stockholm; one in the spring gap is read an hour later.
 */
public final class EpisodeService {
    private final UnitOfWork register;
    private final Today today;
    private final Clock clock;

    /** Works in an open register; the clock tells the real time, today the day that dates are checked against. */
    public EpisodeService(UnitOfWork register, Today today, Clock clock) {
        this.register = register;
        this.today = today;
        this.clock = clock;
    }

    /**
     * An episode was saved.
     *
     * @param warnings
     *            what the user should look at
     */
    public record EpisodeSaved(MissingEpisode episode, List<Refusal> warnings) implements Sensitive {
        /** Keeps an unmodifiable copy. */
        public EpisodeSaved {
            warnings = List.copyOf(warnings);
        }

        @Override
        public String toString() {
            return "EpisodeSaved[" + episode.id() + "]";
        }
    }

    /** The time it is now, what an episode is proposed to be noticed at: to the minute. */
    public LocalDateTime now() {
        return LocalDateTime.ofInstant(clock.instant(), Today.ZONE).withSecond(0).withNano(0);
    }

    /**
     * Starts an episode. Refused while another lasts and when the moment is still to come; warned about when the child
     * had not arrived yet.
     */
    public Outcome<EpisodeSaved> open(ChildId child, LocalDateTime noticedAt) {
        LocalDateTime at = real(noticedAt);
        if (isToCome(at)) {
            return Outcome.refused("refusal.episode.toCome");
        }
        return register.write(work -> {
            if (work.episodes().current(child).isPresent()) {
                return Outcome.refused("refusal.episode.lasts");
            }
            MissingEpisode opened = work.episodes().open(child, at);
            work.log().change(child, "EPISODE_NOTICED", "", at.toString());
            return check(work, opened).noticed(at)
                    .then(warnings -> Outcome.done(new EpisodeSaved(opened, warnings)));
        });
    }

    /**
     * Takes back that an episode was opened: it is removed, and the log tells. Refused when anything has been written
     * about it since.
     */
    public Outcome<MissingEpisode> takeBack(MissingEpisode opened) {
        return register.write(work -> {
            MissingEpisode known = known(work, opened);
            if (!known.equals(opened) || !work.episodes().drafts(opened).isEmpty()
                    || !work.episodes().returnDrafts(opened).isEmpty() || !work.awayLog().of(opened).isEmpty()
                    || !work.callNotes().of(opened).isEmpty() || !work.halfTyped().of(opened).isEmpty()) {
                return Outcome.refused("refusal.episode.written");
            }
            work.episodes().remove(opened);
            work.log().change(opened.child(), "EPISODE_NOTICED", opened.noticedAt().toString(), "");
            return Outcome.done(opened);
        });
    }

    /** The episode that lasts, if any. */
    public Optional<MissingEpisode> current(ChildId child) {
        return register.read(work -> work.episodes().current(child));
    }

    /** All that last, in the whole register. */
    public List<MissingEpisode> current() {
        return register.read(work -> work.episodes().current());
    }

    /** All of a child, newest first. */
    public List<MissingEpisode> of(ChildId child) {
        return register.read(work -> work.episodes().of(child));
    }

    /** What was typed in answers but is no value yet. */
    public Map<EpisodeField, String> drafts(MissingEpisode episode) {
        return register.read(work -> work.episodes().drafts(episode));
    }

    /**
     * Changes an answer to what was typed; what can't be a value is refused and kept as a draft, also a time the child
     * left that is later than when it was noticed.
     */
    public Outcome<FieldSaved> change(MissingEpisode episode, EpisodeField field, String typed) {
        return register.write(work -> {
            MissingEpisode known = known(work, episode);
            var change = new FieldChange(known.answers().getOrDefault(field, ""),
                    () -> work.episodes().drafts(episode).containsKey(field),
                    value -> work.episodes().change(episode, field, value),
                    (from, to) -> work.log().change(episode.child(), "EPISODE_" + field.name(), from, to),
                    draft -> work.episodes().keepDraft(episode, field, draft));
            return change.take(check(work, known).answer(field, typed), typed);
        });
    }

    /** Keeps what is being typed, so that a crash does not lose it; empty text drops it. */
    public void keepDraft(MissingEpisode episode, EpisodeField field, String typed) {
        register.change(work -> work.episodes().keepDraft(episode, field, FieldCheck.draft(typed)));
    }

    /** Changes when the absence was noticed; refused when to come, after the end, or before the child left. */
    public Outcome<EpisodeSaved> changeNoticed(MissingEpisode episode, LocalDateTime noticedAt) {
        LocalDateTime at = real(noticedAt);
        if (isToCome(at)) {
            return Outcome.refused("refusal.episode.toCome");
        }
        return register.write(work -> {
            MissingEpisode known = known(work, episode);
            if (known.endedAt().filter(at::isAfter).isPresent()) {
                return Outcome.refused("refusal.episode.order");
            }
            return check(work, known).noticed(at).then(warnings -> {
                if (!known.noticedAt().equals(at)) {
                    work.episodes().changeNoticed(episode, at);
                    work.log().change(episode.child(), "EPISODE_NOTICED", known.noticedAt().toString(),
                            at.toString());
                }
                return Outcome.done(new EpisodeSaved(known(work, episode), warnings));
            });
        });
    }

    /** What is written down when a child is back, and the way to end an episode though it is not. */
    public ReturnService returns() {
        return new ReturnService(register, today, clock);
    }

    /** Ends the episode, since the child is back: as {@link ReturnService#back}, which it refuses as. */
    public Outcome<MissingEpisode> end(MissingEpisode episode, LocalDateTime endedAt) {
        return returns().back(episode, endedAt).then(ended -> Outcome.done(ended.episode()));
    }

    /** Lets an ended episode last again; refused when another one lasts. */
    public Outcome<MissingEpisode> reopen(MissingEpisode episode) {
        return register.write(work -> {
            MissingEpisode known = known(work, episode);
            if (work.episodes().current(episode.child()).isPresent()) {
                return Outcome.refused("refusal.episode.lasts");
            }
            work.episodes().end(episode, Optional.empty());
            ReturnService.logEnd(work, known, Optional.empty());
            return Outcome.done(known(work, episode));
        });
    }

    private EpisodeCheck check(Work work, MissingEpisode episode) {
        return new EpisodeCheck(today.real(), episode,
                work.children().find(episode.child()).flatMap(c -> c.facts().date(ChildField.ARRIVED_ON)));
    }

    private boolean isToCome(LocalDateTime at) {
        return at.atZone(Today.ZONE).toInstant().isAfter(clock.instant());
    }

    /** A time on the wall that there is: one in the spring gap is read an hour later. */
    static LocalDateTime real(LocalDateTime at) {
        return at.atZone(Today.ZONE).toLocalDateTime();
    }

    /** The episode as the register has it. */
    static MissingEpisode known(Work work, MissingEpisode episode) {
        return work.episodes().of(episode.child()).stream().filter(e -> e.id() == episode.id()).findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no such episode"));
    }
}
