package se.varsam.catalog;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import se.varsam.domain.checklist.Mark;
import se.varsam.domain.child.AgeDecision;
import se.varsam.domain.child.AgeDecision.Fate;
import se.varsam.domain.child.AgeDecision.Origin;
import se.varsam.domain.child.AsylumEvent;
import se.varsam.domain.child.AsylumStatus;
import se.varsam.domain.child.CardState;
import se.varsam.domain.child.ChildField;
import se.varsam.domain.child.FieldKind;
import se.varsam.domain.child.RecordField;
import se.varsam.domain.child.RecordKind;
import se.varsam.domain.missing.EpisodeField;
import se.varsam.domain.note.NoteField;
import se.varsam.domain.register.OwnDetails;
import se.varsam.domain.register.Role;
import se.varsam.domain.reminder.Reminder;
import se.varsam.domain.reminder.Schedule;
import se.varsam.domain.reminder.Schedule.Every;
import se.varsam.domain.reminder.Schedule.Unit;
import se.varsam.domain.shared.Lazy;
import se.varsam.domain.shared.PartialDate;
import se.varsam.service.port.PracticeData;

/** Reads the made-up children of {@code catalog/practice.v1.yaml}; a mistake there is a fault of the build. */
public final class PracticeChildren implements PracticeData {
    private final Lazy<JsonNode> root = new Lazy<>(() -> YamlFile.bundled("catalog/practice.v1.yaml").root());

    @Override
    public OwnDetails own() {
        JsonNode own = root.get().path("own");
        return new OwnDetails(Role.valueOf(text(own, "role")), text(own, "municipality"), text(own, "name"),
                text(own, "title"), text(own, "unit"), text(own, "phone"), text(own, "email"));
    }

    @Override
    public List<PracticeChild> children(LocalDate today) {
        return new From(today).all(root.get().path("children"), From::child);
    }

    @Override
    public List<PracticeReminder> reminders(LocalDate today) {
        return new From(today).all(root.get().path("reminders"), From::reminder);
    }

    private static String text(JsonNode of, String name) {
        return of.path(name).asText("");
    }

    /** Reads children as they stand on a day. */
    private record From(LocalDate today) {
        <T> List<T> all(JsonNode list, java.util.function.BiFunction<From, JsonNode, T> each) {
            return list.valueStream().map(node -> each.apply(this, node)).toList();
        }

        PracticeChild child(JsonNode node) {
            return new PracticeChild(fields(node.path("fields")), new Histories(all(node.path("births"), From::birth),
                    all(node.path("asylum"), From::asylum), records(node.path("records")),
                    all(node.path("notes"), From::note)),
                    all(node.path("done"), From::mark),
                    optional(node, "away", this::away), optional(node, "closed", From::closing),
                    text(node, "picture").equals("drawn") ? Picture.DRAWN : Picture.NONE);
        }

        private Map<ChildField, String> fields(JsonNode node) {
            var fields = new EnumMap<ChildField, String>(ChildField.class);
            node.properties().forEach(e -> {
                ChildField field = ChildField.valueOf(e.getKey());
                String value = e.getValue().asText();
                fields.put(field, field.kind() == FieldKind.DATE ? day(value).toString() : value);
            });
            return fields;
        }

        private List<PracticeRecord> records(JsonNode node) {
            return node.properties().stream().flatMap(ofKind -> ofKind.getValue().valueStream()
                    .map(each -> record(RecordKind.valueOf(ofKind.getKey()), each))).toList();
        }

        /** Fields go by the end of their name: {@code FROM} of a placement is {@code PLACEMENT_FROM}. */
        private PracticeRecord record(RecordKind kind, JsonNode node) {
            var values = new EnumMap<RecordField, String>(RecordField.class);
            node.properties().forEach(e -> {
                RecordField field = RecordField.of(kind).stream()
                        .filter(f -> f.name().substring(f.name().indexOf('_') + 1).equals(e.getKey())).findFirst()
                        .orElseThrow(() -> new IllegalStateException("practice data: no field " + e.getKey()));
                String value = e.getValue().asText();
                values.put(field, field.kind() == FieldKind.DATE ? day(value).toString() : value);
            });
            return new PracticeRecord(kind, values);
        }

        private AgeDecision birth(JsonNode node) {
            LocalDate from = day(text(node, "from"));
            LocalDate learned = optionalDay(node, "learned").orElse(from);
            return new AgeDecision(0, AgeDecision.Kind.valueOf(text(node, "kind")), born(node), from, learned,
                    new Origin(text(node, "by"), optionalDay(node, "decided"), text(node, "source")),
                    Fate.NONE.appealed(optionalDay(node, "appealed")));
        }

        private PartialDate born(JsonNode node) {
            LocalDate born = day(text(node, "born"));
            return text(node, "known").equals("month")
                    ? new PartialDate(born.getYear(), born.getMonthValue(), 0)
                    : PartialDate.of(born);
        }

        private AsylumEvent asylum(JsonNode node) {
            return new AsylumEvent(0, AsylumStatus.valueOf(text(node, "status")), day(text(node, "from")),
                    text(node, "note"));
        }

        private Mark mark(JsonNode node) {
            return new Mark(text(node, "item"), new Mark.What.Done(), day(text(node, "on")), text(node, "by"),
                    text(node, "note"));
        }

        private PracticeNote note(JsonNode node) {
            return new PracticeNote(noteFields(node),
                    node.path("signed").asBoolean() ? Signing.SIGNED : Signing.UNSIGNED,
                    optional(node, "correction", this::noteFields));
        }

        private Map<NoteField, String> noteFields(JsonNode node) {
            var fields = new EnumMap<NoteField, String>(NoteField.class);
            for (NoteField field : NoteField.values()) {
                optional(node, field.name(), JsonNode::asText).ifPresent(
                        value -> fields.put(field, field == NoteField.AT ? moment(value).toString() : value));
            }
            return fields;
        }

        private PracticeReminder reminder(JsonNode node) {
            Optional<Every> every = optional(node, "every", JsonNode::asInt)
                    .map(count -> new Every(count, Unit.valueOf(text(node, "unit"))));
            var schedule = new Schedule(day(text(node, "day")), every, Optional.empty());
            return new PracticeReminder(optional(node, "child", JsonNode::asInt),
                    new Reminder(0, Optional.empty(), text(node, "title"), text(node, "note"), schedule,
                            optional(node, "warn", JsonNode::asInt), all(node.path("said"), From::said)));
        }

        private Mark said(JsonNode node) {
            Mark.What what = optionalDay(node, "to").<Mark.What>map(Mark.What.Postponed::new)
                    .orElseGet(Mark.What.Done::new);
            return new Mark(text(node, "planned"), what, optionalDay(node, "on").orElse(today), text(node, "by"),
                    text(node, "note"));
        }

        private Away away(JsonNode node) {
            var answers = new EnumMap<EpisodeField, String>(EpisodeField.class);
            node.path("answers").properties().forEach(e -> {
                EpisodeField field = EpisodeField.valueOf(e.getKey());
                String value = e.getValue().asText();
                answers.put(field, field.kind() == FieldKind.MOMENT || field.kind() == FieldKind.MOMENT_RANGE
                        ? moment(value).toString()
                        : value);
            });
            return new Away(moment(text(node, "noticed")), answers);
        }

        private static Closing closing(JsonNode node) {
            return new Closing(CardState.Reason.valueOf(text(node, "reason")), text(node, "note"));
        }

        private LocalDateTime moment(String notation) {
            String[] parts = notation.split(" ");
            return day(parts[0]).atTime(LocalTime.parse(parts[1]));
        }

        private Optional<LocalDate> optionalDay(JsonNode node, String name) {
            return optional(node, name, value -> day(value.asText()));
        }

        private LocalDate day(String notation) {
            return DayNotation.from(today, notation)
                    .orElseThrow(() -> new IllegalStateException("practice data: no day " + notation));
        }

        private static <T> Optional<T> optional(JsonNode node, String name, Function<JsonNode, T> read) {
            return Optional.ofNullable(node.get(name)).map(read);
        }
    }
}
