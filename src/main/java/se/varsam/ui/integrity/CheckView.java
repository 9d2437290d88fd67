package se.varsam.ui.integrity;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

import org.kordamp.ikonli.javafx.FontIcon;

import se.varsam.i18n.Texts;
import se.varsam.service.IntegrityService;
import se.varsam.ui.integrity.CheckViewModel.Line;
import se.varsam.ui.kit.Background;
import se.varsam.ui.kit.Fxml;
import se.varsam.ui.kit.Screen;
import se.varsam.ui.kit.Section;
import se.varsam.ui.kit.Steps;

/** The page <i>Kontrollera registret</i>. */
@SuppressWarnings("NullAway.Init") // filled by the FXML loader
public final class CheckView implements Screen {
    private final CheckViewModel model;
    private final Texts texts;
    private final Parent root;

    @FXML
    private Button check;

    @FXML
    private HBox working;

    @FXML
    private ProgressBar share;

    @FXML
    private Button stop;

    @FXML
    private VBox found;

    @FXML
    private Section copySection;

    @FXML
    private Label copyPlace;

    /** The page, on the open register; {@code aside} runs the check. */
    public CheckView(IntegrityService integrity, Background background, Background aside, Texts texts) {
        this.model = new CheckViewModel(integrity, background, aside, texts);
        this.texts = texts;
        this.root = Fxml.load(this, texts);
        model.load();
    }

    @FXML
    void initialize() {
        check.disableProperty().bind(model.busy());
        working.visibleProperty().bind(model.busy());
        working.managedProperty().bind(working.visibleProperty());
        model.steps().subscribe((Steps now) -> share.progressProperty().bind(now.share()));
        model.lines().subscribe((List<Line> lines) -> found.getChildren().setAll(lines.stream().map(this::line)
                .toList()));
        model.copy().subscribe(this::showCopy);
        model.busy().addListener((_, _, on) -> (on ? stop : check).requestFocus());
    }

    private Node line(Line line) {
        var label = new Label(line.words(), new FontIcon(line.well() ? "fth-check" : "fth-alert-triangle"));
        label.setWrapText(true);
        if (line.well()) {
            label.getStyleClass().add("tone-ok");
        } else {
            label.getStyleClass().addAll("notice", "notice-soon");
        }
        label.setAccessibleText(texts.get(line.well() ? "integrity.heard.well" : "integrity.heard.found",
                line.words()));
        return label;
    }

    private void showCopy(Optional<Path> copy) {
        copySection.setVisible(copy.isPresent());
        copySection.setManaged(copy.isPresent());
        copyPlace.setText(copy.map(Path::toString).orElse(""));
    }

    @FXML
    void check() {
        model.check();
    }

    @FXML
    void stop() {
        model.stop();
    }

    @FXML
    void removeCopy() {
        model.removeCopy();
        check.requestFocus();
    }

    @Override
    public Parent root() {
        return root;
    }

    @Override
    public String title() {
        return texts.get("integrity.title");
    }

    @Override
    public void shown() {
        root.applyCss();
        check.requestFocus();
    }

    @Override
    public void leave() {
        model.stop();
    }
}
