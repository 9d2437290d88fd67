package se.varsam.ui.kit;

import java.nio.file.Path;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;

import se.varsam.domain.shared.Refusal;

/**
 * Dialogs of the pages of one open register. Once it is locked they ask and tell nothing more, and an answer that comes
 * only then, from a file chooser that could not be closed, counts as cancelled.
 */
public final class DialogsWhileOpen implements Dialogs {
    private final Dialogs dialogs;
    private final BooleanSupplier open;

    /** Dialogs for as long as the register is open. */
    public DialogsWhileOpen(Dialogs dialogs, BooleanSupplier open) {
        this.dialogs = dialogs;
        this.open = open;
    }

    private <T> Optional<T> whileOpen(Supplier<Optional<T>> answer) {
        return open.getAsBoolean() ? answer.get().filter(_ -> open.getAsBoolean()) : Optional.empty();
    }

    @Override
    public void tell(Refusal refusal) {
        if (open.getAsBoolean()) {
            dialogs.tell(refusal);
        }
    }

    @Override
    public void fault(Refusal what, String code) {
        dialogs.fault(what, code);
    }

    @Override
    public boolean ask(Question question) {
        return whileOpen(() -> Optional.of(dialogs.ask(question))).orElse(false);
    }

    @Override
    public Optional<Path> open(FileKind kind) {
        return whileOpen(() -> dialogs.open(kind));
    }

    @Override
    public Optional<Path> save(FileKind kind, String suggestedName) {
        return whileOpen(() -> dialogs.save(kind, suggestedName));
    }

    @Override
    public Optional<Path> folder(Path start) {
        return whileOpen(() -> dialogs.folder(start));
    }
}
