package se.varsam.ui.away;

import java.time.LocalDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;

import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

import se.varsam.domain.child.Arrival;
import se.varsam.domain.child.Child;
import se.varsam.domain.child.ChildField;
import se.varsam.domain.child.ChildId;
import se.varsam.domain.missing.AwayStep;
import se.varsam.domain.missing.EpisodeCheck;
import se.varsam.domain.missing.EpisodeField;
import se.varsam.domain.missing.MissingEpisode;
import se.varsam.domain.missing.PublicNumber;
import se.varsam.domain.missing.RingKey;
import se.varsam.domain.missing.StepEntry;
import se.varsam.domain.missing.StepNow;
import se.varsam.domain.missing.StepReport;
import se.varsam.domain.shared.Moment;
import se.varsam.domain.shared.Outcome;
import se.varsam.domain.shared.Refusal;
import se.varsam.domain.shared.Sensitive;
import se.varsam.domain.shared.TypedDate;
import se.varsam.domain.shared.TypedMoment;
import se.varsam.i18n.Texts;
import se.varsam.service.AwayService.AwayNow;
import se.varsam.service.EpisodeService.EpisodeSaved;
import se.varsam.ui.kit.FirstHours;
import se.varsam.ui.kit.FxPause;
import se.varsam.ui.kit.Place;
import se.varsam.ui.kit.Reread;

/** A child who is away: reads what to do now and logs what was done; each step can be undone. */
public final class AwayViewModel {
    /** The code of the orosanmälan, which begins with what is known of this time away. */
    private static final String CONCERN = "concern-report";

    private final ChildId id;
    private final AwayDesk desk;
    private final Texts texts;
    private final ReadOnlyObjectWrapper<Optional<Read>> read = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final Reread<Read> reread;
    private final TimesModel times;
    private final Map<String, Map<String, String>> typing = new HashMap<>();

    /**
     * What the register says.
     *
     * @param child
     *            who
     * @param now
     *            what to do; empty when the child never was away
     * @param episodes
     *            all the child's times away, newest first
     * @param drafts
     *            what was typed in answers of the time away that lasts but is no value yet
     * @param typing
     *            what is half typed in the forms of the log, by form and field
     * @param practice
     *            whether this is an exercise
     */
    record Read(Child child, Optional<AwayNow> now, List<MissingEpisode> episodes,
            Map<EpisodeField, String> drafts, Map<String, Map<String, String>> typing, boolean practice)
            implements
                Sensitive {
        /** Keeps unmodifiable copies. */
        Read {
            episodes = List.copyOf(episodes);
            drafts = Map.copyOf(drafts);
        }

        /** The times away but the one that it is about. */
        List<MissingEpisode> earlier() {
            return episodes.stream().filter(e -> now.filter(n -> n.situation().episode().id() == e.id()).isEmpty())
                    .toList();
        }

        /** The time away that lasts. */
        Optional<AwayNow> lasting() {
            return now.filter(n -> n.situation().episode().isOpen());
        }

        @Override
        public String toString() {
            return "Read[" + child.fileNumber() + "]";
        }
    }

    /** The page of a child; {@link #load} reads it. */
    public AwayViewModel(ChildId id, AwayDesk desk, Texts texts) {
        this.id = id;
        this.desk = desk;
        this.texts = texts;
        this.reread = new Reread<>(desk.background(),
                this::reading, this::show);
        this.times = new TimesModel(desk, texts, FxPause.whileTyping(), FxPause.whileTyping(), this::load);
    }

    private Read reading() {
        Optional<AwayNow> now = desk.away().whatNow(id);
        return new Read(desk.children().find(id).orElseThrow(), now, desk.episodes().of(id),
                desk.episodes().current(id).map(desk.episodes()::drafts).orElse(Map.of()),
                now.map(n -> desk.away().calls().typing(n.situation().episode())).orElse(Map.of()),
                desk.away().isPractice());
    }

    private void show(Read known) {
        times.show(known.lasting().map(now -> new EpisodeCheck(desk.today().real(), now.situation().episode(),
                known.child().facts().date(ChildField.ARRIVED_ON))), known.drafts());
        typing.clear();
        typing.putAll(known.typing());
        read.set(Optional.of(known));
    }

    /** When it was noticed and when the child left, to be put right while it lasts. */
    TimesModel times() {
        return times;
    }

    /** What was left half typed in a form of the log; empty when nothing was. */
    Optional<Map<String, String>> halfTyped(String form) {
        return Optional.ofNullable(typing.get(form));
    }

    /** Keeps what is half typed in a form of the log; no fields drop it. */
    void keepHalfTyped(String form, Map<String, String> fields) {
        // at once: a form that is closed is not opened again by what was read before
        typing.remove(form);
        if (!fields.isEmpty()) {
            typing.put(form, fields);
        }
        episode().ifPresent(episode -> desk.background().run(() -> {
            desk.away().calls().keepTyping(episode, form, fields);
            return true;
        }, _ -> {}));
    }

    /** What the register says; empty until it has been read. */
    ReadOnlyObjectProperty<Optional<Read>> read() {
        return read.getReadOnlyProperty();
    }

    /** Reads anew: after a change, and each minute. */
    void load() {
        reread.soon();
    }

    /** The time it is now, to the minute. */
    LocalDateTime now() {
        return desk.away().now();
    }

    /** The numbers that come with the program. */
    List<PublicNumber> publicNumbers() {
        return desk.away().publicNumbers();
    }

    /** One of them; empty when it is the user's own to know. */
    Optional<String> number(RingKey key) {
        return publicNumbers().stream().filter(number -> number.key() == key).map(PublicNumber::number).findFirst();
    }

    /** The step of an entry. */
    AwayStep step(StepEntry entry) {
        return desk.away().step(entry.step());
    }

    /** A time that has been, as typed: a day without a time counts from midnight. */
    Outcome<LocalDateTime> been(String typed) {
        return been(desk, typed);
    }

    static Outcome<LocalDateTime> been(AwayDesk desk, String typed) {
        return new TypedMoment(TypedDate.past(desk.today().real())).read(typed)
                .then(moment -> Outcome.done(moment.start()));
    }

    /** A time to come back at, as typed; empty for none. */
    Outcome<Optional<LocalDateTime>> planned(String typed) {
        return typed.isBlank()
                ? Outcome.done(Optional.empty())
                : new TypedMoment(TypedDate.planned(desk.today().real())).read(typed).then(this::start);
    }

    private Outcome<Optional<LocalDateTime>> start(Moment moment) {
        return Outcome.done(Optional.of(moment.start()));
    }

    /** Says that the child is away since a time; {@code refused} hears why not. */
    void begin(LocalDateTime noticed, Consumer<Refusal> refused) {
        desk.background().run(() -> desk.episodes().open(id, noticed), outcome -> {
            switch (outcome) {
                case Outcome.Done<EpisodeSaved>(var saved) -> {
                    desk.status().undoable(texts.get("child.episode.begun"),
                            () -> follow(() -> desk.episodes().takeBack(saved.episode())));
                    load();
                }
                case Outcome.Refused<EpisodeSaved>(var reason) -> refused.accept(reason);
            }
        });
    }

    /** Logs a step as done just now by the user: one click. */
    void doneNow(StepNow step) {
        read.get().flatMap(Read::now).ifPresent(now -> log(step.step(), StepReport.done(now(),
                step.own() ? now.user() : ""), () -> {}, reason -> desk.status().told(texts.of(reason))));
    }

    /** Logs a step; {@code saved} hears when it is on disk, {@code refused} why it is not. */
    void log(AwayStep step, StepReport report, Runnable saved, Consumer<Refusal> refused) {
        episode().ifPresent(episode -> desk.background().run(() -> desk.away().log(episode, step, report),
                taken(saved, refused, entry -> desk.status().undoable(texts.get("away.logged", step.text().title()),
                        () -> follow(() -> desk.away().takeBack(episode, entry)),
                        () -> follow(() -> desk.away().restore(episode, entry))))));
    }

    /** Puts another report in place of an entry's. */
    void correct(StepEntry entry, StepReport report, Runnable saved, Consumer<Refusal> refused) {
        episode().ifPresent(episode -> desk.background().run(() -> desk.away().correct(episode, entry, report),
                taken(saved, refused, _ -> desk.status().undoable(
                        texts.get("away.corrected", step(entry).text().title()),
                        () -> follow(() -> desk.away().correct(episode, entry, entry.report())),
                        () -> follow(() -> desk.away().correct(episode, entry, report))))));
    }

    /** Takes an entry back. */
    void takeBack(StepEntry entry) {
        episode().ifPresent(episode -> desk.background().run(() -> desk.away().takeBack(episode, entry),
                taken(() -> {}, reason -> desk.status().told(texts.of(reason)), _ -> desk.status().undoable(
                        texts.get("away.takenBack", step(entry).text().title()),
                        () -> follow(() -> desk.away().restore(episode, entry)),
                        () -> follow(() -> desk.away().takeBack(episode, entry))))));
    }

    private Consumer<Outcome<StepEntry>> taken(Runnable saved, Consumer<Refusal> refused, Consumer<StepEntry> tell) {
        return outcome -> {
            switch (outcome) {
                case Outcome.Done<StepEntry>(var entry) -> {
                    tell.accept(entry);
                    saved.run();
                    load();
                }
                case Outcome.Refused<StepEntry>(var reason) -> refused.accept(reason);
            }
        };
    }

    /** Carries an undo or a redo out. */
    private void follow(Supplier<? extends Outcome<?>> change) {
        desk.background().run(change::get, outcome -> {
            outcome.refusal().ifPresentOrElse(reason -> desk.status().told(texts.of(reason)), desk.status()::saved);
            load();
        });
    }

    private Optional<MissingEpisode> episode() {
        return read.get().flatMap(Read::now).map(now -> now.situation().episode());
    }

    /** A number was copied. */
    void copied(String number) {
        desk.status().told(texts.get("away.copied", number));
    }

    /** Goes to the form that the police ask for. */
    void openPoliceChecklist() {
        desk.navigator().show(Place.policeChecklist(id));
    }

    /** Goes to where the child is said to be back. */
    void openReturn() {
        desk.navigator().show(new Place.Returned(id));
    }

    /** The codes of the documents that a step is done with. */
    List<String> documents(AwayStep step) {
        return desk.away().documents(step);
    }

    /** Goes to a document of the child, by its code. */
    void openDocument(String code) {
        desk.navigator().show(CONCERN.equals(code) ? new Place.ConcernAboutAbsence(id) : Place.document(id, code));
    }

    /** Goes to the questions of the police in big type. */
    void openPhone() {
        desk.navigator().show(new Place.PhoneView(id));
    }

    /** Goes to suspected trafficking. */
    void openTrafficking() {
        desk.navigator().show(new Place.Trafficking(id));
    }

    /** Says that these are the child's first 48 hours in Sweden; empty when they are not. */
    Optional<FirstHours> firstHours(Child child) {
        return Arrival.isFirst48Hours(child.facts(), desk.today().date())
                ? Optional.of(new FirstHours(id, "", desk.navigator(), texts))
                : Optional.empty();
    }

    /** Shows the clock of the exercise. */
    void openExercise() {
        desk.navigator().show(new Place.Exercise());
    }

    /** Goes to the child's page. */
    void openChild() {
        desk.navigator().show(new Place.ChildPage(id));
    }
}
