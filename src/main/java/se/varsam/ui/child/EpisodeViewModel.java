package se.varsam.ui.child;

import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import se.varsam.domain.child.ChildId;
import se.varsam.domain.child.FieldCheck;
import se.varsam.domain.child.FieldCheck.Checked;
import se.varsam.domain.child.FieldKind;
import se.varsam.domain.missing.EpisodeField;
import se.varsam.domain.missing.MissingEpisode;
import se.varsam.domain.shared.Outcome;
import se.varsam.domain.shared.Refusal;
import se.varsam.domain.shared.TypedDate;
import se.varsam.domain.shared.TypedMoment;
import se.varsam.i18n.SwedishDates;
import se.varsam.i18n.Texts;
import se.varsam.service.ReturnService;
import se.varsam.ui.kit.FieldModel;
import se.varsam.ui.kit.FieldModel.Keeper;
import se.varsam.ui.kit.Pause;

/** The time a child is away: open it, write down the nine answers, end it; each step can be undone. */
final class EpisodeViewModel {
    private final Map<EpisodeField, FieldModel> answers = new EnumMap<>(EpisodeField.class);
    private final StringProperty noticed = new SimpleStringProperty("");
    private final StringProperty ended = new SimpleStringProperty("");
    private final ReadOnlyObjectWrapper<Optional<Refusal>> refusal = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyObjectWrapper<Optional<MissingEpisode>> current = new ReadOnlyObjectWrapper<>(
            Optional.empty());
    private final ChildId id;
    private final ChildDesk desk;
    private final Texts texts;
    private final Runnable changed;
    private final FieldCheck check;
    private final TypedMoment moments;
    private final FieldModel since;

    /** The episode section of a page; {@code changed} hears of every change on disk. */
    EpisodeViewModel(ChildId id, ChildDesk desk, Texts texts, Supplier<Pause> pauses, Runnable changed) {
        this.id = id;
        this.desk = desk;
        this.texts = texts;
        this.changed = changed;
        this.check = new FieldCheck(desk.today().real());
        this.moments = new TypedMoment(TypedDate.past(desk.today().real()));
        for (EpisodeField field : EpisodeField.values()) {
            answers.put(field,
                    new FieldModel(typed -> check.check(field.kind(), typed), keeper(field), pauses.get()));
        }
        since = new FieldModel(this::checkedMoment, noticedKeeper(), pauses.get());
        proposeNow();
    }

    /** The episode that lasts, empty when the child is not away. */
    ReadOnlyObjectProperty<Optional<MissingEpisode>> current() {
        return current.getReadOnlyProperty();
    }

    FieldModel answer(EpisodeField field) {
        return Objects.requireNonNull(answers.get(field));
    }

    /** When the absence was noticed, to be corrected while it lasts. */
    FieldModel since() {
        return since;
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
        if (other) {
            proposeNow();
            away.ifPresent(episode -> since.fill(episode.noticedAt().truncatedTo(ChronoUnit.MINUTES).toString(),
                    Optional.empty()));
            away.ifPresent(episode -> desk.background().run(() -> desk.episodes().drafts(episode),
                    drafts -> fill(episode, drafts)));
        }
    }

    private void fill(MissingEpisode episode, Map<EpisodeField, String> drafts) {
        answers.forEach((field, model) -> model.fill(episode.answers().getOrDefault(field, ""),
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

    private Outcome<Checked> checkedMoment(String typed) {
        return moment(typed).then(_ -> check.check(FieldKind.MOMENT, typed));
    }

    private Keeper noticedKeeper() {
        return new Keeper() {
            @Override
            public void save(String from, String to) {
                Object visit = since.visit();
                changeNoticed(to, () -> desk.status().undoable(visit,
                        texts.get("child.page.undo", texts.get("child.episode.noticed")), () -> putNoticed(from),
                        () -> putNoticed(to)));
            }

            @Override
            public void draft(String typed) {
                // an episode always has its beginning; what can't be one stays in the field until it is left
            }
        };
    }

    private void putNoticed(String moment) {
        since.fill(moment, Optional.empty());
        changeNoticed(moment, desk.status()::saved);
    }

    private void changeNoticed(String typed, Runnable then) {
        current.get().ifPresent(episode -> desk.background()
                .run(() -> moment(typed).then(at -> desk.episodes().changeNoticed(episode, at)), outcome -> {
                    outcome.refusal().ifPresent(since::refused);
                    if (outcome instanceof Outcome.Done) {
                        then.run();
                        changed.run();
                    }
                }));
    }

    /** Saves what is half typed. */
    void leave() {
        if (current.get().isPresent()) {
            since.leave();
            answers.values().forEach(FieldModel::leave);
        }
    }

    private Keeper keeper(EpisodeField field) {
        return new Keeper() {
            @Override
            public void save(String from, String to) {
                Object visit = answer(field).visit();
                write(field, to, () -> desk.status().undoable(visit,
                        texts.get("child.page.undo", texts.get("episode." + field.name())), () -> put(field, from),
                        () -> put(field, to)));
            }

            @Override
            public void draft(String typed) {
                current.get().ifPresent(
                        episode -> desk.background().run(() -> desk.episodes().keepDraft(episode, field, typed)));
            }
        };
    }

    private void put(EpisodeField field, String value) {
        answer(field).fill(value, Optional.empty());
        write(field, value, desk.status()::saved);
    }

    private void write(EpisodeField field, String value, Runnable then) {
        current.get().ifPresent(episode -> desk.background()
                .run(() -> desk.episodes().change(episode, field, value), outcome -> {
                    outcome.refusal().ifPresent(answer(field)::refused);
                    if (outcome instanceof Outcome.Done) {
                        then.run();
                        changed.run();
                    }
                }));
    }
}
