package se.varsam.domain.child;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ChildSearchTest {
    private static final Child ASA = child(1, "Asa", "Påhittad", Map.of());
    private static final Child WITH_RING = child(2, "Åsa", "Exempel", Map.of());
    private static final Child ZAHRA = child(17, "Zahra", "Mohammadi-Påhitt",
            Map.of(ChildField.OTHER_NAMES, "Zari, Sahra", ChildField.NATIVE_NAME, "زهرا محمّدی",
                    ChildField.IDENTITY_NUMBER, "20091224-2384", ChildField.LMA_NUMBER, "12-345678",
                    ChildField.DOSSIER_NUMBER, "98-765432", ChildField.ORIGIN, "Hemland", ChildField.GOD_MAN_NAME,
                    "Gunnel", ChildField.MOBILE, "0701112233", ChildField.SCHOOL_NAME, "Skolan"));
    private static final List<Child> ALL = List.of(ASA, WITH_RING, ZAHRA);

    @ParameterizedTest
    @ValueSource(strings = {"zah", "ZAHRA", "mohammadi", "påhitt zahra", "Zahra Pahitt", "sara", "mohamadi", "zari",
            "زهرا", "محمدی", "20091224-2384", "200912242384", "091224-2384", "0912242384", "20091224 2384", "2384",
            "12-345678", "12345678", "12 345678", "98-765", "2026-017", "2026-17", "17", "017", "2026 17",
            "mohammadi-påhitt", "zahra,mohammadi"})
    void findsByNameAndNumber(String query) {
        assertThat(new ChildSearch(query).in(ALL)).contains(ZAHRA);
    }

    /** What is typed letter by letter, in a list whose index is made once. */
    @ParameterizedTest
    @ValueSource(strings = {"", "zahra mohamadi", "påhitt zahra", "åsa exempel", "asa", "sahra-zari", "محمدی زهرا",
            "091224-2384", "20091224 2384", "0012 345678", "00", "2026-017", "2026 17", "017 zahra", "98-765432",
            "- 😀", "zahra gunnel", "exempel\tpåhittad"})
    void findsTheSameInAnIndex(String query) {
        List<Child> many = IntStream.range(0, 40).mapToObj(i -> i % 13 == 0
                ? ALL.get(i / 13 % 3)
                : child(i, "Zari" + i, i % 2 == 0 ? "Exempel" : "Åsasson",
                        i % 3 == 0 ? Map.of(ChildField.LMA_NUMBER, "00-12" + (345 + i)) : Map.of()))
                .toList();
        var index = new ChildIndex(many);
        for (int length = 0; length <= query.length(); length++) {
            var search = new ChildSearch(query.substring(0, length));
            assertThat(search.in(index)).isEqualTo(search.in(many));
        }
        assertThat(new ChildSearch(query).in(ChildIndex.NONE)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"hemland", "gunnel", "070", "0701112233", "skolan", "zahra gunnel", "ahra", "99", "-",
            "2026-18", "😀"})
    void neverFindsByAnythingElse(String query) {
        assertThat(new ChildSearch(query).in(ALL)).doesNotContain(ZAHRA);
    }

    @ParameterizedTest
    @CsvSource({"00-000101, 101", "00-000101, 00-000101", "00-000101, 00000101", "12-345678, 0012345678",
            "12-345678, 012 345678", "00-123456, 12 34 56"})
    void leadingZerosDoNotMatterInAnyNumber(String number, String query) {
        assertThat(new ChildSearch(query).in(List.of(child(9, "Amina", "Sagosson",
                Map.of(ChildField.LMA_NUMBER, number))))).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "000", "00-0"})
    void zerosAloneTellNothing(String query) {
        assertThat(new ChildSearch(query).in(List.of(child(9, "Amina", "Sagosson",
                Map.of(ChildField.LMA_NUMBER, "12-345678"))))).isEmpty();
    }

    /** Either way round: whoever hears a name spells it as it sounds. */
    @ParameterizedTest
    @CsvSource({"Zahra, Sara", "Mohammadi, Mohamadi", "Mohammed, Muhamad", "Hussein, Hosein", "Hussein, Husayn",
            "Yousef, Jusef", "Ahmed, Ahmad", "Quasim, Kuasim", "Wahid, Vahid", "Noor, Nour", "Åsa, Asa"})
    void findsSpellingsOfOneName(String one, String other) {
        Child first = child(1, one, "Påhittad", Map.of());
        Child second = child(2, other, "Exempel", Map.of());
        assertThat(new ChildSearch(one).in(List.of(second, first))).containsExactly(first, second);
        assertThat(new ChildSearch(other).in(List.of(first, second))).containsExactly(second, first);
    }

    @ParameterizedTest
    @CsvSource({"Sara, Siri", "Ali, Ala", "Amina, Amir", "Hawa, Hiwa"})
    void otherNamesAreNotFound(String one, String other) {
        assertThat(new ChildSearch(one).in(List.of(child(1, other, "Påhittad", Map.of())))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"Åsa,2", "asa,1"})
    void whatIsSpelledAsTypedComesFirst(String query, int first) {
        assertThat(new ChildSearch(query).in(ALL)).hasSize(2).first()
                .returns(new FileNumber(2026, first), Child::fileNumber);
    }

    @Test
    void nothingTypedFindsAllInOrder() {
        assertThat(new ChildSearch("  ").in(ALL)).isEqualTo(ALL);
    }

    @Test
    void isQuickEnoughToFollowTyping() {
        var many = IntStream.range(0, 5_000).mapToObj(i -> child(i, "Namn" + i, "Påhittad", Map.of())).toList();
        assertThat(new ChildSearch("namn4999 påh").in(many)).hasSize(1);
    }

    private static Child child(int number, String first, String last, Map<ChildField, String> more) {
        var facts = new Facts(more).with(ChildField.FIRST_NAME, first).with(ChildField.LAST_NAME, last);
        return new Child(new ChildId(number), new FileNumber(2026, number), new CardState.Open(), facts,
                BirthDateHistory.EMPTY, AsylumHistory.EMPTY);
    }
}
