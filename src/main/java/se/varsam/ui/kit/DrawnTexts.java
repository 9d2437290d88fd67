package se.varsam.ui.kit;

import javafx.scene.text.Text;
import javafx.scene.text.TextBoundsType;

/** What JavaFX remembers of texts that it has drawn. */
public final class DrawnTexts {
    /** It remembers short texts until they are 65 536 letters together; then it lets all of them go. */
    private static final int REMEMBERED = 65_536;
    private static final int SHORT = 240;

    private DrawnTexts() {}

    /**
     * Lets names go that were drawn before: JavaFX has no way to be asked for it, so it is given other texts until it
     * does. Takes some hundredths of a second. Call on the FX thread.
     */
    public static void forget() {
        for (int i = 0; i <= REMEMBERED / SHORT; i++) {
            var text = new Text(Integer.toString(i + 1000).repeat(SHORT / 4));
            text.setBoundsType(TextBoundsType.LOGICAL_VERTICAL_CENTER); // as in a label: others are not remembered
            text.getLayoutBounds();
        }
    }
}
