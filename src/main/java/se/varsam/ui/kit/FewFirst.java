package se.varsam.ui.kit;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.function.Function;
import javafx.collections.ObservableList;
import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.layout.Pane;
import se.varsam.i18n.Texts;

/**
 * The first few of what may be thousands, in a box, and below them a link that shows more of them each time: a node for
 * each would stop the window. The box takes no room when there is nothing. What stands there already and is shown again
 * stays the same node: whoever is about to click it does.
 *
 * @param <T>
 *            what a node is of
 */
public final class FewFirst<T> {
    private static final int MORE = 20;

    private final Pane box;
    private final Function<? super T, ? extends Node> node;
    private final Texts texts;
    private final Hyperlink link = new Hyperlink();
    private List<? extends T> all = List.of();
    private List<? extends T> drawn = List.of();
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
        link.getStyleClass().add("more");
        link.setOnAction(_ -> showMore());
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
        var shown = new ArrayList<Node>();
        var there = new HashMap<T, Node>();
        for (int i = 0; i < drawn.size(); i++) {
            there.put(drawn.get(i), box.getChildren().get(i));
        }
        drawn = all.stream().limit(most()).toList();
        for (T item : drawn) {
            Node same = there.remove(item); // equal ones may be several
            shown.add(same == null ? node.apply(item) : same);
        }
        if (total > shown.size()) {
            link.setText(texts.get("kit.more", total - shown.size()));
            shown.add(link);
        }
        replace(shown);
        box.setVisible(total > 0);
        box.setManaged(total > 0);
    }

    private void replace(List<Node> shown) {
        ObservableList<Node> before = box.getChildren();
        int same = 0;
        while (same < Math.min(before.size(), shown.size()) && before.get(same) == shown.get(same)) {
            same++;
        }
        before.remove(same, before.size());
        before.addAll(shown.subList(same, shown.size()));
    }

    private int most() {
        return few + more;
    }

    private void showMore() {
        int before = Math.min(most(), all.size());
        more += MORE;
        show(all, total, few);
        link.setVisited(false);
        // the link that had the keyboard stands further down or is gone: it goes to the first of those that came
        box.getChildren().get(before).requestFocus();
    }
}
