package se.varsam.ui.help;

import java.time.LocalDate;
import java.util.stream.Collectors;

import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import se.varsam.i18n.Texts;
import se.varsam.ui.help.About.DataFile;
import se.varsam.ui.kit.Screen;
import se.varsam.ui.kit.Section;

/** The page Om Varsam: version, licence, where the register lies, and the data that the program counts with. */
public final class AboutView implements Screen {
    private static final double WIDTH = 820;
    private static final double SPACE = 8;
    private static final double COLUMNS = 16;

    private final About about;
    private final Texts texts;
    private final TextField folder = new TextField();
    private final ScrollPane root = new ScrollPane();

    /** The page. */
    public AboutView(About about, Texts texts) {
        this.about = about;
        this.texts = texts;
        var title = new Label(title());
        title.getStyleClass().add("page-title");
        var page = new VBox(title, program(), register(), data());
        page.getStyleClass().add("page");
        page.setMaxWidth(WIDTH);
        root.setId("about-page");
        root.setContent(page);
        root.setFitToWidth(true);
        root.setFocusTraversable(false);
    }

    private Section program() {
        var section = new Section(texts.get("help.about.program"));
        section.getContent().addAll(line("version", texts.get("help.about.version", about.version())),
                line("licence", texts.get("help.about.licence")), line("offline", texts.get("help.about.offline")));
        return section;
    }

    // a field, so that the path can be copied
    private Section register() {
        folder.setId("register-folder");
        folder.setText(about.register());
        folder.setEditable(false);
        folder.setAccessibleText(texts.get("help.about.register.folder"));
        var section = new Section(texts.get("help.about.register"));
        var label = line("register-label", texts.get("help.about.register.folder"));
        label.getStyleClass().add("form-label");
        label.setLabelFor(folder);
        section.getContent().add(new VBox(SPACE / 2, label, folder));
        return section;
    }

    private Section data() {
        var about = line("data-about", texts.get("help.about.data.about"));
        about.getStyleClass().add("quiet");
        var grid = new GridPane(COLUMNS, SPACE);
        grid.setId("data-files");
        this.about.files().forEach(file -> grid.addRow(grid.getRowCount(), row(file)));
        var section = new Section(texts.get("help.about.data"));
        section.getContent().addAll(about, grid);
        return section;
    }

    private Node[] row(DataFile file) {
        return switch (file) {
            case DataFile.List(var title, int version, LocalDate from) ->
                row("help.about.checklist", title, version, from);
            case DataFile.Form(var title, int version, LocalDate from) -> row("help.about.form", title, version, from);
            case DataFile.Routine(var id, int version, LocalDate from) ->
                row("help.about.routine", texts.get("help.about.routine." + id), version, from);
            case DataFile.Law(int count, var changes) -> cells(texts.get("help.about.law"), "",
                    texts.get("help.about.law.count", count),
                    texts.get("help.about.law.changes", changes.getFirst(), changes.stream().skip(1)
                            .map(LocalDate::toString).collect(Collectors.joining(", "))));
        };
    }

    private Node[] row(String kind, String title, int version, LocalDate from) {
        return cells(texts.get(kind), title, texts.get("help.about.data.version", version),
                texts.get("help.about.data.from", from));
    }

    private static Node[] cells(String... words) {
        return java.util.Arrays.stream(words).map(text -> line("", text)).toArray(Node[]::new);
    }

    private static Label line(String id, String text) {
        var line = new Label(text);
        line.setId(id);
        line.setWrapText(true);
        line.setMinHeight(Region.USE_PREF_SIZE);
        return line;
    }

    @Override
    public Parent root() {
        return root;
    }

    @Override
    public String title() {
        return texts.get("help.about.title");
    }

    @Override
    public void shown() {
        folder.requestFocus();
        folder.deselect();
    }
}
