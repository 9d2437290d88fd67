package se.varsam.ui.unlock;

import javafx.fxml.FXML;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.Label;

import se.varsam.domain.register.LogSetBack;
import se.varsam.domain.register.LogSetBack.Cause;
import se.varsam.i18n.Texts;
import se.varsam.ui.kit.Fxml;
import se.varsam.ui.kit.Screen;

/**
 * Tells on the way in that the log has gone backwards, what that means, and what to do; the register is open behind it
 * and shown only when the user goes on.
 */
@SuppressWarnings("NullAway.Init") // the loader fills the fields
final class LogSetBackView implements Screen {
    private final Texts texts;
    private final LogSetBack setBack;
    private final Runnable lock;
    private final Runnable goOn;
    private final Parent root;

    @FXML
    private Label what;
    @FXML
    private Label numbers;
    @FXML
    private Label advice;
    @FXML
    private Button lockAgain;
    @FXML
    private Button accept;

    LogSetBackView(Texts texts, LogSetBack setBack, Runnable lock, Runnable goOn) {
        this.texts = texts;
        this.setBack = setBack;
        this.lock = lock;
        this.goOn = goOn;
        this.root = Fxml.load(this, texts);
    }

    @FXML
    void initialize() {
        String cause = setBack.cause().name();
        what.setText(texts.get("log.back.what." + cause));
        numbers.setText(texts.get("log.back.numbers", setBack.known().number(), setBack.found().number()));
        advice.setText(texts.get("log.back.advice." + cause));
        boolean calm = setBack.cause() == Cause.RESTORED;
        (calm ? accept : lockAgain).setDefaultButton(true);
    }

    @FXML
    void lockAgain() {
        decided(lock);
    }

    @FXML
    void accept() {
        decided(goOn);
    }

    private void decided(Runnable action) {
        lockAgain.setDisable(true);
        accept.setDisable(true);
        action.run();
    }

    @Override
    public Parent root() {
        return root;
    }

    @Override
    public String title() {
        return texts.get("log.back.title");
    }

    @Override
    public void shown() {
        (setBack.cause() == Cause.RESTORED ? accept : lockAgain).requestFocus();
    }
}
