package se.varsam.ui.unlock;

import java.nio.file.Path;

import javafx.fxml.FXML;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.ProgressBar;
import javafx.scene.layout.VBox;

import se.varsam.ui.kit.Fxml;
import se.varsam.ui.kit.Screen;
import se.varsam.ui.kit.Steps;

/** First start: make a register, open one, or practise. */
@SuppressWarnings("NullAway.Init") // filled by the FXML loader
final class WelcomeView implements Screen {
    private final Entrance entrance;
    private final Desk desk;
    private final Parent root;

    @FXML
    private Button create;

    @FXML
    private Button practice;

    @FXML
    private VBox choices;

    @FXML
    private VBox making;

    @FXML
    private ProgressBar share;

    @FXML
    private Button stop;

    private Steps steps = new Steps();

    WelcomeView(Entrance entrance, Desk desk) {
        this.entrance = entrance;
        this.desk = desk;
        this.root = Fxml.load(this, desk.texts());
    }

    @FXML
    void create() {
        entrance.ownDetails();
    }

    @FXML
    void open() {
        desk.dialogs().folder(desk.folders().documents()).ifPresent((Path folder) -> entrance.unlock(folder, ""));
    }

    @FXML
    void restore() {
        entrance.restore(entrance.usualPlace(), entrance::welcome);
    }

    @FXML
    void practice() {
        steps = new Steps();
        share.progressProperty().bind(steps.share());
        show(true);
        stop.requestFocus();
        entrance.practice(steps, () -> {
            show(false);
            practice.requestFocus();
        });
    }

    @FXML
    void stop() {
        steps.stop();
        stop.setDisable(true);
    }

    private void show(boolean making) {
        choices.setDisable(making);
        stop.setDisable(false);
        this.making.setVisible(making);
        this.making.setManaged(making);
    }

    @Override
    public Parent root() {
        return root;
    }

    @Override
    public String title() {
        return desk.texts().get("unlock.welcome.title");
    }

    @Override
    public void shown() {
        create.requestFocus();
    }
}
