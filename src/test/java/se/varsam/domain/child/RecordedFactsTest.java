package se.varsam.domain.child;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class RecordedFactsTest {
    private final RecordedFacts recorded = new RecordedFacts(LocalDate.of(2026, 11, 21));

    @Test
    void namesAreToldWithTheirUseAndSearchedWithout() {
        var told = recorded.of(RecordKind.NAME, List.of(
                Records.of(1, RecordKind.NAME, "NAME_TEXT", "Sara Provsada", "NAME_USED", "i skolan"),
                Records.of(2, RecordKind.NAME, "NAME_USED", "i passet"),
                Records.of(3, RecordKind.NAME, "NAME_TEXT", "Zari")));
        assertThat(told).containsEntry(ChildField.KNOWN_NAMES, "Sara Provsada (i skolan); Zari")
                .containsEntry(ChildField.SEARCH_NAMES, "Sara Provsada\nZari");
    }

    @Test
    void numbersAccountsAndRelativesAreToldInOneTextEach() {
        assertThat(recorded.of(RecordKind.PHONE, List.of(
                Records.of(1, RecordKind.PHONE, "PHONE_NUMBER", "070-174 06 01", "PHONE_NOTE", "gammalt"))))
                .isEqualTo(Map.of(ChildField.KNOWN_PHONES, "070-174 06 01 (gammalt)"));
        assertThat(recorded.of(RecordKind.ACCOUNT, List.of(
                Records.of(1, RecordKind.ACCOUNT, "ACCOUNT_SERVICE", "Snapchat", "ACCOUNT_NAME", "prov123"),
                Records.of(2, RecordKind.ACCOUNT, "ACCOUNT_NAME", "@prov", "ACCOUNT_NOTE", "sedan i våras"))))
                .isEqualTo(Map.of(ChildField.KNOWN_ACCOUNTS, "Snapchat: prov123; @prov (sedan i våras)"));
        assertThat(recorded.of(RecordKind.RELATIVE, List.of(
                Records.of(1, RecordKind.RELATIVE, "RELATIVE_NAME", "Mina", "RELATIVE_RELATION", "moster",
                        "RELATIVE_PHONE", "070-174 06 70", "RELATIVE_WHERE", "Exempelstad", "RELATIVE_NOTE",
                        "rad\ntvå"),
                Records.of(2, RecordKind.RELATIVE, "RELATIVE_NOTE", "okänd man"))))
                .isEqualTo(Map.of(ChildField.KNOWN_RELATIVES,
                        "Mina, moster, 070-174 06 70, Exempelstad (rad två)\nokänd man"));
    }

    @Test
    void whatFollowsFromNothingIsEmpty() {
        assertThat(recorded.of(RecordKind.RELATIVE, List.of())).isEqualTo(Map.of(ChildField.KNOWN_RELATIVES, ""));
        assertThat(recorded.of(RecordKind.PLACEMENT, List.of())).hasSize(4).allSatisfy((_, v) -> assertThat(v)
                .isEmpty());
        assertThat(recorded.of(RecordKind.PAPER, List.of())).isEmpty();
    }

    @Test
    void aFormGetsWhatItHasRoomForAndSearchGetsAll() {
        var many = IntStream.range(0, 2_000).mapToObj(
                i -> Records.of(i, RecordKind.NAME, "NAME_TEXT", "Påhittad Namnsson " + i)).toList();
        var told = recorded.of(RecordKind.NAME, many);
        assertThat(told.get(ChildField.KNOWN_NAMES)).hasSizeLessThan(FieldCheck.LINES + 20).endsWith(")")
                .contains("… (+");
        assertThat(told.get(ChildField.SEARCH_NAMES)).endsWith("Namnsson 1999");
    }

    @Test
    void appliesAllOfThemToTheFacts() {
        var facts = new Facts(Map.of(ChildField.ADDRESS, "gammal", ChildField.FIRST_NAME, "Sara"));
        var applied = recorded.applied(facts, List.of(Records.placement(1, "Provhemmet", "2026-01-01", "")));
        assertThat(applied.text(ChildField.PLACEMENT_NAME)).isEqualTo("Provhemmet");
        assertThat(applied.get(ChildField.ADDRESS)).isEmpty();
        assertThat(applied.text(ChildField.FIRST_NAME)).isEqualTo("Sara");
    }
}
