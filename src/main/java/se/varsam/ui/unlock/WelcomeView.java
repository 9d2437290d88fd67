package se.varsam.ui.unlock;

import java.nio.file.Path;

import javafx.fxml.FXML;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.ProgressIndicator;
import javafx.scene.layout.VBox;

import se.varsam.ui.kit.Fxml;
import se.varsam.ui.kit.Screen;

/** First start: make a register, open one, or practise. */
@SuppressWarnings("NullAway.Init") // filled by the FXML loader
final class WelcomeView implements Screen {
    private final Entrance entrance;
    private final Desk desk;
    private final Parent root;

    @FXML
    private Button create;

    @FXML
    private VBox choices;

    @FXML
    private ProgressIndicator busy;

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
    void practice() {
        choices.setDisable(true);
        busy.setVisible(true);
        entrance.practice(() -> {
            choices.setDisable(false);
            busy.setVisible(false);
        });
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
