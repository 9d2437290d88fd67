package se.varsam.ui.kit;

import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import javafx.beans.DefaultProperty;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;

import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.javafx.FontIcon;

/**
 * A field with its label above, a hint below and, when something is wrong, the error under that with an icon. A screen
 * reader hears all of it. A line without words is no part of the row: most rows never have an error, and a page has
 * many rows. In FXML: {@code <FormRow label="%key" hint="%key"><TextField fx:id="x"/></FormRow>}.
 */
@DefaultProperty("field")
public final class FormRow extends Column {
    private static final PseudoClass WRONG = PseudoClass.getPseudoClass("wrong");
    private static final PseudoClass DOUBTFUL = PseudoClass.getPseudoClass("doubtful");

    private final Label label = line("form-label");
    private final Label hint = line("hint");
    private final Label problem = line("problem");
    private @Nullable Node field;
    private Optional<String> error = Optional.empty();
    private Optional<String> warning = Optional.empty();
    private String said = "";

    /** A row without label and field yet, as FXML makes it. */
    public FormRow() {
        getStyleClass().add("form-row");
    }

    /** A row without its field yet. */
    public FormRow(String label) {
        this();
        setLabel(label);
    }

    /** A row around a field. */
    public FormRow(String label, Node field) {
        this(label);
        setField(field);
    }

    private static Label line(String styleClass) {
        var line = new Label();
        line.getStyleClass().add(styleClass);
        line.setWrapText(true);
        line.setMinHeight(USE_PREF_SIZE);
        return line;
    }

    /** Puts a line in when it first has something to say; {@code at} is where. */
    private void show(Label line, String text, int at) {
        line.setText(text);
        line.setVisible(!text.isEmpty());
        line.setManaged(!text.isEmpty());
        if (!text.isEmpty() && line.getParent() == null) {
            getChildren().add(at, line);
        }
    }

    /** The label. */
    public String getLabel() {
        return label.getText();
    }

    /** What the field is called; empty where that stands above already. */
    public void setLabel(String text) {
        show(label, text, 0);
        tellReader();
    }

    /** The field. */
    public @Nullable Node getField() {
        return field;
    }

    /** Puts the field in. */
    public void setField(Node field) {
        this.field = field;
        getChildren().add(label.getParent() == null ? 0 : 1, field);
        tellReader();
    }

    /** What Enter does in a field of one line. */
    public void setOnEnter(Runnable action) {
        if (input().orElse(null) instanceof TextField line) {
            line.setOnAction(_ -> action.run());
        }
    }

    /** Whether the keyboard is in the field. */
    public boolean isTyping() {
        return input().map(Node::isFocused).orElse(false);
    }

    /** Puts the keyboard into the field. */
    public void focus() {
        input().ifPresent(Node::requestFocus);
    }

    /** What happens when the field is left. */
    public void setOnLeave(Runnable action) {
        input().ifPresent(node -> node.focusedProperty().subscribe((was, is) -> {
            if (was && !is) {
                action.run();
            }
        }));
    }

    /** The node that takes the keyboard. */
    private Optional<Node> input() {
        return field instanceof DateField day ? Optional.of(day.input()) : Optional.ofNullable(field);
    }

    /** The hint. */
    public String getHint() {
        return hint.getText();
    }

    /** What helps to fill it in; empty for nothing. */
    public void setHint(String text) {
        show(hint, text, getChildren().size() - (problem.getParent() == null ? 0 : 1));
        tellReader();
    }

    /** What helps to fill it in and stands elsewhere on the page: a screen reader hears it here. */
    public void setSaid(String text) {
        said = text;
        tellReader();
    }

    /** What is wrong and kept it from being saved; empty when nothing is. Goes before a warning. */
    public void setError(Optional<String> error) {
        this.error = error;
        showProblem();
    }

    /** What looks odd but was saved; empty when nothing does. */
    public void setWarning(Optional<String> warning) {
        this.warning = warning;
        showProblem();
    }

    private void showProblem() {
        String text = error.or(() -> warning).orElse("");
        if (!text.isEmpty() && problem.getGraphic() == null) {
            problem.setGraphic(new FontIcon("fth-alert-circle"));
        }
        show(problem, text, getChildren().size());
        pseudoClassStateChanged(WRONG, error.isPresent());
        pseudoClassStateChanged(DOUBTFUL, error.isEmpty() && warning.isPresent());
        tellReader();
    }

    private void tellReader() {
        if (field != null) {
            if (!label.getText().isEmpty()) {
                label.setLabelFor(field); // an empty one would hide the field's own words
                field.setAccessibleText(label.getText());
            }
            field.setAccessibleHelp(Stream.of(problem.getText(), hint.getText(), said).filter(t -> !t.isEmpty())
                    .collect(Collectors.joining(" ")));
        }
    }
}
