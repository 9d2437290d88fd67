package se.varsam.cli;

import java.time.LocalDate;
import java.util.Optional;
import java.util.StringJoiner;

import se.varsam.domain.child.CardState;
import se.varsam.domain.child.Child;
import se.varsam.domain.missing.MissingEpisode;
import se.varsam.i18n.Texts;

/** A child on one line of text. */
final class ChildLine {
    private final Texts texts;
    private final LocalDate today;

    ChildLine(Texts texts, LocalDate today) {
        this.texts = texts;
        this.today = today;
    }

    /** File number, the day the child turns 18, status. */
    String of(Child child, Optional<MissingEpisode> away) {
        var status = new StringJoiner(", ");
        status.add(texts.of(child.asylum().statusOn(today)));
        if (child.birthDates().isAssumed()) {
            status.add(texts.get("cli.status.assumed"));
            child.birthDates().adultOn().filter(d -> !d.isAfter(today))
                    .ifPresent(_ -> status.add(texts.get("cli.status.may-be-adult")));
        }
        if (child.birthDates().isAppealed()) {
            status.add(texts.get("cli.status.appealed"));
        }
        away.ifPresent(e -> status.add(texts.get("cli.status.away", e.noticedAt().toLocalDate())));
        if (child.card() instanceof CardState.Closed(var on, var _, var _)) {
            status.add(texts.get("cli.status.closed", on));
        }
        String adult = child.birthDates().adultOn().map(LocalDate::toString).orElse(texts.get("cli.status.unknown"));
        return "%s  %-10s  %s".formatted(child.fileNumber(), adult, status);
    }

    /** The name in brackets; one under protection is not printed. */
    String name(Child child) {
        return "[" + (child.facts().isProtected() ? texts.get("cli.status.protected") : child.shownName()) + "]";
    }
}
