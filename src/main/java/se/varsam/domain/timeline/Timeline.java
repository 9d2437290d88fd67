package se.varsam.domain.timeline;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import se.varsam.domain.child.AgeDecision;
import se.varsam.domain.child.BirthDateHistory;
import se.varsam.domain.timeline.Adulthood.Basis;

/**
 * The timeline of a child, as seen on a day.
 *
 * @param today
 *            that day
 * @param events
 *            by first day, then by lane
 * @param adulthoods
 *            none when no birth date is known, two while a decision on age is appealed
 */
public record Timeline(LocalDate today, List<TimelineEvent> events, List<Adulthood> adulthoods) {
    /** Keeps unmodifiable copies, the events in order. */
    public Timeline {
        events = events.stream().sorted(Comparator.comparing(TimelineEvent::from).thenComparing(TimelineEvent::lane))
                .toList();
        adulthoods = List.copyOf(adulthoods);
    }

    /** Of what is known of a child. */
    public static Timeline of(TimelineSource source, LocalDate today) {
        var events = new ArrayList<TimelineEvent>();
        events.addAll(Happened.housing(source, today));
        events.addAll(Happened.asylum(source.child().asylum()));
        events.addAll(Happened.ages(source.child().birthDates()));
        events.addAll(Planned.of(source.items()));
        source.episodes().forEach(episode -> events.add(new TimelineEvent(Lane.AWAY, episode.noticedAt().toLocalDate(),
                episode.endedAt().map(LocalDateTime::toLocalDate), new What.Away(episode))));
        return new Timeline(today, events, adulthoods(source.child().birthDates()));
    }

    private static List<Adulthood> adulthoods(BirthDateHistory history) {
        return history.inForce().map(inForce -> {
            Adulthood first = adulthood(inForce, Basis.IN_FORCE);
            return Stream.concat(Stream.of(first), ifChanged(history, inForce)
                    .map(other -> adulthood(other, Basis.IF_CHANGED)).filter(other -> !other.on().equals(first.on()))
                    .stream()).toList();
        }).orElse(List.of());
    }

    /** What would hold if the appeal succeeded; of a decision that is stayed, what would hold if it did not. */
    private static Optional<AgeDecision> ifChanged(BirthDateHistory history, AgeDecision inForce) {
        if (inForce.fate().appealedOn().isPresent()) {
            return history.before(inForce);
        }
        return history.entries().stream().filter(e -> e.kind().isDecision() && e.fate().appealedOn().isPresent()
                && e.fate().reversedOn().isEmpty()).reduce((_, later) -> later);
    }

    private static Adulthood adulthood(AgeDecision entry, Basis basis) {
        return new Adulthood(BirthDateHistory.adultOn(entry), !entry.birthDate().isWhole(), basis);
    }

    /** The first day of all, today included. */
    public LocalDate first() {
        return days().min(Comparator.naturalOrder()).orElse(today);
    }

    /** The last day of all, today included. */
    public LocalDate last() {
        return days().max(Comparator.naturalOrder()).orElse(today);
    }

    /** All of it on a line of some length, with a margin at both ends. */
    public Scale whole(double width) {
        long days = ChronoUnit.DAYS.between(first(), last());
        long margin = Math.max(14, days / 24);
        return new Scale(first().minusDays(margin), last().plusDays(margin + days / 12), width);
    }

    private Stream<LocalDate> days() {
        return Stream.of(Stream.of(today), events.stream().map(TimelineEvent::from),
                events.stream().flatMap(e -> e.to().stream()), adulthoods.stream().map(Adulthood::on))
                .flatMap(days -> days);
    }
}
