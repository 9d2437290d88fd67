package se.varsam.i18n;

import java.time.Duration;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import se.varsam.domain.missing.AwayClock;
import se.varsam.domain.missing.MissingEpisode;
import se.varsam.domain.missing.ReturnField;

/** A time away that has ended, in one line: from when to when, how long, how it ended, where the child was located. */
public final class AbsenceWords {
    private static final long IN_HOURS = 48;

    private final Texts texts;
    private final SwedishDates dates;
    private final ZoneId zone;

    /** Takes its words from the bundles; the zone is that of the clocks on the wall. */
    public AbsenceWords(Texts texts, ZoneId zone) {
        this.texts = texts;
        this.dates = new SwedishDates(texts);
        this.zone = zone;
    }

    /** The line of an episode; of one that lasts, since when. */
    public String line(MissingEpisode episode) {
        String from = dates.moment(episode.noticedAt());
        return episode.endedAt().map(to -> ended(episode, from, to)).orElseGet(() -> texts.get("away.since", from));
    }

    private String ended(MissingEpisode episode, String from, LocalDateTime to) {
        String how = episode.withoutReturn() ? texts.get("returned.line.without") : "";
        String where = Stream.of(ReturnField.PLACE, ReturnField.MUNICIPALITY).map(episode::found)
                .flatMap(Optional::stream).collect(Collectors.joining(", "));
        return Stream.of(texts.get("returned.line", from, dates.moment(to)), length(episode, to), how,
                where.isEmpty() ? "" : texts.get("returned.line.where", where)).filter(part -> !part.isEmpty())
                .collect(Collectors.joining(" · "));
    }

    /** Hours that have passed while they are few, else days. */
    private String length(MissingEpisode episode, LocalDateTime to) {
        Duration away = new AwayClock(episode.noticedAt(), zone).awayAt(to.atZone(zone).toInstant());
        return away.toHours() < IN_HOURS
                ? texts.get("away.hours", String.valueOf(away.toHours()), String.valueOf(away.toMinutesPart()))
                : texts.get("returned.days", String.valueOf(away.toDays()));
    }
}
