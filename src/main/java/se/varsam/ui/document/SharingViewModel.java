package se.varsam.ui.document;

import java.util.Optional;

import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

import se.varsam.domain.document.SharingTable;
import se.varsam.domain.document.SharingTable.Recipient;
import se.varsam.domain.document.SharingTable.Topic;
import se.varsam.i18n.Texts;
import se.varsam.service.SharingService;
import se.varsam.ui.kit.Reread;

/** What each kind of recipient gets by default in this register. */
public final class SharingViewModel {
    private final DocumentDesk desk;
    private final Texts texts;
    private final SharingService sharing;
    private final Reread<Shown> reread;
    private final ReadOnlyObjectWrapper<Optional<Shown>> shown = new ReadOnlyObjectWrapper<>(Optional.empty());

    /** A model over the open register. */
    public SharingViewModel(DocumentDesk desk, Texts texts) {
        this.desk = desk;
        this.texts = texts;
        this.sharing = desk.documents().sharing();
        this.reread = new Reread<>(desk.frame().background(),
                () -> new Shown(sharing.table(), sharing.isChanged()), read -> shown.set(Optional.of(read)));
    }

    /** The table, and whether the register has defaults of its own. */
    record Shown(SharingTable table, boolean changed) {}

    /** Reads it. */
    void load() {
        reread.soon();
    }

    /** Does something once what was read before can be seen. */
    void afterPicture(Runnable then) {
        desk.frame().background().afterPicture(then);
    }

    /** Changes whether a recipient gets a topic by default. */
    void change(Recipient recipient, Topic topic, boolean given) {
        String said = texts.get("sharing.page.done", topic.title(), recipient.title(),
                texts.get(given ? "sharing.page.on" : "sharing.page.off"));
        put(recipient, topic, given, () -> desk.frame().status().undoable(said,
                () -> put(recipient, topic, !given, desk.frame().status()::saved),
                () -> put(recipient, topic, given, desk.frame().status()::saved)));
    }

    private void put(Recipient recipient, Topic topic, boolean given, Runnable then) {
        desk.frame().background().run(() -> sharing.change(recipient.id(), topic.id(), given), outcome -> {
            outcome.refusal().ifPresentOrElse(desk.frame().dialogs()::tell, then);
            load();
        });
    }

    /** Goes back to the defaults that come with the program. */
    void reset() {
        desk.frame().background().run(sharing::reset, _ -> {
            desk.frame().status().told(texts.get("sharing.page.reset.done"));
            load();
        });
    }

    /** What the page shows; empty while nothing is read. */
    ReadOnlyObjectProperty<Optional<Shown>> shown() {
        return shown.getReadOnlyProperty();
    }
}
