package se.varsam.ui.unlock;

import static se.varsam.ui.unlock.CardPieces.named;
import static se.varsam.ui.unlock.CardPieces.row;
import static se.varsam.ui.unlock.CardPieces.styled;
import static se.varsam.ui.unlock.CardPieces.wrapped;

import java.util.List;
import javafx.geometry.Insets;
import javafx.scene.Node;
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
 * What most never see is put in when it is first shown: to style it takes as long as to style the rest.
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
    private final VBox working = styled(new VBox(), "entrance-working");
    private final List<Node> order;

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
        List<Node> late = List.of(why, tries, recoveryRow, salvage);
        registers = named("registers", styled(new MenuButton(texts.getString("unlock.other")), "flat"));
        VBox.setMargin(registers, new Insets(0, 0, 0, -APART)); // its words stand where the others begin
        order = List.of(styled(new Label(texts.getString("unlock.name")), "entrance-name"),
                new VBox(CLOSE, styled(new Label(texts.getString("unlock.title")), "page-title"), name),
                why, tries, passphraseRow, recoveryRow, caps, row(APART, unlock, other), salvage, working, registers);
        root = named("unlock-card", styled(new VBox(order.stream().filter(piece -> !late.contains(piece))
                .toArray(Node[]::new)), "entrance-card"));
    }

    /** Shows a piece or takes it out of sight; the first time it is put in its place. */
    void show(Node piece, boolean on) {
        if (on && piece.getParent() == null) {
            List<Node> shown = root.getChildren();
            shown.add((int) order.subList(0, order.indexOf(piece)).stream().filter(shown::contains).count(), piece);
        }
        piece.setVisible(on);
        piece.setManaged(on);
    }

    /** Shows that it works, where room is kept for it. */
    void work(boolean on) {
        if (on && busy.getParent() == null) {
            working.getChildren().add(busy);
        }
        busy.setVisible(on);
    }
}
