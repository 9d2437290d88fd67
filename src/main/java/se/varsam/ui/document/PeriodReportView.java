package se.varsam.ui.document;

import java.time.Month;
import java.time.format.TextStyle;
import java.util.Arrays;

import javafx.fxml.FXML;
import javafx.scene.Parent;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;

import se.varsam.domain.document.PeriodReport.Detail;
import se.varsam.domain.register.AccountPeriods;
import se.varsam.domain.shared.DateRange;
import se.varsam.i18n.Texts;
import se.varsam.ui.document.PeriodReportViewModel.Whom;
import se.varsam.ui.kit.ChoiceWords;
import se.varsam.ui.kit.Fxml;
import se.varsam.ui.kit.Screen;

/** The page that shows visits, time and travel of a period as they will be on paper. */
@SuppressWarnings("NullAway.Init") // the loader fills the fields
public final class PeriodReportView implements Screen {
    private final PeriodReportViewModel model;
    private final Texts texts;
    private final Parent root;
    private boolean filling;

    @FXML
    private Hyperlink notes;

    @FXML
    private ComboBox<DateRange> period;

    @FXML
    private ComboBox<Integer> months;

    @FXML
    private ComboBox<Month> first;

    @FXML
    private CheckBox everyone;

    @FXML
    private CheckBox withText;

    @FXML
    private HBox unsigned;

    @FXML
    private Label unsignedText;

    @FXML
    private StackPane pages;

    /** The page over its model; draws at once. */
    public PeriodReportView(PeriodReportViewModel model, Texts texts) {
        this.model = model;
        this.texts = texts;
        this.root = Fxml.load(this, texts);
        model.load();
    }

    @FXML
    private void initialize() {
        model.child().subscribe(child -> notes.setText(
                child.map(c -> texts.get("document.period.notes", c.fileNumber().toString())).orElse("")));
        notes.setVisible(model.isAboutOne());
        notes.setManaged(model.isAboutOne());
        everyone.setVisible(model.isAboutOne());
        everyone.setManaged(model.isAboutOne());
        everyone.setOnAction(_ -> model.choose(everyone.isSelected() ? Whom.ALL : Whom.ONE));
        withText.setOnAction(_ -> model.choose(withText.isSelected() ? Detail.TEXTS : Detail.FIGURES));
        period.setConverter(new ChoiceWords<>(days -> texts.get("document.period.days", days.first().toString(),
                days.last().toString())));
        period.setOnAction(_ -> chosen(() -> model.choose(period.getValue())));
        months.getItems().setAll(AccountPeriods.LENGTHS);
        months.setConverter(new ChoiceWords<>(length -> texts.get("document.period.months", length)));
        months.setOnAction(_ -> chosen(this::change));
        first.getItems().setAll(Arrays.asList(Month.values()));
        first.setConverter(new ChoiceWords<>(month -> month.getDisplayName(TextStyle.FULL, Texts.SWEDISH)));
        first.setOnAction(_ -> chosen(this::change));
        model.periods().subscribe(_ -> fill());
        model.unsigned().subscribe(count -> warn(count.intValue()));
        pages.getChildren().setAll(new PreviewPane(model.preview(), texts));
    }

    private void fill() {
        filling = true;
        period.getItems().setAll(model.periods().get());
        period.setValue(model.period().orElse(null));
        months.setValue(model.setting().get().months());
        first.setValue(Month.of(model.setting().get().firstMonth()));
        filling = false;
    }

    private void chosen(Runnable action) {
        if (!filling) {
            action.run();
        }
    }

    private void change() {
        model.change(new AccountPeriods(months.getValue(), first.getValue().getValue()));
    }

    private void warn(int count) {
        unsigned.setVisible(count > 0);
        unsigned.setManaged(count > 0);
        unsignedText.setText(texts.get("document.period.unsigned", count));
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
    private void openNotes() {
        model.openNotes();
    }

    @Override
    public Parent root() {
        return root;
    }

    @Override
    public String title() {
        return texts.get("document.screen.kind.PERIOD_REPORT");
    }

    @Override
    public void shown() {
        period.requestFocus();
    }

    @Override
    public void leave() {
        model.leave();
    }
}
