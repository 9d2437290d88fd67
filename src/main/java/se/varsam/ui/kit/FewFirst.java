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
    private final Function<? super T, ? extends Node> node;
    private final Texts texts;
    private List<? extends T> all = List.of();
    private int total;
    private int few;
    private int more;

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
        this.node = node;
        this.texts = texts;
        show(List.of());
    }

    /** Shows the first of these instead, as many as were shown of the others. */
    public void show(List<? extends T> items) {
        show(items, items.size(), few);
    }

    /**
     * The same where only the first of them are known yet.
     *
     * @param of
     *            how many there are in all
     * @param first
     *            how many are shown, until more are asked for
     */
    public void show(List<? extends T> items, int of, int first) {
        all = List.copyOf(items);
        total = of;
        few = first;
        List<Node> shown = new ArrayList<>(all.stream().limit(most()).map(node).toList());
        if (total > shown.size()) {
            var link = new Hyperlink(texts.get("kit.more", total - shown.size()));
            link.getStyleClass().add("more");
            link.setOnAction(_ -> showMore());
            shown.add(link);
        }
        box.getChildren().setAll(shown);
        box.setVisible(total > 0);
        box.setManaged(total > 0);
    }

    private int most() {
        return few + more;
    }

    private void showMore() {
        int before = Math.min(most(), all.size());
        more += MORE;
        show(all, total, few);
        // the link that had the keyboard is gone: it goes to the first of those that came
        box.getChildren().get(before).requestFocus();
    }
}
