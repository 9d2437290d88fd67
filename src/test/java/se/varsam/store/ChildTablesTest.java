package se.varsam.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.varsam.catalog.ExtractFile;
import se.varsam.domain.child.ChildId;
import se.varsam.domain.extract.ExtractPlan;
import se.varsam.domain.extract.ExtractPlan.Never;
import se.varsam.domain.extract.ExtractPlan.PlanTable;
import se.varsam.domain.extract.FileRow;
import se.varsam.store.ChildTables.ChildTable;

/** Whatever table or column comes: the extract and thinning must have taken a stand on it. */
class ChildTablesTest {
    /** Tables that hold nothing of a child, with the reason. One that comes must be named here or in ChildTables. */
    private static final Map<String, String> NOT_A_CHILD = Map.of("setting", "of the register", "phrase",
            "the user's own", "removed_phrase", "the user's own", "own_contact", "of no child", "log_entry",
            "outlives the child, without values", "log_value", "unreadable once the child's key is gone", "log_head",
            "of the log", "log_review", "tells file numbers alone, as the log does", "thinning_certificate",
            "names nobody");

    private final ExtractPlan plan = ExtractFile.bundled();
    @TempDir
    Path folder;
    private TestRegister register;

    @BeforeEach
    void open() throws SQLException {
        register = TestRegister.in(folder);
    }

    @AfterEach
    void close() {
        register.close();
    }

    @Test
    void everyTableIsAChildsOrNot() throws SQLException {
        Set<String> known = ChildTables.ALL.stream().map(ChildTable::name)
                .collect(Collectors.toCollection(TreeSet::new));
        known.addAll(NOT_A_CHILD.keySet());
        assertThat(columns().keySet()).as("name the table in ChildTables, or here with the reason")
                .containsExactlyInAnyOrderElementsOf(known);
    }

    @Test
    void everyColumnIsInTheExtractOrSaidNotToBe() throws SQLException {
        Set<String> never = plan.never().stream().map(Never::name).collect(Collectors.toSet());
        Set<String> told = plan.tables().stream().flatMap(ChildTablesTest::told).collect(Collectors.toSet());
        var open = new TreeSet<String>();
        columns().forEach((table, columns) -> columns.stream().map(column -> table + "." + column)
                .filter(c -> !NOT_A_CHILD.containsKey(table) && !never.contains(table) && !never.contains(c)
                        && !told.contains(c))
                .forEach(open::add));
        assertThat(open).as("add to extract.v1.yaml").isEmpty();
    }

    @Test
    void thePlanNamesNothingThatIsNotThere() throws SQLException {
        var columns = columns().entrySet().stream()
                .flatMap(
                        t -> Stream.concat(Stream.of(t.getKey()), t.getValue().stream().map(c -> t.getKey() + "." + c)))
                .toList();
        assertThat(columns).containsAll(plan.tables().stream().flatMap(ChildTablesTest::told).toList());
        assertThat(columns).containsAll(plan.never().stream().map(Never::name).toList());
    }

    @Test
    void readsARowOfEveryTableOfThatChildAlone() throws SQLException {
        ChildId child = FullFile.add(register, 1, "Zqxj");
        FullFile.add(register, 2, "Annan");
        List<FileRow> rows = register.read(w -> w.files().rows(child));
        assertThat(rows.stream().map(FileRow::table).distinct()).containsExactlyInAnyOrderElementsOf(
                plan.tables().stream().flatMap(ChildTablesTest::tables).collect(Collectors.toCollection(
                        () -> new TreeSet<>(Set.of("sent_answer")))));
        assertThat(rows.stream().flatMap(r -> r.values().values().stream())).doesNotContain("Annan").contains("Zqxj");
        assertThat(rows.stream().filter(r -> r.picture().isPresent()).map(FileRow::table)).containsExactly("photo");
    }

    private static Stream<String> tables(PlanTable table) {
        return Stream.concat(Stream.of(table.name()), table.parts().stream().flatMap(ChildTablesTest::tables));
    }

    private static Stream<String> told(PlanTable table) {
        var own = new ArrayList<String>(table.technical().columns());
        table.columns().forEach(c -> own.add(c.name()));
        table.facts().ifPresent(_ -> own.addAll(List.of("field", "value", "draft")));
        table.of().ifPresent(own::add);
        return Stream.concat(own.stream().map(c -> table.name() + "." + c),
                table.parts().stream().flatMap(ChildTablesTest::told));
    }

    private Map<String, List<String>> columns() throws SQLException {
        var columns = new TreeMap<String, List<String>>();
        try (var s = register.connection().createStatement();
                var found = s.executeQuery(
                        "SELECT t.name, c.name FROM pragma_table_list t JOIN pragma_table_info(t.name) c"
                                + " WHERE t.schema = 'main' AND t.type = 'table' AND t.name NOT LIKE 'sqlite\\_%' ESCAPE '\\'")) {
            while (found.next()) {
                columns.computeIfAbsent(found.getString(1), _ -> new ArrayList<>()).add(found.getString(2));
            }
        }
        return columns;
    }
}
