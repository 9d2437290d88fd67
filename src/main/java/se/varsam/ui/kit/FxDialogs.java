package se.varsam.ui.kit;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

import javafx.scene.Node;
import javafx.scene.control.Alert;
import javafx.scene.control.Alert.AlertType;
import javafx.scene.control.ButtonBar.ButtonData;
import javafx.scene.control.ButtonType;
import javafx.stage.DirectoryChooser;
import javafx.stage.FileChooser;
import javafx.stage.FileChooser.ExtensionFilter;
import javafx.stage.Window;

import se.varsam.domain.shared.Refusal;
import se.varsam.i18n.Texts;

/** {@link Dialogs} over the program's window. */
public final class FxDialogs implements Dialogs {
    private static final double WIDTH = 460;

    private final Window owner;
    private final Theme theme;
    private final Texts texts;

    /** Dialogs that belong to a window. */
    public FxDialogs(Window owner, Theme theme, Texts texts) {
        this.owner = owner;
        this.theme = theme;
        this.texts = texts;
    }

    @Override
    public void tell(Refusal refusal) {
        show(alert(AlertType.WARNING, texts.get("kit.refused"), texts.of(refusal), ok()));
    }

    @Override
    public void fault(Refusal what, String code) {
        String detail = texts.of(what) + "\n\n" + texts.get("kit.fault.code", code);
        show(alert(AlertType.ERROR, texts.get("kit.fault"), detail, ok()));
    }

    @Override
    public boolean ask(Question question) {
        var yes = new ButtonType(question.verb(), ButtonData.OK_DONE);
        var no = new ButtonType(texts.get("kit.cancel"), ButtonData.CANCEL_CLOSE);
        Alert alert = alert(AlertType.CONFIRMATION, question.text(), question.detail(), yes, no);
        name(alert, yes, "dialog-yes");
        name(alert, no, "dialog-no");
        return show(alert).filter(yes::equals).isPresent();
    }

    private ButtonType ok() {
        return new ButtonType(texts.get("kit.close"), ButtonData.OK_DONE);
    }

    private Alert alert(AlertType type, String header, String detail, ButtonType... buttons) {
        var alert = new Alert(type, detail, buttons);
        alert.initOwner(owner);
        alert.setTitle(texts.get("kit.window"));
        alert.setHeaderText(header);
        alert.getDialogPane().setPrefWidth(WIDTH);
        alert.getDialogPane().setId("dialog");
        name(alert, buttons[0], "dialog-ok");
        theme.dressOnce(alert.getDialogPane().getScene());
        return alert;
    }

    private static void name(Alert alert, ButtonType button, String id) {
        Node node = alert.getDialogPane().lookupButton(button);
        node.setId(id);
    }

    private static Optional<ButtonType> show(Alert alert) {
        return alert.showAndWait();
    }

    @Override
    public Optional<Path> open(FileKind kind) {
        return Optional.ofNullable(chooser(kind).showOpenDialog(owner)).map(File::toPath);
    }

    @Override
    public Optional<Path> save(FileKind kind, String suggestedName) {
        FileChooser chooser = chooser(kind);
        chooser.setInitialFileName(suggestedName);
        return Optional.ofNullable(chooser.showSaveDialog(owner)).map(File::toPath);
    }

    private FileChooser chooser(FileKind kind) {
        var chooser = new FileChooser();
        chooser.setTitle(texts.get("kit.window"));
        chooser.getExtensionFilters().add(new ExtensionFilter(texts.of(kind), kind.patterns()));
        return chooser;
    }

    @Override
    public Optional<Path> folder(Path start) {
        var chooser = new DirectoryChooser();
        chooser.setTitle(texts.get("kit.window"));
        if (Files.isDirectory(start)) {
            chooser.setInitialDirectory(start.toFile());
        }
        return Optional.ofNullable(chooser.showDialog(owner)).map(File::toPath);
    }
}
