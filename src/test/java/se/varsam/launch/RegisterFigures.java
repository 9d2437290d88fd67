package se.varsam.launch;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import se.varsam.benchmark.Figures;
import se.varsam.benchmark.Samples;
import se.varsam.domain.child.Child;
import se.varsam.domain.child.ChildId;
import se.varsam.domain.document.PeriodReport.Detail;
import se.varsam.domain.register.LogQuery;
import se.varsam.domain.shared.DateRange;
import se.varsam.service.CalendarService;
import se.varsam.service.ExtractService;
import se.varsam.service.Progress;
import se.varsam.service.Session;
import se.varsam.service.port.Today;

/**
 * What reads a whole register or makes a file of it, beside the same in a register of ten: no goal is set for most of
 * it, since it may grow with the children.
 */
final class RegisterFigures {
    private static final int TIMES = 15;
    /** Of the log, as many as a screen shows. */
    private static final int SHOWN = 40;
    private static final String TEN = "10 children";

    private final Open many;
    private final Open ten;
    private final Figures figures;
    private final String size;
    private final LocalDate today;
    private final DateRange month;

    /** An open register, and what makes files of it. */
    private record Open(Session session, List<Child> children, ExtractService extracts, CalendarService calendar) {
        static Open of(Session session, Services services, Today today) {
            return new Open(session, session.children().all(),
                    services.wholeFiles(session.register(), today).extracts(),
                    services.calendar(session.register(), today));
        }

        ChildId id(int number) {
            return children.get((int) (number * 7919L % children.size())).id();
        }
    }

    /** Over two open registers. */
    RegisterFigures(Session session, Session ten, Services services, Today today, Figures figures) {
        this.many = Open.of(session, services, today);
        this.ten = Open.of(ten, services, today);
        this.figures = figures;
        this.size = many.children().size() + " children";
        this.today = today.date();
        this.month = new DateRange(this.today.minusMonths(1), this.today);
    }

    /** Measures and tells; files are made in the folder, and removed. */
    void measure(Path folder) {
        backup(folder);
        Samples[] extract = Samples.pair(TIMES, 4 * TIMES, i -> many.extracts().pdf(many.id(i)),
                i -> ten.extracts().pdf(ten.id(i)));
        figures.compare("register extract of a child, made to a PDF, " + size, extract[0], TEN, extract[1], 1.2);
        long start = System.nanoTime();
        calendar(many);
        figures.tell("calendar file of every deadline, the first, " + size, Samples.once(System.nanoTime() - start));
        beside("calendar file of every deadline, nothing changed", (of, _) -> calendar(of));
        beside("log: the numbers of all lines", (of, _) -> of.session().log().numbers(LogQuery.ALL));
        List<Long> lines = many.session().log().numbers(LogQuery.ALL);
        List<Long> few = ten.session().log().numbers(LogQuery.ALL);
        beside("log: the lines of a screen", (of, i) -> of.session().log().lines(screen(of == many ? lines : few, i)));
        beside("log: users and children to choose from",
                (of, _) -> List.of(of.session().log().users(), of.session().log().subjects()));
        beside("statistics: notes of all children added up for a month",
                (of, _) -> of.session().notes().accounts().report(Optional.empty(), month, Detail.FIGURES));
        beside("a month of deadlines",
                (of, i) -> of.session().checklists().month(YearMonth.from(today).plusMonths(i % 3)));
        beside("all children read", (of, _) -> of.session().children().all());
        beside("numbers that children share", (of, _) -> of.session().children().duplicates().shared());
        beside("lists brought up to date, nothing to do", (of, _) -> of.session().checklists().refresh());
        beside("readiness of every open card", (of, _) -> of.session().documents().readiness().all());
        beside("gaps in readiness, nothing changed", (of, _) -> of.session().documents().readiness().gaps());
        beside("a contact looked for with other children",
                (of, i) -> of.session().children().duplicates().alsoWith(of.id(i), "Farbror, 070-174 06 12"));
        beside("an unfinished note looked for",
                (of, _) -> of.session().notes().writing().unfinished(Optional.empty()));
        beside("absences, those that are over too", (of, _) -> of.session().away().absences());
    }

    private static boolean calendar(Open of) {
        Consumer<byte[]> nowhere = _ -> {};
        of.calendar().export(new CalendarService.Span(Optional.empty(), Optional.empty()), nowhere);
        return true;
    }

    /** What takes minutes. */
    void slow() {
        beside("log: its chain checked to the end", (of, _) -> of.session().log().check(Progress.UNWATCHED));
        beside("log review of a month, as a PDF", (of, _) -> of.session().documents().logReviews().draft(month));
        beside("statistics: the report of a month, as a PDF", (of, _) -> of.session().documents()
                .pdf(of.session().notes().accounts().report(Optional.empty(), month, Detail.FIGURES).form()));
    }

    private void beside(String what, BiFunction<Open, Integer, ?> work) {
        Samples[] pair = Samples.pair(3, TIMES, i -> work.apply(many, i), i -> work.apply(ten, i));
        figures.beside(what + ", " + size, pair[0], TEN, pair[1]);
    }

    private static List<Long> screen(List<Long> numbers, int number) {
        int from = (int) (number * 7919L % Math.max(1, numbers.size() - SHOWN));
        return numbers.subList(from, Math.min(numbers.size(), from + SHOWN));
    }

    /** Beside a copy of the file that it made: both until they lie on the disk. */
    private void backup(Path folder) {
        Path copy = folder.resolve("bare-copy");
        var last = new AtomicReference<Path>();
        Samples[] pair = Samples.pair(1, 5, _ -> {
            last.set(many.session().backups().make(folder, Progress.UNWATCHED).toOptional().orElseThrow().file());
            return true;
        }, _ -> {
            copy(last.get(), copy);
            return true;
        });
        figures.beside("backup, " + size, pair[0], "the file made, copied alone", pair[1]);
    }

    /** Removes both: there is not room on every disk for many of them. */
    private static void copy(Path file, Path to) {
        try {
            try (var from = FileChannel.open(file);
                    var into = FileChannel.open(to, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE)) {
                long size = from.size();
                for (long done = 0; done < size;) {
                    done += from.transferTo(done, size - done, into);
                }
                into.force(true);
            }
            Files.delete(to);
            Files.delete(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
