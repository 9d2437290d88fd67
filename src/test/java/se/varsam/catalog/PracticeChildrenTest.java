package se.varsam.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import se.varsam.domain.child.BirthDateHistory;
import se.varsam.domain.child.ChildField;
import se.varsam.domain.child.CurrentRecord;
import se.varsam.domain.child.RecordKind;
import se.varsam.domain.note.NoteField;
import se.varsam.service.port.PracticeData.Picture;
import se.varsam.service.port.PracticeData.PracticeChild;
import se.varsam.service.port.PracticeData.PracticeNote;
import se.varsam.service.port.PracticeData.PracticeRecord;
import se.varsam.service.port.PracticeData.Signing;

class PracticeChildrenTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 21);
    private final PracticeChildren data = new PracticeChildren();

    @Test
    void aDozenInTellingSituations() {
        List<PracticeChild> all = data.children(TODAY);

        assertThat(all).hasSizeBetween(12, 14);
        assertThat(all).map(c -> new BirthDateHistory(c.births())).map(BirthDateHistory::adultOn)
                .contains(java.util.Optional.of(TODAY.plusMonths(3)), java.util.Optional.of(TODAY.plusDays(14)));
        assertThat(all).filteredOn(c -> c.away().isPresent()).singleElement()
                .satisfies(c -> assertThat(c.away().get().noticed().toLocalDate()).isEqualTo(TODAY.minusDays(1)));
        assertThat(all).filteredOn(c -> c.closed().isPresent()).hasSize(1);
        assertThat(all).filteredOn(c -> c.births().isEmpty()).hasSize(1);
        assertThat(all).filteredOn(c -> c.births().stream().anyMatch(d -> d.fate().appealedOn().isPresent()))
                .hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"2026-11-21", "2028-02-29", "2027-04-30", "2026-01-01"})
    void ownDeadlinesAreOfChildrenThatAreThere(LocalDate today) {
        assertThat(data.reminders(today)).hasSizeBetween(4, 8).allSatisfy(own -> {
            assertThat(own.child().orElse(1)).isBetween(1, data.children(today).size());
            assertThat(own.plan().marks()).allSatisfy(m -> assertThat(m.on()).isBeforeOrEqualTo(today));
        });
    }

    @Test
    void oneIsWrittenUpToAnAdult() {
        assertThat(data.children(TODAY)).map(c -> new BirthDateHistory(c.births())).map(BirthDateHistory::writeUp)
                .filteredOn(w -> w.filter(d -> BirthDateHistory.adultOn(d).isBefore(d.learnedOn())).isPresent())
                .hasSize(1);
    }

    @Test
    void oneIsWellFilledAndHasAPicture() {
        PracticeChild filled = data.children(TODAY).stream().filter(c -> c.picture() == Picture.DRAWN).findFirst()
                .orElseThrow();
        var absent = EnumSet.complementOf(EnumSet.copyOf(filled.fields().keySet()));
        absent.removeIf(ChildField::isDerived);
        for (CurrentRecord current : CurrentRecord.values()) {
            var told = filled.records().stream().filter(r -> r.kind() == current.kind())
                    .flatMap(r -> r.values().keySet().stream()).toList();
            current.sources().forEach((field, source) -> absent.removeIf(f -> f == field && told.contains(source)));
        }

        assertThat(absent).isSubsetOf(ChildField.IDENTITY_NUMBER, ChildField.PROTECTED_IDENTITY,
                ChildField.GUARDIAN_2, ChildField.GUARDIAN_2_CONTACT, ChildField.INQUIRY_RECEIVED_ON,
                ChildField.VISIT_ON, ChildField.PLACE_BOOKED_ON, ChildField.MOVE_ON, ChildField.NEEDS_MV_HOUSING,
                ChildField.KEEPS_RESPONSIBILITY);
    }

    @Test
    void oneHasSeveralOfEverythingAndOthersHaveSome() {
        List<PracticeChild> all = data.children(TODAY);

        assertThat(all).anySatisfy(c -> assertThat(c.records().stream()
                .collect(Collectors.groupingBy(PracticeRecord::kind, Collectors.counting())))
                .containsOnlyKeys(RecordKind.values()).containsEntry(RecordKind.PLACEMENT, 3L)
                .containsEntry(RecordKind.PROFESSIONAL, 7L));
        for (RecordKind kind : List.of(RecordKind.PLACEMENT, RecordKind.PROFESSIONAL, RecordKind.NAME,
                RecordKind.RELATIVE, RecordKind.OWN_WORDS, RecordKind.PAPER)) {
            assertThat(all).as(kind.name()).filteredOn(c -> c.records().stream().anyMatch(r -> r.kind() == kind))
                    .hasSizeGreaterThan(1);
        }
    }

    @Test
    void nobodyCanBeTakenForReal() {
        String all = data.children(TODAY).stream().flatMap(c -> Stream.concat(c.fields().values().stream(),
                c.records().stream().flatMap(r -> r.values().values().stream())))
                .collect(Collectors.joining("\n"));
        assertThat(all.lines()
                .flatMap(l -> java.util.regex.Pattern.compile("(?<![-\\d])0\\d{1,2}-[\\d ]+").matcher(l).results())
                .map(r -> r.group().strip()))
                .allMatch(n -> n.matches("070-174 06 \\d\\d|08-465 004 \\d\\d|00-000\\d{3}"));
        assertThat(all.lines().filter(l -> l.matches("\\S+@\\S+"))).allMatch(m -> m.endsWith("@example.org"));
    }

    @Test
    void severalHaveNotesSignedCorrectedAndNot() {
        List<PracticeNote> notes = data.children(TODAY).stream().flatMap(c -> c.notes().stream()).toList();

        assertThat(data.children(TODAY)).filteredOn(c -> !c.notes().isEmpty()).hasSizeGreaterThanOrEqualTo(4);
        assertThat(notes).filteredOn(n -> n.signing() == Signing.SIGNED).hasSizeGreaterThan(8);
        assertThat(notes).filteredOn(n -> n.signing() == Signing.UNSIGNED).hasSizeGreaterThan(2);
        assertThat(notes).filteredOn(n -> n.correction().isPresent()).hasSize(1);
        assertThat(notes).allSatisfy(n -> assertThat(n.fields().get(NoteField.TEXT)).doesNotContain("  "));
    }

    @ParameterizedTest
    @ValueSource(strings = {"2026-11-21", "2028-02-29", "2027-03-31", "2026-01-01"})
    void nothingLiesAheadOfTheDay(LocalDate today) {
        for (PracticeChild child : data.children(today)) {
            assertThat(child.births()).allSatisfy(d -> {
                assertThat(d.birthDate().latest()).isBefore(d.validFrom());
                assertThat(d.learnedOn()).isBeforeOrEqualTo(today).isAfterOrEqualTo(d.validFrom());
            });
            assertThat(child.asylum()).allSatisfy(e -> assertThat(e.on()).isBeforeOrEqualTo(today));
            assertThat(child.done()).allSatisfy(m -> assertThat(m.on()).isBeforeOrEqualTo(today));
        }
    }

}
