package se.varsam.ui.child;

import java.util.function.Supplier;

import se.varsam.ui.kit.Later;
import se.varsam.ui.kit.Section;

/** A section's place on a child's page; the section is made when it is put in. */
final class Part extends Later<Section> {
    private final String key;
    private final String title;

    /**
     * A place.
     *
     * @param key
     *            names the section: the node's id is {@code section-KEY}, its anchor's {@code to-KEY}
     * @param title
     *            of the anchor
     * @param lines
     *            about how high, in sizes of the text
     */
    Part(String key, String title, double lines, Supplier<Section> made) {
        super(lines, made);
        this.key = key;
        this.title = title;
        setId("section-" + key);
    }

    /** Names the section. */
    String key() {
        return key;
    }

    /** What its anchor says. */
    String title() {
        return title;
    }
}
