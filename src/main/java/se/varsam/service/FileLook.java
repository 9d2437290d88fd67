package se.varsam.service;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import se.varsam.domain.child.Child;
import se.varsam.domain.child.ChildField;
import se.varsam.domain.child.ChildRecord;
import se.varsam.domain.child.Photo;
import se.varsam.domain.child.RecordField;
import se.varsam.domain.child.RecordKind;
import se.varsam.domain.child.RecordedFacts;
import se.varsam.domain.document.FormSubject;
import se.varsam.domain.missing.MissingEpisode;
import se.varsam.domain.readiness.Readiness;
import se.varsam.domain.readiness.ReadinessCheck;
import se.varsam.domain.readiness.ReadinessDetail;
import se.varsam.domain.register.OwnDetails;
import se.varsam.domain.shared.Sensitive;

/**
 * Looks files through; what is the same for all of them.
 *
 * @param check
 *            by the form that is valid now
 * @param own
 *            the user's details
 * @param today
 *            as the form itself is filled
 * @param now
 *            Europe/Stockholm, the real time
 */
record FileLook(ReadinessCheck check, OwnDetails own, LocalDate today, LocalDateTime now) {
    private static final byte[] NO_PICTURE = {};

    /**
     * What lies beside a child's card.
     *
     * @param photographed
     *            the day of its newest photograph
     * @param described
     *            that of its description
     * @param ended
     *            times away that are over, newest first
     * @param records
     *            what it has several of; empty when the card tells as much of them as is asked for
     */
    record Beside(Optional<LocalDate> photographed, Optional<LocalDate> described, List<MissingEpisode> ended,
            Optional<List<ChildRecord>> records) implements Sensitive {
        @Override
        public String toString() {
            return REDACTED;
        }
    }

    Readiness of(Child child, Beside beside) {
        return check.of(subject(child, beside), beside.described());
    }

    ReadinessDetail detail(Child child, Beside beside) {
        return check.detail(subject(child, beside), beside.described());
    }

    private FormSubject subject(Child child, Beside beside) {
        var photo = beside.photographed().map(day -> new Photo(0, Optional.of(day), "", NO_PICTURE));
        Child told = beside.records()
                .map(records -> child.with(new RecordedFacts(today).applied(child.facts(), records))).orElse(child);
        return new FormSubject(told,
                new FormSubject.File(photo, beside.ended(), beside.records().orElseGet(() -> home(child))), Map.of(),
                own, today, now);
    }

    /** That it lives somewhere and so has lived somewhere, as its card tells; nothing when that doesn't. */
    static List<ChildRecord> home(Child child) {
        return Stream.of(ChildField.PLACEMENT_NAME, ChildField.PLACEMENT_TYPE)
                .flatMap(field -> child.facts().get(field).stream()).limit(1)
                .map(known -> new ChildRecord(0, child.id(), RecordKind.PLACEMENT,
                        Map.of(RecordField.PLACEMENT_NAME, known)))
                .toList();
    }
}
