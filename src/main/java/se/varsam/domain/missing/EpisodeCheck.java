package se.varsam.domain.missing;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import se.varsam.domain.child.FieldCheck;
import se.varsam.domain.child.FieldCheck.Checked;
import se.varsam.domain.child.FieldKind;
import se.varsam.domain.shared.Moment;
import se.varsam.domain.shared.MomentRange;
import se.varsam.domain.shared.Outcome;
import se.varsam.domain.shared.Refusal;
import se.varsam.domain.shared.Sensitive;

/**
 * How the times of an episode go together: {@code L}, when the child left, is never after {@code T0}, when that was
 * noticed; of a range neither end is. Either may be before the arrival, which is warned about.
 *
 * @param today
 *            the day that typed dates count from
 * @param episode
 *            the time away
 * @param arrivedOn
 *            when the child came to Sweden, if that is known
 */
public record EpisodeCheck(LocalDate today, MissingEpisode episode, Optional<LocalDate> arrivedOn)
        implements
            Sensitive {
    /** Checks what was typed in answer to a question. */
    public Outcome<Checked> answer(EpisodeField field, String typed) {
        Outcome<Checked> outcome = new FieldCheck(today).check(field.kind(), typed);
        return field == EpisodeField.LEFT_AT ? outcome.then(this::left) : outcome;
    }

    private Outcome<Checked> left(Checked checked) {
        Optional<MomentRange> left = MomentRange.parse(checked.value());
        if (left.map(MomentRange::end).filter(end -> end.isAfter(episode.noticedAt())).isPresent()) {
            return Outcome.refused("refusal.episode.leftAfter", said(episode.noticedAt()));
        }
        var warnings = new ArrayList<>(checked.warnings());
        left.map(range -> range.first().day()).filter(this::isBeforeArrival)
                .ifPresent(_ -> warnings.add(Refusal.of("refusal.episode.beforeArrival")));
        return Outcome.done(new Checked(checked.value(), warnings));
    }

    /** Checks what was typed for {@code T0}. */
    public Outcome<Checked> noticed(String typed) {
        return new FieldCheck(today).check(FieldKind.MOMENT, typed).then(checked -> checked.value().isEmpty()
                ? Outcome.refused("refusal.episode.when")
                : noticed(moment(checked))
                        .then(warnings -> Outcome.done(new Checked(checked.value(), warnings))));
    }

    private static LocalDateTime moment(Checked checked) {
        return MomentRange.parse(checked.value()).orElseThrow().end();
    }

    /** What looks odd about another {@code T0}; refused when the child had not left yet by then. */
    public Outcome<List<Refusal>> noticed(LocalDateTime at) {
        Optional<MomentRange> left = episode.left();
        if (left.map(MomentRange::end).filter(at::isBefore).isPresent()) {
            return Outcome.refused("refusal.episode.noticedBeforeLeft", left.orElseThrow().readable());
        }
        return Outcome.done(isBeforeArrival(at.toLocalDate())
                ? List.of(Refusal.of("refusal.episode.beforeArrival"))
                : List.of());
    }

    private boolean isBeforeArrival(LocalDate day) {
        return arrivedOn.filter(day::isBefore).isPresent();
    }

    private static String said(LocalDateTime at) {
        return new MomentRange(new Moment(at.toLocalDate(), Optional.of(at.toLocalTime())),
                Optional.empty()).readable();
    }

    @Override
    public String toString() {
        return "EpisodeCheck[" + episode.id() + "]";
    }
}
