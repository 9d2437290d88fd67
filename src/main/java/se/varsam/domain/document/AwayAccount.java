package se.varsam.domain.document;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import se.varsam.domain.document.FilledForm.Align;
import se.varsam.domain.document.FilledForm.Column;
import se.varsam.domain.document.FilledForm.Entry;
import se.varsam.domain.document.FilledForm.Header;
import se.varsam.domain.document.FilledForm.Mark;
import se.varsam.domain.document.FilledForm.Section;
import se.varsam.domain.document.FilledForm.Value;
import se.varsam.domain.document.FormTemplate.Absence;
import se.varsam.domain.missing.AwayRoutine;
import se.varsam.domain.missing.AwayStep;
import se.varsam.domain.missing.EpisodeField;
import se.varsam.domain.missing.MissingEpisode;
import se.varsam.domain.missing.ReturnField;
import se.varsam.domain.missing.StepEntry;
import se.varsam.domain.missing.StepReport;
import se.varsam.domain.register.LogLine;
import se.varsam.domain.shared.Moment;
import se.varsam.domain.shared.MomentRange;
import se.varsam.domain.shared.Sensitive;

/**
 * <i>Händelselogg för frånvaron</i>: what was done while a child was away, in the order things happened; what was put
 * right later stands with what it was before.
 */
public final class AwayAccount {
    private static final int VERSION = 1;
    private static final int BLANK_LINES = 24;

    private final AwayRoutine routine;
    private final Words words;
    private final ZoneId zone;
    private final FieldText fields;
    private final Corrections corrections;

    /** By the steps of a routine; the zone is that of the clocks on the wall. */
    public AwayAccount(AwayRoutine routine, Words words, ZoneId zone) {
        this.routine = routine;
        this.words = words;
        this.zone = zone;
        this.fields = new FieldText(words);
        this.corrections = new Corrections(words, zone);
    }

    /**
     * What it is told from, besides the child's file.
     *
     * @param removed
     *            entries that were taken back
     * @param changes
     *            the change log of the child, newest first
     * @param sent
     *            copies approved about this time away, any order
     */
    public record Told(List<StepEntry> removed, List<LogLine> changes, List<Sent> sent) implements Sensitive {
        /** Keeps unmodifiable copies. */
        public Told {
            removed = List.copyOf(removed);
            changes = List.copyOf(changes);
            sent = List.copyOf(sent);
        }

        @Override
        public String toString() {
            return REDACTED;
        }
    }

    /** An approved copy, and what kind of recipient it was for; empty when that was not kept. */
    public record Sent(SentDocument copy, Optional<String> recipient) {}

    private record Row(LocalDateTime at, String what, String who, String how) {
        List<String> cells(String when) {
            return List.of(when, what, who, how);
        }
    }

    /** The account of the time away that lasts, else of the latest; says so when there is none. */
    public FilledForm of(FormSubject subject, Told told, List<Mark> marks) {
        var header = new Header(Optional.of(subject.child().fileNumber().toString()), subject.printedAt(), List.of(),
                subject.marks(marks));
        var episode = subject.episode(Absence.LATEST);
        List<Entry> events = episode.<List<Entry>>map(e -> List.of(table(rows(subject, e, told))))
                .orElseGet(() -> List.of(new Entry.Paragraph(words.text("document.account.none"))));
        return new FilledForm(DocumentKind.AWAY_LOG, VERSION, title(), header,
                List.of(section("child", head(subject, episode)), section("events", events),
                        section("sign", List.of(signature(subject.own().name())))));
    }

    /** For handwriting. */
    public FilledForm blank(Optional<String> fileNumber, LocalDateTime printedAt, List<Mark> marks) {
        List<Entry> head = Stream.of("name", "noticed", "left", "ended")
                .<Entry>map(key -> new Entry.Answer(words.text("document.account." + key), new Value.Blank(), 1))
                .toList();
        return new FilledForm(DocumentKind.AWAY_LOG, VERSION, title(),
                new Header(fileNumber, printedAt, List.of(), marks),
                List.of(section("child", head),
                        section("events", List.of(new Entry.Answer(words.text("document.account.by-hand"),
                                new Value.Blank(), BLANK_LINES))),
                        section("sign", List.of(signature("")))));
    }

    private List<Entry> head(FormSubject subject, Optional<MissingEpisode> episode) {
        return List.of(answer("name", Optional.of(subject.child().shownName())),
                answer("noticed", episode.map(e -> fields.moment(e.noticedAt()))),
                answer("left", episode.flatMap(e -> Optional.ofNullable(e.answers().get(EpisodeField.LEFT_AT)))
                        .map(v -> fields.value(EpisodeField.LEFT_AT.kind(), v))),
                answer("ended", episode.flatMap(MissingEpisode::endedAt).map(fields::moment)
                        .or(() -> episode.map(_ -> words.text("document.account.lasts")))));
    }

    private Entry answer(String key, Optional<String> text) {
        return new Entry.Answer(words.text("document.account." + key),
                text.<Value>map(Value.Known::new).orElseGet(Value.Unknown::new), 1);
    }

    private Entry.Table table(List<Row> rows) {
        var columns = Stream.of("when", "what", "who", "how")
                .map(key -> new Column(words.text("document.account." + key), width(key), Align.TEXT)).toList();
        return new Entry.Table(columns,
                rows.stream().map(row -> row.cells(fields.moment(row.at()))).toList(), Optional.empty());
    }

    private static int width(String column) {
        return switch (column) {
            case "how" -> 7;
            default -> 4;
        };
    }

    private List<Row> rows(FormSubject subject, MissingEpisode episode, Told told) {
        var rows = new ArrayList<Row>();
        var changes = corrections.since(told.changes());
        rows.add(event(episode.noticedAt(), "began", corrections.of(changes, "EPISODE_NOTICED")));
        episode.left()
                .ifPresent(left -> rows.add(went(left, corrections.of(changes, "EPISODE_" + EpisodeField.LEFT_AT))));
        Optional.ofNullable(episode.answers().get(EpisodeField.REPORTED_AT)).flatMap(Moment::parse)
                .map(Moment::start).filter(at -> !isInLog(subject, episode, at))
                .ifPresent(at -> rows.add(reported(at, episode, changes)));
        subject.file().away().stream().filter(e -> e.episode() == episode.id())
                .forEach(e -> rows.add(step(e, corrections.of(changes, e))));
        told.removed().forEach(e -> rows.add(step(e, corrections.of(changes, e))));
        told.sent().stream().sorted(Comparator.comparing((Sent sent) -> sent.copy().approved().at())
                .thenComparing(sent -> sent.copy().id())).forEach(sent -> rows.add(sent(sent)));
        episode.endedAt().ifPresent(at -> rows.add(over(at, episode, corrections.of(changes, "EPISODE_ENDED"))));
        rows.sort(Comparator.comparing(Row::at));
        return rows;
    }

    private Row event(LocalDateTime at, String key, String corrected) {
        return new Row(at, words.text("document.account." + key), "", corrected);
    }

    /** Of a range its beginning, and then between which times. */
    private Row went(MomentRange left, String corrected) {
        return new Row(left.first().start(), words.text("document.account.went"), "",
                lines(left.last().isPresent()
                        ? fields.value(EpisodeField.LEFT_AT.kind(), left.toString())
                        : "", corrected));
    }

    /** Whether the log tells of the report made at a time: it is told once. */
    private boolean isInLog(FormSubject subject, MissingEpisode episode, LocalDateTime at) {
        return subject.file().away().stream().filter(e -> e.episode() == episode.id())
                .filter(e -> e.says(StepReport.Result.DONE) && e.report().at().equals(at))
                .anyMatch(e -> routine.steps().stream().anyMatch(s -> s.id().equals(e.step())
                        && s.duty() == AwayStep.Duty.POLICE_REPORT));
    }

    /** How it ended: back, by whom and where located; or not back, why, and who was asked. */
    private Row over(LocalDateTime at, MissingEpisode episode, String corrected) {
        if (episode.isReturned()) {
            return new Row(at, words.text("document.account.over"),
                    noted(episode, ReturnField.LOCATED_BY), lines(noted(episode, ReturnField.PLACE),
                            noted(episode, ReturnField.MUNICIPALITY), corrected));
        }
        String asked = Stream.of(ReturnField.CONSULTED_ON, ReturnField.CONSULTED_WITH).map(f -> noted(episode, f))
                .filter(t -> !t.isEmpty()).collect(Collectors.joining(" "));
        return new Row(at, words.text("document.account.over-without"), "",
                lines(noted(episode, ReturnField.ENDED_BECAUSE),
                        asked.isEmpty() ? "" : words.text("document.account.consulted", asked),
                        noted(episode, ReturnField.ENDED_ANYWAY), corrected));
    }

    private String noted(MissingEpisode episode, ReturnField field) {
        return episode.found(field).map(v -> fields.value(field.kind(), v)).orElse("");
    }

    private Row reported(LocalDateTime at, MissingEpisode episode, List<LogLine> changes) {
        String number = Optional.ofNullable(episode.answers().get(EpisodeField.CASE_NUMBER))
                .map(n -> words.text("document.account.case", n)).orElse("");
        return new Row(at, words.text("document.account.reported"), "",
                lines(number, corrections.of(changes, "EPISODE_" + EpisodeField.REPORTED_AT)));
    }

    private Row step(StepEntry entry, String corrected) {
        var report = entry.report();
        String what = routine.steps().stream().filter(s -> s.id().equals(entry.step())).map(AwayStep::text)
                .map(AwayStep.Text::title).findFirst().orElse(entry.step());
        String result = words.text("document.log." + report.result().name());
        return new Row(report.at(), what, report.who().strip(), lines(
                report.outcome().isBlank() ? result : result + ": " + report.outcome().strip(), report.note().strip(),
                report.followUp().map(t -> words.text("document.account.follow", fields.moment(t))).orElse(""),
                corrected,
                words.text("document.account.written", fields.moment(wall(entry.writtenAt())), entry.writtenBy())));
    }

    private Row sent(Sent sent) {
        var approval = sent.copy().approved();
        String whom = approval.recipient().isEmpty() ? sent.recipient().orElse("") : approval.recipient();
        String kind = words.text("document.screen.kind." + sent.copy().kind().name());
        return new Row(wall(approval.at()), words.text("document.account.approved", kind), whom,
                lines(whom.isEmpty() ? words.text("document.account.unsaid") : "", approval.way()));
    }

    private LocalDateTime wall(Instant at) {
        return LocalDateTime.ofInstant(at, zone).withSecond(0).withNano(0);
    }

    private static String lines(String... lines) {
        return Stream.of(lines).filter(l -> !l.isEmpty()).collect(Collectors.joining("\n"));
    }

    private Section section(String key, List<Entry> entries) {
        return new Section(words.text("document.account.section." + key), entries);
    }

    private Entry signature(String name) {
        return new Entry.Signature(List.of(
                new Entry.Answer(words.text("document.account.sign"), new Value.Blank(), 1),
                new Entry.Answer(words.text("document.account.sign.name"),
                        name.isBlank() ? new Value.Blank() : new Value.Known(name), 1)));
    }

    private String title() {
        return words.text("document.account.title");
    }
}
