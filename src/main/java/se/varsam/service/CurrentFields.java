package se.varsam.service;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import se.varsam.domain.child.Child;
import se.varsam.domain.child.ChildField;
import se.varsam.domain.child.ChildId;
import se.varsam.domain.child.ChildRecord;
import se.varsam.domain.child.CurrentRecord;
import se.varsam.domain.child.Facts;
import se.varsam.domain.child.RecordKind;
import se.varsam.domain.child.RecordedFacts;
import se.varsam.domain.register.LogAction;
import se.varsam.service.port.Today;
import se.varsam.service.port.Work;

/** Keeps the fields that follow from a child's records true, inside the transaction that changes the records. */
final class CurrentFields {
    private static final List<RecordKind> KINDS = List.of(RecordKind.PLACEMENT, RecordKind.PROFESSIONAL);

    private final Today today;

    CurrentFields(Today today) {
        this.today = today;
    }

    /** Brings the fields up to date that follow from a child's records of a kind. */
    void follow(Work work, ChildId child, RecordKind kind) {
        work.children().find(child).ifPresent(
                known -> follow(work, child, known.facts(), told(kind, work.records().of(child, kind))));
    }

    /**
     * Brings the fields of all children up to date: periods begin and end by a day's passing. Once is enough for a day,
     * since whoever changes records lets the fields follow at once. Gives whether it had not been done.
     */
    boolean followAllOnceADay(Work work) {
        LocalDate day = today.real();
        Optional<LocalDate> before = work.settings().followedOn();
        if (before.equals(Optional.of(day))) {
            return false;
        }
        before.ifPresentOrElse(since -> follow(work,
                work.records().turningBetween(since.isBefore(day) ? since : day, since.isBefore(day) ? day : since)),
                () -> followAll(work));
        work.settings().followedOn(day);
        return true;
    }

    /** Of these children alone: nothing of the others begins or ends. */
    private void follow(Work work, Set<ChildId> children) {
        children.forEach(child -> KINDS.forEach(kind -> follow(work, child, kind)));
    }

    private void followAll(Work work) {
        List<Child> children = work.children().all();
        for (RecordKind kind : KINDS) {
            var records = work.records().all(kind);
            children.forEach(child -> Optional.ofNullable(records.get(child.id()))
                    .ifPresent(own -> follow(work, child.id(), child.facts(), told(kind, own))));
        }
    }

    private Map<ChildField, String> told(RecordKind kind, List<ChildRecord> records) {
        return new RecordedFacts(today.real()).of(kind, records);
    }

    private static void follow(Work work, ChildId child, Facts facts, Map<ChildField, String> told) {
        told.forEach((field, value) -> {
            if (!facts.text(field).equals(value)) {
                work.children().change(child, field, value);
            }
        });
    }

    /** The record that holds today. */
    Optional<ChildRecord> current(Work work, ChildId child, CurrentRecord which) {
        return which.among(work.records().of(child, which.kind()), today.real());
    }

    /** The record that holds today, made when there is none. */
    ChildRecord currentOrNew(Work work, ChildId child, CurrentRecord which) {
        return current(work, child, which).orElseGet(() -> {
            ChildRecord made = work.records().add(child, which.kind());
            work.log().add(LogAction.ADDED, child, which.kind().name());
            which.beginning().forEach((field, value) -> {
                work.records().change(made, field, value);
                work.log().change(child, field.name(), "", value);
            });
            return work.records().find(made.id()).orElseThrow();
        });
    }

    /** The drafts in the records that hold today, by the child's fields that show their values. */
    Map<ChildField, String> drafts(Work work, ChildId child) {
        var drafts = new EnumMap<ChildField, String>(ChildField.class);
        for (CurrentRecord which : CurrentRecord.values()) {
            current(work, child, which).map(work.records()::drafts).ifPresent(found -> which.sources()
                    .forEach((field, source) -> Optional.ofNullable(found.get(source))
                            .ifPresent(typed -> drafts.put(field, typed))));
        }
        return drafts;
    }
}
