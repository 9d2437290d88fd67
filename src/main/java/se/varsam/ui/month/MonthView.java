package se.varsam.ui.month;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

import javafx.fxml.FXML;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.RowConstraints;

import se.varsam.domain.deadline.Agenda;
import se.varsam.domain.deadline.MonthLoad;
import se.varsam.domain.deadline.MonthLoad.Day;
import se.varsam.domain.deadline.MonthLoad.Week;
import se.varsam.i18n.Days;
import se.varsam.i18n.Texts;
import se.varsam.ui.kit.EmptyState;
import se.varsam.ui.kit.Fxml;
import se.varsam.ui.kit.Screen;
import se.varsam.ui.kit.Scrolling;

/** The month view of load: weeks from Monday with their numbers, and the chosen day's list beside it. */
@SuppressWarnings("NullAway.Init") // the loader fills the fields
public final class MonthView implements Screen {
    private static final int DAYS = 7;
    private static final double WEEK_PERCENT = 5;

    private final MonthViewModel model;
    private final Texts texts;
    private final List<DayCell> cells = new ArrayList<>();
    private final Parent root;
    private boolean arriving;
    private YearMonth laid = YearMonth.of(1, 1);

    @FXML
    private Label heading;
    @FXML
    private Button previous;
    @FXML
    private Button next;
    @FXML
    private Hyperlink late;
    @FXML
    private ScrollPane scroll;
    @FXML
    private GridPane grid;
    @FXML
    private Label dayTitle;
    @FXML
    private ListView<Agenda.Line> list;

    /** The page over its model; reads at once. */
    public MonthView(MonthViewModel model, Texts texts) {
        this.model = model;
        this.texts = texts;
        model.load(); // read while the page is made
        this.root = Fxml.load(this, texts);
    }

    @FXML
    private void initialize() {
        name(previous, "month.previous");
        name(next, "month.next");
        for (int column = 0; column <= DAYS; column++) {
            var width = new ColumnConstraints();
            width.setPercentWidth(column == 0 ? WEEK_PERCENT : (100.0 - WEEK_PERCENT) / DAYS);
            grid.getColumnConstraints().add(width);
        }
        grid.addEventFilter(KeyEvent.KEY_PRESSED, this::key);
        list.setCellFactory(_ -> new MonthLineCell(model, texts));
        list.addEventHandler(KeyEvent.KEY_PRESSED, key -> {
            Agenda.Line line = list.getSelectionModel().getSelectedItem();
            if (key.getCode() == KeyCode.ENTER && line != null) {
                model.open(line);
                key.consume();
            } else if (key.getCode() == KeyCode.ESCAPE) {
                focusChosen();
                key.consume();
            }
        });
        lay(MonthLoad.of(YearMonth.from(model.chosen().get()), model.chosen().get(), List.of()), DayCell::begin);
        model.month().subscribe(read -> read.ifPresent(this::show));
        model.chosen().subscribe(_ -> showDay());
    }

    private void name(Button button, String key) {
        button.setAccessibleText(texts.get(key));
        button.setTooltip(new Tooltip(texts.get(key)));
    }

    private void show(MonthLoad load) {
        boolean keyboard = arriving
                || grid.getScene() != null && grid.getScene().getFocusOwner() instanceof DayCell;
        arriving = false;
        late.setText(texts.get("month.lateBefore", load.lateBefore()));
        late.setVisible(load.lateBefore() > 0);
        if (load.month().equals(laid)) {
            List<Day> days = load.weeks().stream().flatMap(week -> week.days().stream()).toList();
            IntStream.range(0, days.size())
                    .forEach(i -> cells.get(i).show(days.get(i), load.month(), load.today()));
        } else {
            lay(load, DayCell::show);
        }
        showDay();
        if (keyboard) {
            settle();
            focusChosen();
        }
    }

    /**
     * Laid out with what lies on the days: the cells have grown, and the chosen one is to be in sight. From the window
     * down, which may not have laid out this page yet; then again, as words wrap by widths that come of it.
     */
    private void settle() {
        Optional.ofNullable(scroll.getScene()).map(Scene::getRoot).ifPresent(window -> {
            window.applyCss();
            window.layout();
            window.layout();
        });
    }

    /** How a cell shows its day. */
    private interface Shown {
        void in(DayCell cell, Day day, YearMonth month, LocalDate today);
    }

    /** Makes the days of a month, which need not be read for it: what lies on them comes into their cells. */
    private void lay(MonthLoad load, Shown shown) {
        laid = load.month();
        String month = load.month().format(DateTimeFormatter.ofPattern("LLLL yyyy", Texts.SWEDISH));
        heading.setText(month.substring(0, 1).toUpperCase(Texts.SWEDISH) + month.substring(1));
        grid.getChildren().clear();
        cells.clear();
        header();
        IntStream.range(0, load.weeks().size()).forEach(row -> week(load, load.weeks().get(row), row + 1, shown));
        grid.getRowConstraints().setAll(rows(load.weeks().size()));
    }

    private void header() {
        grid.add(quiet(texts.get("month.week"), "week-number"), 0, 0);
        for (DayOfWeek day : DayOfWeek.values()) {
            grid.add(quiet(day.getDisplayName(TextStyle.SHORT, Texts.SWEDISH), "day-name"), day.getValue(), 0);
        }
    }

    private void week(MonthLoad load, Week week, int row, Shown shown) {
        grid.add(quiet(String.valueOf(week.number()), "week-number"), 0, row);
        int column = 1;
        for (Day day : week.days()) {
            var cell = new DayCell(texts);
            shown.in(cell, day, load.month(), load.today());
            cell.setOnAction(_ -> model.choose(cell.date()));
            cells.add(cell);
            grid.add(cell, column++, row);
        }
    }

    private static List<RowConstraints> rows(int weeks) {
        List<RowConstraints> rows = new ArrayList<>(List.of(new RowConstraints()));
        for (int i = 0; i < weeks; i++) {
            var row = new RowConstraints();
            row.setVgrow(Priority.ALWAYS);
            rows.add(row);
        }
        return rows;
    }

    private static Label quiet(String text, String style) {
        var label = new Label(text);
        label.getStyleClass().addAll("hint", style);
        return label;
    }

    private void showDay() {
        LocalDate day = model.chosen().get();
        cells.forEach(cell -> cell.choose(cell.date().equals(day)));
        dayTitle.setText(new Days(texts, day).full(day));
        List<Agenda.Line> lines = model.lines();
        if (lines.isEmpty()) { // nothing is said of a day that is not read yet
            list.setPlaceholder(
                    model.isRead() ? new EmptyState("fth-coffee", texts.get("month.nothing")) : new Region());
        }
        list.getItems().setAll(lines);
        list.setAccessibleText(dayTitle.getText());
    }

    private void focusChosen() {
        cells.stream().filter(cell -> cell.date().equals(model.chosen().get())).findFirst()
                .ifPresent(cell -> {
                    cell.requestFocus();
                    new Scrolling(scroll).reveal(cell);
                });
    }

    private void key(KeyEvent key) {
        switch (key.getCode()) {
            case LEFT -> model.days(-1);
            case RIGHT -> model.days(1);
            case UP -> model.days(-DAYS);
            case DOWN -> model.days(DAYS);
            case PAGE_UP -> model.months(-1);
            case PAGE_DOWN -> model.months(1);
            case HOME -> model.today();
            case ENTER -> {
                list.requestFocus();
                list.getSelectionModel().selectFirst();
                key.consume();
                return;
            }
            default -> {
                return;
            }
        }
        focusChosen();
        key.consume();
    }

    @FXML
    private void previousMonth() {
        model.months(-1);
    }

    @FXML
    private void nextMonth() {
        model.months(1);
    }

    @FXML
    private void today() {
        model.today();
    }

    @FXML
    private void openToday() {
        model.openToday();
    }

    @Override
    public Parent root() {
        return root;
    }

    @Override
    public String title() {
        return texts.get("month.title");
    }

    @Override
    public void shown() {
        arriving = !model.isRead();
        focusChosen();
    }
}
