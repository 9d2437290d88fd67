package se.varsam.domain.document;

import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import se.varsam.domain.document.FilledForm.Entry;
import se.varsam.domain.document.FilledForm.Header;
import se.varsam.domain.document.FilledForm.Mark;
import se.varsam.domain.document.FilledForm.Section;
import se.varsam.domain.document.FilledForm.Value;

/** The sheet with the recovery key (<i>återställningsnyckel</i>). Says nothing of any child; never kept. */
public final class RecoverySheet {
    private static final int VERSION = 1;

    private final Words words;

    /** In these words. */
    public RecoverySheet(Words words) {
        this.words = words;
    }

    /**
     * The sheet.
     *
     * @param key
     *            in groups; the caller wipes it. The sheet holds its text until it is collected as garbage
     * @param registerName
     *            neutral name of the register's folder
     */
    public FilledForm of(char[] key, String registerName, LocalDateTime printedAt, List<Mark> marks) {
        var what = section("what", paragraph("what.text"), answer("key", String.valueOf(key)),
                answer("register", registerName));
        return new FilledForm(DocumentKind.RECOVERY_SHEET, VERSION, words.text("document.recovery.title"),
                new Header(Optional.empty(), printedAt, List.of(), marks),
                List.of(what, section("keep", paragraph("keep.text"), paragraph("keep.loss")),
                        section("use", paragraph("use.text"))));
    }

    private Section section(String name, Entry... entries) {
        return new Section(words.text("document.recovery." + name), Stream.of(entries).toList());
    }

    private Entry paragraph(String name) {
        return new Entry.Paragraph(words.text("document.recovery." + name));
    }

    private Entry answer(String name, String text) {
        return new Entry.Answer(words.text("document.recovery." + name), new Value.Known(text), 1);
    }
}
