package se.varsam.ui.child;

import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import se.varsam.domain.child.ChildId;
import se.varsam.domain.child.FieldCheck.Checked;
import se.varsam.domain.missing.EpisodeCheck;
import se.varsam.domain.missing.EpisodeField;
import se.varsam.domain.missing.MissingEpisode;
import se.varsam.domain.shared.Outcome;
import se.varsam.domain.shared.Refusal;
import se.varsam.domain.shared.TypedDate;
import se.varsam.domain.shared.TypedMoment;
import se.varsam.i18n.SwedishDates;
import se.varsam.i18n.Texts;
import se.varsam.service.EpisodeService.EpisodeSaved;
import se.varsam.service.FieldSaved;
import se.varsam.service.ReturnService;
import se.varsam.ui.kit.FieldModel;
import se.varsam.ui.kit.Pause;
import se.varsam.ui.kit.SavedField;
import se.varsam.ui.kit.SavedField.Kept;

/** The time a child is away: open it, write down the nine answers, end it; each step can be undone. */
final class EpisodeViewModel {
    private final Map<EpisodeField, SavedField> answers = new EnumMap<>(EpisodeField.class);
    private final StringProperty noticed = new SimpleStringProperty("");
    private final StringProperty ended = new SimpleStringProperty("");
    private final ReadOnlyObjectWrapper<Optional<Refusal>> refusal = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyObjectWrapper<Optional<MissingEpisode>> current = new ReadOnlyObjectWrapper<>(
            Optional.empty());
    private final ChildId id;
    private final ChildDesk desk;
    private final Texts texts;
    private final Runnable changed;
    private final TypedMoment moments;
    private final SavedField since;
    /** The same as {@code current}, for the work aside. */
    private final AtomicReference<Optional<MissingEpisode>> lasting = new AtomicReference<>(Optional.empty());

    /** The episode section of a page; {@code changed} hears of every change on disk. */
    EpisodeViewModel(ChildId id, ChildDesk desk, Texts texts, Supplier<Pause> pauses, Runnable changed) {
        this.id = id;
        this.desk = desk;
        this.texts = texts;
        this.changed = changed;
        this.moments = new TypedMoment(TypedDate.past(desk.today().real()));
        for (EpisodeField field : EpisodeField.values()) {
            answers.put(field, saved("episode." + field.name(), (check, typed) -> check.answer(field, typed),
                    new Answer(field), pauses.get()));
        }
        since = saved("child.episode.noticed", EpisodeCheck::noticed, new Noticed(), pauses.get());
        proposeNow();
    }

    private SavedField saved(String label, BiFunction<EpisodeCheck, String, Outcome<Checked>> rules, Kept kept,
            Pause pause) {
        return SavedField.of(desk.background(), desk.status(), texts.get("child.page.undo", texts.get(label)),
                typed -> current.get().map(episode -> rules.apply(
                        new EpisodeCheck(desk.today().real(), episode, Optional.empty()), typed))
                        .orElseGet(() -> Outcome.refused("refusal.episode.ended")),
                kept, pause);
    }

    /** The episode that lasts, empty when the child is not away. */
    ReadOnlyObjectProperty<Optional<MissingEpisode>> current() {
        return current.getReadOnlyProperty();
    }

    FieldModel answer(EpisodeField field) {
        return Objects.requireNonNull(answers.get(field)).field();
    }

    /** When the absence was noticed, to be corrected while it lasts. */
    FieldModel since() {
        return since.field();
    }

    /** When the absence was noticed, as typed. */
    StringProperty noticed() {
        return noticed;
    }

    /** When it ended, as typed. */
    StringProperty ended() {
        return ended;
    }

    /** Why a time was refused. */
    ReadOnlyObjectProperty<Optional<Refusal>> refusal() {
        return refusal.getReadOnlyProperty();
    }

    /** Shows what the register holds; while the same episode lasts, what is being typed stays. */
    void show(Optional<MissingEpisode> away) {
        boolean other = !away.map(MissingEpisode::id).equals(current.get().map(MissingEpisode::id));
        current.set(away);
        lasting.set(away);
        if (other) {
            proposeNow();
            away.ifPresent(episode -> since.show(episode.noticedAt().truncatedTo(ChronoUnit.MINUTES).toString(),
                    Optional.empty()));
            away.ifPresent(episode -> desk.background().run(() -> desk.episodes().drafts(episode),
                    drafts -> fill(episode, drafts)));
        } else {
            answer(EpisodeField.LEFT_AT).checkAgain(); // it may have been noticed later than was thought
        }
    }

    private void fill(MissingEpisode episode, Map<EpisodeField, String> drafts) {
        answers.forEach((field, model) -> model.show(episode.answers().getOrDefault(field, ""),
                Optional.ofNullable(drafts.get(field))));
    }

    private void proposeNow() {
        String now = new SwedishDates(texts).moment(desk.episodes().now());
        noticed.set(now);
        ended.set(now);
        refusal.set(Optional.empty());
    }

    /** The child is away: opens an episode. */
    void begin() {
        run(noticed.get(), this::open, "child.episode.begun", new Way(this::takeBack,
                episode -> open(episode.noticedAt())));
    }

    private Outcome<MissingEpisode> open(LocalDateTime at) {
        return desk.episodes().open(id, at).then(saved -> Outcome.done(saved.episode()));
    }

    private Outcome<MissingEpisode> takeBack(MissingEpisode episode) {
        return desk.episodes().takeBack(episode);
    }

    /** The child is back: ends the episode. */
    void end() {
        current.get().ifPresent(episode -> {
            leave();
            String at = ended.get();
            ReturnService returns = desk.episodes().returns();
            desk.background().run(() -> moment(at).then(moment -> returns.back(episode, moment)), outcome -> {
                refusal.set(outcome.refusal());
                outcome.toOptional().ifPresent(done -> {
                    changed.run();
                    // a card that the return has opened is closed again
                    var now = new AtomicReference<>(done);
                    desk.status().undoable(texts.get("child.episode.ended-now"), () -> go(() -> returns.undo(now.get()),
                            _ -> {}),
                            () -> go(() -> moment(at).then(moment -> returns.back(episode, moment)), now::set));
                });
            });
        });
    }

    /** Lets an ended episode last again. */
    void reopen(MissingEpisode episode) {
        go(() -> desk.episodes().reopen(episode), _ -> {});
    }

    /** Back to before a step and there again; each gives the episode as it then is. */
    private record Way(Function<MissingEpisode, Outcome<MissingEpisode>> undo,
            Function<MissingEpisode, Outcome<MissingEpisode>> redo) {}

    private void run(String typed, Function<LocalDateTime, Outcome<MissingEpisode>> intention, String said,
            Way way) {
        desk.background().run(() -> moment(typed).then(intention), outcome -> {
            refusal.set(outcome.refusal());
            outcome.toOptional().ifPresent(episode -> {
                changed.run();
                // made again, an episode is another one: what comes after works on that
                var now = new AtomicReference<>(episode);
                desk.status().undoable(texts.get(said), () -> go(() -> way.undo().apply(now.get()), now::set),
                        () -> go(() -> way.redo().apply(now.get()), now::set));
            });
        });
    }

    private <T> void go(Supplier<Outcome<T>> step, Consumer<T> then) {
        desk.background().run(step, outcome -> {
            refusal.set(outcome.refusal());
            outcome.toOptional().ifPresent(done -> {
                then.accept(done);
                desk.status().saved();
            });
            changed.run();
        });
    }

    private Outcome<LocalDateTime> moment(String typed) {
        return typed.isBlank()
                ? Outcome.refused("refusal.episode.when")
                : moments.read(typed).then(moment -> Outcome.done(moment.start()));
    }

    /** Saves what is half typed. */
    void leave() {
        if (current.get().isPresent()) {
            since().leave();
            answers.values().forEach(answer -> answer.field().leave());
        }
    }

    private <T> Outcome<List<Refusal>> change(Function<MissingEpisode, Outcome<T>> change,
            Function<T, List<Refusal>> warnings) {
        return lasting.get().map(change).orElseGet(() -> Outcome.refused("refusal.episode.ended"))
                .then(saved -> Outcome.done(warnings.apply(saved)));
    }

    /** The answer to a question. */
    private final class Answer implements Kept {
        private final EpisodeField field;

        Answer(EpisodeField field) {
            this.field = field;
        }

        @Override
        public Outcome<List<Refusal>> save(String value) {
            return change(episode -> desk.episodes().change(episode, field, value), FieldSaved::warnings);
        }

        @Override
        public void draft(String typed) {
            lasting.get().ifPresent(episode -> desk.episodes().keepDraft(episode, field, typed));
        }

        @Override
        public void changed() {
            changed.run();
        }
    }

    /** When it was noticed. An episode always has its beginning: what can't be one stays in the field. */
    private final class Noticed implements Kept {
        @Override
        public Outcome<List<Refusal>> save(String value) {
            return moment(value).then(at -> change(episode -> desk.episodes().changeNoticed(episode, at),
                    EpisodeSaved::warnings));
        }

        @Override
        public void changed() {
            changed.run();
        }
    }
}
