package se.varsam.ui.document;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

import se.varsam.domain.child.ChildId;
import se.varsam.domain.child.FieldCheck;
import se.varsam.domain.document.DocumentKind;
import se.varsam.domain.document.Share;
import se.varsam.domain.shared.Outcome;
import se.varsam.domain.shared.Refusal;
import se.varsam.i18n.Texts;
import se.varsam.service.SharingService;
import se.varsam.service.SharingService.Choice;
import se.varsam.service.SharingService.Chosen;
import se.varsam.ui.kit.FieldModel;
import se.varsam.ui.kit.Pause;
import se.varsam.ui.kit.Place;
import se.varsam.ui.kit.Reread;

/** Who gets what of a form, while it is chosen; each choice is saved at once and can be undone. */
final class ShareModel {
    private final DocumentDesk desk;
    private final Texts texts;
    private final ChildId child;
    private final DocumentKind kind;
    private final SharingService sharing;
    private final Runnable changed;
    private final FieldModel reason;
    private final Reread<Read> reread;
    private final ReadOnlyObjectWrapper<Optional<Chosen>> chosen = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyObjectWrapper<Optional<Refusal>> hindrance = new ReadOnlyObjectWrapper<>(Optional.empty());

    /** Of a child's form; {@code changed} hears of every change on disk. */
    ShareModel(ChildId child, DocumentKind kind, DocumentDesk desk, Texts texts, Supplier<Pause> pauses,
            Runnable changed) {
        this.child = child;
        this.kind = kind;
        this.desk = desk;
        this.texts = texts;
        this.sharing = desk.documents().sharing();
        this.changed = changed;
        this.reason = FieldModel.of(FieldCheck::note, new FieldModel.Keeper() {
            @Override
            public void save(String from, String to) {
                keep(() -> sharing.reason(child, kind, to));
            }

            @Override
            public void draft(String typed) {
                desk.frame().background().run(() -> {
                    sharing.keepReason(child, kind, typed);
                    return true;
                }, _ -> changed.run());
            }
        }, pauses.get());
        this.reread = new Reread<>(desk.frame().background(), this::read, this::show);
    }

    private record Read(Optional<Chosen> chosen, Optional<Refusal> hindrance) {}

    private Read read() {
        return new Read(sharing.chosen(child, kind), desk.documents().hindrance(child, kind));
    }

    private void show(Read read) {
        if (!reason.isPending()) {
            String kept = read.chosen().map(c -> c.share().reason()).orElse("");
            boolean whole = FieldCheck.note(kept).refusal().isEmpty();
            reason.fill(whole ? kept : "", whole ? Optional.empty() : Optional.of(kept));
        }
        hindrance.set(read.hindrance());
        chosen.set(read.chosen());
    }

    /** Reads it anew. */
    void load() {
        reread.soon();
    }

    private void keep(Supplier<Outcome<?>> change) {
        desk.frame().background().run(change::get, outcome -> {
            outcome.refusal().ifPresentOrElse(desk.frame().dialogs()::tell, desk.frame().status()::saved);
            changed.run();
        });
    }

    /** Chooses the kind of recipient. */
    void choose(String recipient) {
        String before = chosen.get().map(c -> c.share().recipient().id()).orElse("");
        if (!recipient.equals(before)) {
            String title = title(recipient);
            desk.frame().background().run(() -> sharing.choose(child, kind, recipient), earlier -> {
                var other = new Other(earlier);
                desk.frame().status().undoable(texts.get("sharing.undo.to", title), other::bringBack,
                        other::bringBack);
                changed.run();
            });
        }
    }

    /** Undo and redo change places with what is chosen: neither loses a tick made before it. */
    private final class Other {
        private Choice other;

        Other(Choice other) {
            this.other = other;
        }

        void bringBack() {
            desk.frame().background().run(() -> sharing.bringBack(child, kind, other), until -> {
                other = until;
                desk.frame().status().saved();
                changed.run();
            });
        }
    }

    private String title(String recipient) {
        return chosen.get().stream().flatMap(c -> c.possible().stream()).filter(r -> r.id().equals(recipient))
                .map(r -> r.title()).findFirst().orElse("");
    }

    /** Gives a question, or leaves it out. */
    void give(Share.Line line, boolean given) {
        give(line, given, () -> desk.frame().status().undoable(texts.get("sharing.undo", line.label()),
                () -> give(line, !given, desk.frame().status()::saved),
                () -> give(line, given, desk.frame().status()::saved)));
    }

    private void give(Share.Line line, boolean given, Runnable then) {
        desk.frame().background().run(() -> sharing.give(child, kind, line.question(), given), outcome -> {
            outcome.refusal().ifPresentOrElse(desk.frame().dialogs()::tell, then);
            changed.run();
        });
    }

    /** Saves what is half typed. */
    void leave() {
        reason.leave();
    }

    /** Goes to the register's defaults. */
    void openDefaults() {
        desk.frame().navigator().show(new Place.Sharing());
    }

    /** What is chosen; empty for a form that is given whole, and while nothing is read. */
    ReadOnlyObjectProperty<Optional<Chosen>> chosen() {
        return chosen.getReadOnlyProperty();
    }

    /** Why the form can't be approved as it stands. */
    ReadOnlyObjectProperty<Optional<Refusal>> hindrance() {
        return hindrance.getReadOnlyProperty();
    }

    /** Why more is given than the table says. */
    FieldModel reason() {
        return reason;
    }

    /** The questions as they are chosen now. */
    List<Share.Line> lines() {
        return chosen.get().map(c -> c.share().lines()).orElse(List.of());
    }
}
