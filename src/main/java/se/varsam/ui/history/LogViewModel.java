package se.varsam.ui.history;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;

import se.varsam.domain.child.Child;
import se.varsam.domain.register.ClockSetBack;
import se.varsam.domain.register.LogEntry;
import se.varsam.domain.register.LogKind;
import se.varsam.domain.register.LogLine;
import se.varsam.domain.register.LogQuery;
import se.varsam.domain.register.LogValues;
import se.varsam.domain.shared.Sensitive;
import se.varsam.i18n.SwedishDates;
import se.varsam.service.LogService;
import se.varsam.service.LogService.Checked;
import se.varsam.service.port.Today;
import se.varsam.ui.kit.Place;
import se.varsam.ui.kit.Reread;
import se.varsam.ui.kit.Steps;

/** The log of the whole register, narrowed as one likes; what lies behind a line is shown only when asked for. */
final class LogViewModel {
    private final LogDesk desk;
    private final SwedishDates dates;
    private final LogRows rows;
    private final Reread<List<Long>> reread;
    private final ObjectProperty<Optional<LocalDate>> first = new SimpleObjectProperty<>(Optional.empty());
    private final ObjectProperty<Optional<LocalDate>> last = new SimpleObjectProperty<>(Optional.empty());
    private final ObjectProperty<Optional<LogKind>> kind = new SimpleObjectProperty<>(Optional.empty());
    private final ObjectProperty<Optional<String>> user = new SimpleObjectProperty<>(Optional.empty());
    private final ObjectProperty<Optional<String>> subject = new SimpleObjectProperty<>(Optional.empty());
    private final ReadOnlyObjectWrapper<Choices> choices = new ReadOnlyObjectWrapper<>(Choices.NONE);
    private final ReadOnlyObjectWrapper<Optional<Behind>> behind = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyObjectWrapper<Optional<Steps>> checking = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyObjectWrapper<Optional<String>> checked = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyBooleanWrapper counted = new ReadOnlyBooleanWrapper();
    private Optional<LogEntry> chosen = Optional.empty();
    private volatile LogQuery query = LogQuery.ALL;
    private volatile ChangeWords words;

    /**
     * What can be chosen, and what is to be known.
     *
     * @param users
     *            who has left lines
     * @param subjects
     *            file numbers that have lines
     * @param setBacks
     *            where the clock was set back
     */
    record Choices(List<String> users, List<String> subjects, List<ClockSetBack> setBacks) {
        static final Choices NONE = new Choices(List.of(), List.of(), List.of());
    }

    /** What lies behind the chosen line. */
    record Behind(String who, String from, String to) implements Sensitive {
        @Override
        public String toString() {
            return REDACTED;
        }
    }

    LogViewModel(LogDesk desk) {
        this.desk = desk;
        this.dates = new SwedishDates(desk.texts());
        this.words = new ChangeWords(desk.texts(), Map.of());
        this.rows = new LogRows(wanted -> desk.background().run(
                () -> desk.log().lines(wanted.stream().map(LogRow::number).toList()),
                lines -> LogRows.fill(wanted, lines)));
        this.reread = new Reread<>(desk.background(), () -> desk.log().numbers(query), this::show);
        List.of(first, last, kind, user, subject).forEach(filter -> filter.addListener(_ -> narrow()));
    }

    /** Reads the log anew: its newest lines first, then how many there are, then what can be chosen. */
    void load() {
        boolean first = rows.isEmpty() && query.equals(LogQuery.ALL);
        desk.background().run(() -> {
            words = new ChangeWords(desk.texts(), desk.checklists().titles());
            return first ? desk.log().newest(LogRows.BLOCK) : List.<LogEntry>of();
        }, newest -> {
            if (first && rows.isEmpty()) {
                rows.begin(newest);
            }
        });
        narrow();
        // beside the register's work: in a long log it takes seconds, though in small turns
        desk.checking().run(() -> new Choices(desk.log().users(), desk.log().subjects(), desk.log().clockSetBacks()),
                choices::set);
    }

    private void narrow() {
        LogQuery days = LogService.days(first.get(), last.get());
        query = new LogQuery(days.from(), days.until(), kind.get(), user.get(), subject.get());
        reread.soon();
    }

    private void show(List<Long> numbers) {
        if (!rows.show(numbers)) {
            choose(Optional.empty());
        }
        counted.set(true);
    }

    /** A line in words, without what lies behind it. */
    ChangeLine line(LogEntry entry) {
        return words.line(new LogLine(entry, Optional.empty()));
    }

    /** Another line is looked at: what lies behind it is not shown yet. */
    void choose(Optional<LogEntry> line) {
        if (!chosen.equals(line)) {
            chosen = line;
            behind.set(Optional.empty());
        }
    }

    /** Shows whom the chosen line is about and its values; that is noted in the log. */
    void reveal() {
        chosen.ifPresent(line -> desk.background().run(() -> {
            LogService.Behind found = desk.log().show(line);
            return new Behind(found.child().map(Child::shownName).orElse(""), value(line, found, LogValues::from),
                    value(line, found, LogValues::to));
        }, found -> {
            if (chosen.equals(Optional.of(line))) {
                behind.set(Optional.of(found));
            }
        }));
    }

    private String value(LogEntry line, LogService.Behind found, java.util.function.Function<LogValues, String> which) {
        return found.values().map(which).map(stored -> words.value(line, Optional.of(stored))).orElse("");
    }

    /** Follows the chain of the whole log, aside. */
    void check() {
        if (checking.get().isPresent()) {
            return;
        }
        var steps = new Steps();
        checking.set(Optional.of(steps));
        checked.set(Optional.empty());
        desk.checking().run(() -> desk.log().check(steps::goesOn), result -> {
            checking.set(Optional.empty());
            checked.set(words(result));
        }, () -> checking.set(Optional.empty()));
    }

    private Optional<String> words(Checked result) {
        return result.broken().map(line -> desk.texts().get("log.check.broken", line)).or(() -> result.isWhole()
                ? Optional.of(desk.texts().get("log.check.whole", result.head().number(), result.head().shortHash()))
                : Optional.empty());
    }

    /** Stops a check that goes on. */
    void leave() {
        checking.get().ifPresent(Steps::stop);
    }

    /** Where the clock was set back, in words; empty when nowhere. */
    Optional<String> setBacks(Choices found) {
        return found.setBacks().isEmpty()
                ? Optional.empty()
                : Optional.of(desk.texts().get("log.clock",
                        found.setBacks().size(), time(found.setBacks().getLast()),
                        found.setBacks().getLast().number()));
    }

    private String time(ClockSetBack back) {
        return dates.moment(LocalDateTime.ofInstant(back.before(), Today.ZONE));
    }

    /** Goes to the review. */
    void review() {
        desk.navigator().show(new Place.LogReview());
    }

    /** The rows shown, newest first. */
    LogRows rows() {
        return rows;
    }

    /** Whether the rows are all there are: until then they are the newest ones. */
    ReadOnlyBooleanProperty counted() {
        return counted.getReadOnlyProperty();
    }

    ObjectProperty<Optional<LocalDate>> first() {
        return first;
    }

    ObjectProperty<Optional<LocalDate>> last() {
        return last;
    }

    ObjectProperty<Optional<LogKind>> kind() {
        return kind;
    }

    ObjectProperty<Optional<String>> user() {
        return user;
    }

    ObjectProperty<Optional<String>> subject() {
        return subject;
    }

    /** What can be chosen; nothing until it is read. */
    ReadOnlyObjectProperty<Choices> choices() {
        return choices.getReadOnlyProperty();
    }

    /** What lies behind the chosen line; empty until it is asked for. */
    ReadOnlyObjectProperty<Optional<Behind>> behind() {
        return behind.getReadOnlyProperty();
    }

    /** A check that goes on. */
    ReadOnlyObjectProperty<Optional<Steps>> checking() {
        return checking.getReadOnlyProperty();
    }

    /** What the last check found, in words. */
    ReadOnlyObjectProperty<Optional<String>> checked() {
        return checked.getReadOnlyProperty();
    }

    LocalDate today() {
        return desk.today().real();
    }
}
