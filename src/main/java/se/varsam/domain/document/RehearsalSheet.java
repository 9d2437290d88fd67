package se.varsam.domain.document;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

import se.varsam.domain.document.FilledForm.Entry;
import se.varsam.domain.document.FilledForm.Header;
import se.varsam.domain.document.FilledForm.Mark;
import se.varsam.domain.document.FilledForm.Section;
import se.varsam.domain.document.FilledForm.Value;
import se.varsam.domain.register.Rehearsal;

/** The receipt of a backup that was tried (<i>provåterställning</i>), on paper. Numbers only, no child; never kept. */
public final class RehearsalSheet {
    private static final int VERSION = 1;
    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm", Locale.ROOT);

    private final Words words;
    private final ZoneId zone;

    /**
     * In these words.
     *
     * @param zone
     *            whose clocks the moments are read on
     */
    public RehearsalSheet(Words words, ZoneId zone) {
        this.words = words;
        this.zone = zone;
    }

    /**
     * The sheet.
     *
     * @param registerName
     *            neutral name of the register's folder
     */
    public FilledForm of(Rehearsal tried, String registerName, LocalDateTime printedAt, List<Mark> marks) {
        var what = section("what", new Entry.Paragraph(words.text("document.rehearsal.what.text")),
                answer("register", registerName), answer("at", moment(tried.at())), answer("file", tried.file()),
                answer("taken", moment(tried.takenAt())));
        var held = section("held", answer("children", number(tried.children())),
                answer("documents", number(tried.documents())), answer("lines", number(tried.logLines())),
                answer("newest", tried.newest().map(this::moment).orElse("–")), answer("head", tried.logHead()),
                answer("chain", tried.brokenLine().map(line -> words.text("document.rehearsal.chain.broken", line))
                        .orElseGet(() -> words.text("document.rehearsal.chain.whole"))));
        return new FilledForm(DocumentKind.REHEARSAL_SHEET, VERSION, words.text("document.rehearsal.title"),
                new Header(Optional.empty(), printedAt, List.of(), marks), List.of(what, held));
    }

    private String moment(Instant at) {
        return MOMENT.format(LocalDateTime.ofInstant(at, zone));
    }

    private static String number(long count) {
        return Long.toString(count);
    }

    private Section section(String name, Entry... entries) {
        return new Section(words.text("document.rehearsal." + name), Stream.of(entries).toList());
    }

    private Entry answer(String name, String text) {
        return new Entry.Answer(words.text("document.rehearsal." + name), new Value.Known(text), 1);
    }
}
