package se.varsam.ui.document;

import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.javafx.FontIcon;
import se.varsam.i18n.Texts;
import se.varsam.ui.kit.ShortLabel;
import se.varsam.ui.kit.WrappingCell;

/** An entry of the extract: where it stands, what it says, whether and why it is left out. */
final class ExtractCell extends WrappingCell<ExtractRow> {
    private static final int LINES = 2;
    private static final double SPACE = 4;

    private final Texts texts;
    private final Label heading = new Label();
    private final Label section = new Label();
    private final ShortLabel text = new ShortLabel(LINES);
    private final Label out = new Label("", new FontIcon("fth-eye-off"));
    private final VBox row;

    ExtractCell(Texts texts) {
        this.texts = texts;
        heading.getStyleClass().add("strong");
        section.getStyleClass().add("quiet");
        out.getStyleClass().add("tone-soon");
        out.setWrapText(true);
        heading.setWrapText(true);
        section.setWrapText(true);
        row = new VBox(SPACE, new FlowPane(SPACE + SPACE, SPACE, heading, section), text, out);
    }

    @Override
    protected void updateItem(@Nullable ExtractRow line, boolean empty) {
        super.updateItem(line, empty);
        setText(null);
        setGraphic(line == null ? null : row);
        setAccessibleText(line == null ? null : said(line));
        if (line != null) {
            heading.setText(line.heading().isEmpty() ? line.section() : line.heading());
            section.setText(line.heading().isEmpty() ? "" : line.section());
            text.show(line.text());
            out.setText(line.leftOut().map(why -> texts.get("extract.page.out", why)).orElse(""));
            out.setVisible(line.leftOut().isPresent());
            out.setManaged(out.isVisible());
        }
    }

    private String said(ExtractRow line) {
        return Stream.of(line.heading(), line.section(), line.text(),
                line.leftOut().map(why -> texts.get("extract.page.out", why)).orElse("")).filter(t -> !t.isEmpty())
                .collect(Collectors.joining(", "));
    }
}
