package se.varsam.service;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import se.varsam.domain.child.Child;
import se.varsam.domain.child.ChildField;
import se.varsam.domain.child.ChildId;
import se.varsam.domain.child.FieldCheck;
import se.varsam.domain.contact.ContactField;
import se.varsam.domain.contact.ContactKind;
import se.varsam.domain.contact.OwnContact;
import se.varsam.domain.missing.AwayRoutine;
import se.varsam.domain.missing.AwaySituation;
import se.varsam.domain.missing.AwayStep;
import se.varsam.domain.missing.FollowUp;
import se.varsam.domain.missing.MissingEpisode;
import se.varsam.domain.missing.PublicNumber;
import se.varsam.domain.missing.RingKey;
import se.varsam.domain.missing.StepEntry;
import se.varsam.domain.missing.StepNow;
import se.varsam.domain.missing.StepReport;
import se.varsam.domain.missing.WhatNow;
import se.varsam.domain.register.OwnDetails;
import se.varsam.domain.shared.Actor;
import se.varsam.domain.shared.Outcome;
import se.varsam.domain.shared.Sensitive;
import se.varsam.service.port.Today;
import se.varsam.service.port.UnitOfWork;
import se.varsam.service.port.Work;

/**
 * What is to be done while a child is away, and the log of what was done. Every change is committed and logged before
 * the method returns. Times are Europe/Stockholm, by the real clock.
 */
public final class AwayService {
    /** How the change log's name for an entry begins; its key follows. */
    public static final String LOG_NAME = "AWAY ";

    /** Of so many of the latest absences that are over it is looked first whether something is left to do. */
    private static final int LATEST = 20;

    private final UnitOfWork register;
    private final AwayRoutine routine;
    private final Clock clock;

    /** Works in an open register, by a routine; the clock tells the real time. */
    public AwayService(UnitOfWork register, AwayRoutine routine, Clock clock) {
        this.register = register;
        this.routine = routine;
        this.clock = clock;
    }

    /**
     * Where it stands with a child who is away.
     *
     * @param child
     *            who
     * @param situation
     *            what decides; its log is in the order things happened
     * @param steps
     *            in the order they are shown
     * @param numbers
     *            whom the steps say to ring, as far as it is known
     * @param reported
     *            whether anyone has reported to the police
     * @param user
     *            the user's name, proposed as who did it
     */
    public record AwayNow(Child child, AwaySituation situation, List<StepNow> steps, Map<RingKey, String> numbers,
            boolean reported, String user) implements Sensitive {
        /** Keeps unmodifiable copies. */
        public AwayNow {
            steps = List.copyOf(steps);
            numbers = Map.copyOf(numbers);
        }

        /** How much is left for the user to do; what is to be followed up now is, whoever does the step. */
        public long ownLeft() {
            return steps.stream().filter(step -> step.isToFollowUp() || step.own() && switch (step.state()) {
                case NOW, LATE, DUE, OPEN -> true;
                case COMPLETE, UNCONFIRMED, WAITS, CONFIRMED, DONE, NOT_APPLICABLE -> false;
            }).count();
        }

        /** When the user is to come back to a step first: the earliest that has passed, else the next. */
        public Optional<FollowUp> followUp() {
            return steps.stream().flatMap(step -> step.followUp().stream())
                    .min(Comparator.comparing(FollowUp::at));
        }

        @Override
        public String toString() {
            return "AwayNow[" + situation.episode().id() + "]";
        }
    }

    /** The call to the police. */
    public CallService calls() {
        return new CallService(register, routine, clock);
    }

    /** The time it is now, to the minute: when a thing is proposed to have been done. */
    public LocalDateTime now() {
        return wall(clock.instant());
    }

    /** Whether this is an exercise, in a practice register. */
    public boolean isPractice() {
        return register.read(work -> work.settings().isPractice());
    }

    /** The step of an id. */
    public AwayStep step(String id) {
        return routine.step(id);
    }

    /** The codes of the documents that a step is done with. */
    public List<String> documents(AwayStep step) {
        return routine.documents(step);
    }

    /** The public numbers that come with the program. */
    public List<PublicNumber> publicNumbers() {
        return routine.numbers();
    }

    /** What to do about a child: of the episode that lasts, else of its latest; empty when it never was away. */
    public Optional<AwayNow> whatNow(ChildId child) {
        return register.read(work -> work.children().find(child).flatMap(known -> work.episodes().current(child)
                .or(() -> work.episodes().of(child).stream().findFirst())
                .map(episode -> new Same(work).whatNow(known, episode, work.awayLog().of(episode)))));
    }

    /** Where it stands with each child that is away, the one away longest first. */
    public List<AwayNow> away() {
        return register.read(work -> now(work, lasting(work)));
    }

    private static List<MissingEpisode> lasting(Work work) {
        return work.episodes().current().stream().sorted(Comparator.comparing(MissingEpisode::noticedAt)).toList();
    }

    /**
     * Where it stands with each child that is away, the one away longest first; then with each whose absence has ended
     * with something of the user's own still to do, the one that ended last first.
     */
    public List<AwayNow> absences() {
        return register.read(work -> {
            List<MissingEpisode> last = lasting(work);
            Set<ChildId> away = last.stream().map(MissingEpisode::child).collect(Collectors.toSet());
            Stream<MissingEpisode> over = work.readiness().ended().values().stream().map(List::getFirst)
                    .filter(episode -> !away.contains(episode.child()))
                    .sorted(Comparator.comparing((MissingEpisode e) -> e.endedAt().orElseThrow()).reversed());
            return now(work, Stream.concat(last.stream(), over).toList());
        });
    }

    /**
     * The first of {@link #absences}, without reading all that there ever were: fewer than asked for where few of the
     * latest have anything left to do.
     */
    public List<AwayNow> absences(int most) {
        return register.read(work -> {
            List<MissingEpisode> last = lasting(work);
            Set<ChildId> told = last.stream().map(MissingEpisode::child).collect(Collectors.toCollection(HashSet::new));
            Stream<MissingEpisode> over = last.size() >= most
                    ? Stream.empty()
                    : work.readiness().ended(LATEST).stream().filter(episode -> told.add(episode.child()));
            return now(work, Stream.concat(last.stream(), over).toList()).stream().limit(most).toList();
        });
    }

    /** Where it stands with episodes; over ones only with something of the user's own still to do. */
    private List<AwayNow> now(Work work, List<MissingEpisode> episodes) {
        Map<ChildId, Child> children = work.children().among(episodes.stream().map(MissingEpisode::child).toList())
                .stream().collect(Collectors.toMap(Child::id, Function.identity()));
        Map<Long, List<StepEntry>> log = episodes.size() > LATEST
                ? work.awayLog().all()
                : work.awayLog().of(episodes);
        var same = new Same(work);
        return episodes.stream()
                .flatMap(episode -> Optional.ofNullable(children.get(episode.child()))
                        .filter(child -> child.card().isOpen())
                        .map(child -> same.whatNow(child, episode, log.getOrDefault(episode.id(), List.of())))
                        .stream())
                .filter(now -> now.situation().episode().isOpen() || now.ownLeft() > 0).toList();
    }

    /** The number among the user's own contacts; empty until it is entered. */
    private static Optional<String> own(Work work, RingKey key) {
        Optional<ContactKind> kind = switch (key) {
            case SOCIAL_ON_CALL -> Optional.of(ContactKind.SOCIALJOUR);
            case CHIEF_GUARDIAN -> Optional.of(ContactKind.OVERFORMYNDARE);
            case MIGRATION -> Optional.of(ContactKind.MIGRATION_OFFICE);
            case EMERGENCY, POLICE, HOTLINE, GUARDIAN, SOCIAL_SECRETARY, HOUSING, SCHOOL, CHILD -> Optional.empty();
        };
        return kind.map(work.contacts()::of).filter(OwnContact::canBeRung)
                .map(contact -> contact.text(ContactField.NUMBER));
    }

    /** What is the same for all children, read once. */
    private final class Same {
        private final OwnDetails own;
        private final Instant now = clock.instant();
        private final int meetingDays;
        private final Map<RingKey, String> numbers = new EnumMap<>(RingKey.class);

        Same(Work work) {
            this.own = work.settings().own();
            this.meetingDays = work.settings().meetingDays();
            for (RingKey key : RingKey.values()) {
                routine.number(key).map(PublicNumber::number).or(() -> own(work, key))
                        .ifPresent(number -> numbers.put(key, number));
            }
        }

        AwayNow whatNow(Child child, MissingEpisode episode, List<StepEntry> log) {
            boolean guardianKnown = own.role().actor() == Actor.GM
                    || child.facts().get(ChildField.GOD_MAN_NAME).isPresent()
                    || child.facts().get(ChildField.GOD_MAN_PHONE).isPresent();
            var situation = new AwaySituation(own.role().actor(), episode, Today.ZONE, now,
                    new AwaySituation.Card(child.asylum(), guardianKnown,
                            child.facts().get(ChildField.ASSIGNED_MUNICIPALITY)),
                    log);
            var known = new EnumMap<>(numbers);
            for (RingKey key : RingKey.values()) {
                key.field().flatMap(child.facts()::get).ifPresent(number -> known.put(key, number));
            }
            return new AwayNow(child, situation, WhatNow.of(routine, situation, meetingDays), known,
                    situation.isReported(routine), own.name());
        }
    }

    /**
     * Logs what was done about a step; the user's own report to the police gives its time to the police checklist,
     * where none stands. Refused when it is still to come, when a follow-up lies before it, and when a text is too
     * long.
     */
    public Outcome<StepEntry> log(MissingEpisode episode, AwayStep step, StepReport typed) {
        return checked(typed).then(report -> register.write(work -> {
            StepEntry entry = work.awayLog().add(new StepEntry(0, episode.id(), step.id(), report,
                    work.settings().own().name(), clock.instant()));
            answer(work, episode).counts(entry);
            change(work, episode, entry, "", report.told());
            return Outcome.done(entry);
        }));
    }

    /** Puts another report in place of an entry's. Refused as {@link #log} refuses, and when the entry is gone. */
    public Outcome<StepEntry> correct(MissingEpisode episode, StepEntry entry, StepReport typed) {
        return checked(typed).then(report -> register.write(work -> {
            Optional<StepEntry> known = work.awayLog().find(entry.id());
            if (known.isEmpty()) {
                return Outcome.refused("refusal.away.gone");
            }
            StepEntry before = known.get();
            var after = new StepEntry(before.id(), before.episode(), before.step(), report, before.writtenBy(),
                    before.writtenAt());
            if (!before.report().equals(report)) {
                work.awayLog().change(before, report);
                if (answer(work, episode).countsNot(before) || !before.says(StepReport.Result.DONE)) {
                    answer(work, episode).counts(after);
                }
                change(work, episode, before, before.report().told(), report.told());
            }
            return Outcome.done(after);
        }));
    }

    /** Takes an entry back. Refused when it is gone. */
    public Outcome<StepEntry> takeBack(MissingEpisode episode, StepEntry entry) {
        return register.write(work -> work.awayLog().find(entry.id()).map(known -> {
            work.awayLog().remove(known);
            answer(work, episode).countsNot(known);
            change(work, episode, known, known.report().told(), "");
            return Outcome.done(known);
        }).orElseGet(() -> Outcome.refused("refusal.away.gone")));
    }

    /** Lets an entry that was taken back count again. Refused when it is gone. */
    public Outcome<StepEntry> restore(MissingEpisode episode, StepEntry entry) {
        return register.write(work -> {
            if (!work.awayLog().isRemoved(entry.id())) {
                return Outcome.refused("refusal.away.gone");
            }
            work.awayLog().restore(entry);
            StepEntry known = work.awayLog().find(entry.id()).orElseThrow();
            answer(work, episode).counts(known);
            change(work, episode, known, "", known.report().told());
            return Outcome.done(known);
        });
    }

    private ReportAnswer answer(Work work, MissingEpisode episode) {
        return new ReportAnswer(work, episode, routine);
    }

    private Outcome<StepReport> checked(StepReport typed) {
        LocalDateTime at = typed.at().atZone(Today.ZONE).toLocalDateTime();
        if (at.atZone(Today.ZONE).toInstant().isAfter(clock.instant())) {
            return Outcome.refused("refusal.away.toCome");
        }
        if (typed.followUp().filter(at::isAfter).isPresent()) {
            return Outcome.refused("refusal.away.followUp");
        }
        return FieldCheck.line(typed.who()).then(who -> FieldCheck.note(typed.outcome())
                .then(outcome -> FieldCheck.note(typed.note()).then(note -> Outcome
                        .done(new StepReport(at, who, typed.result(), outcome, typed.followUp(), note)))));
    }

    private static void change(Work work, MissingEpisode episode, StepEntry entry, String from, String to) {
        work.log().change(episode.child(), LOG_NAME + entry.id(), from, to);
    }

    private static LocalDateTime wall(Instant instant) {
        return LocalDateTime.ofInstant(instant, Today.ZONE).withSecond(0).withNano(0);
    }
}
