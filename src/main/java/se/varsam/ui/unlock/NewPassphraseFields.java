package se.varsam.ui.unlock;

import java.util.Optional;

import javafx.scene.control.PasswordField;
import javafx.scene.layout.VBox;

import se.varsam.i18n.Texts;
import se.varsam.ui.kit.CapsLock;
import se.varsam.ui.kit.FormRow;

/** A new passphrase, typed twice, with its strength and a warning while Caps Lock is on. */
public final class NewPassphraseFields extends VBox {
    private static final double GAP = 16;

    private final FormRow row = new FormRow();
    private final PasswordField passphrase = new PasswordField();
    private final PassphraseMeter meter = new PassphraseMeter();
    private final FormRow againRow = new FormRow();
    private final PasswordField again = new PasswordField();
    private final CapsLock caps = new CapsLock();

    /** Without words, as FXML makes it. */
    public NewPassphraseFields() {
        passphrase.setId("passphrase");
        again.setId("again");
        row.setField(passphrase);
        againRow.setField(again);
        caps.watch(passphrase);
        caps.watch(again);
        setSpacing(GAP);
        getChildren().addAll(row, meter, againRow, caps);
    }

    /** What the first field is called. */
    public String getLabel() {
        return row.getLabel();
    }

    /** Names the first field. */
    public void setLabel(String label) {
        row.setLabel(label);
    }

    /** What the second field is called. */
    public String getAgainLabel() {
        return againRow.getLabel();
    }

    /** Names the second field. */
    public void setAgainLabel(String label) {
        againRow.setLabel(label);
    }

    /** Ties it to what is typed. */
    void tie(NewPassphrase fresh, Texts texts) {
        row.setHint(texts.get("unlock.new.passphrase.hint"));
        caps.setText(texts.get("unlock.caps"));
        passphrase.textProperty().bindBidirectional(fresh.passphrase());
        again.textProperty().bindBidirectional(fresh.again());
        fresh.strength().subscribe(found -> meter.show(found, !fresh.passphrase().get().isEmpty(), texts));
    }

    /** Warns of Caps Lock in another field too. */
    void watch(PasswordField other) {
        caps.watch(other);
    }

    /** What Enter in the last field does. */
    void setOnEnter(Runnable action) {
        againRow.setOnEnter(action);
    }

    void showProblems(Optional<String> weak, Optional<String> differs) {
        row.setError(weak);
        againRow.setError(differs);
    }

    void focusFirst() {
        passphrase.requestFocus();
    }

    void focusAgain() {
        again.requestFocus();
    }
}
