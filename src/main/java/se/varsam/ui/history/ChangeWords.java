package se.varsam.ui.history;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

import se.varsam.domain.child.CardState;
import se.varsam.domain.child.RecordKind;
import se.varsam.domain.document.DocumentKind;
import se.varsam.domain.register.LogAction;
import se.varsam.domain.register.LogEntry;
import se.varsam.domain.register.LogLine;
import se.varsam.domain.register.LogValues;
import se.varsam.i18n.SwedishDates;
import se.varsam.i18n.Texts;
import se.varsam.service.AwayService;
import se.varsam.service.LogService;
import se.varsam.service.ReturnService;
import se.varsam.service.SharingService;
import se.varsam.service.port.Today;

/** The lines of the log in Swedish. */
final class ChangeWords {
    private static final String NOTE = "NOTE ";
    private static final Pattern PAIR = Pattern.compile("(\\d+|\\d{4}-\\d\\d-\\d\\d) (\\d+|\\d{4}-\\d\\d-\\d\\d)");
    /** How the key of a deadline of one's own begins; its title may hold a protected name. */
    private static final String OWN = "own-";

    private final Texts texts;
    private final SwedishDates dates;
    private final ValueWords values;
    private final Map<String, String> titles;

    /** Words with the titles of lists and their items, by key. */
    ChangeWords(Texts texts, Map<String, String> titles) {
        this.texts = texts;
        this.dates = new SwedishDates(texts);
        this.values = new ValueWords(texts);
        this.titles = titles;
    }

    ChangeLine line(LogLine line) {
        LogEntry entry = line.entry();
        LocalDateTime at = LocalDateTime.ofInstant(entry.at(), Today.ZONE);
        LogAction action = action(line);
        String word = texts.of(action);
        String what = entry.field().map(field -> texts.get("history.pair", word, thing(field))).orElse(word);
        return new ChangeLine(entry.number(), at.toLocalDate(), dates.moment(at), entry.user(), action, what,
                value(entry, line.values().map(LogValues::from)), value(entry, line.values().map(LogValues::to)));
    }

    /** A whole thing that came from nothing was added, one that became nothing was removed. */
    private LogAction action(LogLine line) {
        LogEntry entry = line.entry();
        boolean thing = entry.action() == LogAction.CHANGED && entry.field().flatMap(values::label).isEmpty();
        return line.values().filter(_ -> thing).map(v -> v.from().isEmpty()
                ? LogAction.ADDED
                : v.to().isEmpty() ? LogAction.REMOVED : LogAction.CHANGED).orElse(entry.action());
    }

    /** A value of a line in words; empty when there is none. */
    String value(LogEntry entry, Optional<String> stored) {
        return values.value(entry.field().orElse(""), stored.orElse(""));
    }

    private String thing(String field) {
        if (field.startsWith(NOTE)) {
            return texts.get("history.thing.NOTE");
        }
        if (field.startsWith(AwayService.LOG_NAME)) {
            return texts.get("history.thing.AWAY");
        }
        if (field.startsWith(OWN)) {
            return texts.get("history.thing.REMINDER");
        }
        return values.label(field).or(() -> Optional.ofNullable(titles.get(field)))
                .or(() -> ValueWords.one(DocumentKind.values(), field)
                        .map(kind -> texts.get("document.screen.kind." + kind)))
                .or(() -> ValueWords.one(CardState.Reason.values(), field).map(texts::of))
                .orElseGet(() -> other(field));
    }

    private String other(String field) {
        boolean known = ValueWords.one(RecordKind.values(), field).isPresent() || Arrays
                .asList("PHOTO", "PHOTO_SHARE", "ASYLUM_EVENT", "BIRTH_DATE", "EPISODE_NOTICED", "EPISODE_ENDED",
                        ReturnService.NOT_BACK, "REOPENED_BECAUSE", "REMINDER", "TRAF_SEEN", "TRAF_ENDED",
                        "READINESS_REVIEW", SharingService.LOG_NAME, LogService.LOG_NAME, "CONTACT", "CALENDAR",
                        "PHRASE",
                        "OWN_DETAILS", "CONTACT_HINTS", "LEAD_MONTHS", "WARN_DAYS", "MEETING_DAYS", "ACCOUNT_MONTHS",
                        "LOCK_MINUTES", "REVIEW_MONTHS", "PAPERS", "EXERCISE_CLOCK", "DUPLICATE", "BACKUP_FOLDER",
                        "BACKUP_BY_ITSELF", "BACKUP_TIERS", "THINNING_RULE", "THINNING_HOLD",
                        "THINNING_PLACEMENT_PAPERS", "THINNING_THIRTY_YEARS")
                .contains(field);
        return known ? texts.get("history.thing." + field) : figures(field);
    }

    /** A moment, two numbers of lines or two days; anything else as it stands. */
    private String figures(String field) {
        var pair = PAIR.matcher(field);
        if (pair.matches()) {
            return texts.get("log.thing." + (pair.group(1).contains("-") ? "days" : "lines"), pair.group(1),
                    pair.group(2));
        }
        try {
            return dates.moment(LocalDateTime.ofInstant(Instant.parse(field), Today.ZONE));
        } catch (DateTimeException _) {
            return field;
        }
    }
}
