package se.varsam.domain.document;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import se.varsam.domain.document.FilledForm.Align;
import se.varsam.domain.document.FilledForm.Column;
import se.varsam.domain.document.FilledForm.Entry;
import se.varsam.domain.document.FilledForm.Header;
import se.varsam.domain.document.FilledForm.Mark;
import se.varsam.domain.document.FilledForm.Section;
import se.varsam.domain.document.FilledForm.Value;
import se.varsam.domain.register.ClockSetBack;
import se.varsam.domain.register.LogEntry;
import se.varsam.domain.register.LogHead;
import se.varsam.domain.register.LogKind;
import se.varsam.domain.register.LogSummary;
import se.varsam.domain.register.OfficeHours;
import se.varsam.domain.shared.DateRange;

/** A review of the log on paper (<i>loggkontroll</i>): file numbers, no names of children. */
public final class LogReport {
    private static final int VERSION = 1;
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm", Locale.ROOT);

    private final Words words;
    private final ZoneId zone;

    /** In these words, with times of a zone. */
    public LogReport(Words words, ZoneId zone) {
        this.words = words;
        this.zone = zone;
    }

    /**
     * What is reviewed.
     *
     * @param period
     *            the days looked at
     * @param summary
     *            what their lines add up to
     * @param head
     *            how far the log goes
     * @param broken
     *            the first line that does not hold, when the chain is broken
     * @param setBacks
     *            lines of the whole log before which the clock was set back
     */
    public record Reviewed(DateRange period, LogSummary summary, LogHead head, Optional<Long> broken,
            List<ClockSetBack> setBacks) {}

    /**
     * Who signs, and what of.
     *
     * @param by
     *            name; empty while it isn't signed
     * @param remark
     *            what was found or done
     * @param printedAt
     *            Europe/Stockholm
     * @param marks
     *            on every page; a draft until it is signed
     */
    public record Signing(String by, String remark, LocalDateTime printedAt, List<Mark> marks) {
        /** Keeps an unmodifiable copy. */
        public Signing {
            marks = List.copyOf(marks);
        }
    }

    /** The line that names a log's head, on this and every other report. */
    public static String head(Words words, LogHead head) {
        return words.text("log.head", head.number(), head.shortHash());
    }

    /** The paper. */
    public FilledForm of(Reviewed reviewed, Signing signing) {
        LogSummary summary = reviewed.summary();
        var basis = List.of(words.text("log.paper.period", reviewed.period().first().toString(),
                reviewed.period().last().toString()), head(words, reviewed.head()));
        var sections = new ArrayList<Section>();
        sections.add(section("chain", List.of(
                paragraph(reviewed.broken().map(line -> words.text("log.paper.chain.broken", line))
                        .orElseGet(() -> words.text("log.paper.chain.whole"))),
                paragraph(reviewed.setBacks().isEmpty()
                        ? words.text("log.paper.clock.none")
                        : words.text("log.paper.clock", reviewed.setBacks().size(),
                                reviewed.setBacks().getLast().number())))));
        sections.add(section("users", List.of(users(summary))));
        sections.add(section("outside", List.of(
                paragraph(words.text("log.paper.outside.about", OfficeHours.FIRST, OfficeHours.LAST)),
                days(summary.outside()))));
        sections.add(section("closed", List.of(children(summary.closedReads()))));
        sections.add(section("protected", List.of(children(summary.protectedReads()))));
        sections.add(section("handed", List.of(children(summary.handedOut()))));
        sections.add(section("failed", List.of(days(summary.failed().byDay()))));
        sections.add(section("sample", List.of(paragraph(words.text("log.paper.sample.about")),
                sample(summary.sample()))));
        sections.add(section("remark", List.of(paragraph(
                signing.remark().isEmpty() ? words.text("log.paper.remark.none") : signing.remark()))));
        sections.add(section("sign", List.of(
                answer("by", signing.by()), answer("at", signing.by().isEmpty()
                        ? ""
                        : TIME.format(
                                signing.printedAt())))));
        return new FilledForm(DocumentKind.LOG_REVIEW, VERSION, words.text("log.paper.title"),
                new Header(Optional.empty(), signing.printedAt(), basis, signing.marks()), sections);
    }

    private Section section(String name, List<Entry> entries) {
        return new Section(words.text("log.paper." + name + ".title"), entries);
    }

    private static Entry paragraph(String text) {
        return new Entry.Paragraph(text);
    }

    private Entry answer(String name, String text) {
        return new Entry.Answer(words.text("log.paper.sign." + name),
                text.isEmpty() ? new Value.Blank() : new Value.Known(text), 1);
    }

    private Entry users(LogSummary summary) {
        if (summary.byUser().isEmpty()) {
            return none();
        }
        var columns = List.of(text("user", 5), text("kind", 4), number("count", 2));
        var rows = summary.byUser().entrySet().stream().flatMap(user -> user.getValue().entrySet().stream()
                .sorted(Map.Entry.<LogKind, Long>comparingByKey()).map(kind -> List.of(user.getKey(),
                        words.text("enum.LogKind." + kind.getKey().name()), kind.getValue().toString())))
                .toList();
        return new Entry.Table(columns, rows,
                Optional.of(List.of(words.text("log.paper.sum"), "", Long.toString(summary.lines()))));
    }

    private Entry days(Map<LocalDate, Long> days) {
        return days.isEmpty()
                ? none()
                : new Entry.Table(List.of(text("day", 3), number("count", 1), text("gap", 5)),
                        days.entrySet().stream().map(e -> List.of(e.getKey().toString(), e.getValue().toString(), ""))
                                .toList(),
                        Optional.empty());
    }

    private Entry children(Map<String, Long> children) {
        return children.isEmpty()
                ? none()
                : new Entry.Table(List.of(text("file", 3), number("count", 1), text("gap", 5)),
                        children.entrySet().stream()
                                .map(e -> List.of(
                                        e.getKey().isEmpty() ? words.text("log.paper.register") : e.getKey(),
                                        e.getValue().toString(), ""))
                                .toList(),
                        Optional.empty());
    }

    private Entry sample(List<LogEntry> lines) {
        return lines.isEmpty()
                ? none()
                : new Entry.Table(List.of(number("line", 2), text("time", 4), text("user", 5), text("what", 4),
                        text("file", 3)), lines.stream().map(this::row).toList(), Optional.empty());
    }

    private List<String> row(LogEntry line) {
        return Stream.of(Long.toString(line.number()), TIME.format(LocalDateTime.ofInstant(line.at(), zone)),
                line.user(), words.text("enum.LogAction." + line.action().name()), line.subject().orElse("")).toList();
    }

    private Entry none() {
        return paragraph(words.text("log.paper.none"));
    }

    private Column text(String name, int share) {
        return new Column(words.text("log.paper.column." + name), share, Align.TEXT);
    }

    private Column number(String name, int share) {
        return new Column(words.text("log.paper.column." + name), share, Align.NUMBER);
    }
}
