package se.varsam.ui.away;

import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.BiFunction;
import java.util.function.Function;

import se.varsam.domain.child.FieldCheck.Checked;
import se.varsam.domain.missing.EpisodeCheck;
import se.varsam.domain.missing.EpisodeField;
import se.varsam.domain.missing.MissingEpisode;
import se.varsam.domain.shared.Outcome;
import se.varsam.domain.shared.Refusal;
import se.varsam.i18n.Texts;
import se.varsam.service.EpisodeService.EpisodeSaved;
import se.varsam.service.FieldSaved;
import se.varsam.ui.kit.FieldModel;
import se.varsam.ui.kit.Pause;
import se.varsam.ui.kit.SavedField;
import se.varsam.ui.kit.SavedField.Kept;

/** The two times that all is counted from, while a child is away: when it was noticed, and when the child left. */
final class TimesModel {
    private final AtomicReference<Optional<EpisodeCheck>> lasting = new AtomicReference<>(Optional.empty());
    private final AwayDesk desk;
    private final Runnable changed;
    private final SavedField noticed;
    private final SavedField left;

    /** The times of the episode that lasts; {@code changed} hears of every change on disk. */
    TimesModel(AwayDesk desk, Texts texts, Pause noticedPause, Pause leftPause, Runnable changed) {
        this.desk = desk;
        this.changed = changed;
        this.noticed = saved(texts.get("away.times.noticed.changed"), EpisodeCheck::noticed, new Noticed(),
                noticedPause);
        this.left = saved(texts.get("away.times.left.changed"),
                (check, typed) -> check.answer(EpisodeField.LEFT_AT, typed), new Left(), leftPause);
    }

    private SavedField saved(String said, BiFunction<EpisodeCheck, String, Outcome<Checked>> rules, Kept kept,
            Pause pause) {
        return SavedField.of(desk.background(), desk.status(), said, typed -> lasting.get()
                .map(check -> rules.apply(check, typed))
                .orElseGet(() -> Outcome.refused("refusal.episode.ended")), kept, pause);
    }

    /** When it was noticed. */
    FieldModel noticed() {
        return noticed.field();
    }

    /** When the child left, as far as it is known. */
    FieldModel left() {
        return left.field();
    }

    /** Shows what the register holds; what is being typed stays. */
    void show(Optional<EpisodeCheck> now, Map<EpisodeField, String> drafts) {
        Optional<MissingEpisode> before = lasting.getAndSet(now).map(EpisodeCheck::episode);
        now.map(EpisodeCheck::episode).ifPresent(episode -> {
            if (!before.map(TimesModel::noticed).equals(Optional.of(noticed(episode)))) {
                noticed.show(noticed(episode), Optional.empty());
            }
            if (!before.map(TimesModel::left).equals(Optional.of(left(episode)))) {
                left.show(left(episode), Optional.ofNullable(drafts.get(EpisodeField.LEFT_AT)));
            } else {
                left().checkAgain();
            }
        });
    }

    private static String noticed(MissingEpisode episode) {
        return episode.noticedAt().truncatedTo(ChronoUnit.MINUTES).toString();
    }

    private static String left(MissingEpisode episode) {
        return episode.answers().getOrDefault(EpisodeField.LEFT_AT, "");
    }

    /** Saves what is half typed. */
    void leave() {
        if (lasting.get().isPresent()) {
            noticed().leave();
            left().leave();
        }
    }

    private <T> Outcome<List<Refusal>> change(Function<MissingEpisode, Outcome<T>> change,
            Function<T, List<Refusal>> warnings) {
        return lasting.get().map(EpisodeCheck::episode).map(change)
                .orElseGet(() -> Outcome.refused("refusal.episode.ended"))
                .then(saved -> Outcome.done(warnings.apply(saved)));
    }

    private final class Left implements Kept {
        @Override
        public Outcome<List<Refusal>> save(String value) {
            return change(episode -> desk.episodes().change(episode, EpisodeField.LEFT_AT, value),
                    FieldSaved::warnings);
        }

        @Override
        public void draft(String typed) {
            lasting.get().ifPresent(
                    check -> desk.episodes().keepDraft(check.episode(), EpisodeField.LEFT_AT, typed));
        }

        @Override
        public void changed() {
            changed.run();
        }
    }

    /** An episode always has its beginning: what can't be one stays in the field. */
    private final class Noticed implements Kept {
        @Override
        public Outcome<List<Refusal>> save(String value) {
            return AwayViewModel.been(desk, value)
                    .then(at -> change(episode -> desk.episodes().changeNoticed(episode, at), EpisodeSaved::warnings));
        }

        @Override
        public void changed() {
            changed.run();
        }
    }
}
