package se.varsam.catalog;

import com.fasterxml.jackson.core.JsonPointer;
import java.io.InputStream;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import se.varsam.domain.checklist.Checklist;
import se.varsam.domain.checklist.ChecklistCatalog;
import se.varsam.domain.checklist.ChecklistItem;
import se.varsam.domain.checklist.WriteUpRule;
import se.varsam.domain.shared.Lazy;
import se.varsam.domain.shared.Outcome;

/**
 * The checklists that come with the program, every released version of each. The files are read when the first list is
 * asked for; a broken one is a fault of the build.
 */
public final class Checklists implements ChecklistCatalog {
    /** In the order they are shown; a new version is a new line, the old one stays for the runs that hold it. */
    static final List<String> FILES = List.of("a18-soc.v1", "a18-gm.v1", "a18-mv.v1", "rea-mv.v1", "traf.v1");

    private static final String SCHEMA = "catalog/checklist.schema.json";

    private final Lazy<List<Checklist>> all = new Lazy<>(Checklists::bundled);

    private static List<Checklist> bundled() {
        var lists = new ArrayList<Checklist>();
        try {
            for (String file : FILES) {
                lists.add(new ChecklistReader(YamlFile.bundled("catalog/checklists/" + file + ".yaml")).read());
            }
        } catch (BrokenFile e) {
            throw new IllegalStateException(e);
        }
        return List.copyOf(lists);
    }

    /** Every version of every list, in the order they are shown. */
    public List<Checklist> all() {
        return all.get();
    }

    @Override
    public List<Checklist> current(LocalDate day) {
        return all().stream().map(Checklist::id).distinct().flatMap(id -> newest(id, day).stream()).toList();
    }

    @Override
    public Checklist version(String id, int version) {
        return all().stream().filter(l -> l.id().equals(id) && l.version() == version).findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no checklist " + id + " version " + version));
    }

    /**
     * Reads a list that doesn't come with the program. Refused with line and reason: what does not fit the schema, an
     * item twice (also one of a list that is known), a day that can't be understood, an item that isn't there.
     *
     * @param name
     *            what the user knows the file by
     */
    public Outcome<Checklist> read(String name, InputStream in) {
        try {
            var file = YamlFile.read(name, in).check(SCHEMA);
            Checklist list = new ChecklistReader(file).read();
            checkItems(file, list);
            return Outcome.done(list);
        } catch (BrokenFile e) {
            return new Outcome.Refused<>(e.reason());
        }
    }

    private void checkItems(YamlFile file, Checklist list) throws BrokenFile {
        Set<String> elsewhere = all().stream().filter(l -> !l.id().equals(list.id())).flatMap(l -> l.items().stream())
                .map(ChecklistItem::id).collect(Collectors.toSet());
        var known = new HashSet<>(elsewhere);
        list.items().forEach(i -> known.add(i.id()));
        for (int i = 0; i < list.items().size(); i++) {
            ChecklistItem item = list.items().get(i);
            var at = JsonPointer.compile("/items/" + i);
            if (elsewhere.contains(item.id())) {
                throw file.broken(at.appendProperty("id"), "refusal.data.twice", item.id());
            }
            Optional<String> other = other(item.writeUp());
            if (other.filter(o -> !known.contains(o)).isPresent()) {
                throw file.broken(at.appendProperty("write-up"), "refusal.data.item", other.get());
            }
        }
    }

    private static Optional<String> other(WriteUpRule rule) {
        return switch (rule) {
            case WriteUpRule.Lapses(var item) -> Optional.of(item);
            case WriteUpRule.WaitsFor(var item) -> Optional.of(item);
            case WriteUpRule.Ordinary _,WriteUpRule.Urgent _ -> Optional.empty();
        };
    }

    private Optional<Checklist> newest(String id, LocalDate day) {
        return all().stream().filter(l -> l.id().equals(id) && !l.validFrom().isAfter(day))
                .max(Comparator.comparing(Checklist::version));
    }
}
