package se.varsam.service;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.varsam.domain.child.ChildField;
import se.varsam.domain.child.ChildId;
import se.varsam.domain.child.ChildRecord;
import se.varsam.domain.child.ChildSearch;
import se.varsam.domain.child.Placement;
import se.varsam.domain.child.PlacementType;
import se.varsam.domain.child.RecordField;
import se.varsam.domain.child.RecordKind;
import se.varsam.domain.register.LogAction;
import se.varsam.domain.register.LogEntry;
import se.varsam.domain.register.LogValues;
import se.varsam.domain.shared.Outcome;
import se.varsam.domain.shared.Refusal;
import se.varsam.store.TestRegister;

class RecordServiceTest {
    private LocalDate today = LocalDate.of(2026, 11, 21);

    @TempDir
    Path folder;
    private TestRegister register;
    private ChildService children;
    private RecordService records;
    private ChecklistService lists;
    private ChildId id;

    @BeforeEach
    void open() throws SQLException {
        register = TestRegister.in(folder);
        children = new ChildService(register, Outcome::done, () -> today);
        records = children.records();
        lists = new ChecklistService(register, TestRegister.catalog(List.of()), () -> today);
        id = children.add().id();
    }

    @AfterEach
    void close() {
        register.close();
    }

    private ChildRecord record(RecordKind kind, String... values) {
        ChildRecord record = records.add(id, kind);
        for (int i = 0; i < values.length; i += 2) {
            assertThat(records.change(record, RecordField.valueOf(values[i]), values[i + 1]).refusal()).isEmpty();
        }
        return now(record);
    }

    private ChildRecord now(ChildRecord record) {
        return register.read(w -> w.records().find(record.id())).orElseThrow();
    }

    private String value(ChildField field) {
        return children.find(id).orElseThrow().facts().text(field);
    }

    private List<LogEntry> lines() {
        return register.read(w -> w.log().entries());
    }

    @Test
    void aChangeIsTidiedKeptAndLoggedFromTo() {
        ChildRecord paper = record(RecordKind.PAPER, "PAPER_WHAT", " Pass ");
        records.change(paper, RecordField.PAPER_WHAT, "Passhandling");
        assertThat(now(paper).text(RecordField.PAPER_WHAT)).isEqualTo("Passhandling");
        LogEntry last = lines().getLast();
        Optional<LogValues> values = register.read(w -> w.log().values(last));
        assertThat(last.field()).contains("PAPER_WHAT");
        assertThat(values).contains(new LogValues("Pass", "Passhandling"));
        int lines = lines().size();
        records.change(paper, RecordField.PAPER_WHAT, "Passhandling");
        assertThat(lines()).as("the same value").hasSize(lines);
    }

    @Test
    void whatCantBeAValueIsADraft() {
        ChildRecord stay = record(RecordKind.PLACEMENT, "PLACEMENT_FROM", "2026-03-01");
        assertThat(records.change(stay, RecordField.PLACEMENT_TO, "2026-02-01").refusal()).map(Refusal::key)
                .contains("refusal.record.to-before");
        assertThat(records.drafts(stay)).isEqualTo(Map.of(RecordField.PLACEMENT_TO, "2026-02-01"));
        assertThat(now(stay).to()).isEmpty();
        records.keepDraft(stay, RecordField.PLACEMENT_NAME, "Prov");
        records.keepDraft(stay, RecordField.PLACEMENT_NAME, "");
        assertThat(records.drafts(stay)).hasSize(1);
        records.change(stay, RecordField.PLACEMENT_TO, "2026-04-01");
        assertThat(records.drafts(stay)).isEmpty();
    }

    @Test
    void aPeriodCanBeMovedOneEndAfterTheOther() {
        ChildRecord stay = record(RecordKind.PLACEMENT, "PLACEMENT_FROM", "2026-03-01", "PLACEMENT_TO", "2026-06-30");
        assertThat(records.change(stay, RecordField.PLACEMENT_FROM, "2026-07-01").refusal()).isPresent();
        records.change(stay, RecordField.PLACEMENT_TO, "2026-08-31");
        assertThat(now(stay).from()).contains(LocalDate.of(2026, 7, 1));
        assertThat(records.drafts(stay)).isEmpty();
    }

    @Test
    void removingAndBringingBackAreLoggedWithAllThatWasKnown() {
        ChildRecord words = record(RecordKind.OWN_WORDS, "WORDS_TEXT", "Jag vill stanna.", "WORDS_DAY", "idag");
        records.remove(words);
        assertThat(records.of(id)).isEmpty();
        assertThat(records.removed(id)).containsExactly(words);
        LogEntry removed = lines().getLast();
        Optional<LogValues> values = register.read(w -> w.log().values(removed));
        assertThat(removed.field()).contains("OWN_WORDS");
        assertThat(values).contains(new LogValues("WORDS_DAY=2026-11-21\nWORDS_TEXT=Jag vill stanna.", ""));
        records.remove(words);
        records.restore(words);
        records.restore(words);
        assertThat(records.of(id)).containsExactly(words);
        assertThat(lines()).extracting(LogEntry::action).endsWith(LogAction.CHANGED, LogAction.CHANGED);
    }

    @Test
    void theRecordThatHoldsGivesTheChildsFields() {
        record(RecordKind.PLACEMENT, "PLACEMENT_NAME", "Provgården", "PLACEMENT_TYPE", "HVB", "PLACEMENT_FROM",
                "2025-01-01");
        assertThat(value(ChildField.PLACEMENT_NAME)).isEqualTo("Provgården");
        ChildRecord later = record(RecordKind.PLACEMENT, "PLACEMENT_NAME", "Familjen Prov", "PLACEMENT_FROM",
                "2026-01-01");
        assertThat(value(ChildField.PLACEMENT_NAME)).isEqualTo("Familjen Prov");
        assertThat(value(ChildField.PLACEMENT_TYPE)).isEmpty();
        records.remove(later);
        assertThat(value(ChildField.PLACEMENT_NAME)).isEqualTo("Provgården");
        assertThat(value(ChildField.PLACEMENT_TYPE)).isEqualTo("HVB");
        records.restore(later);
        assertThat(value(ChildField.PLACEMENT_NAME)).isEqualTo("Familjen Prov");
        records.change(later, RecordField.PLACEMENT_TO, "2026-06-30");
        assertThat(value(ChildField.PLACEMENT_NAME)).isEqualTo("Provgården");
    }

    @Test
    void aDayThatPassesMovesTheChildsFields() {
        record(RecordKind.PLACEMENT, "PLACEMENT_NAME", "Provgården", "PLACEMENT_TO", "2026-11-30");
        record(RecordKind.PLACEMENT, "PLACEMENT_NAME", "Familjen Prov", "PLACEMENT_FROM", "2026-12-01");
        int lines = lines().size();
        lists.refresh();
        assertThat(value(ChildField.PLACEMENT_NAME)).isEqualTo("Provgården");
        today = LocalDate.of(2026, 12, 1);
        lists.refresh();
        assertThat(value(ChildField.PLACEMENT_NAME)).isEqualTo("Familjen Prov");
        assertThat(lines()).as("nobody changed anything").hasSize(lines);
    }

    @Test
    void aFieldOfTheChildIsWrittenToTheRecordThatHolds() {
        children.change(id, ChildField.GOD_MAN_NAME, " Lena Provström ");
        children.change(id, ChildField.GOD_MAN_PHONE, "070-174 06 50");
        children.change(id, ChildField.SOCIAL_SECRETARY_NAME, "Kim Övningsson");
        assertThat(records.of(id)).extracting(ChildRecord::facts).containsExactly(
                Map.of(RecordField.PROFESSIONAL_ROLE, "GOD_MAN", RecordField.PROFESSIONAL_NAME, "Lena Provström",
                        RecordField.PROFESSIONAL_PHONE, "070-174 06 50"),
                Map.of(RecordField.PROFESSIONAL_ROLE, "SOCIAL_SECRETARY", RecordField.PROFESSIONAL_NAME,
                        "Kim Övningsson"));
        assertThat(value(ChildField.GOD_MAN_NAME)).isEqualTo("Lena Provström");
        children.change(id, ChildField.GOD_MAN_NAME, "");
        children.change(id, ChildField.GOD_MAN_PHONE, "");
        assertThat(value(ChildField.GOD_MAN_NAME)).isEmpty();
        children.change(id, ChildField.GOD_MAN_NAME, "Per");
        assertThat(records.of(id)).as("emptied and filled again it is the same").hasSize(2);
        children.change(id, ChildField.PLACEMENT_PHONE, "");
        assertThat(records.of(id)).as("nothing makes no record").hasSize(2);
    }

    @Test
    void aDraftOfAFieldOfTheChildLiesInTheRecord() {
        String tooLong = "x".repeat(301);
        assertThat(children.change(id, ChildField.ADDRESS, tooLong).refusal()).isPresent();
        assertThat(children.drafts(id)).isEqualTo(Map.of(ChildField.ADDRESS, tooLong));
        ChildRecord home = records.of(id).getFirst();
        assertThat(records.drafts(home)).isEqualTo(Map.of(RecordField.PLACEMENT_ADDRESS, tooLong));
        children.keepDraft(id, ChildField.ADDRESS, "");
        children.keepDraft(id, ChildField.MOBILE, "07");
        assertThat(children.drafts(id)).isEqualTo(Map.of(ChildField.MOBILE, "07"));
    }

    @Test
    void whatIsMadeFromRecordsCantBeChangedItself() {
        assertThat(children.change(id, ChildField.KNOWN_NAMES, "Sara").refusal())
                .contains(Refusal.of("refusal.record.derived"));
        children.keepDraft(id, ChildField.KNOWN_NAMES, "Sara");
        assertThat(children.drafts(id)).isEmpty();
    }

    @Test
    void furtherNamesAreFoundAndWhereTheyAreUsedIsNot() {
        record(RecordKind.NAME, "NAME_TEXT", "Zahra Låtsas", "NAME_USED", "Skolan");
        var all = children.all();
        assertThat(new ChildSearch("sara latsas").in(all)).hasSize(1);
        assertThat(new ChildSearch("skolan").in(all)).isEmpty();
    }

    @Test
    void tellsThePlacements() {
        record(RecordKind.PLACEMENT, "PLACEMENT_TYPE", "FOSTER_HOME", "PLACEMENT_NAME", "Familjen Prov",
                "PLACEMENT_FROM", "2026-01-01", "PLACEMENT_TO", "2026-12-01");
        assertThat(records.placements(id)).containsExactly(new Placement(Optional.of(PlacementType.FOSTER_HOME),
                "Familjen Prov", Optional.of(LocalDate.of(2026, 1, 1)), Optional.of(LocalDate.of(2026, 12, 1))));
    }

    @Test
    void hostileAndEndlessTextStaysText() {
        ChildRecord account = record(RecordKind.ACCOUNT, "ACCOUNT_NAME", "'; DROP TABLE child; --\u202E{0}");
        assertThat(now(account).text(RecordField.ACCOUNT_NAME)).isEqualTo("'; DROP TABLE child; --{0}");
        assertThat(records.change(account, RecordField.ACCOUNT_SERVICE, "x".repeat(10_000)).refusal()).isPresent();
    }
}
