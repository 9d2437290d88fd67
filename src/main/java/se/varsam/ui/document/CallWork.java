package se.varsam.ui.document;

import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;

import se.varsam.domain.child.FieldCheck;
import se.varsam.domain.missing.MissingEpisode;
import se.varsam.domain.shared.Outcome;
import se.varsam.i18n.Texts;
import se.varsam.service.CallService;
import se.varsam.ui.kit.FieldModel.Keeper;

/**
 * How the panes of the phone view write: what is half typed is kept, and each change is told and can be undone.
 *
 * @param frame
 *            what surrounds the page
 * @param calls
 *            what is written
 * @param texts
 *            the texts
 * @param episode
 *            the time away that lasts; empty when none does
 * @param changed
 *            hears of every change on disk
 */
record CallWork(DocumentDesk.Frame frame, CallService calls, Texts texts, Supplier<Optional<MissingEpisode>> episode,
        Runnable changed) {
    /** A change that follows from one that was made. */
    interface Change<T> {
        /** Makes it, in the background. */
        Outcome<?> on(T done);
    }

    /**
     * Keeps the fields of a form as half typed: they become something only when the user says so.
     *
     * @param fields
     *            all fields of the form, with what is typed in this one
     */
    Keeper keeper(String form, Function<String, Map<String, String>> fields) {
        return new Keeper() {
            @Override
            public void save(String from, String to) {
                draft(to);
            }

            @Override
            public void draft(String typed) {
                keepTyping(form, fields.apply(FieldCheck.draft(typed)));
            }
        };
    }

    /** Keeps what is half typed in a form; no fields drop it. */
    void keepTyping(String form, Map<String, String> fields) {
        episode.get().ifPresent(lasting -> frame.background().run(() -> {
            calls.keepTyping(lasting, form, fields);
            return true;
        }, _ -> frame.status().saved()));
    }

    /** Tells of a change under a text with the words it is about, and how it is undone and done again. */
    <T> Consumer<Outcome<T>> told(String key, String about, Change<T> undo, Change<T> redo) {
        return outcome -> {
            switch (outcome) {
                case Outcome.Done<T>(var done) -> frame.status().undoable(texts.get(key, about),
                        () -> follow(() -> undo.on(done)), () -> follow(() -> redo.on(done)));
                case Outcome.Refused<T>(var reason) -> frame.status().told(texts.of(reason));
            }
            changed.run();
        };
    }

    private void follow(Supplier<? extends Outcome<?>> change) {
        frame.background().run(change::get, outcome -> {
            outcome.refusal().ifPresentOrElse(reason -> frame.status().told(texts.of(reason)),
                    frame.status()::saved);
            changed.run();
        });
    }
}
