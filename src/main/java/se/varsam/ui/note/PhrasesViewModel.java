package se.varsam.ui.note;

import java.util.List;
import java.util.Optional;

import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

import se.varsam.domain.note.Phrase;
import se.varsam.domain.shared.Outcome;
import se.varsam.domain.shared.Refusal;
import se.varsam.service.PhraseService;

/** The phrases: add, change, remove, each with undo. */
final class PhrasesViewModel {
    private final ReadOnlyObjectWrapper<List<Phrase>> phrases = new ReadOnlyObjectWrapper<>(List.of());
    private final ReadOnlyObjectWrapper<Optional<Phrase>> chosen = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyObjectWrapper<Optional<Refusal>> refusal = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final NoteDesk desk;
    private final PhraseService service;

    PhrasesViewModel(NoteDesk desk) {
        this.desk = desk;
        this.service = desk.notes().phrases();
    }

    /** All, by abbreviation. */
    ReadOnlyObjectProperty<List<Phrase>> phrases() {
        return phrases.getReadOnlyProperty();
    }

    /** The one that is changed; empty for a new one. */
    ReadOnlyObjectProperty<Optional<Phrase>> chosen() {
        return chosen.getReadOnlyProperty();
    }

    /** Why it could not be saved. */
    ReadOnlyObjectProperty<Optional<Refusal>> refusal() {
        return refusal.getReadOnlyProperty();
    }

    /** Reads them. */
    void load() {
        desk.background().run(service::all, phrases::set);
    }

    /** Starts to change a phrase, or a new one. */
    void choose(Optional<Phrase> phrase) {
        refusal.set(Optional.empty());
        chosen.set(phrase);
    }

    /** Saves what is typed. */
    void save(String abbreviation, String text) {
        Optional<Phrase> before = chosen.get();
        desk.background().run(() -> service.save(before, abbreviation, text), outcome -> {
            refusal.set(outcome.refusal());
            outcome.toOptional().filter(saved -> !before.equals(Optional.of(saved)))
                    .ifPresent(saved -> saved(before, saved));
        });
    }

    /** Saves what is typed, before something else is shown; tells why where it can be no phrase. */
    void leave(String abbreviation, String text) {
        Optional<Phrase> before = chosen.get();
        boolean untouched = abbreviation.equals(before.map(Phrase::abbreviation).orElse(""))
                && text.equals(before.map(Phrase::text).orElse(""));
        if (!untouched) {
            desk.background().run(() -> service.save(before, abbreviation, text), outcome -> {
                switch (outcome) {
                    case Outcome.Done<Phrase>(var saved) when before.equals(Optional.of(saved)) -> load();
                    case Outcome.Done<Phrase>(var saved) -> told(before, saved);
                    case Outcome.Refused<Phrase>(var reason) -> desk.status().told(desk.texts().of(reason));
                }
            });
        }
    }

    private void saved(Optional<Phrase> before, Phrase saved) {
        chosen.set(Optional.of(saved));
        told(before, saved);
    }

    private void told(Optional<Phrase> before, Phrase saved) {
        load();
        desk.status().undoable(desk.texts().get("note.phrases.saved", saved.abbreviation()),
                () -> before.ifPresentOrElse(old -> again(Optional.of(saved), old), () -> gone(saved)),
                () -> again(before, saved));
    }

    /** Removes the one that is chosen. */
    void remove() {
        chosen.get().ifPresent(phrase -> {
            gone(phrase);
            desk.status().undoable(desk.texts().get("note.phrases.removed", phrase.abbreviation()),
                    () -> again(Optional.empty(), phrase), () -> gone(phrase));
        });
    }

    private void again(Optional<Phrase> before, Phrase phrase) {
        desk.background().run(() -> service.save(before, phrase.abbreviation(), phrase.text()), outcome -> {
            switch (outcome) {
                case Outcome.Done<Phrase>(var saved) -> changed(Optional.of(saved));
                case Outcome.Refused<Phrase>(var reason) -> desk.dialogs().tell(reason);
            }
        });
    }

    private void gone(Phrase phrase) {
        desk.background().run(() -> {
            service.remove(phrase);
            return phrase;
        }, _ -> changed(Optional.empty()));
    }

    private void changed(Optional<Phrase> now) {
        load();
        choose(now);
        desk.status().saved();
    }
}
