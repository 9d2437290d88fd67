package se.varsam.catalog;

import com.fasterxml.jackson.core.JsonPointer;
import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import se.varsam.domain.checklist.Anchor;
import se.varsam.domain.checklist.Checklist;
import se.varsam.domain.checklist.ChecklistItem;
import se.varsam.domain.checklist.ChecklistItem.ItemText;
import se.varsam.domain.checklist.DayRule;
import se.varsam.domain.checklist.Timing;
import se.varsam.domain.checklist.WriteUpRule;
import se.varsam.domain.child.ChildField;
import se.varsam.domain.shared.Actor;

/** Makes a checklist of a data file whose shape fits {@code checklist.schema.json}. */
final class ChecklistReader {
    private final YamlFile file;

    ChecklistReader(YamlFile file) {
        this.file = file;
    }

    /**
     * The list.
     *
     * @throws BrokenFile
     *             for an item twice, a day or an anchor that can't be understood
     */
    Checklist read() throws BrokenFile {
        JsonNode root = file.root();
        var items = new ArrayList<ChecklistItem>();
        var seen = new HashSet<String>();
        for (int i = 0; i < root.path("items").size(); i++) {
            var at = JsonPointer.compile("/items/" + i);
            ChecklistItem item = item(at);
            if (!seen.add(item.id())) {
                throw file.broken(at.appendProperty("id"), "refusal.data.twice", item.id());
            }
            items.add(item);
        }
        return new Checklist(text(root, "id"), root.path("version").asInt(), text(root, "title"),
                start(text(root, "start")), validFrom(), items);
    }

    private LocalDate validFrom() throws BrokenFile {
        try {
            return LocalDate.parse(text(file.root(), "valid-from"));
        } catch (DateTimeParseException _) {
            throw file.broken(JsonPointer.compile("/valid-from"), "refusal.data.value", "valid-from");
        }
    }

    private static Checklist.Start start(String text) {
        return switch (text) {
            case "before-adult" -> Checklist.Start.BEFORE_ADULT;
            case "by-hand" -> Checklist.Start.BY_HAND;
            default -> Checklist.Start.WRITTEN_UP_TO_ADULT;
        };
    }

    private ChecklistItem item(JsonPointer at) throws BrokenFile {
        JsonNode item = file.root().at(at);
        return new ChecklistItem(text(item, "id"), Actor.valueOf(text(item, "actor")),
                text(item, "applies").equals("asyl"), condition(item), timing(at), writeUp(item.path("write-up")),
                new ItemText(text(item, "title"), text(item, "help"), text(item, "source")));
    }

    private static Optional<ChildField> condition(JsonNode item) {
        return Optional.of(text(item, "if")).filter(name -> !name.isEmpty()).map(ChildField::valueOf);
    }

    private Timing timing(JsonPointer item) throws BrokenFile {
        for (String kind : List.of("window", "answer", "about", "urgent")) {
            if (!file.root().at(item).has(kind)) {
                continue;
            }
            var at = item.appendProperty(kind);
            return switch (kind) {
                case "window" -> new Timing.Window(optionalDay(at, "from"), day(at, "to"));
                case "answer" -> new Timing.Answer(day(at, "by"), day(at, "otherwise"), day(at, "never-after"));
                case "about" -> new Timing.About(day(item, "about"));
                default -> new Timing.Urgent(anchor(item, "urgent"));
            };
        }
        var at = item.appendProperty("waiting");
        return new Timing.Waiting(anchor(at, "for"), optionalDay(at, "to"));
    }

    private static WriteUpRule writeUp(JsonNode rule) {
        if (rule.has("urgent")) {
            return new WriteUpRule.Urgent();
        }
        if (rule.has("replaced-by")) {
            return new WriteUpRule.Lapses(text(rule, "replaced-by"));
        }
        return rule.has("waits-for")
                ? new WriteUpRule.WaitsFor(text(rule, "waits-for"))
                : new WriteUpRule.Ordinary();
    }

    private Optional<DayRule> optionalDay(JsonPointer of, String name) throws BrokenFile {
        return file.root().at(of).has(name) ? Optional.of(day(of, name)) : Optional.empty();
    }

    private DayRule day(JsonPointer of, String name) throws BrokenFile {
        String text = text(file.root().at(of), name);
        return DayNotation.day(text).orElseThrow(
                () -> file.broken(of.appendProperty(name), "refusal.data.anchor", text));
    }

    private Anchor anchor(JsonPointer of, String name) throws BrokenFile {
        String text = text(file.root().at(of), name);
        return DayNotation.anchor(text).orElseThrow(
                () -> file.broken(of.appendProperty(name), "refusal.data.anchor", text));
    }

    private static String text(JsonNode of, String name) {
        return of.path(name).asText("");
    }
}
