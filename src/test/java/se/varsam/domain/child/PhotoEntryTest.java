package se.varsam.domain.child;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class PhotoEntryTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 21);

    private static PhotoEntry photo(Optional<LocalDate> taken, LocalDate added) {
        return new PhotoEntry(1, new ChildId(1), taken, added, "", new byte[0], List.of());
    }

    @Test
    void onlyTheNewestCountsAndSixMonthsToTheDayAreStillFresh() {
        var old = photo(Optional.of(LocalDate.of(2025, 1, 1)), TODAY);
        var limit = photo(Optional.of(LocalDate.of(2026, 5, 21)), TODAY);
        assertThat(PhotoEntry.areOld(List.of(), TODAY)).as("none is another matter").isFalse();
        assertThat(PhotoEntry.areOld(List.of(old), TODAY)).isTrue();
        assertThat(PhotoEntry.areOld(List.of(old, limit), TODAY)).isFalse();
        assertThat(PhotoEntry.areOld(List.of(old, limit), TODAY.plusDays(1))).isTrue();
    }

    @Test
    void oneWithoutADayCountsFromWhenItWasAdded() {
        assertThat(PhotoEntry.areOld(List.of(photo(Optional.empty(), LocalDate.of(2026, 5, 20))), TODAY)).isTrue();
        assertThat(PhotoEntry.areOld(List.of(photo(Optional.empty(), TODAY)), TODAY)).isFalse();
    }
}
