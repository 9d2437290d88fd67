package se.varsam.domain.document;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import se.varsam.domain.child.ChildRecord;
import se.varsam.domain.child.RecordField;
import se.varsam.domain.child.RecordKind;

/** What records tell, as it is printed: one a line. */
final class RecordText {
    private final Words words;

    RecordText(Words words) {
        this.words = words;
    }

    /** Where the child has lived until a day, by time; what was planned for later is left out. */
    String placements(List<ChildRecord> records, LocalDate today) {
        return lines(records.stream().filter(r -> r.kind() == RecordKind.PLACEMENT)
                .filter(r -> r.from().filter(today::isBefore).isEmpty())
                .sorted(Comparator.comparing(r -> r.from().orElse(LocalDate.MIN))), this::placement);
    }

    private String placement(ChildRecord record) {
        return joined(record.get(RecordField.PLACEMENT_NAME), record.get(RecordField.PLACEMENT_TYPE)
                .map(type -> words.text("enum.PlacementType." + type)),
                record.get(RecordField.PLACEMENT_MUNICIPALITY), period(record));
    }

    private Optional<String> period(ChildRecord record) {
        Optional<String> from = record.from().map(LocalDate::toString);
        Optional<String> to = record.to().map(LocalDate::toString);
        return from.map(begun -> to.map(ended -> words.text("document.value.from-to", begun, ended))
                .orElseGet(() -> words.text("document.value.from", begun)))
                .or(() -> to.map(ended -> words.text("document.value.to", ended)));
    }

    /** The papers that are still kept. */
    String papers(List<ChildRecord> records) {
        return lines(records.stream().filter(r -> r.kind() == RecordKind.PAPER).filter(r -> r.to().isEmpty()),
                this::paper);
    }

    private String paper(ChildRecord record) {
        return joined(record.get(RecordField.PAPER_WHAT),
                record.get(RecordField.PAPER_NUMBER).map(number -> words.text("document.value.paper-number", number)),
                period(record),
                record.get(RecordField.PAPER_WHERE).map(place -> words.text("document.value.paper-where", place)));
    }

    @SafeVarargs
    private static String joined(Optional<String>... parts) {
        return Stream.of(parts).flatMap(Optional::stream).collect(Collectors.joining(", "));
    }

    private static String lines(Stream<ChildRecord> records, Function<ChildRecord, String> text) {
        return records.map(text).filter(t -> !t.isEmpty()).collect(Collectors.joining("\n"));
    }
}
