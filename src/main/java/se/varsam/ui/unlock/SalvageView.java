package se.varsam.ui.unlock;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

import javafx.fxml.FXML;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

import se.varsam.service.port.Salvaged;
import se.varsam.ui.kit.Fxml;
import se.varsam.ui.kit.Screen;
import se.varsam.ui.kit.Steps;

/** A damaged register: what can be saved of it, into a new one. */
@SuppressWarnings("NullAway.Init") // filled by the FXML loader
final class SalvageView implements Screen {
    private final Entrance entrance;
    private final Desk desk;
    private final SalvageViewModel model;
    private final Parent root;

    @FXML
    private VBox asking;

    @FXML
    private Label place;

    @FXML
    private Button start;

    @FXML
    private Label problem;

    @FXML
    private HBox working;

    @FXML
    private ProgressBar share;

    @FXML
    private Button stop;

    @FXML
    private VBox done;

    @FXML
    private VBox lines;

    @FXML
    private Button open;

    SalvageView(Entrance entrance, Desk desk, SalvageViewModel model) {
        this.entrance = entrance;
        this.desk = desk;
        this.model = model;
        this.root = Fxml.load(this, desk.texts());
    }

    @FXML
    void initialize() {
        model.place().subscribe((Path to) -> place.setText(desk.texts().get("unlock.salvage.to", to)));
        asking.disableProperty().bind(model.busy());
        working.visibleProperty().bind(model.busy());
        working.managedProperty().bind(working.visibleProperty());
        problem.textProperty().bind(model.problem());
        problem.visibleProperty().bind(model.problem().isNotEmpty());
        problem.managedProperty().bind(problem.visibleProperty());
        model.steps().subscribe((Steps now) -> share.progressProperty().bind(now.share()));
        model.saved().subscribe(this::showSaved);
        model.busy().addListener((_, _, on) -> (on ? stop : model.saved().get().isPresent() ? open : start)
                .requestFocus());
    }

    private void showSaved(Optional<Salvaged> saved) {
        List<Label> said = saved.map(model::lines).orElse(List.of()).stream().map(SalvageView::line).toList();
        lines.getChildren().setAll(said);
        done.setVisible(saved.isPresent());
        done.setManaged(saved.isPresent());
        asking.setVisible(saved.isEmpty());
        asking.setManaged(saved.isEmpty());
        if (saved.isPresent()) {
            open.requestFocus();
        }
    }

    private static Label line(String text) {
        var label = new Label(text);
        label.setWrapText(true);
        return label;
    }

    @FXML
    void choosePlace() {
        model.choosePlace();
    }

    @FXML
    void start() {
        model.start();
    }

    @FXML
    void stop() {
        model.stop();
    }

    @FXML
    void back() {
        model.forget();
        entrance.unlock(model.damaged(), "");
    }

    @FXML
    void open() {
        model.saved().get().ifPresent(saved -> entrance.unlock(saved.folder(), ""));
    }

    @Override
    public Parent root() {
        return root;
    }

    @Override
    public String title() {
        return desk.texts().get("unlock.salvage.title");
    }

    @Override
    public void shown() {
        start.requestFocus();
    }

    @Override
    public void leave() {
        model.stop();
        model.forget();
    }
}
