package se.varsam.domain.document;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import se.varsam.domain.missing.MissingEpisode;
import se.varsam.domain.missing.StepEntry;
import se.varsam.domain.missing.StepReport;

/** What the log of a time away says, as it is printed. */
final class LogText {
    private final Words words;
    private final FieldText fields;

    LogText(Words words) {
        this.words = words;
        this.fields = new FieldText(words);
    }

    /** About steps of an episode, in the order things happened, one a line; empty when nothing is logged. */
    String of(List<StepEntry> log, MissingEpisode episode, List<String> steps) {
        return log.stream().filter(e -> e.episode() == episode.id() && steps.contains(e.step()))
                .sorted(Comparator.comparing((StepEntry e) -> e.report().at()).thenComparing(StepEntry::id))
                .map(e -> line(e.report())).collect(Collectors.joining("\n"));
    }

    /** When, how it went, who; what came of it. The note is the user's own and stays out. */
    private String line(StepReport report) {
        String head = Stream.of(fields.moment(report.at()), words.text("document.log." + report.result().name()),
                report.who().strip()).filter(t -> !t.isEmpty()).collect(Collectors.joining(", "));
        return report.outcome().isBlank() ? head : head + ": " + report.outcome().strip();
    }
}
