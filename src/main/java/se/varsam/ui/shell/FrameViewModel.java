package se.varsam.ui.shell;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

import se.varsam.domain.child.Child;
import se.varsam.domain.child.ChildId;
import se.varsam.domain.child.ChildSearch;
import se.varsam.domain.missing.AwayClock;
import se.varsam.domain.missing.MissingEpisode;
import se.varsam.domain.shared.Sensitive;
import se.varsam.i18n.AwayDays;
import se.varsam.i18n.Texts;
import se.varsam.service.ExerciseService;
import se.varsam.service.Registers;
import se.varsam.service.Session;
import se.varsam.ui.kit.Background;
import se.varsam.ui.kit.Place;
import se.varsam.ui.kit.Reread;
import se.varsam.ui.shell.ClockWatch.Doubt;

/** What the frame shows of the open register: who is away, who is searched for, whether this is practice. */
final class FrameViewModel {
    private static final int SUGGESTED = 8;
    private static final int USUAL_MINUTES = 10;

    private final Session session;
    private final Background background;
    private final Texts texts;
    private final Clock clock;
    private final ReadOnlyObjectWrapper<List<Away>> away = new ReadOnlyObjectWrapper<>(List.of());
    private final ReadOnlyIntegerWrapper lockMinutes = new ReadOnlyIntegerWrapper(USUAL_MINUTES);
    private final ReadOnlyStringWrapper practice = new ReadOnlyStringWrapper("");
    private final ObservableList<Warning> warnings = FXCollections.observableArrayList();
    private final ClockWatch watch;
    private final ClockWords clockWords;
    private final ExerciseService exercise;
    private final Reread<Read> reread;
    private LocalDate day;

    /** Something to know until it has been seen; the id is its node's. */
    record Warning(String id, String text, Optional<Offer> offer) {
        Warning(String id, String text) {
            this(id, text, Optional.empty());
        }
    }

    /** What can be done about it, and where. */
    record Offer(String text, Place place) {}

    /** A child who is away, in one line; the name stays out of it, since the line is seen by passers-by. */
    record Away(ChildId child, String text) {}

    /** A child that was searched for. */
    record Suggestion(ChildId child, String name, String fileNumber) implements Sensitive {
        @Override
        public String toString() {
            return fileNumber;
        }
    }

    /** Over an open register. */
    FrameViewModel(Session session, FrameTools tools) {
        this.session = session;
        this.background = tools.background();
        this.texts = tools.texts();
        this.clock = tools.clock();
        this.watch = new ClockWatch(tools.computer(), clock.getZone());
        this.clockWords = new ClockWords(texts, clock.getZone());
        this.exercise = session.exercise();
        this.day = today();
        this.reread = new Reread<>(background, () -> new Read(readAway(), session.preferences().lockMinutes()),
                this::show);
    }

    private record Read(List<Away> away, int lockMinutes) {}

    private void show(Read read) {
        away.set(read.away());
        lockMinutes.set(read.lockMinutes());
    }

    private LocalDate today() {
        return LocalDate.ofInstant(now(), clock.getZone());
    }

    /** The time in the register, which in an exercise is not the real one. */
    private Instant now() {
        return clock.instant().plus(exercise.ahead());
    }

    /** The children who are away, the one away longest first. */
    ReadOnlyObjectProperty<List<Away>> away() {
        return away.getReadOnlyProperty();
    }

    /** What the band says in a practice register; empty in a real one. */
    ReadOnlyStringProperty practice() {
        return practice.getReadOnlyProperty();
    }

    /** After how many minutes unused the register locks itself. */
    ReadOnlyIntegerProperty lockMinutes() {
        return lockMinutes.getReadOnlyProperty();
    }

    /** What is to be known once; it only grows. */
    ObservableList<Warning> warnings() {
        return warnings;
    }

    /** Reads whether this is practice, and what is to be known of tries to open the register and of the clock. */
    void load() {
        if (session.failedTries() > 0) {
            warnings.add(new Warning("warning", texts.get("shell.tries", session.failedTries())));
        }
        session.integrity().notices().forEach(notice -> warnings.add(new Warning("register-notice", texts.of(notice),
                notice.key().endsWith(".upgraded")
                        ? Optional.empty()
                        : Optional.of(new Offer(texts.get("integrity.title"), new Place.Check())))));
        background.run(() -> exercise.isPractice() ? Optional.<Instant>empty() : session.writtenBefore(),
                written -> doubted(watch.begin(clock.instant(), written)));
        background.run(session.preferences()::isPractice,
                yes -> practice.set(yes ? texts.get("shell.practice", Registers.PRACTICE_PASSPHRASE) : ""));
        background.run(session::lacksRecovery, missing -> {
            if (missing) {
                warnings.add(new Warning("recovery-warning", texts.get("shell.recovery"),
                        Optional.of(new Offer(texts.get("shell.recovery.offer"), new Place.Keys()))));
            }
        });
        refresh();
    }

    private void doubted(List<Doubt> doubts) {
        doubts.forEach(doubt -> warnings.add(new Warning("clock-" + doubt.getClass().getSimpleName(),
                clockWords.of(doubt))));
    }

    /** Looks again at who is away, and at what is set. */
    void refresh() {
        reread.soon();
    }

    /** To be called each minute: clocks go on, and a new day may start lists; {@code newDay} hears when it has. */
    void tick(Runnable newDay) {
        doubted(watch.tick(clock.instant()));
        background.run(session::rememberLog);
        if (!day.equals(today())) {
            day = today();
            background.run(() -> session.checklists().refresh(), _ -> newDay.run());
        }
        refresh();
    }

    /** The clock of the exercise was moved: lists may start or end by it. {@code then} runs when they have. */
    void moved(Runnable then) {
        day = today();
        background.run(() -> session.checklists().refresh(), _ -> {
            refresh();
            then.run();
        });
    }

    private List<Away> readAway() {
        return session.episodes().current().stream()
                .flatMap(episode -> session.children().find(episode.child()).map(child -> line(child, episode))
                        .stream())
                .toList();
    }

    private Away line(Child child, MissingEpisode episode) {
        var counted = new AwayClock(episode.noticedAt(), clock.getZone());
        var words = new AwayDays(texts);
        return new Away(child.id(), texts.get("shell.away", child.fileNumber(), words.elapsed(counted.awayAt(now())),
                words.nth(counted, today())));
    }

    /** The children that a search finds, best first. */
    void search(String typed, Consumer<List<Suggestion>> found) {
        if (typed.isBlank()) {
            found.accept(List.of());
            return;
        }
        background.run(() -> new ChildSearch(typed).in(session.children().all()).stream().limit(SUGGESTED)
                .map(this::suggestion).toList(), found);
    }

    // whoever looks over a shoulder must not learn a protected name
    private Suggestion suggestion(Child child) {
        String name = child.facts().isProtected() ? texts.get("field.PROTECTED_IDENTITY") : child.shownName();
        return new Suggestion(child.id(), name, child.fileNumber().toString());
    }
}
