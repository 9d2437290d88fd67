package se.varsam.domain.extract;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import se.varsam.domain.child.ChildField;
import se.varsam.domain.child.FieldKind;
import se.varsam.domain.child.RecordField;
import se.varsam.domain.document.FieldText;
import se.varsam.domain.document.Words;
import se.varsam.domain.extract.ExtractPlan.Facts;
import se.varsam.domain.extract.ExtractPlan.PlanColumn;
import se.varsam.domain.missing.EpisodeField;
import se.varsam.domain.missing.ReturnField;

/** Stored values as people read them. What has no words stands as it was stored. */
final class RowWords {
    private static final ZoneId ZONE = ZoneId.of("Europe/Stockholm");

    private final Words words;
    private final FieldText fields;
    private final Titles titles;

    RowWords(Words words, Titles titles) {
        this.words = words;
        this.fields = new FieldText(words);
        this.titles = titles;
    }

    /** The value of a column; empty text when there is none. */
    String value(PlanColumn column, FileRow row) {
        String stored = row.text(column.name());
        if (stored.isEmpty()) {
            return "";
        }
        return switch (column.shows()) {
            case TEXT -> stored;
            case WORD -> column.naming().type().map(type -> words.text("enum." + type + "." + stored))
                    .orElseGet(() -> column.naming().words().getOrDefault(stored, stored));
            case INSTANT -> fields.moment(LocalDateTime.ofInstant(Instant.parse(stored), ZONE));
            case MOMENT -> fields.value(FieldKind.MOMENT, stored);
            case FLAG -> words.text("0".equals(stored) ? "document.value.no" : "document.value.yes");
            case CARD -> titles.card(stored).orElse(stored);
            case LIST -> titles.list(stored).orElse(stored);
            case ITEM -> titles.item(stored).orElse(stored);
            case DOCUMENT -> titles.document(stored).orElse(stored);
            case STEP -> titles.step(stored).orElse(stored);
        };
    }

    /** A field's label. */
    String label(Facts of, String field) {
        String key = switch (of) {
            case CHILD, RECORD -> "field." + field;
            case EPISODE -> "episode." + field;
            case RETURN -> "returned." + field;
        };
        return kind(of, field).map(_ -> words.text(key)).orElse(field);
    }

    /** A field's value. */
    String value(Facts of, String field, String stored) {
        return kind(of, field).map(kind -> fields.value(kind, stored)).orElse(stored);
    }

    private static Optional<FieldKind> kind(Facts of, String field) {
        return switch (of) {
            case CHILD -> one(ChildField.values(), field, ChildField::kind);
            case RECORD -> one(RecordField.values(), field, RecordField::kind);
            case EPISODE -> one(EpisodeField.values(), field, EpisodeField::kind);
            case RETURN -> one(ReturnField.values(), field, ReturnField::kind);
        };
    }

    private static <E extends Enum<E>> Optional<FieldKind> one(E[] all, String name, Function<E, FieldKind> kind) {
        return Stream.of(all).filter(f -> f.name().equals(name)).findFirst().map(kind);
    }
}
