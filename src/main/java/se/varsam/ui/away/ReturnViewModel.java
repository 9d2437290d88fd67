package se.varsam.ui.away;

import java.time.LocalDateTime;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Function;
import java.util.function.Supplier;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import se.varsam.domain.child.Child;
import se.varsam.domain.child.ChildId;
import se.varsam.domain.child.FieldCheck.Checked;
import se.varsam.domain.missing.MissingEpisode;
import se.varsam.domain.missing.ReturnField;
import se.varsam.domain.shared.Outcome;
import se.varsam.domain.shared.Sensitive;
import se.varsam.domain.shared.TypedDate;
import se.varsam.domain.shared.TypedMoment;
import se.varsam.i18n.Texts;
import se.varsam.service.FieldSaved;
import se.varsam.service.ReturnService;
import se.varsam.service.ReturnService.Ended;
import se.varsam.ui.kit.FieldModel;
import se.varsam.ui.kit.FieldModel.Keeper;
import se.varsam.ui.kit.Pause;
import se.varsam.ui.kit.Place;
import se.varsam.ui.kit.Reread;

/** How a time away ends: the child is back, or it is ended though the child is not. Each step can be undone. */
public final class ReturnViewModel {
    private final Map<ReturnField, FieldModel> fields = new EnumMap<>(ReturnField.class);
    private final ReadOnlyObjectWrapper<Optional<Read>> read = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ChildId id;
    private final AwayDesk desk;
    private final Texts texts;
    private final ReturnService returns;
    private final TypedMoment moments;
    private final Reread<Read> reread;

    /**
     * What the register says.
     *
     * @param child
     *            who
     * @param episodes
     *            newest first
     * @param drafts
     *            what was typed of the newest one's return
     */
    record Read(Child child, List<MissingEpisode> episodes, Map<ReturnField, String> drafts) implements Sensitive {
        /** The one it is about: that lasts, else the latest. */
        Optional<MissingEpisode> episode() {
            return episodes.stream().filter(MissingEpisode::isOpen).findFirst()
                    .or(() -> episodes.stream().findFirst());
        }

        /** The others, newest first. */
        List<MissingEpisode> earlier() {
            return episodes.stream().filter(e -> !episode().equals(Optional.of(e))).toList();
        }

        /** Whether the same episode stands as it stood. */
        boolean isLike(Optional<Read> before) {
            return before.flatMap(Read::episode).map(Read::standing).equals(episode().map(Read::standing));
        }

        private static List<Object> standing(MissingEpisode episode) {
            return List.of(episode.id(), episode.endedAt(), episode.withoutReturn());
        }

        @Override
        public String toString() {
            return "Read[" + child.fileNumber() + "]";
        }
    }

    /** The page of a child; {@link #load} reads it. */
    public ReturnViewModel(ChildId id, AwayDesk desk, Texts texts, Supplier<Pause> pauses) {
        this.id = id;
        this.desk = desk;
        this.texts = texts;
        this.returns = desk.episodes().returns();
        this.moments = new TypedMoment(TypedDate.past(desk.today().real()));
        this.reread = new Reread<>(desk.background(), this::register, this::show);
        for (ReturnField field : ReturnField.values()) {
            fields.put(field, field.isTimeOfEnd()
                    ? new FieldModel(typed -> time(typed).then(_ -> returns.check(field, typed)), timeKeeper(field),
                            pauses.get())
                    : new FieldModel(typed -> returns.check(field, typed), keeper(field), pauses.get()));
        }
    }

    private Read register() {
        var known = new Read(desk.children().find(id).orElseThrow(), desk.episodes().of(id), Map.of());
        return known.episode().map(e -> new Read(known.child(), known.episodes(), returns.drafts(e))).orElse(known);
    }

    /** What the register says; empty until it has been read. */
    ReadOnlyObjectProperty<Optional<Read>> read() {
        return read.getReadOnlyProperty();
    }

    /** Reads anew. */
    void load() {
        reread.soon();
    }

    FieldModel field(ReturnField field) {
        return Objects.requireNonNull(fields.get(field));
    }

    /** While the same episode stands as it stood, what is being typed stays. */
    private void show(Read known) {
        boolean other = !known.isLike(read.get());
        if (other) {
            known.episode().ifPresent(episode -> fields.forEach((field, model) -> fill(field, episode,
                    Optional.ofNullable(known.drafts().get(field)))));
        }
        read.set(Optional.of(known));
    }

    private void fill(ReturnField field, MissingEpisode episode, Optional<String> draft) {
        if (!field.isTimeOfEnd()) {
            field(field).fill(episode.found().getOrDefault(field, ""), draft);
            return;
        }
        // a whole time stands as people write it
        Optional<String> whole = draft.flatMap(typed -> returns.check(field, typed).toOptional()).map(Checked::value);
        LocalDateTime proposed = episode.endedAt().orElseGet(desk.episodes()::now);
        field(field).fill(whole.orElseGet(proposed::toString), whole.isPresent() ? Optional.empty() : draft);
    }

    private Optional<MissingEpisode> episode() {
        return read.get().flatMap(Read::episode);
    }

    private Outcome<LocalDateTime> time(String typed) {
        return typed.isBlank()
                ? Outcome.refused("refusal.episode.when")
                : moments.read(typed).then(moment -> Outcome.done(moment.start()));
    }

    /** The child is back at the time that is typed. */
    void back() {
        end(ReturnField.BACK_AT, (episode, at) -> returns.back(episode, at), done -> texts.get(
                done.closed().isPresent() ? "returned.back.reopened" : "returned.back.now"));
    }

    /** Ends the episode at the time that is typed, though the child is not back. */
    void endWithoutReturn() {
        end(ReturnField.ENDED_AT, (episode, at) -> returns.endWithoutReturn(episode, at),
                _ -> texts.get("returned.end.now"));
    }

    /** A way for an episode to end. */
    private interface Way {
        Outcome<Ended> end(MissingEpisode episode, LocalDateTime at);
    }

    private void end(ReturnField field, Way way, Function<Ended, String> said) {
        leave();
        String typed = field(field).typed().get();
        episode().ifPresent(episode -> desk.background().run(
                () -> time(typed).then(at -> way.end(episode, at)), outcome -> {
                    outcome.refusal().ifPresent(reason -> field(reason.key().matches("refusal\\.return\\.[A-Z_]+")
                            ? ReturnField.ENDED_ANYWAY
                            : field).refused(reason));
                    outcome.toOptional().ifPresent(done -> {
                        load();
                        undoable(said.apply(done), done,
                                () -> time(typed).then(at -> way.end(done.before(), at)));
                    });
                }));
    }

    private void undoable(String said, Ended done, Supplier<Outcome<Ended>> again) {
        // made again, the ending may open a card that was open the first time
        var now = new AtomicReference<>(done);
        desk.status().undoable(said, () -> follow(() -> returns.undo(now.get())), () -> follow(() -> {
            Outcome<Ended> outcome = again.get();
            outcome.toOptional().ifPresent(now::set);
            return outcome;
        }));
    }

    /** The episode goes on: it was ended by mistake. */
    void reopen() {
        episode().ifPresent(episode -> desk.background().run(() -> desk.episodes().reopen(episode), outcome -> {
            outcome.refusal().ifPresent(reason -> desk.status().told(texts.of(reason)));
            outcome.toOptional().ifPresent(_ -> desk.status().undoable(texts.get("returned.reopened"),
                    () -> follow(() -> endAgain(episode)), () -> follow(() -> desk.episodes().reopen(episode))));
            load();
        }));
    }

    /** As it had ended. */
    private Outcome<Ended> endAgain(MissingEpisode episode) {
        LocalDateTime at = episode.endedAt().orElseThrow();
        return episode.withoutReturn() ? returns.endWithoutReturn(episode, at) : returns.back(episode, at);
    }

    /** Carries an undo or a redo out. */
    private void follow(Supplier<? extends Outcome<?>> change) {
        desk.background().run(change::get, outcome -> {
            outcome.refusal().ifPresentOrElse(reason -> desk.status().told(texts.of(reason)), desk.status()::saved);
            load();
        });
    }

    private Keeper keeper(ReturnField field) {
        return new Keeper() {
            @Override
            public void save(String from, String to) {
                Object visit = field(field).visit();
                write(field, to, () -> desk.status().undoable(visit, texts.get("returned.undo", label(field)),
                        () -> put(field, from), () -> put(field, to)));
            }

            @Override
            public void draft(String typed) {
                episode().ifPresent(e -> desk.background().run(() -> returns.keepDraft(e, field, typed)));
            }
        };
    }

    private void put(ReturnField field, String value) {
        field(field).fill(value, Optional.empty());
        write(field, value, desk.status()::saved);
    }

    private void write(ReturnField field, String value, Runnable then) {
        episode().ifPresent(episode -> desk.background().<Outcome<FieldSaved>>run(
                () -> returns.change(episode, field, value), outcome -> {
                    outcome.refusal().ifPresent(field(field)::refused);
                    if (outcome instanceof Outcome.Done) {
                        then.run();
                        load();
                    }
                }));
    }

    /** A time is a draft while the episode lasts; once the child is back it moves the end. */
    private Keeper timeKeeper(ReturnField field) {
        return new Keeper() {
            @Override
            public void save(String from, String to) {
                if (episode().filter(MissingEpisode::isReturned).isPresent()) {
                    Object visit = field(field).visit();
                    move(to, () -> desk.status().undoable(visit, texts.get("returned.undo", label(field)),
                            () -> move(from, desk.status()::saved), () -> move(to, desk.status()::saved)));
                } else {
                    draft(to);
                }
            }

            @Override
            public void draft(String typed) {
                episode().filter(e -> !e.isReturned())
                        .ifPresent(e -> desk.background().run(() -> returns.keepDraft(e, field, typed)));
            }
        };
    }

    private void move(String typed, Runnable then) {
        episode().ifPresent(episode -> desk.background().run(
                () -> time(typed).then(at -> returns.move(episode, at)), outcome -> {
                    outcome.refusal().ifPresent(field(ReturnField.BACK_AT)::refused);
                    if (outcome instanceof Outcome.Done) {
                        then.run();
                        load();
                    }
                }));
    }

    private String label(ReturnField field) {
        return texts.get("returned." + field.name());
    }

    /** Saves what is half typed. */
    void leave() {
        if (episode().isPresent()) {
            fields.values().forEach(FieldModel::leave);
        }
    }

    /** Goes to what is to be done. */
    void openAway() {
        desk.navigator().show(new Place.Away(id));
    }

    /** Goes to the child's page. */
    void openChild() {
        desk.navigator().show(new Place.ChildPage(id));
    }
}
