package se.varsam.domain.document;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import se.varsam.domain.child.AgeDecision;
import se.varsam.domain.child.BirthDateHistory;

/** The lines under a document's title: what it rests on. */
final class Basis {
    private final FormSubject subject;
    private final Words words;

    Basis(FormSubject subject, Words words) {
        this.subject = subject;
        this.words = words;
    }

    /** The birth date used and its source, what the document replaces. */
    List<String> lines(Optional<String> replaced) {
        var lines = new ArrayList<String>();
        subject.child().birthDates().inForce().ifPresentOrElse(entry -> {
            lines.add(words.text("document.basis.birth", date(entry), source(entry)));
            entry.fate().appealedOn().ifPresent(on -> lines.add(words.text("document.basis.appealed", on.toString())));
            lines.add(adulthood(entry));
        }, () -> lines.add(words.text("document.basis.no-birth")));
        replaced.ifPresent(lines::add);
        return lines;
    }

    private String date(AgeDecision entry) {
        return entry.birthDate().isWhole()
                ? entry.birthDate().toString()
                : words.text("document.basis.assumed", entry.birthDate().toString(),
                        entry.birthDate().earliest().toString());
    }

    private String source(AgeDecision entry) {
        var origin = entry.origin();
        return Stream.of(words.text("document.birth." + entry.kind().name()), origin.decidedBy(),
                origin.decidedOn().map(LocalDate::toString).orElse(""), origin.source())
                .map(String::strip).filter(s -> !s.isEmpty()).collect(Collectors.joining(", "));
    }

    /** When the child turns or turned 18; by an assumed date never more than that it may have. */
    private String adulthood(AgeDecision entry) {
        LocalDate on = BirthDateHistory.adultOn(entry);
        boolean passed = !on.isAfter(subject.today());
        if (entry.birthDate().isWhole()) {
            return words.text(passed ? "document.basis.turned-18" : "document.basis.turns-18", on.toString());
        }
        return words.text(passed ? "document.basis.may-be-18" : "document.basis.turns-18-earliest", on.toString());
    }
}
