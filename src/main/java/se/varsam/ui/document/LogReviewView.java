package se.varsam.ui.document;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import javafx.fxml.FXML;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.StackPane;

import se.varsam.domain.child.FieldKind;
import se.varsam.domain.register.LogReview;
import se.varsam.domain.shared.DateRange;
import se.varsam.domain.shared.PartialDate;
import se.varsam.domain.shared.TypedDate;
import se.varsam.domain.shared.TypedDate.Precision;
import se.varsam.i18n.Texts;
import se.varsam.service.LogReviewService.Next;
import se.varsam.ui.kit.ChoiceWords;
import se.varsam.ui.kit.DateField;
import se.varsam.ui.kit.FieldControls;
import se.varsam.ui.kit.FormRow;
import se.varsam.ui.kit.Fxml;
import se.varsam.ui.kit.Screen;

/** The page Loggkontroll: what the log of a period adds up to, to be signed. */
@SuppressWarnings("NullAway.Init") // the loader fills the fields
public final class LogReviewView implements Screen {
    private static final int DAY = 11;

    private final LogReviewViewModel model;
    private final Texts texts;
    private final Parent root;
    private boolean filling;
    private DateField from;
    private DateField to;

    @FXML
    private Label due;
    @FXML
    private FlowPane choices;
    @FXML
    private ComboBox<Integer> months;
    @FXML
    private ComboBox<Optional<LogReview>> signed;
    @FXML
    private StackPane remark;
    @FXML
    private Button sign;
    @FXML
    private StackPane pages;

    /** The page over its model; draws at once. */
    public LogReviewView(LogReviewViewModel model, Texts texts) {
        this.model = model;
        this.texts = texts;
        this.root = Fxml.load(this, texts);
        model.load();
    }

    @FXML
    private void initialize() {
        from = day("from");
        to = day("to");
        choices.getChildren().addAll(0, List.of(row("from", from), row("to", to)));
        months.getItems().setAll(IntStream.rangeClosed(1, LogReview.MOST_MONTHS).boxed().toList());
        months.setConverter(new ChoiceWords<>(count -> texts.get("log.review.months", count)));
        months.setOnAction(_ -> chosen(() -> model.every(months.getValue())));
        signed.setConverter(new ChoiceWords<>(one -> one.map(this::words).orElseGet(
                () -> texts.get("log.review.new"))));
        signed.setOnAction(_ -> chosen(() -> model.show(signed.getValue())));
        var row = new FieldControls(texts).answer("review-remark", FieldKind.LONG_TEXT, model.remark());
        row.setLabel(texts.get("log.review.remark"));
        remark.getChildren().setAll(row);
        model.next().subscribe(next -> next.ifPresent(this::fill));
        model.signed().subscribe(_ -> offer());
        model.shown().subscribe(one -> {
            sign.setDisable(one.isPresent());
            offer();
        });
        pages.getChildren().setAll(new PreviewPane(model.preview(), texts));
    }

    private String words(LogReview review) {
        return texts.get("log.review.of", review.period().first().toString(), review.period().last().toString(),
                review.by());
    }

    private DateField day(String name) {
        var range = DateRange.past(model.today());
        var field = new DateField(typed -> new TypedDate(model.today(), range, Precision.WHOLE).read(typed), texts);
        field.input().setId("review-" + name);
        field.input().setPrefColumnCount(DAY);
        field.value().subscribe(_ -> chosen(() -> model.choose(value(from), value(to))));
        return field;
    }

    @SuppressWarnings("NullAway") // the first field is made before the second
    private static Optional<LocalDate> value(DateField field) {
        return field == null ? Optional.empty() : field.value().get().map(PartialDate::earliest);
    }

    private FormRow row(String name, DateField field) {
        var row = new FormRow(texts.get("log.filter." + name), field);
        field.input().textProperty().subscribe(_ -> row.setError(Optional.empty()));
        row.setOnLeave(() -> row.setError(field.problem().or(this::backwards)));
        return row;
    }

    private Optional<String> backwards() {
        return value(from).filter(first -> value(to).filter(first::isAfter).isPresent())
                .map(_ -> texts.get("log.review.backwards"));
    }

    private void fill(Next next) {
        filling = true;
        due.setText(texts.get(next.isDue(model.today()) ? "log.review.due" : "log.review.later",
                next.due().toString()));
        if (from.text().isEmpty() && to.text().isEmpty()) {
            from.setText(next.proposed().first().toString());
            to.setText(next.proposed().last().toString());
        }
        months.setValue(next.months());
        filling = false;
    }

    private void offer() {
        filling = true;
        signed.getItems().setAll(Stream.concat(Stream.of(Optional.<LogReview>empty()),
                model.signed().get().stream().map(Optional::of)).toList());
        signed.setValue(model.shown().get().filter(model.signed().get()::contains));
        filling = false;
    }

    private void chosen(Runnable action) {
        if (!filling) {
            action.run();
        }
    }

    @FXML
    private void sign() {
        model.sign();
    }

    @FXML
    private void save() {
        model.save();
    }

    @FXML
    private void print() {
        model.print();
    }

    @FXML
    private void openLog() {
        model.openLog();
    }

    @Override
    public Parent root() {
        return root;
    }

    @Override
    public String title() {
        return texts.get("log.review");
    }

    @Override
    public void shown() {
        from.requestFocus();
    }

    @Override
    public void leave() {
        model.leave();
    }
}
