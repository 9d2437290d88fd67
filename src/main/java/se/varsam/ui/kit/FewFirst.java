package se.varsam.ui.kit;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.layout.Pane;
import se.varsam.i18n.Texts;

/**
 * The first few of what may be thousands, in a box, and below them a link that shows more of them each time: a node for
 * each would stop the window. The box takes no room when there is nothing.
 *
 * @param <T>
 *            what a node is of
 */
public final class FewFirst<T> {
    private static final int MORE = 20;

    private final Pane box;
    private final int few;
    private final Function<? super T, ? extends Node> node;
    private final Texts texts;
    private List<? extends T> all = List.of();
    private int most;

    /**
     * An empty box.
     *
     * @param few
     *            how many are shown at first
     * @param node
     *            what one of them is shown as
     */
    public FewFirst(Pane box, int few, Function<? super T, ? extends Node> node, Texts texts) {
        this.box = box;
        this.few = few;
        this.most = few;
        this.node = node;
        this.texts = texts;
        show(List.of());
    }

    /** Shows the first of these instead, as many as were shown of the others. */
    public void show(List<? extends T> items) {
        all = List.copyOf(items);
        List<Node> shown = new ArrayList<>(all.stream().limit(most).map(node).toList());
        if (all.size() > most) {
            var more = new Hyperlink(texts.get("kit.more", all.size() - most));
            more.getStyleClass().add("more");
            more.setOnAction(_ -> showMore());
            shown.add(more);
        }
        box.getChildren().setAll(shown);
        box.setVisible(!all.isEmpty());
        box.setManaged(!all.isEmpty());
    }

    private void showMore() {
        int before = most;
        most = Math.max(few, most) + MORE;
        show(all);
        // the link that had the keyboard is gone: it goes to the first of those that came
        box.getChildren().get(before).requestFocus();
    }
}
