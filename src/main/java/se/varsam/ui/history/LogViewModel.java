package se.varsam.ui.history;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import javafx.beans.property.ObjectProperty;
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
import se.varsam.service.LogSearch;
import se.varsam.service.LogService;
import se.varsam.service.LogService.Checked;
import se.varsam.service.LogSurvey;
import se.varsam.service.LogSurvey.Found;
import se.varsam.service.port.RegisterFault;
import se.varsam.service.port.Today;
import se.varsam.ui.kit.InPieces;
import se.varsam.ui.kit.Place;
import se.varsam.ui.kit.Steps;

/** The log of the whole register, narrowed as one likes; what lies behind a line is shown only when asked for. */
final class LogViewModel {
    private final LogDesk desk;
    private final SwedishDates dates;
    private final LogRows rows;
    private final InPieces surveying;
    private final InPieces searching;
    private final ObjectProperty<Optional<LocalDate>> first = new SimpleObjectProperty<>(Optional.empty());
    private final ObjectProperty<Optional<LocalDate>> last = new SimpleObjectProperty<>(Optional.empty());
    private final ObjectProperty<Optional<LogKind>> kind = new SimpleObjectProperty<>(Optional.empty());
    private final ObjectProperty<Optional<String>> user = new SimpleObjectProperty<>(Optional.empty());
    private final ObjectProperty<Optional<String>> subject = new SimpleObjectProperty<>(Optional.empty());
    private final ReadOnlyObjectWrapper<Optional<Found>> found = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyObjectWrapper<Optional<Behind>> behind = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyObjectWrapper<Optional<Steps>> checking = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyObjectWrapper<Optional<String>> checked = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyObjectWrapper<Reach> reach = new ReadOnlyObjectWrapper<>(Reach.NOTHING);
    private Optional<LogEntry> chosen = Optional.empty();
    private LogQuery query = LogQuery.ALL;
    private volatile ChangeWords words;

    /** How far what is shown has been read. */
    enum Reach {
        /** Nothing has been. */
        NOTHING,
        /** The newest lines, and the others may be as many as they seem. */
        NEWEST,
        /** All lines are there, and counted. */
        ALL
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
        this.surveying = new InPieces(desk.checking());
        this.searching = new InPieces(desk.checking());
        List.of(first, last, kind, user, subject).forEach(filter -> filter.addListener(_ -> narrowed()));
    }

    /** Reads the log anew: its newest lines first; then, aside, how many there are and what can be chosen. */
    void load() {
        desk.background().run(() -> {
            words = new ChangeWords(desk.texts(), desk.checklists().titles());
        });
        narrow();
        LogSurvey survey = desk.log().survey();
        surveying.begin(() -> RegisterFault.unlessLocked(survey::goOn).orElse(false), () -> {},
                () -> surveyed(survey.found()));
    }

    private void surveyed(Found now) {
        found.set(Optional.of(now));
        if (query.equals(LogQuery.ALL)) {
            if (now.counted().isWhole()) {
                reach.set(rows.isEmpty() && now.counted().lines() > 0 ? Reach.NOTHING : Reach.ALL);
            } else {
                search(query);
            }
        }
    }

    private void narrowed() {
        LogQuery days = LogService.days(first.get(), last.get());
        query = new LogQuery(days.from(), days.until(), kind.get(), user.get(), subject.get());
        narrow();
    }

    private void narrow() {
        LogQuery asked = query;
        if (asked.equals(LogQuery.ALL) && found.get().map(f -> f.counted().isWhole()).orElse(true)) {
            searching.stop();
            desk.background().run(() -> desk.log().beginning(LogRows.BLOCK), begun -> {
                if (asked.equals(query)) {
                    show(begun.numbers(), begun.newest(), found.get().isPresent() ? Reach.ALL : Reach.NEWEST);
                }
            });
        } else {
            search(asked);
        }
    }

    /** Aside: of a long log all is looked through. */
    private void search(LogQuery asked) {
        reach.set(asked.equals(LogQuery.ALL) ? reach.get() : Reach.NOTHING);
        LogSearch search = desk.log().search(asked);
        searching.begin(() -> RegisterFault.unlessLocked(search::goOn).orElse(false), () -> {
            if (reach.get() == Reach.NOTHING && search.size() >= LogRows.BLOCK) {
                show(search.numbers(), List.of(), Reach.NEWEST);
            }
        }, () -> show(search.numbers(), List.of(), Reach.ALL));
    }

    private void show(List<Long> numbers, List<LogEntry> read, Reach now) {
        if (!rows.show(numbers, read)) {
            choose(Optional.empty());
        }
        reach.set(now);
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

    /** Stops what goes on aside. */
    void leave() {
        checking.get().ifPresent(Steps::stop);
        surveying.stop();
        searching.stop();
    }

    /** Whether the clock was set back, in words. */
    String clock() {
        return found.get()
                .map(f -> f.setBacks().map(this::words).orElseGet(() -> desk.texts().get("log.clock.practice")))
                .orElseGet(() -> desk.texts().get("log.clock.looking"));
    }

    private String words(List<ClockSetBack> setBacks) {
        return setBacks.isEmpty()
                ? desk.texts().get("log.clock.none")
                : desk.texts().get("log.clock", setBacks.size(), time(setBacks.getLast()), setBacks.getLast().number());
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

    /** How far the rows go. */
    ReadOnlyObjectProperty<Reach> reach() {
        return reach.getReadOnlyProperty();
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

    /** What the whole log holds; empty until it has been looked through. */
    ReadOnlyObjectProperty<Optional<Found>> found() {
        return found.getReadOnlyProperty();
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
