package se.varsam.ui.readiness;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import se.varsam.domain.child.ChildField;
import se.varsam.domain.child.CurrentRecord;
import se.varsam.domain.child.FieldGroup;
import se.varsam.domain.document.FilledForm.Entry;
import se.varsam.domain.document.FilledForm.Value;
import se.varsam.domain.document.FormInProgress.Asked;
import se.varsam.domain.document.FormInProgress.Edit;
import se.varsam.domain.readiness.Readiness;
import se.varsam.domain.readiness.Readiness.Answer;
import se.varsam.i18n.Days;
import se.varsam.i18n.Texts;
import se.varsam.ui.kit.Chip;
import se.varsam.ui.kit.Tone;

/** Readiness in words. */
final class ReadinessWords {
    private final Texts texts;

    ReadinessWords(Texts texts) {
        this.texts = texts;
    }

    /** For instance {@code 21 av 29}. */
    String count(Readiness readiness) {
        return texts.get("readiness.count", readiness.known(), readiness.total());
    }

    /** How old the newest photograph is. */
    String photo(Readiness readiness) {
        return readiness.photographed().map(day -> age(day, readiness.today()))
                .orElseGet(() -> texts.get("readiness.photo.none"));
    }

    /** When the description was last changed. */
    String description(Readiness readiness) {
        return readiness.isDescribed()
                ? readiness.described().map(day -> age(day, readiness.today()))
                        .orElseGet(() -> texts.get("readiness.described.unknown"))
                : texts.get("readiness.described.none");
    }

    private String age(LocalDate day, LocalDate today) {
        long months = Math.max(0, ChronoUnit.MONTHS.between(day, today));
        return months == 0 ? new Days(texts, today).ago(day) : texts.get("readiness.months", months);
    }

    /** The photograph as a mark. */
    Chip photoChip(Readiness readiness) {
        Optional<LocalDate> day = readiness.photographed();
        return chip(day.isPresent(), readiness.isPhotoOld(), texts.get("readiness.photo", photo(readiness)));
    }

    /** The description as a mark. */
    Chip descriptionChip(Readiness readiness) {
        return chip(readiness.isDescribed(), readiness.isDescriptionOld(),
                texts.get("readiness.described", description(readiness)));
    }

    private static Chip chip(boolean known, boolean old, String words) {
        return !known
                ? new Chip(Tone.LATE, "fth-help-circle", words)
                : old ? new Chip(Tone.SOON, "fth-clock", words) : new Chip(Tone.OK, "fth-check", words);
    }

    /** The answers worth getting first, in few words. */
    String first(Readiness readiness) {
        String first = readiness.first().stream().map(this::name).collect(Collectors.joining(", "));
        return first.isEmpty() ? texts.get("readiness.first.none") : first;
    }

    /** A question in one or two words, and how it stands where that isn't "missing". */
    String name(Answer answer) {
        String name = texts.get("readiness.question." + answer.question());
        return switch (answer.standing()) {
            case OLD -> texts.get("readiness.standing.OLD", name);
            case PARTLY -> texts.get("readiness.standing.PARTLY", name);
            case ANSWERED, MISSING -> name;
        };
    }

    /** The same to begin a line with. */
    String title(Answer answer) {
        String name = name(answer);
        return name.substring(0, 1).toUpperCase(Texts.SWEDISH) + name.substring(1);
    }

    /** The numbers that are missing; empty when none are. */
    String contacts(Readiness readiness) {
        return readiness.contacts().stream().map(field -> texts.get("readiness.contact." + field))
                .collect(Collectors.joining(", "));
    }

    /** What would be answered, on one line. */
    String value(Answer answer, Asked asked) {
        return asked.entry() instanceof Entry.Answer(_, Value.Known(var text), _)
                ? text.replace("\n", "; ")
                : texts.get(answer.standing().isAnswer() ? "readiness.value.yes" : "readiness.value.unknown");
    }

    /**
     * Where on the child's page an answer is written: the field of the first part that is still unknown; the section
     * where it has no field of its own there.
     */
    static String place(Asked asked) {
        return asked.edits().stream()
                .flatMap(edit -> edit instanceof Edit.OfChild(var field, var value) && value.isEmpty()
                        && !field.isDerived() ? Stream.of(field) : Stream.empty())
                .filter(field -> CurrentRecord.of(field).isEmpty()).findFirst().map(ChildField::name)
                .orElseGet(() -> section(asked));
    }

    /** The section of the child's page where an answer is written: that of the first part that is still unknown. */
    private static String section(Asked asked) {
        var edits = asked.edits();
        return edits.stream().filter(edit -> edit instanceof Edit.OfChild(_, var value) && value.isEmpty()).findFirst()
                .or(() -> edits.stream().findFirst()).map(ReadinessWords::section).orElse(FieldGroup.IDENTITY.name());
    }

    private static String section(Edit edit) {
        return switch (edit) {
            // it is read as a way to reach the child, but written in the record of where it lives
            case Edit.OfChild(ChildField field, _) ->
                (field == ChildField.ADDRESS ? FieldGroup.PLACEMENT : field.group()).name();
            case Edit.Elsewhere(var place) -> switch (place) {
                case BIRTH_DATES -> "BIRTH";
                case ASYLUM -> "ASYLUM";
                case EPISODES, AWAY, RETURN -> "EPISODE";
                case PHOTOS -> "PHOTO";
                case RECORDS, OWN_DETAILS -> FieldGroup.PLACEMENT.name();
            };
            case Edit.OfEpisode _,Edit.Typed _,Edit.Choice _ -> FieldGroup.IDENTITY.name();
        };
    }
}
