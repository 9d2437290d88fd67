package se.varsam.ui.child;

import java.util.Locale;
import java.util.Optional;

import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.OverrunStyle;

import org.kordamp.ikonli.javafx.FontIcon;

import se.varsam.domain.timeline.Placed;
import se.varsam.domain.timeline.TimelineEvent;
import se.varsam.domain.timeline.What;
import se.varsam.domain.timeline.What.Urgency;

/** Bars and marks of the timeline: the icon and the style class say what the colour says. */
final class TimelineNodes {
    private static final double ICON = 1.3;

    private TimelineNodes() {}

    /** How much of a bar its icon takes. */
    static double iconRoom(TimelineEvent event, double em) {
        return (event.isMark() || icon(event).isEmpty() ? 0.4 : ICON + 0.6) * em;
    }

    /** The bar or mark of something, with its words if they stand inside. */
    static Label thing(Placed placed, String words, double em) {
        var label = new Label();
        label.getStyleClass().setAll("label", "tl-thing", styleClass(placed));
        boolean mark = placed.width() == 0;
        label.getStyleClass().add(mark ? "tl-mark" : "tl-bar");
        if (!mark && placed.event().to().isEmpty() && !placed.isBundle()) {
            label.getStyleClass().add("tl-lasting");
        }
        boolean inside = placed.words() == Placed.Words.INSIDE;
        if (!placed.isBundle() && (mark || inside || placed.width() >= (ICON + 1) * em)) {
            icon(placed.event()).ifPresent(name -> label.setGraphic(new FontIcon(name)));
        }
        label.setText(inside ? words : "");
        label.setTextOverrun(OverrunStyle.CLIP);
        label.setAlignment(mark ? Pos.CENTER : Pos.CENTER_LEFT);
        return label;
    }

    /** The role of its colour. */
    private static String styleClass(Placed placed) {
        if (placed.isBundle()) {
            return "tl-bundle";
        }
        return switch (placed.event().what()) {
            case What.Arrived _ -> "tl-arrived";
            case What.Lived _ -> "tl-home";
            case What.Asylum _ -> "tl-asylum";
            case What.Aged _ -> "tl-aged";
            case What.Actions(var _, var urgency) -> "tl-" + urgency.name().toLowerCase(Locale.ROOT);
            case What.Away _ -> placed.event().to().isEmpty() ? "tl-away-now" : "tl-away";
        };
    }

    private static Optional<String> icon(TimelineEvent event) {
        return switch (event.what()) {
            case What.Arrived _ -> Optional.of("fth-log-in");
            case What.Lived _ -> event.isMark() ? Optional.of("fth-home") : Optional.empty();
            case What.Asylum _ -> event.isMark() ? Optional.of("fth-file") : Optional.empty();
            case What.Aged(var _, var step) -> Optional.of(switch (step) {
                case DECIDED -> "fth-file-text";
                case APPEALED -> "fth-repeat";
                case STAYED -> "fth-pause";
                case REVERSED -> "fth-x";
            });
            case What.Actions(var _, var urgency) -> Optional.of(icon(urgency));
            case What.Away _ -> Optional.of("fth-alert-triangle");
        };
    }

    private static String icon(Urgency urgency) {
        return switch (urgency) {
            case LATE -> "fth-alert-circle";
            case OPEN -> "fth-circle";
            case COMING -> "fth-calendar";
            case DONE -> "fth-check";
        };
    }
}
