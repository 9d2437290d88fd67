package se.varsam.ui.today;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

import org.jspecify.annotations.Nullable;

import se.varsam.domain.child.Child;
import se.varsam.domain.deadline.Agenda;
import se.varsam.domain.shared.Sensitive;
import se.varsam.i18n.Texts;
import se.varsam.service.AwayService;
import se.varsam.service.AwayService.AwayNow;
import se.varsam.service.ChecklistService;
import se.varsam.service.ChildService;
import se.varsam.service.DueToday.Shown;
import se.varsam.ui.kit.Background;

/**
 * Reads what the start page shows. After unlocking it can be begun before there is a page, so that the register is read
 * while the window is built. Used on the FX thread.
 */
public final class TodayReading {
    /** As many absences as are shown at first, and one more that tells that there are more. */
    static final int FIRST_ABSENCES = Strips.CARDS + 1;

    private final ChecklistService checklists;
    private final ChildService children;
    private final AwayService away;
    private final Background background;
    private final Texts texts;
    private final String program;
    private @Nullable Begun begun;

    /**
     * Of an open register; reads nothing yet.
     *
     * @param program
     *            the program's version: what another one noted isn't gone by
     */
    public TodayReading(ChecklistService checklists, ChildService children, AwayService away, Background background,
            Texts texts, String program) {
        this.texts = texts;
        this.program = program;
        this.checklists = checklists;
        this.children = children;
        this.away = away;
        this.background = background;
    }

    /**
     * What was read.
     *
     * @param due
     *            what is due and which numbers are shared: all, or what comes first
     * @param lines
     *            the same as the page has it
     * @param away
     *            the children away, the one away longest first, then those with something left to do
     * @param noChildren
     *            whether the register has none
     * @param arrived
     *            children within their first 48 hours in Sweden
     */
    record Read(Shown due, Lines lines, List<AwayNow> away, boolean noChildren,
            List<Child> arrived) implements Sensitive {
        @Override
        public String toString() {
            return REDACTED;
        }
    }

    /** The lines of an agenda: of a large register there are thousands, and the window need not wait for them. */
    record Lines(List<TodayLine> now, List<TodayLine> open, List<TodayLine> coming,
            List<TodayLine> unchecked) implements Sensitive {
        private static Lines of(Agenda agenda, TodayWords words) {
            return new Lines(words.lines(agenda.now()), words.lines(agenda.open()), words.lines(agenda.coming()),
                    words.lines(agenda.unchecked()));
        }

        @Override
        public String toString() {
            return REDACTED;
        }
    }

    /** A reading that is under way, for the page that will ask for it. */
    private static final class Begun {
        private Optional<Read> read = Optional.empty();
        private Optional<Consumer<Read>> asker = Optional.empty();

        private void done(Read now) {
            read = Optional.of(now);
            asker.ifPresent(then -> then.accept(now));
        }

        private void ask(Consumer<Read> then) {
            asker = Optional.of(then);
            read.ifPresent(then);
        }
    }

    /** Begins to read what the first page will ask for. */
    public void begin() {
        var now = new Begun();
        begun = now;
        background.run(this::first, now::done);
    }

    /** What a page shows first: of absences those that are seen, since there may be as many as there ever were. */
    void first(Consumer<Read> then) {
        Begun under = begun;
        begun = null;
        if (under == null) {
            background.run(this::first, then);
        } else {
            // behind what the page has asked for before: what stands above the columns comes with them
            under.ask(read -> background.run(() -> read, then));
        }
    }

    /** The same with all absences. */
    void all(Consumer<Read> then) {
        background.run(() -> read(checklists.dueToday().whole(), away.absences()), then);
    }

    /** Notes for the next unlocking what comes first. */
    void note() {
        background.run(() -> checklists.dueToday().note(program));
    }

    /** Who is away, and what is left of absences that are over, of all there ever were. */
    void away(Consumer<List<AwayNow>> then) {
        background.run(away::absences, then);
    }

    private Read first() {
        return read(checklists.dueToday().first(program), away.absences(FIRST_ABSENCES));
    }

    private Read read(Shown due, List<AwayNow> absences) {
        Agenda agenda = due.agenda();
        return new Read(due, Lines.of(agenda, new TodayWords(texts, agenda.today())), absences, !children.any(),
                children.arrived(agenda.today()));
    }
}
