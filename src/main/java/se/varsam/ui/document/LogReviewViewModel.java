package se.varsam.ui.document;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

import se.varsam.domain.child.FieldCheck;
import se.varsam.domain.register.LogReview;
import se.varsam.domain.shared.DateRange;
import se.varsam.domain.shared.Outcome;
import se.varsam.i18n.Texts;
import se.varsam.service.LogReviewService;
import se.varsam.service.LogReviewService.Next;
import se.varsam.ui.document.PaperModel.Ready;
import se.varsam.ui.document.PreviewModel.Made;
import se.varsam.ui.kit.Dialogs.Question;
import se.varsam.ui.kit.FieldModel;
import se.varsam.ui.kit.FieldModel.Keeper;
import se.varsam.ui.kit.Pause;
import se.varsam.ui.kit.Place;

/** The review of the log: a period, what it adds up to, a remark, and the signature that keeps it. */
public final class LogReviewViewModel {
    private final DocumentDesk desk;
    private final LogReviewService reviews;
    private final PreviewModel preview;
    private final PaperModel paper;
    private final FieldModel remark;
    private final ReadOnlyObjectWrapper<Optional<Next>> next = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyObjectWrapper<List<LogReview>> signed = new ReadOnlyObjectWrapper<>(List.of());
    private final ReadOnlyObjectWrapper<Optional<LogReview>> shown = new ReadOnlyObjectWrapper<>(Optional.empty());
    private Optional<DateRange> period = Optional.empty();

    /**
     * A model; {@link #load} reads.
     *
     * @param whileTyping
     *            how long a writer may rest
     */
    public LogReviewViewModel(DocumentDesk desk, Texts texts, Pause whileTyping, Pause beforeDrawing) {
        this.desk = desk;
        this.reviews = desk.documents().logReviews();
        this.preview = new PreviewModel(desk.paper().pages(), desk.paper().drawing(), beforeDrawing);
        this.paper = new PaperModel(desk, texts);
        this.remark = FieldModel.of(FieldCheck::note, new Kept(), whileTyping);
    }

    /** The remark lies in the register as it is typed; what is too long stays in the field, and is said there. */
    private final class Kept implements Keeper {
        @Override
        public void save(String from, String to) {
            desk.frame().background().run(() -> reviews.keepRemark(to), _ -> {
                desk.frame().status().saved();
                preview.changed();
            });
        }

        @Override
        public void draft(String typed) {
            desk.frame().background().run(() -> {
                reviews.keepRemark(FieldCheck.draft(typed));
            });
        }
    }

    /** Reads when the next one is due and those that are signed, and draws the next one's paper. */
    void load() {
        record Read(Next next, List<LogReview> signed, String remark) {}
        desk.frame().background().run(() -> new Read(reviews.next(), reviews.all(), reviews.remark()), read -> {
            period = Optional.of(read.next().proposed());
            remark.fill(read.remark(), Optional.empty());
            next.set(Optional.of(read.next()));
            signed.set(read.signed());
            draw();
        });
    }

    private void draw() {
        Optional<LogReview> one = shown.get();
        if (one.isPresent()) {
            preview.show(() -> Outcome.done(new Made(reviews.pdf(one.get()), List.of())));
        } else {
            period.ifPresent(days -> preview.show(() -> {
                var pdf = reviews.draft(days);
                return Outcome.done(new Made(pdf.bytes(), pdf.missing()));
            }));
        }
    }

    /** Looks at other days; what is no period changes nothing. */
    void choose(Optional<LocalDate> first, Optional<LocalDate> last) {
        if (first.isPresent() && last.isPresent() && !last.get().isBefore(first.get())) {
            var days = new DateRange(first.get(), last.get());
            if (!period.equals(Optional.of(days))) {
                period = Optional.of(days);
                shown.set(Optional.empty());
                draw();
            }
        }
    }

    /** Shows a signed one, or the one under way. */
    void show(Optional<LogReview> one) {
        if (!shown.get().equals(one)) {
            shown.set(one);
            draw();
        }
    }

    /** Changes how many months lie between reviews. */
    void every(int months) {
        int before = next.get().map(Next::months).orElse(months);
        if (before != months) {
            keep(months, () -> desk.frame().status().undoable(paper.text("log.review.every"),
                    () -> keep(before, desk.frame().status()::saved),
                    () -> keep(months, desk.frame().status()::saved)));
        }
    }

    private void keep(int months, Runnable then) {
        desk.frame().background().run(() -> {
            reviews.changeMonths(months);
            return reviews.next();
        }, read -> {
            next.set(Optional.of(read));
            then.run();
        });
    }

    /** Signs what is shown, after the question that can't be taken back. */
    void sign() {
        remark.leave();
        period.filter(_ -> shown.get().isEmpty()).filter(_ -> remark.note().get().error().isEmpty())
                .filter(_ -> desk.frame().dialogs().ask(new Question(paper.text("log.review.ask"),
                        paper.text("log.review.ask.detail"), paper.text("log.review.sign"))))
                .ifPresent(days -> desk.frame().background().run(() -> reviews.sign(days), outcome -> {
                    outcome.refusal().ifPresent(desk.frame().dialogs()::tell);
                    outcome.toOptional().ifPresent(review -> {
                        desk.frame().status().told(paper.text("log.review.signed"));
                        shown.set(Optional.of(review));
                        load();
                    });
                }));
    }

    /** Saves the paper shown as a file. */
    void save() {
        ready().ifPresent(paper::save);
    }

    /** Prints the paper shown. */
    void print() {
        ready().ifPresent(paper::print);
    }

    private Optional<Ready> ready() {
        String days = shown.get().map(LogReview::period).or(() -> period).map(p -> "-" + p.last()).orElse("");
        return preview.drawn().get().pdf()
                .map(bytes -> new Ready(bytes, "log-review" + days, reviews::exported, reviews::printed));
    }

    /** Goes to the log. */
    void openLog() {
        desk.frame().navigator().show(new Place.Log());
    }

    /** Keeps what is typed, and draws nothing more. */
    void leave() {
        remark.leave();
        preview.stop();
    }

    /** When the next one is due; empty until it is read. */
    ReadOnlyObjectProperty<Optional<Next>> next() {
        return next.getReadOnlyProperty();
    }

    /** Those signed, newest first. */
    ReadOnlyObjectProperty<List<LogReview>> signed() {
        return signed.getReadOnlyProperty();
    }

    /** The signed one that is shown; empty while it is the one under way. */
    ReadOnlyObjectProperty<Optional<LogReview>> shown() {
        return shown.getReadOnlyProperty();
    }

    FieldModel remark() {
        return remark;
    }

    PreviewModel preview() {
        return preview;
    }

    LocalDate today() {
        return desk.today().real();
    }
}
