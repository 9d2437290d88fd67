package se.varsam.service;

import java.util.List;
import java.util.Optional;

import se.varsam.domain.note.Phrase;
import se.varsam.domain.note.PhraseBook;
import se.varsam.domain.register.LogAction;
import se.varsam.domain.shared.Outcome;
import se.varsam.service.port.Bin;
import se.varsam.service.port.UnitOfWork;
import se.varsam.service.port.Work;

/** The phrases (<i>fraser</i>) that the user owns. */
public final class PhraseService {
    /** The log's name for a phrase. */
    private static final String LOG_NAME = "PHRASE";

    private final UnitOfWork register;

    /** Works in an open register. */
    public PhraseService(UnitOfWork register) {
        this.register = register;
    }

    /** All, by abbreviation. */
    public List<Phrase> all() {
        return register.read(work -> work.phrases().all());
    }

    /** All, ready to be written with. */
    public PhraseBook book() {
        return new PhraseBook(all());
    }

    /**
     * Adds a phrase, or changes one, which may get another abbreviation. Refuses what can't be a phrase and an
     * abbreviation that another phrase has.
     *
     * @param before
     *            the phrase that is changed; empty for a new one
     */
    public Outcome<Phrase> save(Optional<Phrase> before, String abbreviation, String text) {
        return Phrase.read(abbreviation, text).then(phrase -> register.write(work -> {
            boolean renamed = before.filter(b -> b.abbreviation().equals(phrase.abbreviation())).isEmpty();
            if (renamed && work.phrases().all().stream()
                    .anyMatch(p -> p.abbreviation().equals(phrase.abbreviation()))) {
                return Outcome.refused("refusal.phrase.taken", phrase.abbreviation());
            }
            before.filter(_ -> renamed).ifPresent(b -> work.phrases().remove(b.abbreviation()));
            if (!before.equals(Optional.of(phrase))) {
                work.phrases().save(phrase);
                takeFromBin(work, phrase);
                work.log().add(before.isPresent() ? LogAction.CHANGED : LogAction.ADDED, LOG_NAME);
            }
            return Outcome.done(phrase);
        }));
    }

    /** The same phrase is there again: it lies in the bin no more. */
    private static void takeFromBin(Work work, Phrase phrase) {
        work.phrases().laidAside().forEach((key, removed) -> {
            if (removed.equals(phrase)) {
                work.phrases().forget(key);
                work.bin().take(Bin.Kind.PHRASE, key);
            }
        });
    }

    /** Takes a phrase out of the bin. Refuses an abbreviation that another phrase has got since. */
    public Outcome<Phrase> restore(Phrase phrase) {
        return save(Optional.empty(), phrase.abbreviation(), phrase.text());
    }

    /** Puts a phrase in the bin. */
    public void remove(Phrase phrase) {
        register.change(work -> {
            work.phrases().remove(phrase.abbreviation());
            work.bin().put(Bin.Kind.PHRASE, work.phrases().layAside(phrase));
            work.log().add(LogAction.REMOVED, LOG_NAME);
        });
    }
}
