package se.varsam.ui.today;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.ToIntFunction;
import java.util.stream.Collectors;
import javafx.collections.ListChangeListener;
import javafx.collections.ObservableList;
import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.layout.Pane;
import org.kordamp.ikonli.javafx.FontIcon;
import se.varsam.domain.child.Child;
import se.varsam.domain.child.Duplicates.Shared;
import se.varsam.i18n.Texts;
import se.varsam.ui.kit.FewFirst;
import se.varsam.ui.kit.FirstHours;
import se.varsam.ui.today.TodayCard.Urgency;

/** What stands above the columns of the start page: few of each at first, the most urgent. */
final class Strips {
    /** How many of each are shown at first where there are no more. */
    static final int CARDS = 5;
    /** How many where there are: the columns, which the user works from, are to be in sight below them. */
    private static final int FEW = 2;

    private final TodayViewModel model;
    private final Texts texts;

    Strips(TodayViewModel model, Texts texts) {
        this.model = model;
        this.texts = texts;
    }

    /** Fills the boxes, now and at every change. */
    void fill(Pane away, Pane arrived, Pane shared, Pane turning) {
        strip(away, model.away(), this::away, Strips::missing, List::size);
        strip(arrived, model.arrived(), this::arrived, _ -> CARDS, List::size);
        strip(shared, model.shared(), this::shared, _ -> 1, _ -> model.counts().get().shared());
        strip(turning, model.turning18(), card -> turning(card, turning), _ -> FEW,
                _ -> model.counts().get().turning18());
    }

    /** Those who are away are all shown, up to the usual number; they come first. */
    private static int missing(List<TodayCard> cards) {
        long away = cards.stream().filter(card -> card.urgency() == Urgency.AWAY).count();
        return Math.clamp(away, FEW, CARDS);
    }

    private <T> void strip(Pane box, ObservableList<T> items, Function<T, Node> node, ToIntFunction<List<T>> ofMany,
            ToIntFunction<List<T>> total) {
        var first = new FewFirst<T>(box, CARDS, node, texts);
        Runnable show = () -> {
            int of = total.applyAsInt(items);
            first.show(items, of, of > CARDS ? ofMany.applyAsInt(items) : CARDS);
        };
        items.addListener((ListChangeListener<T>) _ -> {
            // drawn anew each minute: the card that has the keyboard keeps it
            Optional<String> focused = box.getChildren().stream()
                    .filter(card -> card.isFocused() && card.getId() != null).map(Node::getId).findFirst();
            show.run();
            box.getChildren().stream().filter(card -> focused.filter(id -> id.equals(card.getId())).isPresent())
                    .forEach(Node::requestFocus);
        });
        show.run();
    }

    private Node away(TodayCard card) {
        boolean lasts = card.urgency() == Urgency.AWAY;
        var button = new CardButton(card, lasts ? "fth-alert-triangle" : "fth-log-in");
        button.setMaxWidth(Double.MAX_VALUE);
        if (lasts) {
            button.getStyleClass().add("away");
        }
        button.setOnAction(_ -> model.openAway(card.child().id()));
        return button;
    }

    private Node arrived(Child child) {
        return new FirstHours(child.id(), child.listedName(), model.navigator(), texts);
    }

    /** Leads to the newest of the cards: there the other ones are named, and can be marked as duplicates. */
    private Node shared(Shared same) {
        String numbers = same.children().stream().map(child -> child.fileNumber().toString())
                .collect(Collectors.joining(", "));
        var link = new Hyperlink(texts.get("today.shared." + same.number(), numbers), new FontIcon("fth-copy"));
        link.getStyleClass().addAll("notice", "notice-soon");
        link.setOnAction(_ -> model.open(same.children().getLast().id()));
        return link;
    }

    private Node turning(TodayCard card, Pane strip) {
        var button = new CardButton(card, "fth-calendar");
        button.maxWidthProperty().bind(strip.widthProperty());
        button.setOnAction(_ -> model.open(card.child().id()));
        return button;
    }
}
