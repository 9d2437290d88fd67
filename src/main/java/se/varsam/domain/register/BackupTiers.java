package se.varsam.domain.register;

import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;
import java.time.temporal.IsoFields;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;

/**
 * Which backups are kept: the last one of each of the latest days, weeks and months. Only those count that have a
 * backup, so that nothing is thinned by a long holiday.
 *
 * @param days
 *            at least 1
 * @param weeks
 *            ISO weeks, from Monday
 * @param months
 *            calendar months
 */
public record BackupTiers(int days, int weeks, int months) {
    /** A week back by day, a month by week, a year by month. */
    public static final BackupTiers DEFAULT = new BackupTiers(7, 4, 12);

    /** Takes only what keeps the newest. */
    public BackupTiers {
        if (days < 1 || weeks < 0 || months < 0) {
            throw new IllegalArgumentException("the newest is always kept");
        }
    }

    /**
     * Those that no tier keeps, oldest first; never the newest.
     *
     * @param takenAt
     *            the moment that a backup shows
     * @param zone
     *            whose days count
     */
    public <T> List<T> surplus(Collection<T> all, Function<T, Instant> takenAt, ZoneId zone) {
        List<T> newestFirst = all.stream().sorted(Comparator.comparing(takenAt).reversed()).toList();
        Function<T, LocalDate> day = backup -> LocalDate.ofInstant(takenAt.apply(backup), zone);
        var kept = new ArrayList<T>();
        kept.addAll(lastOfEach(newestFirst, day, days));
        kept.addAll(lastOfEach(newestFirst, day.andThen(BackupTiers::week), weeks));
        kept.addAll(lastOfEach(newestFirst, day.andThen(YearMonth::from), months));
        return newestFirst.reversed().stream().filter(backup -> !kept.contains(backup)).toList();
    }

    private static <T, P> List<T> lastOfEach(List<T> newestFirst, Function<T, P> period, int most) {
        Set<P> seen = new HashSet<>();
        return newestFirst.stream().filter(backup -> seen.size() < most && seen.add(period.apply(backup))).toList();
    }

    private static List<Integer> week(LocalDate day) {
        return List.of(day.get(IsoFields.WEEK_BASED_YEAR), day.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR));
    }
}
