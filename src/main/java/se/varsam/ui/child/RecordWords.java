package se.varsam.ui.child;

import static se.varsam.domain.child.RecordField.*;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import se.varsam.domain.child.ChildRecord;
import se.varsam.domain.child.FieldCheck;
import se.varsam.domain.child.Placement;
import se.varsam.domain.child.PlacementDoubt;
import se.varsam.domain.child.PlacementType;
import se.varsam.domain.child.RecordField;
import se.varsam.domain.child.RecordKind;
import se.varsam.i18n.Texts;

/**
 * A record in words: what it is, and what else is known.
 *
 * @param texts
 *            Swedish
 * @param today
 *            the day it is seen on
 */
record RecordWords(Texts texts, LocalDate today) {
    private static final String LEFT_TO_RIGHT_MARK = "\u200E";

    /** What it is; that nothing is known, while nothing is. */
    String title(ChildRecord record) {
        String title = switch (record.kind()) {
            case NAME -> record.text(NAME_TEXT);
            case PHONE -> record.text(PHONE_NUMBER);
            case ACCOUNT -> joined(": ", record.get(ACCOUNT_SERVICE), record.get(ACCOUNT_NAME));
            case CONTACT_WAY -> joined(", ", record.get(WAY_HOW), record.get(WAY_WHEN));
            case RELATIVE -> joined(", ", record.get(RELATIVE_NAME), record.get(RELATIVE_RELATION));
            case PLACEMENT -> record.get(PLACEMENT_NAME).or(() -> type(record)).orElse("");
            case PROFESSIONAL -> joined(": ", record.profession().map(texts::of), record.get(PROFESSIONAL_NAME));
            case PAPER -> joined(", ", record.get(PAPER_WHAT),
                    record.get(PAPER_NUMBER).map(number -> texts.get("child.record.number", number)));
            case OWN_WORDS -> record.get(WORDS_TEXT).map(said -> texts.get("child.record.said", oneLine(said)))
                    .orElse("");
        };
        return title.isEmpty() ? texts.get("child.record.empty") : title;
    }

    /** What else is known of it, empty when nothing. */
    String details(ChildRecord record) {
        return joined(" · ", switch (record.kind()) {
            case NAME -> Stream.of(record.get(NAME_USED));
            case PHONE -> Stream.of(record.get(PHONE_NOTE));
            case ACCOUNT -> Stream.of(record.get(ACCOUNT_NOTE));
            // the code word is for those who open the record
            case CONTACT_WAY -> Stream.of(record.get(WAY_AGREED).map(RecordWords::oneLine), record.get(WAY_AGREED_ON));
            case RELATIVE -> Stream.of(record.get(RELATIVE_PHONE), record.get(RELATIVE_ACCOUNT),
                    record.get(RELATIVE_WHERE), record.get(RELATIVE_NOTE).map(RecordWords::oneLine));
            case PLACEMENT -> Stream.of(type(record).filter(_ -> record.get(PLACEMENT_NAME).isPresent()),
                    record.get(PLACEMENT_MUNICIPALITY), record.get(PLACEMENT_PHONE), period(record));
            case PROFESSIONAL -> Stream.of(record.get(PROFESSIONAL_ORGANISATION), record.get(PROFESSIONAL_PHONE),
                    record.get(PROFESSIONAL_EMAIL), period(record));
            case PAPER -> Stream.of(record.get(PAPER_WHERE), period(record));
            case OWN_WORDS -> Stream.of(record.get(WORDS_DAY), record.get(WORDS_SITUATION));
        });
    }

    /** The beginning of a text of several lines; all of it is read in the open record. */
    private static String oneLine(String text) {
        String line = text.replace('\n', ' ');
        int length = line.codePointCount(0, line.length());
        return length <= FieldCheck.LINE ? line : line.substring(0, line.offsetByCodePoints(0, FieldCheck.LINE)) + "…";
    }

    private Optional<String> type(ChildRecord record) {
        return record.get(PLACEMENT_TYPE).map(PlacementType::valueOf).map(texts::of);
    }

    private Optional<String> period(ChildRecord record) {
        Optional<String> from = record.from().map(LocalDate::toString);
        Optional<String> to = record.to().map(LocalDate::toString);
        return from.map(begun -> to.map(ended -> texts.get("child.record.period", begun, ended))
                .orElseGet(() -> texts.get(record.from().filter(today::isBefore).isPresent()
                        ? "child.record.planned"
                        : "child.record.since", begun)))
                .or(() -> to.map(ended -> texts.get("child.record.until", ended)));
    }

    /** What looks odd about the placements, a sentence each. */
    List<String> doubts(List<ChildRecord> placements) {
        return PlacementDoubt.of(placements.stream().map(Placement::of).toList(), today).stream().map(this::doubt)
                .toList();
    }

    private String doubt(PlacementDoubt doubt) {
        return switch (doubt) {
            case PlacementDoubt.Overlap(var earlier, var later) ->
                texts.get("child.record.overlap", name(earlier), name(later), later.from().orElseThrow().toString());
            case PlacementDoubt.Gap(var from, var to) when from.equals(to) ->
                texts.get("child.record.gap-day", from.toString());
            case PlacementDoubt.Gap(var from, var to) ->
                texts.get("child.record.gap", from.toString(), to.toString());
            case PlacementDoubt.Ended(var on) -> texts.get("child.record.ended", on.toString());
            case PlacementDoubt.Undated(var placement) -> texts.get("child.record.undated", name(placement));
        };
    }

    private String name(Placement placement) {
        return placement.name().isEmpty()
                ? placement.type().map(texts::of).orElseGet(() -> texts.get("child.record.nameless"))
                : placement.name();
    }

    private static String joined(String joint, Stream<Optional<String>> parts) {
        return parts.flatMap(Optional::stream).filter(t -> !t.isEmpty()).map(RecordWords::inLine)
                .collect(Collectors.joining(joint));
    }

    /** Marks around Arabic or Hebrew keep what stands beside it in its place. */
    private static String inLine(String text) {
        boolean turns = text.codePoints().mapToObj(Character::getDirectionality)
                .anyMatch(d -> d == Character.DIRECTIONALITY_RIGHT_TO_LEFT
                        || d == Character.DIRECTIONALITY_RIGHT_TO_LEFT_ARABIC);
        return turns ? LEFT_TO_RIGHT_MARK + text + LEFT_TO_RIGHT_MARK : text;
    }

    @SafeVarargs
    private static String joined(String joint, Optional<String>... parts) {
        return joined(joint, Stream.of(parts));
    }

    /** That a field was changed, for undoing it. */
    String changed(RecordField field) {
        return texts.get("child.record.changed", one(field.recordKind()), texts.get("field." + field.name()));
    }

    /** That a record was added, for undoing it. */
    String added(RecordKind kind) {
        return texts.get("child.record.added", one(kind));
    }

    /** That a record was removed, for undoing it. */
    String removed(RecordKind kind) {
        return texts.get("child.record.removed", one(kind));
    }

    /** That a record was brought back, for undoing it. */
    String restored(RecordKind kind) {
        return texts.get("child.record.restored", one(kind));
    }

    private String one(RecordKind kind) {
        return texts.get("child.record.one." + kind);
    }
}
