package se.varsam.ui.unlock;

import static se.varsam.ui.unlock.CardPieces.named;
import static se.varsam.ui.unlock.CardPieces.row;
import static se.varsam.ui.unlock.CardPieces.styled;
import static se.varsam.ui.unlock.CardPieces.wrapped;

import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.PasswordField;
import javafx.scene.control.ProgressIndicator;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.javafx.FontIcon;
import se.varsam.i18n.Texts;
import se.varsam.ui.kit.CapsLock;
import se.varsam.ui.kit.FormRow;

/**
 * The pieces of the locked register's card and how they stand. In code and not in FXML, since it is what the start of
 * the program waits for: reading FXML needs a parser of XML and reflection that nothing else here does (decision 41).
 */
final class UnlockCard {
    private static final double CLOSE = 4;
    private static final double NEAR = 8;
    private static final double APART = 12;
    private static final double TURNING = 22;

    final Label name = named("name", wrapped(new Label(), "quiet"));
    final Label why = named("why", wrapped(new Label(), "notice"));
    final Label tries = named("tries", wrapped(new Label(), "notice", "notice-soon"));
    final PasswordField passphrase = named("passphrase", new PasswordField());
    final TextField recoveryKey = named("recoveryKey", new TextField());
    final CapsLock caps = named("caps", new CapsLock());
    final Hyperlink other = named("other", new Hyperlink());
    final FormRow passphraseRow;
    final FormRow recoveryRow;
    final Button unlock;
    final Button salvage;
    final HBox busy;
    final MenuButton registers;
    final VBox root;

    UnlockCard(Texts texts) {
        tries.setGraphic(new FontIcon("fth-alert-triangle"));
        passphraseRow = named("passphraseRow", new FormRow(texts.getString("unlock.passphrase"), passphrase));
        recoveryRow = named("recoveryRow", new FormRow(texts.getString("unlock.recovery"), recoveryKey));
        recoveryRow.setHint(texts.getString("unlock.recovery.hint"));
        caps.setText(texts.getString("unlock.caps"));
        unlock = named("unlock", new Button(texts.getString("unlock.unlock"), new FontIcon("fth-unlock")));
        unlock.setDefaultButton(true);
        salvage = named("salvage", new Button(texts.getString("unlock.salvage.offer")));
        var turning = new ProgressIndicator();
        turning.setMaxSize(TURNING, TURNING);
        busy = named("busy", row(NEAR, turning, wrapped(new Label(texts.getString("unlock.working")), "hint")));
        registers = named("registers", styled(new MenuButton(texts.getString("unlock.other")), "flat"));
        root = named("unlock-card", styled(new VBox(
                styled(new Label(texts.getString("unlock.name")), "entrance-name"),
                new VBox(CLOSE, styled(new Label(texts.getString("unlock.title")), "page-title"), name),
                why, tries, passphraseRow, recoveryRow, caps, row(APART, unlock, other), salvage, busy, registers),
                "entrance-card"));
    }
}
