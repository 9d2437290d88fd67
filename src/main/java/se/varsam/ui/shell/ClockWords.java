package se.varsam.ui.shell;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;

import se.varsam.i18n.SwedishDates;
import se.varsam.i18n.Texts;
import se.varsam.ui.shell.ClockWatch.Doubt;

/** What is said of a clock that can't be right: what was seen, what it means, what to do. */
final class ClockWords {
    private static final int HOURS_OF_DAYS = 48;

    private final Texts texts;
    private final SwedishDates dates;
    private final ZoneId zone;

    /** Times are told in a zone. */
    ClockWords(Texts texts, ZoneId zone) {
        this.texts = texts;
        this.dates = new SwedishDates(texts);
        this.zone = zone;
    }

    /** The sentences. */
    String of(Doubt doubt) {
        return switch (doubt) {
            case Doubt.OtherZone(var other) -> texts.get("shell.clock.zone", other.getId());
            case Doubt.BeforeLog(var now, var written) ->
                texts.get("shell.clock.beforeLog", moment(now), moment(written));
            case Doubt.BeforeBuild(var now, var built) -> texts.get("shell.clock.beforeBuild", moment(now), built);
            case Doubt.SetBack(var by) -> texts.get("shell.clock.setBack", length(by));
            case Doubt.SetAhead(var by) -> texts.get("shell.clock.setAhead", length(by));
        };
    }

    private String moment(Instant at) {
        return dates.moment(LocalDateTime.ofInstant(at, zone));
    }

    private String length(Duration time) {
        return time.toHours() < HOURS_OF_DAYS
                ? texts.get("shell.away.since", String.valueOf(time.toHours()), String.valueOf(time.toMinutesPart()))
                : texts.get("shell.clock.days", String.valueOf(time.toDays()));
    }
}
