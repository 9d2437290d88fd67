package se.varsam.launch;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextInputControl;

import se.varsam.domain.shared.TypedText;
import se.varsam.ui.kit.FormRow;

/** Absurd and hostile values, and what stands in the fields of a screen after they were typed. */
final class BadInput {
    /** Values that some fields take and some don't. */
    static final Set<String> TELLING = Set.of("301 characters", "10001 characters", "right to left", "31 February");

    private static final PseudoClass WRONG = PseudoClass.getPseudoClass("wrong");

    private BadInput() {}

    /** By name. */
    static Map<String, String> values() {
        var values = new LinkedHashMap<String, String>();
        values.put("nothing", "");
        values.put("blanks", " \u00A0\t ");
        values.put("300 characters", "Åsa ".repeat(75).strip() + "x");
        values.put("301 characters", "Å".repeat(301));
        values.put("10001 characters", "Lång text. ".repeat(909) + "!!");
        values.put("emoji", "👩‍👩‍👧 🇸🇪 😀");
        values.put("right to left", "\u202Eabc\u2066 مريم\u200F");
        values.put("control characters", "a\u0007b\u0085c\u009Fd\u001B[31m");
        values.put("NUL", "a\u0000b");
        values.put("half a character", "a\uD83Db");
        values.put("line breaks", "a\r\nb\tc\u2028d");
        values.put("signs", "{0} '%s' _x_ <b>&amp;</b> \" ; DROP TABLE child;--");
        values.put("1870", "1870-01-01");
        values.put("2099", "2099-12-31");
        values.put("31 February", "31 februari");
        values.put("zeros", "0000-00-00");
        values.put("far off", "+9999å");
        return values;
    }

    /** The texts that can be typed in below a node, in order. */
    static List<TextInputControl> fields(Node node) {
        var found = new ArrayList<TextInputControl>();
        collect(node, found);
        return found;
    }

    private static void collect(Node node, List<TextInputControl> found) {
        if (!node.isVisible() || node.isDisabled()) {
            return;
        }
        if (node instanceof TextInputControl field) {
            if (field.isEditable() && field.isFocusTraversable()) {
                found.add(field);
            }
        } else if (node instanceof Parent parent) {
            parent.getChildrenUnmodifiable().forEach(child -> collect(child, found));
        }
    }

    /** What a field holds, and what is said against it. */
    record Seen(String id, String text, Optional<String> error, boolean lines) {
        static Seen of(TextInputControl field) {
            return new Seen(String.valueOf(field.getId()), field.getText(), error(field), field instanceof TextArea);
        }

        /** What is said to be wrong in the row of a control, as a screen reader hears it. */
        static Optional<String> error(Node control) {
            return row(control).filter(r -> r.getPseudoClassStates().contains(WRONG))
                    .map(r -> Optional.ofNullable(r.getField()).map(Node::getAccessibleHelp).orElse(""));
        }

        /** Whether it is what the program keeps, or is told to be wrong and stands as it was typed. */
        boolean isTidyOr(String typed) {
            String tidy = lines ? TypedText.lines(text) : TypedText.line(text);
            return error.isPresent()
                    ? text.equals(TypedText.whole(typed)) || text.equals(typed)
                    : text.equals(tidy) && text.length() <= 10_000;
        }
    }

    private static Optional<FormRow> row(Node node) {
        for (Node at = node; at != null; at = at.getParent()) {
            if (at instanceof FormRow row) {
                return Optional.of(row);
            }
        }
        return Optional.empty();
    }
}
