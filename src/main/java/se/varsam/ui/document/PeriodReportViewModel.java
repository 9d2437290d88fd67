package se.varsam.ui.document;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;

import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

import se.varsam.domain.child.Child;
import se.varsam.domain.child.ChildId;
import se.varsam.domain.document.DocumentKind;
import se.varsam.domain.document.PeriodReport.Detail;
import se.varsam.domain.register.AccountPeriods;
import se.varsam.domain.shared.DateRange;
import se.varsam.domain.shared.Outcome;
import se.varsam.domain.shared.Sensitive;
import se.varsam.i18n.Texts;
import se.varsam.service.AccountService;
import se.varsam.service.AccountService.Report;
import se.varsam.service.PreferenceService;
import se.varsam.ui.document.PaperModel.Ready;
import se.varsam.ui.document.PreviewModel.Drawn;
import se.varsam.ui.document.PreviewModel.Made;
import se.varsam.ui.kit.Pause;
import se.varsam.ui.kit.Place;

/** Visits, time and travel of a period on paper: looked at, saved or printed; never kept. */
public final class PeriodReportViewModel {
    private static final int OFFERED = 8;

    private final DocumentDesk desk;
    private final Services services;
    private final Optional<ChildId> child;
    private final PreviewModel preview;
    private final PaperModel paper;
    private final ReadOnlyObjectWrapper<Optional<Child>> found = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyObjectWrapper<AccountPeriods> setting = new ReadOnlyObjectWrapper<>(AccountPeriods.DEFAULT);
    private final ReadOnlyObjectWrapper<List<DateRange>> periods = new ReadOnlyObjectWrapper<>(List.of());
    private final ReadOnlyIntegerWrapper unsigned = new ReadOnlyIntegerWrapper();
    /** The one made last, by the worker that draws. */
    private final AtomicReference<Optional<Paper>> made = new AtomicReference<>(Optional.empty());
    private Optional<DateRange> period = Optional.empty();
    private Whom whom;
    private Detail detail = Detail.FIGURES;
    private List<ChildId> printed = List.of();

    /** Whom the paper is about. */
    enum Whom {
        ONE, ALL
    }

    /**
     * What adds notes up.
     *
     * @param accounts
     *            the sums
     * @param preferences
     *            how long the periods are
     */
    public record Services(AccountService accounts, PreferenceService preferences) {}

    /** A paper as it was made, whom it is about, and how many of their notes do not count. */
    private record Paper(byte[] pdf, List<ChildId> children, int unsigned) implements Sensitive {
        @Override
        public String toString() {
            return REDACTED;
        }
    }

    /** A model about a child, or about all. */
    public PeriodReportViewModel(DocumentDesk desk, Services services, Texts texts, Optional<ChildId> child,
            Pause beforeDrawing) {
        this.desk = desk;
        this.services = services;
        this.child = child;
        this.whom = child.isPresent() ? Whom.ONE : Whom.ALL;
        this.preview = new PreviewModel(desk.paper().pages(), desk.paper().drawing(), beforeDrawing);
        this.paper = new PaperModel(desk, texts);
        preview.drawn().subscribe(this::shown);
    }

    /** Reads the periods and draws the one that is running. */
    void load() {
        child.ifPresent(id -> desk.frame().background().run(() -> desk.children().find(id), found::set));
        readPeriods();
    }

    private void readPeriods() {
        record Read(AccountPeriods setting, List<DateRange> periods) {}
        desk.frame().background().run(
                () -> new Read(services.preferences().accountPeriods(), services.accounts().periods(OFFERED)), read -> {
                    setting.set(read.setting());
                    period = Optional.of(read.periods().getFirst());
                    periods.set(read.periods());
                    draw();
                });
    }

    private void draw() {
        period.ifPresent(days -> {
            Optional<ChildId> about = whom == Whom.ONE ? child : Optional.empty();
            Detail much = detail;
            preview.show(() -> {
                Report report = services.accounts().report(about, days, much);
                var pdf = desk.documents().pdf(report.form());
                made.set(Optional.of(new Paper(pdf.bytes(), report.children(), report.unsigned())));
                return Outcome.done(new Made(pdf.bytes(), pdf.missing()));
            });
        });
    }

    /** Of the pages that are shown, and of no others: the log names those whose pages were handed over. */
    private void shown(Drawn drawn) {
        made.get().filter(paper -> drawn.pdf().filter(bytes -> bytes == paper.pdf()).isPresent()).ifPresent(paper -> {
            unsigned.set(paper.unsigned());
            printed = paper.children();
        });
    }

    /** Shows another period. */
    void choose(DateRange other) {
        if (!period.equals(Optional.of(other))) {
            period = Optional.of(other);
            draw();
        }
    }

    /** The period shown; empty until they are read. */
    Optional<DateRange> period() {
        return period;
    }

    /** Shows one child or all. */
    void choose(Whom other) {
        whom = other;
        draw();
    }

    /** Shows more or less. */
    void choose(Detail other) {
        detail = other;
        draw();
    }

    /** Changes how long the periods are and when they begin, in the register. */
    void change(AccountPeriods other) {
        AccountPeriods before = setting.get();
        if (!before.equals(other)) {
            keep(other, () -> desk.frame().status().undoable(
                    paper.text("document.period.setting"), () -> keep(before, desk.frame().status()::saved),
                    () -> keep(other, desk.frame().status()::saved)));
        }
    }

    private void keep(AccountPeriods other, Runnable then) {
        desk.frame().background().run(() -> {
            services.preferences().changeAccountPeriods(other);
            return other;
        }, _ -> {
            readPeriods();
            then.run();
        });
    }

    /** Saves the pages as a file. */
    void save() {
        ready().ifPresent(paper::save);
    }

    /** Prints the pages. */
    void print() {
        ready().ifPresent(paper::print);
    }

    private Optional<Ready> ready() {
        DocumentKind kind = DocumentKind.PERIOD_REPORT;
        String days = period.map(p -> "-" + p.first()).orElse("");
        String whose = whom == Whom.ONE ? found.get().map(c -> c.fileNumber() + "-").orElse("") : "";
        List<ChildId> about = printed;
        return preview.drawn().get().pdf()
                .map(bytes -> new Ready(bytes, whose + kind.code() + days,
                        () -> about.forEach(c -> desk.documents().exported(c, kind)),
                        () -> about.forEach(c -> desk.documents().printed(c, kind))));
    }

    /** Goes to the child's notes. */
    void openNotes() {
        child.ifPresent(id -> desk.frame().navigator().show(new Place.Notes(id, Optional.empty())));
    }

    /** Draws nothing more. */
    void leave() {
        preview.stop();
    }

    /** The child; empty until it is read, and where the paper is about all. */
    ReadOnlyObjectProperty<Optional<Child>> child() {
        return found.getReadOnlyProperty();
    }

    /** Whether it was opened from a child. */
    boolean isAboutOne() {
        return child.isPresent();
    }

    /** The register's periods. */
    ReadOnlyObjectProperty<AccountPeriods> setting() {
        return setting.getReadOnlyProperty();
    }

    /** The latest periods, the running one first. */
    ReadOnlyObjectProperty<List<DateRange>> periods() {
        return periods.getReadOnlyProperty();
    }

    /** How many notes of the period do not count, since they are not signed. */
    ReadOnlyIntegerProperty unsigned() {
        return unsigned.getReadOnlyProperty();
    }

    /** The pages. */
    PreviewModel preview() {
        return preview;
    }
}
