package se.varsam.ui.unlock;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.control.TextInputControl;

import se.varsam.ui.kit.Screen;

/** The locked register: a neutral name, one field, and what there is to know. */
final class UnlockView implements Screen {
    private final Entrance entrance;
    private final Desk desk;
    private final UnlockViewModel model;
    private final UnlockCard card;

    UnlockView(Entrance entrance, Desk desk, UnlockViewModel model) {
        this.entrance = entrance;
        this.desk = desk;
        this.model = model;
        this.card = new UnlockCard(desk.texts());
        card.unlock.setOnAction(_ -> model.unlock());
        card.salvage.setOnAction(_ -> entrance.salvage(model.salvage()));
        card.other.setOnAction(_ -> other());
        follow();
    }

    private void follow() {
        card.name.setText(model.name());
        card.why.setText(model.why());
        card.show(card.why, !model.why().isEmpty());
        card.tries.textProperty().bind(model.tries());
        model.tries().subscribe(said -> card.show(card.tries, !said.isEmpty()));
        model.load();
        card.caps.watch(card.passphrase);
        card.passphrase.textProperty().bindBidirectional(model.secret());
        card.recoveryKey.textProperty().bindBidirectional(model.secret());
        model.recovery().subscribe(on -> {
            card.show(card.passphraseRow, !on);
            card.show(card.recoveryRow, on);
        });
        model.busy().subscribe(card::work);
        for (Node control : List.of(card.unlock, card.passphrase, card.recoveryKey, card.registers)) {
            control.disableProperty().bind(model.busy().or(model.closing()));
        }
        model.closing().addListener((_, _, _) -> shown());
        model.problem().subscribe(this::showProblem);
        model.damaged().subscribe(on -> card.show(card.salvage, on));
        model.recovery().subscribe(on -> card.other.setText(
                desk.texts().get(on ? "unlock.use.passphrase" : "unlock.use.recovery")));
        entrance.recent().stream().filter(r -> !r.equals(model.register())).forEach(this::offer);
        if (!card.registers.getItems().isEmpty()) {
            card.registers.getItems().add(new SeparatorMenuItem());
        }
        card.registers.getItems().addAll(item("unlock.choose", "choose", this::choose),
                item("unlock.restore.title", "restore", () -> entrance.restore(model.register(),
                        () -> entrance.unlock(model.register(), ""))),
                item("unlock.new", "new", entrance::welcome));
    }

    private void showProblem(String problem) {
        Optional<String> shown = Optional.of(problem).filter(p -> !p.isEmpty());
        card.passphraseRow.setError(shown);
        card.recoveryRow.setError(shown);
        if (shown.isPresent()) {
            field().requestFocus();
            field().selectAll();
        }
    }

    private TextInputControl field() {
        return model.recovery().get() ? card.recoveryKey : card.passphrase;
    }

    private void offer(Path register) {
        var item = new MenuItem(register.toString());
        item.setMnemonicParsing(false);
        item.setOnAction(_ -> entrance.unlock(register, ""));
        card.registers.getItems().add(item);
    }

    private MenuItem item(String key, String id, Runnable action) {
        var item = new MenuItem(desk.texts().get(key));
        item.setId(id);
        item.setOnAction(_ -> action.run());
        return item;
    }

    private void choose() {
        desk.dialogs().folder(desk.folders().documents()).ifPresent(folder -> entrance.unlock(folder, ""));
    }

    private void other() {
        model.recovery().set(!model.recovery().get());
        field().requestFocus();
    }

    @Override
    public Parent root() {
        return card.root;
    }

    @Override
    public String title() {
        return desk.texts().get("unlock.title");
    }

    @Override
    public void shown() {
        field().requestFocus();
    }
}
