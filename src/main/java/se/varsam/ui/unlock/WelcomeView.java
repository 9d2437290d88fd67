package se.varsam.ui.unlock;

import java.nio.file.Path;
import java.util.Optional;

import javafx.scene.Parent;

import se.varsam.ui.kit.Screen;
import se.varsam.ui.kit.Steps;

/** First start: make a register, open one, or practise. */
final class WelcomeView implements Screen {
    private final Entrance entrance;
    private final Desk desk;
    private final WelcomeCard card;
    private Optional<WelcomeCard.Making> making = Optional.empty();

    WelcomeView(Entrance entrance, Desk desk) {
        this.entrance = entrance;
        this.desk = desk;
        this.card = new WelcomeCard(desk.texts());
        card.create.setOnAction(_ -> entrance.ownDetails());
        card.open.setOnAction(_ -> open());
        card.restore.setOnAction(_ -> entrance.restore(entrance.usualPlace(), entrance::welcome));
        card.practice.setOnAction(_ -> practise());
    }

    private void open() {
        desk.dialogs().folder(desk.folders().documents()).ifPresent((Path folder) -> entrance.unlock(folder, ""));
    }

    private void practise() {
        var steps = new Steps();
        WelcomeCard.Making shown = making.orElseGet(card::making);
        making = Optional.of(shown);
        shown.share.progressProperty().bind(steps.share());
        shown.stop.setOnAction(_ -> {
            steps.stop();
            shown.stop.setDisable(true);
        });
        card.choices.setDisable(true);
        shown.stop.setDisable(false);
        shown.show(true);
        shown.stop.requestFocus();
        entrance.practice(steps, () -> {
            card.choices.setDisable(false);
            shown.stop.setDisable(false);
            shown.show(false);
            card.practice.requestFocus();
        });
    }

    @Override
    public Parent root() {
        return card.root;
    }

    @Override
    public String title() {
        return desk.texts().get("unlock.welcome.title");
    }

    @Override
    public void shown() {
        card.create.requestFocus();
    }
}
