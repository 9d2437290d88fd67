package se.varsam.domain.document;

import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import se.varsam.domain.missing.StepEntry;
import se.varsam.domain.missing.StepReport.Result;
import se.varsam.domain.register.LogLine;
import se.varsam.domain.register.LogValues;

/** What was put right in the log of a time away, from the change log: when, and what stood before. */
final class Corrections {
    private static final String NOTICED = "EPISODE_NOTICED";
    /** How the change log names an entry; its key follows. */
    private static final String ENTRY = "AWAY ";
    private static final Pattern MOMENT = Pattern.compile("\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}(:\\d{2})?");

    private final Words words;
    private final ZoneId zone;
    private final FieldText fields;

    Corrections(Words words, ZoneId zone) {
        this.words = words;
        this.zone = zone;
        this.fields = new FieldText(words);
    }

    /** The lines since the latest time away was noted, oldest first; given newest first. */
    List<LogLine> since(List<LogLine> changes) {
        var since = new ArrayList<LogLine>();
        for (LogLine line : changes) {
            since.addFirst(line);
            if (is(line, NOTICED) && line.values().filter(v -> v.from().isEmpty()).isPresent()) {
                break;
            }
        }
        return since;
    }

    /** Of a field of the episode; one a line, empty when nothing was put right. */
    String of(List<LogLine> changes, String field) {
        return said(changes, field);
    }

    /** Of an entry: corrected, taken back, counted again. */
    String of(List<LogLine> changes, StepEntry entry) {
        return said(changes, ENTRY + entry.id());
    }

    private String said(List<LogLine> changes, String field) {
        var lines = changes.stream().filter(line -> is(line, field)).toList();
        // the first line of an entry or a field says how it began
        return lines.stream().skip(1).map(this::said).collect(Collectors.joining("\n"));
    }

    private String said(LogLine line) {
        String at = fields.moment(LocalDateTime.ofInstant(line.entry().at(), zone).withSecond(0).withNano(0));
        return line.values().map(v -> words.text(key(v), at, readable(v.from())))
                .orElseGet(() -> words.text("document.account.changed", at));
    }

    private static String key(LogValues values) {
        if (values.to().isEmpty()) {
            return "document.account.taken-back";
        }
        return values.from().isEmpty() ? "document.account.restored" : "document.account.corrected";
    }

    /** The change log keeps times and results as they are stored. */
    private String readable(String stored) {
        String said = MOMENT.matcher(stored)
                .replaceAll(m -> Matcher.quoteReplacement(fields.moment(LocalDateTime.parse(m.group()))));
        for (Result result : Result.values()) {
            said = said.replace(" " + result.name(), ", " + words.text("document.log." + result.name()));
        }
        return said;
    }

    private static boolean is(LogLine line, String field) {
        return line.entry().field().filter(field::equals).isPresent();
    }
}
