package se.varsam.cli;

import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import se.varsam.domain.register.LogEntry;
import se.varsam.domain.register.LogValues;
import se.varsam.i18n.Texts;
import se.varsam.service.port.Today;

/** A line of the log as text, its columns with tabs between. */
final class LogLineText {
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm:ss", Locale.ROOT)
            .withZone(Today.ZONE);

    private final Texts texts;

    LogLineText(Texts texts) {
        this.texts = texts;
    }

    /** Number, time in Stockholm, who, what was done, file number, which field or thing, and from and to if known. */
    String of(LogEntry line, Optional<LogValues> values) {
        var columns = Stream.of(Long.toString(line.number()), TIME.format(line.at()), line.user(),
                texts.of(line.action()), line.subject().orElse(""), line.field().map(this::label).orElse(""));
        return Stream.concat(columns, values.stream().flatMap(v -> Stream.of(v.from(), v.to())))
                .map(LogLineText::onOneLine).collect(Collectors.joining("\t"));
    }

    /** The name of a field; of anything else the name that the log has for it. */
    private String label(String field) {
        return Stream.of("field.", "history.thing.", "document.screen.kind.").map(group -> group + field)
                .filter(texts::containsKey).findFirst().map(texts::get).orElse(field);
    }

    private static String onOneLine(String text) {
        return text.replaceAll("\\s*[\\p{Cntrl}\\u2028\\u2029]+\\s*", " ");
    }
}
