package se.varsam.ui.backup;

import javafx.fxml.FXML;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.ProgressBar;

import se.varsam.i18n.Texts;
import se.varsam.service.BackupService;
import se.varsam.ui.kit.Fxml;
import se.varsam.ui.kit.Screen;

/** What fills the window while a backup is made before it closes. Whoever can't wait closes without. */
@SuppressWarnings("NullAway.Init") // filled by the FXML loader
public final class ClosingView implements Screen {
    private final Copier copier;
    private final Texts texts;
    private final Runnable close;
    private final Parent root;
    private boolean over;

    @FXML
    private ProgressBar share;

    @FXML
    private Button skip;

    /**
     * The view.
     *
     * @param close
     *            closes the window; called once, whatever came of the backup
     */
    public ClosingView(Copier copier, Texts texts, Runnable close) {
        this.copier = copier;
        this.texts = texts;
        this.close = close;
        this.root = Fxml.load(this, texts);
        root.getStylesheets().add(String.valueOf(ClosingView.class.getResource("backup.css")));
    }

    @FXML
    void initialize() {
        share.progressProperty().bind(copier.share());
    }

    /** Makes it, after what runs already. What fails is remembered by the register and told when it is opened next. */
    public void make(BackupService service) {
        copier.whenFree(() -> {
            if (!over) {
                copier.run(service::makeAtClose, _ -> end(), this::end);
            }
        });
    }

    /** Closes without. */
    @FXML
    public void skip() {
        copier.stop();
        end();
    }

    private void end() {
        if (!over) {
            over = true;
            close.run();
        }
    }

    @Override
    public Parent root() {
        return root;
    }

    @Override
    public String title() {
        return texts.get("backup.closing");
    }

    @Override
    public void shown() {
        skip.requestFocus();
    }
}
