package se.varsam.ui.document;

import java.nio.file.Path;

import se.varsam.domain.shared.Outcome;
import se.varsam.i18n.Texts;
import se.varsam.ui.document.DocumentDesk.Frame;
import se.varsam.ui.kit.Dialogs.FileKind;
import se.varsam.ui.kit.SavedFile;

/** Saves and prints a document that is ready; each is noted in the log. */
final class PaperModel {
    private final DocumentDesk desk;
    private final Texts texts;

    PaperModel(DocumentDesk desk, Texts texts) {
        this.desk = desk;
        this.texts = texts;
    }

    /**
     * A document that is ready.
     *
     * @param pdf
     *            its bytes
     * @param name
     *            neutral, without ending: file number and code
     * @param exported
     *            notes that it was saved as a file
     * @param printed
     *            notes that it was printed
     */
    record Ready(byte[] pdf, String name, Runnable exported, Runnable printed) {}

    /** A text of the bundles. */
    String text(String key) {
        return texts.get(key);
    }

    /** Asks where to, and saves a copy. */
    void save(Ready paper) {
        Frame frame = desk.frame();
        frame.dialogs().save(FileKind.PDF, paper.name() + ".pdf").ifPresent(place -> frame.background().run(() -> {
            Outcome<Path> saved = SavedFile.write(place, paper.pdf());
            saved.toOptional().ifPresent(_ -> paper.exported().run());
            return saved;
        }, saved -> {
            switch (saved) {
                case Outcome.Done<Path>(var file) ->
                    frame.status().told(texts.get("document.screen.saved", String.valueOf(file.getFileName())));
                case Outcome.Refused<Path>(var reason) -> frame.dialogs().tell(reason);
            }
        }));
    }

    /** Asks for a printer, and prints. */
    void print(Ready paper) {
        Frame frame = desk.frame();
        desk.paper().drawing().run(() -> {
            Outcome<Boolean> sent = desk.paper().printing().print(paper.pdf(), paper.name());
            if (sent.toOptional().orElse(false)) {
                paper.printed().run();
            }
            return sent;
        }, sent -> {
            switch (sent) {
                case Outcome.Done<Boolean>(var done) -> {
                    if (done) {
                        frame.status().told(texts.get("document.screen.printed"));
                    }
                }
                case Outcome.Refused<Boolean>(var reason) -> frame.dialogs().tell(reason);
            }
        });
    }
}
