package se.varsam.ui.month;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;

import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.javafx.FontIcon;

import se.varsam.domain.deadline.MonthLoad.Day;
import se.varsam.domain.deadline.WorkingDays;
import se.varsam.i18n.Days;
import se.varsam.i18n.Texts;
import se.varsam.ui.kit.Tone;

/** A day of the month: its number, how many end and open, and a bar that grows with the load. */
final class DayCell extends Button {
    private static final PseudoClass CHOSEN = PseudoClass.getPseudoClass("chosen");
    private static final PseudoClass TODAY = PseudoClass.getPseudoClass("today");
    private static final PseudoClass FREE = PseudoClass.getPseudoClass("free");
    private static final PseudoClass OUTSIDE = PseudoClass.getPseudoClass("outside");
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("EEEE d MMMM", Texts.SWEDISH);
    /** So many on a day fill the bar. */
    private static final double FULL = 8;

    /** What the border and the padding take of the width. */
    private static final double SIDES = 14;
    private static final double LEAST_HEIGHT = 64;

    private final Texts texts;
    private final VBox content = new VBox();
    private LocalDate date = LocalDate.MIN;

    DayCell(Texts texts) {
        this.texts = texts;
        getStyleClass().setAll("day");
        content.getStyleClass().add("day-content");
        setGraphic(content);
        setMaxSize(Double.MAX_VALUE, Double.MAX_VALUE);
        content.prefWidthProperty().bind(widthProperty().subtract(SIDES));
        setFocusTraversable(false);
    }

    /** As high as its words need in the width it has: they are wrapped. */
    @Override
    protected double computeMinHeight(double width) {
        double room = getWidth() - SIDES;
        return room <= 0
                ? super.computeMinHeight(width)
                : Math.max(LEAST_HEIGHT, content.prefHeight(room) + snappedTopInset() + snappedBottomInset());
    }

    @Override
    protected double computePrefHeight(double width) {
        return computeMinHeight(width);
    }

    /** The day shown. */
    LocalDate date() {
        return date;
    }

    /** Shows a day of which only the date is known. */
    void begin(Day day, YearMonth month, LocalDate today) {
        date = day.date();
        setId("day-" + date);
        pseudoClassStateChanged(TODAY, date.equals(today));
        pseudoClassStateChanged(FREE, !WorkingDays.isWorkingDay(date));
        pseudoClassStateChanged(OUTSIDE, !YearMonth.from(date).equals(month));
        content.getChildren().setAll(number(today));
        setAccessibleText(String.join(", ", spoken(today)));
    }

    /** Shows a day and what lies on it. */
    void show(Day day, YearMonth month, LocalDate today) {
        if (day.date().equals(date)) {
            content.getChildren().remove(1, content.getChildren().size()); // its number stays
        } else {
            begin(day, month, today);
        }
        content.getChildren().addAll(counts(day));
        setAccessibleText(spoken(day, today));
    }

    /** Only the chosen day is reached with Tab; the arrow keys lead on from it. */
    void choose(boolean chosen) {
        pseudoClassStateChanged(CHOSEN, chosen);
        setFocusTraversable(chosen);
    }

    private Label number(LocalDate today) {
        String day = date.getDayOfMonth() == 1
                ? new Days(texts, date).brief(date)
                : String.valueOf(date.getDayOfMonth());
        var number = new Label(date.equals(today) ? texts.get("month.today.day", day) : day);
        number.setWrapText(true);
        number.getStyleClass().add("day-number");
        return number;
    }

    private List<Node> counts(Day day) {
        List<Node> lines = new ArrayList<>();
        int inTime = day.due().size() - day.late() - day.now();
        if (day.now() > 0) {
            lines.add(count("month.now", day.now(), Tone.LATE, "fth-zap"));
        }
        if (day.late() > 0) {
            lines.add(count("month.late", day.late(), Tone.LATE, "fth-alert-circle"));
        }
        if (inTime > 0) {
            lines.add(count("month.due", inTime, Tone.ACCENT, "fth-flag"));
        }
        if (!day.opens().isEmpty()) {
            lines.add(count("month.opens", day.opens().size(), Tone.QUIET, "fth-calendar"));
        }
        if (!day.due().isEmpty()) {
            var bar = new Region();
            bar.getStyleClass().addAll("load-bar", (day.late() + day.now() > 0 ? Tone.LATE : Tone.ACCENT).styleClass());
            bar.maxWidthProperty().bind(content.widthProperty().multiply(Math.min(1, day.due().size() / FULL)));
            lines.add(bar);
        }
        return lines;
    }

    private Label count(String key, int number, Tone tone, String icon) {
        var label = new Label(texts.get(key, number), new FontIcon(icon));
        label.setWrapText(true);
        label.setMinHeight(Region.USE_PREF_SIZE);
        label.getStyleClass().addAll("day-count", tone.styleClass());
        return label;
    }

    private List<String> spoken(LocalDate today) {
        List<String> parts = new ArrayList<>();
        parts.add(date.format(DAY));
        if (date.equals(today)) {
            parts.add(texts.get("month.spoken.today"));
        }
        if (!WorkingDays.isWorkingDay(date)) {
            parts.add(texts.get("month.spoken.free"));
        }
        return parts;
    }

    private String spoken(Day day, LocalDate today) {
        List<String> parts = spoken(today);
        parts.add(texts.get("month.spoken.due", day.due().size()));
        if (day.now() > 0) {
            parts.add(texts.get("month.spoken.now", day.now()));
        }
        if (day.late() > 0) {
            parts.add(texts.get("month.spoken.late", day.late()));
        }
        if (!day.opens().isEmpty()) {
            parts.add(texts.get("month.opens", day.opens().size()));
        }
        return String.join(", ", parts);
    }
}
