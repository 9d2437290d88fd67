package se.varsam.ui.note;

import java.time.Instant;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import se.varsam.domain.note.Effort;
import se.varsam.domain.note.Note;
import se.varsam.i18n.SwedishDates;
import se.varsam.i18n.Texts;
import se.varsam.service.port.Today;

/** Notes as plain text for the municipality's own system: nothing about this program, and no name of the child. */
final class JournalText {
    private final Texts texts;
    private final SwedishDates dates;

    JournalText(Texts texts) {
        this.texts = texts;
        this.dates = new SwedishDates(texts);
    }

    /** The notes as a journal tells them, oldest event first. */
    String of(List<NoteLine> lines) {
        return lines.stream()
                .sorted(Comparator.comparing((NoteLine line) -> line.note().content().at().start())
                        .thenComparing(line -> line.note().id()))
                .map(this::one).collect(Collectors.joining("\n\n"));
    }

    private String one(NoteLine line) {
        Note note = line.note();
        var parts = new ArrayList<>(List.of(
                texts.get("note.journal.head", when(note), texts.of(note.content().kind()))));
        line.original().ifPresent(
                wrong -> parts.add(texts.get("note.journal.corrects", when(wrong), signed(wrong))));
        parts.add(note.content().text());
        String effort = effort(note.content().effort());
        if (!effort.isEmpty()) {
            parts.add(effort);
        }
        parts.add(texts.get("note.journal.written", note.written().name(), at(note.written().at())));
        parts.add(note.isSigned() ? signed(note) : texts.get("note.journal.unsigned"));
        line.correction().filter(Note::isSigned)
                .ifPresent(right -> parts.add(texts.get("note.journal.corrected", signed(right))));
        return String.join("\n", parts);
    }

    /** When it happened. */
    String when(Note note) {
        return dates.moment(note.content().at());
    }

    /** Who signed it and when; empty while nobody has. */
    String signed(Note note) {
        return note.signed().map(by -> texts.get("note.journal.signed", by.name(), at(by.at()))).orElse("");
    }

    /** A real time in Stockholm. */
    String at(Instant instant) {
        return dates.moment(LocalDateTime.ofInstant(instant, Today.ZONE));
    }

    /** Time and travel; empty when there is none. */
    String effort(Effort effort) {
        return Stream
                .of(effort.minutes() == 0 ? "" : texts.get("note.minutes", effort.minutesText()),
                        effort.metres() == 0 ? "" : texts.get("note.kilometres", effort.kilometresText()))
                .filter(t -> !t.isEmpty()).collect(Collectors.joining(", "));
    }
}
