package se.varsam.catalog;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.time.LocalDate;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.MethodSource;
import se.varsam.domain.checklist.Checklist;
import se.varsam.domain.checklist.ChecklistItem;
import se.varsam.domain.checklist.DayRule;
import se.varsam.domain.checklist.Timing;
import se.varsam.domain.checklist.WriteUpRule;
import se.varsam.domain.shared.Actor;
import se.varsam.domain.shared.Outcome;
import se.varsam.domain.shared.Refusal;

class ChecklistsTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 21);
    private static final Checklists CATALOG = new Checklists();

    @ParameterizedTest
    @MethodSource("files")
    void everyFileFitsItsSchemaAndItsName(String name) throws BrokenFile {
        var file = YamlFile.bundled("catalog/checklists/" + name + ".yaml").check("catalog/checklist.schema.json");

        assertThat(file.root().path("id").asText() + ".v" + file.root().path("version").asText()).isEqualTo(name);
    }

    static List<String> files() {
        return Checklists.FILES;
    }

    /** The table is routines.md §1, §2 and §5, row by row. */
    @ParameterizedTest
    @CsvFileSource(resources = "/catalog/routines.csv", delimiter = '|', numLinesToSkip = 1)
    void everyItemIsAsTheRoutinesSay(String id, String actor, String applies, String condition, String timing,
            String writeUp) {
        ChecklistItem item = items().filter(i -> i.id().equals(id)).findFirst().orElseThrow();

        assertThat(item.actor()).hasToString(actor);
        assertThat(item.seekers() ? "asyl" : "all").isEqualTo(applies);
        assertThat(item.condition().map(Object::toString).orElse("-")).isEqualTo(condition);
        assertThat(words(item.timing())).isEqualTo(timing);
        assertThat(words(item.writeUp())).isEqualTo(writeUp);
    }

    @Test
    void holdsAllItemsOfTheRoutinesAndNoMore() {
        assertThat(items().map(ChecklistItem::id)).doesNotHaveDuplicates().hasSize(9 + 5 + 7 + 5 + 5);
    }

    @Test
    void itemsPointAtItemsThatAreThere() {
        var ids = items().map(ChecklistItem::id).toList();
        assertThat(items().map(i -> words(i.writeUp())).filter(w -> w.contains("rea-mv"))
                .map(w -> w.substring(w.indexOf(' ') + 1))).hasSize(6).allMatch(ids::contains);
    }

    @Test
    void wordsAreShortAndSourced() {
        assertThat(items().map(ChecklistItem::text)).allSatisfy(text -> {
            assertThat(text.title()).isNotBlank().hasSizeLessThanOrEqualTo(80).doesNotEndWith(".").doesNotContain("!");
            assertThat(text.help().split("\\. ")).hasSizeBetween(1, 3);
            assertThat(text.help()).endsWith(".").doesNotContain("!", "[", "  ");
            assertThat(text.source()).isNotBlank();
        });
    }

    /** What changes with the law, and what is not established, stands in dated data or nowhere. */
    @Test
    void citesNoLawAmountOrCardAndNothingThatIsOutOfDate() {
        assertThat(items().map(ChecklistItem::text).map(t -> t.title() + " " + t.help() + " " + t.source()))
                .noneMatch(Pattern.compile("§|\\bkap\\b|SFS|SoL|LVU|LMA|\\bABO\\b|\\bEBO\\b|\\d:\\d|\\d kr|lagen")
                        .asPredicate());
    }

    @Test
    void saysOfMigrationsverketsRoutineThatItIsNotCheckedSinceTheLawChanged() {
        assertThat(items().filter(i -> i.actor() == Actor.MV).map(i -> i.text().source()))
                .allMatch(source -> source.contains("inte kontrollerat mot Migrationsverkets rutin"));
    }

    @Test
    void givesTheListsInOrder() {
        assertThat(CATALOG.current(TODAY)).extracting(Checklist::id).containsExactly("a18-soc", "a18-gm", "a18-mv",
                "rea-mv", "traf");
        assertThat(CATALOG.current(TODAY)).extracting(Checklist::start).containsExactly(Checklist.Start.BEFORE_ADULT,
                Checklist.Start.BEFORE_ADULT, Checklist.Start.BEFORE_ADULT, Checklist.Start.WRITTEN_UP_TO_ADULT,
                Checklist.Start.BY_HAND);
        assertThat(CATALOG.current(LocalDate.of(2019, 12, 31))).isEmpty();
    }

    @Test
    void givesAReleasedVersion() {
        assertThat(CATALOG.version("a18-gm", 1).items()).hasSize(5);
        assertThatThrownBy(() -> CATALOG.version("a18-gm", 99)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void readsAnotherList() {
        var outcome = CATALOG.read("egen.yaml", bytes(list("own-1", "window: {to: D-1d}")));
        assertThat(outcome.toOptional().orElseThrow().items()).extracting(ChecklistItem::id).containsExactly("own-1");
    }

    @Test
    void refusesAnotherListWithLineAndReason() {
        refused(list("own-1", "window: {to: Z-1d}"), "refusal.data.anchor", "11", "Z-1d");
        refused(list("own-1", "urgent: D-1d"), "refusal.data.anchor", "11", "D-1d");
        refused(list("a18-soc-1", "urgent: K"), "refusal.data.twice", "7", "a18-soc-1");
        refused(list("own-1", "urgent: K") + "    write-up: {replaced-by: rea-mv-6}\n", "refusal.data.item", "12",
                "rea-mv-6");
        refused(list("own-1", "urgent: K") + "    about: D\n", "refusal.data.value", "7", "0");
        refused(list("own-1", "urgent: K").replace("title: Gör", "titel: Gör"), "refusal.data.missing", "7", "title");
        refused(list("own-1", "urgent: K").replace("2026-01-01", "2026-02-31"), "refusal.data.value", "3",
                "valid-from");
        refused(list("own-1", "urgent: K")
                + "  - id: own-1\n    actor: GM\n    title: A\n    source: B\n    about: D\n",
                "refusal.data.twice", "12", "own-1");
    }

    private static void refused(String yaml, String key, String line, String what) {
        Outcome<Checklist> outcome = CATALOG.read("egen.yaml", bytes(yaml));
        assertThat(outcome.refusal()).contains(Refusal.of(key, "egen.yaml", line, what));
    }

    private static String list(String item, String timing) {
        return """
                id: own
                version: 1
                valid-from: 2026-01-01
                title: Egen lista
                start: before-adult
                items:
                  - id: %s
                    actor: SOC
                    title: Gör något
                    source: Egen rutin
                    %s
                """.formatted(item, timing);
    }

    private static ByteArrayInputStream bytes(String text) {
        return new ByteArrayInputStream(text.getBytes(UTF_8));
    }

    private static Stream<ChecklistItem> items() {
        return CATALOG.current(TODAY).stream().flatMap(l -> l.items().stream());
    }

    private static String words(Timing timing) {
        return switch (timing) {
            case Timing.Window(var from, var last) -> from.map(f -> words(f) + " … ").orElse("") + words(last);
            case Timing.Answer(var last, var otherwise, var limit) ->
                words(last) + " else " + words(otherwise) + " max " + words(limit);
            case Timing.About(var day) -> "about " + words(day);
            case Timing.Urgent(var since) -> "Nu from " + since;
            case Timing.Waiting(var until, var last) ->
                "waits for " + until + last.map(l -> " to " + words(l)).orElse("");
        };
    }

    private static String words(DayRule day) {
        return day.anchor() + " " + day.offset();
    }

    private static String words(WriteUpRule rule) {
        return switch (rule) {
            case WriteUpRule.Ordinary _ -> "-";
            case WriteUpRule.Urgent _ -> "Nu";
            case WriteUpRule.Lapses(var by) -> "lapses " + by;
            case WriteUpRule.WaitsFor(var item) -> "waits " + item;
        };
    }
}
