package se.varsam.ui.kit;

import java.util.Optional;
import java.util.function.Supplier;

import javafx.scene.Node;

/**
 * A place on a long page for what is made and put in later, and kept about as high until then: so that nothing below or
 * beside it moves much. It has no style of its own, so an id on it costs nothing: JavaFX finds styles anew for each id,
 * and for all that lies in a node with both an id and a style.
 *
 * @param <T>
 *            what is put in
 */
public class Later<T extends Node> extends Column {
    private final double lines;
    private final Supplier<T> maker;
    private Optional<T> made = Optional.empty();

    /**
     * An empty place.
     *
     * @param lines
     *            about how high, in sizes of the text
     * @param maker
     *            makes what is put in, once
     */
    public Later(double lines, Supplier<T> maker) {
        this.lines = lines;
        this.maker = maker;
    }

    /** About how high it will be, in sizes of the text. */
    public final double lines() {
        return lines;
    }

    /** How high it is to be until it is filled, given the size of the text. */
    public final void reserve(double textSize) {
        if (!isFilled()) {
            setMinHeight(lines * textSize);
        }
    }

    /** Whether its content is put in. */
    public final boolean isFilled() {
        return !getChildren().isEmpty();
    }

    /** Puts its content in, unless it is there. */
    public final void fill() {
        if (!isFilled()) {
            getChildren().add(content());
            setMinHeight(USE_COMPUTED_SIZE);
        }
    }

    /** What it is the place of; made now if it isn't yet. */
    public final T content() {
        if (made.isEmpty()) {
            made = Optional.of(maker.get());
        }
        return made.orElseThrow();
    }
}
