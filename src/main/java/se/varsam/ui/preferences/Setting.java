package se.varsam.ui.preferences;

import java.util.function.Function;

import se.varsam.domain.child.FieldCheck;
import se.varsam.domain.shared.Outcome;
import se.varsam.ui.kit.Pause;
import se.varsam.ui.kit.SavedField;
import se.varsam.ui.kit.WholeNumber;

/** One text or number among the settings. */
final class Setting {
    private Setting() {}

    /**
     * A setting.
     *
     * @param said
     *            the key of what the status line says of a change
     * @param tidy
     *            gives what is kept of what is typed, or refuses it
     * @param change
     *            saves it, aside; what the field let through may be refused here still
     */
    static SavedField of(PreferencesDesk desk, String said, Function<String, Outcome<String>> tidy,
            Function<String, Outcome<?>> change, Pause pause) {
        return new SavedField(desk.background(), desk.status(), desk.texts().get(said),
                WholeNumber.checked(tidy), change, pause);
    }

    /** A line of text. */
    static SavedField line(PreferencesDesk desk, String said, Function<String, Outcome<?>> change, Pause pause) {
        return of(desk, said, FieldCheck::line, change, pause);
    }

    /** Reads a whole number within a range, both ends included. */
    static Function<String, Outcome<String>> number(int least, int most) {
        return WholeNumber.between(least, most);
    }
}
