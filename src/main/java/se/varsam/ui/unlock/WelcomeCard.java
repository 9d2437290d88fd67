package se.varsam.ui.unlock;

import static se.varsam.ui.unlock.CardPieces.named;
import static se.varsam.ui.unlock.CardPieces.row;
import static se.varsam.ui.unlock.CardPieces.styled;
import static se.varsam.ui.unlock.CardPieces.wide;
import static se.varsam.ui.unlock.CardPieces.wrapped;

import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import se.varsam.i18n.Texts;

/** The pieces of the first card of all and how they stand. In code and not in FXML, as those of {@link UnlockCard}. */
final class WelcomeCard {
    private static final double NEAR = 8;
    private static final double APART = 12;

    final Button create;
    final Button open;
    final Button restore;
    final Button practice;
    final VBox choices;
    final VBox root;
    private final Texts texts;

    WelcomeCard(Texts texts) {
        this.texts = texts;
        create = styled(wide("create", texts.getString("unlock.welcome.create"), "fth-plus"), "accent");
        open = wide("open", texts.getString("unlock.welcome.open"), "fth-folder");
        restore = wide("restore", texts.getString("unlock.restore.title"), "fth-archive");
        practice = wide("practice", texts.getString("unlock.welcome.practice"), "fth-play");
        choices = named("choices", styled(new VBox(create, open, restore, practice,
                wrapped(new Label(texts.getString("unlock.welcome.practice.hint")), "hint")), "choices"));
        root = named("welcome", styled(new VBox(
                styled(new Label(texts.getString("unlock.name")), "entrance-name"),
                wrapped(new Label(texts.getString("unlock.welcome.title")), "page-title"),
                wrapped(new Label(texts.getString("unlock.welcome.text"))),
                choices,
                wrapped(new Label(texts.getString("unlock.welcome.offline")), "hint")),
                "entrance-card"));
    }

    /** Puts in, below the choices, how far the making of the practice register is: most never ask for it. */
    Making making() {
        var making = new Making(texts);
        root.getChildren().add(root.getChildren().indexOf(choices) + 1, making.root);
        return making;
    }

    /** How far it is, and the way to stop it. */
    static final class Making {
        final ProgressBar share = named("share", new ProgressBar());
        final Button stop;
        final VBox root;

        private Making(Texts texts) {
            String what = texts.getString("unlock.welcome.making");
            share.setMaxWidth(Double.MAX_VALUE);
            share.setAccessibleText(what);
            HBox.setHgrow(share, Priority.ALWAYS);
            stop = named("stop", new Button(texts.getString("kit.cancel")));
            stop.setMinWidth(Region.USE_PREF_SIZE);
            stop.setCancelButton(true);
            root = named("making", new VBox(NEAR, wrapped(new Label(what)), row(APART, share, stop)));
        }

        void show(boolean on) {
            root.setVisible(on);
            root.setManaged(on);
        }
    }
}
