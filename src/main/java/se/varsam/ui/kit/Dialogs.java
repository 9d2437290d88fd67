package se.varsam.ui.kit;

import java.nio.file.Path;
import java.util.Optional;

import se.varsam.domain.shared.Refusal;

/** Small windows that ask or tell. Call on the FX thread; each call waits for the answer. */
public interface Dialogs {
    /** Tells why something was refused. Beside the field is the better place when there is one. */
    void tell(Refusal refusal);

    /** Tells of a fault, with a code to read out on the phone. */
    void fault(Refusal what, String code);

    /** Asks before something that can't be undone; {@code false} when the user thinks better of it. */
    boolean ask(Question question);

    /** A file to read; empty when the user cancels. */
    Optional<Path> open(FileKind kind);

    /** A place to write a file; the suggested name holds no person's name. Empty when the user cancels. */
    Optional<Path> save(FileKind kind, String suggestedName);

    /** A folder; empty when the user cancels. */
    Optional<Path> folder(Path start);

    /**
     * A question, in words that the user reads.
     *
     * @param text
     *            what is asked, one sentence
     * @param detail
     *            what follows from it, or empty
     * @param verb
     *            the button that does it
     */
    record Question(String text, String detail, String verb) {}

    /** Kinds of files; the words for them are {@code enum.FileKind.NAME}. */
    enum FileKind {
        PDF("*.pdf"), PICTURE("*.jpg", "*.jpeg", "*.png", "*.heic", "*.JPG", "*.JPEG", "*.PNG", "*.HEIC"), CALENDAR(
                "*.ics"), JSON("*.json"), RULES("*.yaml", "*.yml"), BACKUP("*.varsamkopia");

        private final java.util.List<String> patterns;

        FileKind(String... patterns) {
            this.patterns = java.util.List.of(patterns);
        }

        /** Patterns of file names, for instance {@code *.pdf}; some systems tell capitals apart. */
        public java.util.List<String> patterns() {
            return patterns;
        }
    }
}
