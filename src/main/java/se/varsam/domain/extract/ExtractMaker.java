package se.varsam.domain.extract;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import se.varsam.domain.child.ChildField;
import se.varsam.domain.document.Words;
import se.varsam.domain.extract.Extract.Entry;
import se.varsam.domain.extract.Extract.Line;
import se.varsam.domain.extract.Extract.Section;
import se.varsam.domain.extract.ExtractPlan.Facts;
import se.varsam.domain.extract.ExtractPlan.Heads;
import se.varsam.domain.extract.ExtractPlan.Never;
import se.varsam.domain.extract.ExtractPlan.PlanColumn;
import se.varsam.domain.extract.ExtractPlan.PlanTable;
import se.varsam.domain.extract.ExtractPlan.Told;

/** Tells the rows about a child in the words and the order of the plan; an entry for each row of its own. */
public final class ExtractMaker {
    private final ExtractPlan plan;
    private final Words words;
    private final RowWords told;

    /** Tells by a plan. */
    public ExtractMaker(ExtractPlan plan, Words words, Titles titles) {
        this.plan = plan;
        this.words = words;
        this.told = new RowWords(words, titles);
    }

    /**
     * The extract with nothing left out.
     *
     * @param rows
     *            all about the child, of a table in their order
     * @param log
     *            who did what when, oldest first
     */
    public Extract of(Extract.Head head, List<FileRow> rows, Section log) {
        Map<String, List<FileRow>> byTable = rows.stream().collect(Collectors.groupingBy(FileRow::table));
        Stream<Section> sections = plan.tables().stream().map(table -> section(table, byTable));
        return new Extract(plan.version(), head, Stream.concat(sections, Stream.of(log)).toList(),
                plan.never().stream().filter(n -> n.told() == Told.YES).map(Never::why).toList());
    }

    private Section section(PlanTable table, Map<String, List<FileRow>> rows) {
        return new Section(table.name(), table.title(), rows.getOrDefault(table.name(), List.of()).stream()
                .filter(row -> !repeats(table, row)).map(row -> entry(table, row, rows)).toList(), Map.of());
    }

    /** A field that shows what records tell: a record that is left out must not stand there all the same. */
    private static boolean repeats(PlanTable table, FileRow row) {
        return table.facts().equals(Optional.of(Facts.CHILD)) && Stream.of(ChildField.values())
                .anyMatch(f -> f.name().equals(row.text("field")) && (f.isDerived() || f.isOfCurrentRecord()));
    }

    private Entry entry(PlanTable table, FileRow row, Map<String, List<FileRow>> rows) {
        String key = table.name() + ":" + String.join("/", table.key().stream().map(row::text).toList());
        String heading = table.facts().map(of -> told.label(of, row.text("field")))
                .orElseGet(() -> joined(" · ", table, row, c -> c.heads() == Heads.HEADING, false));
        return new Entry(key, heading, lines(table, row, rows).toList(), row.picture());
    }

    private Stream<Line> lines(PlanTable table, FileRow row, Map<String, List<FileRow>> rows) {
        Stream<Line> own = table.facts().isPresent()
                ? facts(table.facts().get(), "", row)
                : table.columns().stream().filter(c -> c.heads() == Heads.LINE)
                        .map(c -> new Line(table.name() + "." + c.name(), c.label(), told.value(c, row)));
        return Stream.concat(own.filter(line -> !line.text().isEmpty()), parts(table, "", row, rows));
    }

    /** What is part of a row: a line for each of its own rows. */
    private Stream<Line> parts(PlanTable table, String above, FileRow row, Map<String, List<FileRow>> rows) {
        return table.parts().stream().flatMap(part -> rows.getOrDefault(part.name(), List.of()).stream()
                .filter(r -> r.text(part.of().orElseThrow()).equals(row.text(table.key().getFirst())))
                .flatMap(r -> part(part, above, r, rows)));
    }

    private Stream<Line> part(PlanTable part, String above, FileRow row, Map<String, List<FileRow>> rows) {
        if (part.facts().isPresent()) {
            return facts(part.facts().get(), told.label(part.facts().get(), row.text("field")), row);
        }
        String heading = joined(" · ", part, row, c -> c.heads() == Heads.HEADING, false);
        String label = Stream.of(above, part.title(), heading).filter(t -> !t.isEmpty())
                .collect(Collectors.joining(" · "));
        String text = joined("; ", part, row, c -> c.heads() == Heads.LINE, true);
        Stream<Line> own = text.isEmpty() ? Stream.empty() : Stream.of(new Line(part.name(), label, text));
        return Stream.concat(own, parts(part, label, row, rows));
    }

    private Stream<Line> facts(Facts of, String label, FileRow row) {
        String field = row.text("field");
        String draft = row.text("draft");
        return Stream.of(new Line(field, label, row.text("value").isEmpty()
                ? ""
                : told.value(of, field, row.text("value"))),
                new Line(field + ".draft", label, draft.isEmpty() ? "" : words.text("extract.draft", draft)))
                .filter(line -> !line.text().isEmpty());
    }

    private String joined(String between, PlanTable table, FileRow row, Predicate<PlanColumn> which,
            boolean labelled) {
        return table.columns().stream().filter(which).map(c -> {
            String value = told.value(c, row);
            return value.isEmpty() || !labelled || c.label().isEmpty() ? value : c.label() + ": " + value;
        }).filter(t -> !t.isEmpty()).collect(Collectors.joining(between));
    }
}
