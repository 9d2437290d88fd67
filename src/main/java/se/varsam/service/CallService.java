package se.varsam.service;

import java.time.Clock;
import java.time.LocalDateTime;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;

import se.varsam.domain.child.FieldCheck;
import se.varsam.domain.missing.AwayRoutine;
import se.varsam.domain.missing.AwayStep;
import se.varsam.domain.missing.CallMade;
import se.varsam.domain.missing.CallNote;
import se.varsam.domain.missing.EpisodeField;
import se.varsam.domain.missing.MissingEpisode;
import se.varsam.domain.missing.StepEntry;
import se.varsam.domain.missing.StepReport;
import se.varsam.domain.missing.StepReport.Result;
import se.varsam.domain.shared.Moment;
import se.varsam.domain.shared.Outcome;
import se.varsam.domain.shared.Sensitive;
import se.varsam.service.port.Today;
import se.varsam.service.port.UnitOfWork;
import se.varsam.service.port.Work;

/**
 * The call to the police: what is jotted down meanwhile, what is half typed, and that the report was made. Every change
 * is committed before the method returns, and logged unless it is half typed.
 */
public final class CallService {
    /** The form of the line under which one jots down, in {@link #keepTyping}. */
    public static final String SCRATCH = "scratch";
    /** The form that tells that the report was made, in {@link #keepTyping}. */
    public static final String REPORT = "report";
    private static final String LOG_NAME = AwayService.LOG_NAME + "note ";

    private final UnitOfWork register;
    private final AwayRoutine routine;
    private final Clock clock;

    /** Works in an open register, by a routine; the clock tells the real time. */
    CallService(UnitOfWork register, AwayRoutine routine, Clock clock) {
        this.register = register;
        this.routine = routine;
        this.clock = clock;
    }

    /**
     * A report was noted.
     *
     * @param entry
     *            its line in the log
     * @param before
     *            the answers that it changed, as they were
     * @param after
     *            the same as they are now
     */
    public record Reported(StepEntry entry, Map<EpisodeField, String> before, Map<EpisodeField, String> after)
            implements
                Sensitive {
        /** Keeps unmodifiable copies. */
        public Reported {
            before = Map.copyOf(before);
            after = Map.copyOf(after);
        }

        @Override
        public String toString() {
            return "Reported[" + entry.id() + "]";
        }
    }

    /** What was jotted down in an episode, in the order it was written. */
    public List<CallNote> notes(MissingEpisode episode) {
        return register.read(work -> work.callNotes().of(episode));
    }

    /** Jots down a line; what was half typed of it is dropped. Refused when too long or empty. */
    public Outcome<CallNote> jot(MissingEpisode episode, String typed) {
        return FieldCheck.note(typed).then(text -> text.isEmpty()
                ? Outcome.refused("refusal.call.empty")
                : register.write(work -> {
                    CallNote note = work.callNotes()
                            .add(new CallNote(0, episode.id(), clock.instant(), text, Optional.empty()));
                    work.halfTyped().keep(episode, SCRATCH, Map.of());
                    work.log().change(episode.child(), LOG_NAME + note.id(), "", text);
                    return Outcome.done(note);
                }));
    }

    /** Removes a note. Refused when it is gone. */
    public Outcome<CallNote> remove(MissingEpisode episode, CallNote note) {
        return known(note, (work, known) -> {
            work.callNotes().remove(known);
            work.log().change(episode.child(), LOG_NAME + known.id(), known.text(), "");
            return known;
        });
    }

    /** Lets a removed note stand again. Refused when it is gone. */
    public Outcome<CallNote> restore(MissingEpisode episode, CallNote note) {
        return known(note, (work, known) -> {
            work.callNotes().restore(known);
            work.log().change(episode.child(), LOG_NAME + known.id(), "", known.text());
            return known;
        });
    }

    private interface OnNote {
        CallNote apply(Work work, CallNote known);
    }

    private Outcome<CallNote> known(CallNote note, OnNote change) {
        return register.write(work -> work.callNotes().find(note.id())
                .map(known -> Outcome.done(change.apply(work, known)))
                .orElseGet(() -> Outcome.refused("refusal.call.gone")));
    }

    /** What stands half typed in the small forms of an episode, by form and field. */
    public Map<String, Map<String, String>> typing(MissingEpisode episode) {
        return register.read(work -> work.halfTyped().of(episode));
    }

    /** Keeps what is half typed in a form, so that neither a lock nor a kill loses it; no fields drop it. */
    public void keepTyping(MissingEpisode episode, String form, Map<String, String> fields) {
        register.change(work -> work.halfTyped().keep(episode, form, fields));
    }

    /**
     * Notes that the missing-person report was made: fills in its time and number in the police checklist and logs the
     * step of the user's own role as done. Refused when the time is still to come and when a text is too long.
     */
    public Outcome<Reported> reported(MissingEpisode episode, CallMade typed) {
        LocalDateTime at = typed.at().atZone(Today.ZONE).toLocalDateTime();
        if (at.atZone(Today.ZONE).toInstant().isAfter(clock.instant())) {
            return Outcome.refused("refusal.away.toCome");
        }
        return FieldCheck.line(typed.spokenTo()).then(who -> FieldCheck.line(typed.caseNumber())
                .then(number -> FieldCheck.note(typed.outcome()).then(outcome -> register.write(work -> Outcome
                        .done(noted(work, episode, new CallMade(at, who, number, outcome)))))));
    }

    private Reported noted(Work work, MissingEpisode episode, CallMade call) {
        var after = new EnumMap<EpisodeField, String>(EpisodeField.class);
        after.put(EpisodeField.REPORTED_AT,
                new Moment(call.at().toLocalDate(), Optional.of(call.at().toLocalTime())).toString());
        if (!call.caseNumber().isEmpty()) {
            after.put(EpisodeField.CASE_NUMBER, call.caseNumber());
        }
        var before = new EnumMap<EpisodeField, String>(EpisodeField.class);
        after.keySet().forEach(field -> before.put(field, answer(work, episode, field)));
        put(work, episode, after);
        work.halfTyped().keep(episode, REPORT, Map.of());
        var own = work.settings().own();
        AwayStep step = routine.missingReport(own.role().actor())
                .orElseThrow(() -> new NoSuchElementException("no report of " + own.role()));
        var report = new StepReport(call.at(), call.spokenTo().isEmpty() ? own.name() : call.spokenTo(), Result.DONE,
                call.outcome(), Optional.empty(), "");
        StepEntry entry = work.awayLog()
                .add(new StepEntry(0, episode.id(), step.id(), report, own.name(), clock.instant()));
        work.log().change(episode.child(), AwayService.LOG_NAME + entry.id(), "", report.told());
        return new Reported(entry, before, after);
    }

    /** Takes a noted report back: its line and its answers, unless they were changed since. Refused when it is gone. */
    public Outcome<Reported> takeBack(MissingEpisode episode, Reported noted) {
        return register.write(work -> {
            Optional<StepEntry> entry = work.awayLog().find(noted.entry().id());
            if (entry.isEmpty()) {
                return Outcome.refused("refusal.away.gone");
            }
            work.awayLog().remove(entry.get());
            work.log().change(episode.child(), AwayService.LOG_NAME + entry.get().id(), entry.get().report().told(),
                    "");
            put(work, episode, unchanged(work, episode, noted.after(), noted.before()));
            return Outcome.done(noted);
        });
    }

    /** Notes a report again that was taken back. Refused when it is gone. */
    public Outcome<Reported> again(MissingEpisode episode, Reported noted) {
        return register.write(work -> {
            if (!work.awayLog().isRemoved(noted.entry().id())) {
                return Outcome.refused("refusal.away.gone");
            }
            work.awayLog().restore(noted.entry());
            work.log().change(episode.child(), AwayService.LOG_NAME + noted.entry().id(), "",
                    noted.entry().report().told());
            put(work, episode, unchanged(work, episode, noted.before(), noted.after()));
            return Outcome.done(noted);
        });
    }

    /** Of the answers to put, those that still stand as they were left. */
    private static Map<EpisodeField, String> unchanged(Work work, MissingEpisode episode,
            Map<EpisodeField, String> left, Map<EpisodeField, String> put) {
        var still = new EnumMap<EpisodeField, String>(EpisodeField.class);
        put.forEach((field, value) -> {
            if (answer(work, episode, field).equals(left.get(field))) {
                still.put(field, value);
            }
        });
        return still;
    }

    private static void put(Work work, MissingEpisode episode, Map<EpisodeField, String> answers) {
        answers.forEach((field, value) -> {
            String from = answer(work, episode, field);
            work.episodes().change(episode, field, value);
            if (!from.equals(value)) {
                work.log().change(episode.child(), "EPISODE_" + field.name(), from, value);
            }
        });
    }

    private static String answer(Work work, MissingEpisode episode, EpisodeField field) {
        return work.episodes().of(episode.child()).stream().filter(e -> e.id() == episode.id()).findFirst()
                .map(e -> e.answers().getOrDefault(field, "")).orElse("");
    }
}
