package se.varsam.domain.document;

import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import se.varsam.domain.child.Child;
import se.varsam.domain.child.ChildField;
import se.varsam.domain.document.FilledForm.Align;
import se.varsam.domain.document.FilledForm.Column;
import se.varsam.domain.document.FilledForm.Entry;
import se.varsam.domain.document.FilledForm.Header;
import se.varsam.domain.document.FilledForm.Mark;
import se.varsam.domain.document.FilledForm.Section;
import se.varsam.domain.document.FilledForm.Value;
import se.varsam.domain.note.Account;
import se.varsam.domain.note.Effort;
import se.varsam.domain.note.Note;
import se.varsam.domain.register.LogHead;
import se.varsam.domain.register.OwnDetails;
import se.varsam.domain.shared.DateRange;
import se.varsam.domain.shared.Sensitive;

/**
 * Visits, time and travel of a period on paper, to go with the god man's account (<i>redogörelse</i>) to
 * överförmyndaren: of one child or of all, with the visit diary.
 */
public final class PeriodReport {
    /**
     * Of more children than this only the sums are told: thousands of diaries are no paper that anyone hands in, and
     * more than there is room for in memory. Ours, from no rule: several times what one god man has.
     */
    public static final int MOST_DIARIES = 300;
    private static final int VERSION = 1;

    private final Words words;

    /** In these words. */
    public PeriodReport(Words words) {
        this.words = words;
    }

    /** How much the paper tells. */
    public enum Detail {
        /** Days and figures. */
        FIGURES,
        /** The notes' texts too. */
        TEXTS
    }

    /** A child and what its notes add up to. */
    public record Part(Child child, Account account) implements Sensitive {
        @Override
        public String toString() {
            return "Part[" + child.fileNumber() + "]";
        }
    }

    /**
     * Who prints what and when.
     *
     * @param period
     *            the days accounted for
     * @param own
     *            who accounts
     * @param printedAt
     *            Europe/Stockholm, the real time
     * @param marks
     *            on every page
     * @param log
     *            how far the log went
     */
    public record Frame(DateRange period, OwnDetails own, LocalDateTime printedAt, List<Mark> marks, LogHead log) {
        /** Keeps an unmodifiable copy. */
        public Frame {
            marks = List.copyOf(marks);
        }
    }

    /** One child's paper. */
    public FilledForm of(Part part, Frame frame, Detail detail) {
        var sections = new ArrayList<>(sections(part, "", detail));
        sections.add(signature(frame));
        return form(Optional.of(part.child().fileNumber().toString()), frame, part.account().unsigned(), sections);
    }

    /** All children's, with their sums first. */
    public FilledForm ofAll(List<Part> parts, Frame frame, Detail detail) {
        var sections = new ArrayList<Section>();
        sections.add(new Section(words.text("document.period.all"), parts.isEmpty()
                ? List.of(new Entry.Paragraph(words.text("document.period.none")))
                : List.of(overview(parts))));
        if (parts.size() <= MOST_DIARIES) {
            parts.forEach(part -> sections
                    .addAll(sections(part, words.text("document.period.of", part.child().fileNumber()), detail)));
        } else {
            sections.add(new Section(words.text("document.period.diary"),
                    List.of(new Entry.Paragraph(words.text("document.period.many", MOST_DIARIES)))));
        }
        sections.add(signature(frame));
        return form(Optional.empty(), frame, parts.stream().mapToInt(p -> p.account().unsigned()).sum(), sections);
    }

    private FilledForm form(Optional<String> fileNumber, Frame frame, int unsigned, List<Section> sections) {
        var basis = new ArrayList<String>();
        basis.add(words.text("document.period.basis", frame.period().first().toString(),
                frame.period().last().toString()));
        basis.add(words.text("document.period.signed"));
        basis.add(LogReport.head(words, frame.log()));
        if (unsigned > 0) {
            basis.add(words.text("document.period.unsigned", unsigned));
        }
        return new FilledForm(DocumentKind.PERIOD_REPORT, VERSION, words.text("document.period.title"),
                new Header(fileNumber, frame.printedAt(), basis, frame.marks()), sections);
    }

    private List<Section> sections(Part part, String prefix, Detail detail) {
        var sections = new ArrayList<Section>();
        sections.add(new Section(prefix + words.text("document.period.child"), child(part)));
        List<Note> visits = part.account().visits();
        sections.add(new Section(prefix + words.text("document.period.diary"), visits.isEmpty()
                ? List.of(new Entry.Paragraph(words.text("document.period.no-visits")))
                : List.of(table(visits, Shown.VISITS, detail))));
        List<Note> others = part.account().others();
        if (!others.isEmpty()) {
            sections.add(new Section(prefix + words.text("document.period.others"),
                    List.of(table(others, Shown.OTHERS, detail))));
        }
        return sections;
    }

    private List<Entry> child(Part part) {
        Child child = part.child();
        boolean hidden = child.facts().isProtected();
        Effort effort = part.account().effort();
        String number = Stream.of(ChildField.IDENTITY_NUMBER, ChildField.LMA_NUMBER, ChildField.DOSSIER_NUMBER)
                .map(child.facts()::text).filter(t -> !t.isEmpty()).findFirst().orElse("");
        return List.of(
                answer("name", hidden ? words.text("document.period.protected") : child.facts().displayName()),
                answer("number", hidden ? words.text("document.period.protected") : number),
                answer("file", child.fileNumber().toString()),
                answer("visits", Integer.toString(part.account().visits().size())),
                answer("time", duration(effort)),
                answer("travel", words.text("document.period.km", kilometres(effort))));
    }

    private Entry answer(String name, String text) {
        return new Entry.Answer(words.text("document.period." + name),
                text.isEmpty() ? new Value.Unknown() : new Value.Known(text), 1);
    }

    private Entry overview(List<Part> parts) {
        var columns = List.of(text("file", 3), number("visits", 2), number("minutes", 2), number("kilometres", 2));
        var rows = parts.stream().map(p -> List.of(p.child().fileNumber().toString(),
                Integer.toString(p.account().visits().size()), minutes(p.account().effort()),
                kilometres(p.account().effort()))).toList();
        Effort all = parts.stream().map(p -> p.account().effort()).reduce(Effort.NONE, Effort::plus);
        int visits = parts.stream().mapToInt(p -> p.account().visits().size()).sum();
        return new Entry.Table(columns, rows, Optional.of(List.of(words.text("document.period.sum"),
                Integer.toString(visits), minutes(all), kilometres(all))));
    }

    private enum Shown {
        VISITS, OTHERS
    }

    private Entry table(List<Note> notes, Shown shown, Detail detail) {
        var columns = new ArrayList<>(List.of(text("day", 4), text("clock", 2)));
        if (shown == Shown.OTHERS) {
            columns.add(text("what", 5));
        }
        columns.addAll(List.of(number("minutes", 3), number("kilometres", 3)));
        if (detail == Detail.TEXTS) {
            columns.add(text("text", 16));
        }
        Effort sum = Account.sum(notes);
        var sums = new ArrayList<>(List.of(words.text("document.period.sum"), ""));
        if (shown == Shown.OTHERS) {
            sums.add("");
        }
        sums.addAll(List.of(minutes(sum), kilometres(sum)));
        if (detail == Detail.TEXTS) {
            sums.add("");
        }
        return new Entry.Table(columns, notes.stream().map(n -> row(n, shown, detail)).toList(), Optional.of(sums));
    }

    private List<String> row(Note note, Shown shown, Detail detail) {
        var content = note.content();
        var row = new ArrayList<>(List.of(content.at().day().toString(),
                content.at().time().map(Object::toString).orElse("")));
        if (shown == Shown.OTHERS) {
            row.add(words.text("enum.NoteKind." + content.kind().name()));
        }
        row.addAll(List.of(content.effort().minutesText(), content.effort().kilometresText()));
        if (detail == Detail.TEXTS) {
            row.add(content.text());
        }
        return row;
    }

    private Column text(String name, int share) {
        return new Column(words.text("document.period." + name), share, Align.TEXT);
    }

    private Column number(String name, int share) {
        return new Column(words.text("document.period." + name), share, Align.NUMBER);
    }

    private static String minutes(Effort effort) {
        return Integer.toString(effort.minutes());
    }

    private static String kilometres(Effort effort) {
        return effort.metres() == 0 ? "0" : effort.kilometresText();
    }

    private String duration(Effort effort) {
        return words.text("document.period.duration", effort.minutes() / 60, effort.minutes() % 60);
    }

    private Section signature(Frame frame) {
        return new Section(words.text("document.period.sign"), List.of(new Entry.Signature(List.of(
                new Entry.Answer(words.text("document.period.sign.place"), new Value.Blank(), 1),
                new Entry.Answer(words.text("document.period.sign.name", frame.own().name()), new Value.Blank(),
                        1)))));
    }
}
