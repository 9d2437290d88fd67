package se.varsam.domain.register;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;

/**
 * What the lines of a period add up to, for a review (<i>loggkontroll</i>): who did how much of what, and what there
 * may be reason to ask about. Holds file numbers, no names of children.
 *
 * @param lines
 *            how many there are
 * @param byUser
 *            how many of each kind, by user
 * @param outside
 *            how many outside office hours, by day
 * @param closedReads
 *            how often closed cards were read, by file number
 * @param protectedReads
 *            how often cards of children with protected data were read, by file number
 * @param handedOut
 *            how much was printed, saved as a file or handed out, by file number; what is about no child under empty
 *            text
 * @param failed
 *            wrong tries to unlock, by day
 * @param sample
 *            some lines about children, chosen by lot, oldest first
 */
public record LogSummary(long lines, Map<String, Map<LogKind, Long>> byUser, Map<LocalDate, Long> outside,
        Map<String, Long> closedReads, Map<String, Long> protectedReads, Map<String, Long> handedOut, Tries failed,
        List<LogEntry> sample) {
    /** How many lines are drawn by lot: as many as can be asked about in a sitting. Ours, from no rule. */
    public static final int SAMPLE = 20;

    /** Wrong tries to unlock, by day. */
    public record Tries(Map<LocalDate, Long> byDay) {}

    /**
     * Whom and what the lines are compared with.
     *
     * @param closed
     *            file numbers of cards that are closed now
     * @param hidden
     *            file numbers of children whose data are protected now
     * @param hours
     *            of offices
     * @param zone
     *            of days and hours
     */
    public record Against(Set<String> closed, Set<String> hidden, OfficeHours hours, ZoneId zone) {}

    /** Adds lines up that are handed over one by one, oldest first. */
    public static final class Counting {
        private final Map<String, Map<LogKind, Long>> byUser = new TreeMap<>();
        private final Map<LocalDate, Long> outside = new TreeMap<>();
        private final Map<String, Long> closedReads = new TreeMap<>();
        private final Map<String, Long> protectedReads = new TreeMap<>();
        private final Map<String, Long> handedOut = new TreeMap<>();
        private final Map<LocalDate, Long> failed = new TreeMap<>();
        private final List<LogEntry> sample = new ArrayList<>();
        private final Against against;
        private final Random lot;
        private long lines;
        private long aboutChildren;

        /**
         * Nothing is counted yet.
         *
         * @param seed
         *            of the lot: the same lines and the same seed give the same sample, so that nobody chooses it
         */
        public Counting(Against against, long seed) {
            this.against = against;
            this.lot = new Random(seed);
        }

        /** The next line. */
        public void accept(LogEntry line) {
            lines++;
            LogKind kind = LogKind.of(line);
            byUser.computeIfAbsent(line.user(), _ -> new EnumMap<>(LogKind.class)).merge(kind, 1L, Long::sum);
            LocalDateTime at = LocalDateTime.ofInstant(line.at(), against.zone());
            if (!against.hours().hold(at)) {
                outside.merge(at.toLocalDate(), 1L, Long::sum);
            }
            switch (kind) {
                case READ -> read(line.subject());
                case PRINTED, HANDED_OUT -> handedOut.merge(line.subject().orElse(""), 1L, Long::sum);
                case FAILED -> failed.merge(at.toLocalDate(), 1L, Long::sum);
                default -> {
                    // counted by user and kind
                }
            }
            draw(line);
        }

        private void read(Optional<String> subject) {
            subject.filter(against.closed()::contains).ifPresent(number -> closedReads.merge(number, 1L, Long::sum));
            subject.filter(against.hidden()::contains)
                    .ifPresent(number -> protectedReads.merge(number, 1L, Long::sum));
        }

        // each line has the same chance, though nobody knows beforehand how many there are
        private void draw(LogEntry line) {
            if (line.subject().isEmpty()) {
                return;
            }
            aboutChildren++;
            if (sample.size() < SAMPLE) {
                sample.add(line);
                return;
            }
            long place = lot.nextLong(aboutChildren);
            if (place < SAMPLE) {
                sample.set((int) place, line);
            }
        }

        /** What they add up to. */
        public LogSummary sum() {
            return new LogSummary(lines, new TreeMap<>(byUser), new TreeMap<>(outside), new TreeMap<>(closedReads),
                    new TreeMap<>(protectedReads), new TreeMap<>(handedOut), new Tries(new TreeMap<>(failed)),
                    sample.stream().sorted(Comparator.comparingLong(LogEntry::number)).toList());
        }
    }
}
