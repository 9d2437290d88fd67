package se.varsam.ui.unlock;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;

import javafx.scene.Parent;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;

import se.varsam.domain.register.LogSetBack;
import se.varsam.domain.register.OwnDetails;
import se.varsam.domain.shared.Refusal;
import se.varsam.service.Registers.Fresh;
import se.varsam.service.Session;
import se.varsam.ui.kit.Screen;
import se.varsam.ui.kit.Steps;

/**
 * The way in, from the first window to an open register: one card in the middle of an otherwise empty window. Holds
 * nothing of a register that is locked.
 */
public final class Entrance {
    private final Desk desk;
    private final Consumer<Session> opened;
    private final StackPane card = new StackPane();
    private final ScrollPane root = new ScrollPane();
    private final Set<Path> mended = new HashSet<>();
    private Optional<OwnDetails> own = Optional.empty();

    /**
     * The way in.
     *
     * @param opened
     *            gets the register when it is open
     */
    public Entrance(Desk desk, Consumer<Session> opened) {
        this.desk = desk;
        this.opened = opened;
        card.getStyleClass().add("entrance");
        root.getStyleClass().add("entrance-window");
        root.setContent(card);
        root.setFitToWidth(true);
        root.setFitToHeight(true);
        root.setFocusTraversable(false);
        root.getStylesheets().add(String.valueOf(Entrance.class.getResource("unlock.css")));
    }

    /** What fills the window. */
    public Parent root() {
        return root;
    }

    /** Begins with the register used last, or with the welcome where there is none. */
    public void begin() {
        last().ifPresentOrElse(register -> unlock(register, mended.contains(register)
                ? desk.texts().get("unlock.mended")
                : ""), this::welcome);
    }

    /**
     * Begins with what the program was started with.
     *
     * @return what there is to tell of it, once the window is seen
     */
    public Optional<Refusal> begin(Given given) {
        switch (given) {
            case Given.Register(Path folder) -> unlock(folder, "");
            case Given.Backup(Path file) -> restore(file);
            case Given.Nothing _,Given.Neither _ -> begin();
        }
        return given instanceof Given.Neither(Refusal why) ? Optional.of(why) : Optional.empty();
    }

    /** A backup that is known already; its register is suggested where the last one lies. */
    private void restore(Path backup) {
        Path place = last().orElseGet(this::usualPlace);
        var model = new RestoreViewModel(desk, place);
        model.file().set(backup.toString());
        show(new RestoreView(this, desk, model, this::begin));
    }

    /** Where a first register is suggested. */
    Path usualPlace() {
        return desk.folders().documents().resolve(desk.texts().get("unlock.place.default") + ".varsam");
    }

    /**
     * Shows a register that is just being locked, and why it is.
     *
     * @return to be run when it is: from then on the passphrase is asked for
     */
    public Runnable locked(Path register, String why) {
        var model = new UnlockViewModel(desk, register, why, this::enter);
        model.closing().set(true);
        show(new UnlockView(this, desk, model));
        return () -> model.closing().set(false);
    }

    void welcome() {
        show(new WelcomeView(this, desk));
    }

    /** A register of a backup, first suggested for a place; {@code back} leads to the step before. */
    void restore(Path suggested, Runnable back) {
        show(new RestoreView(this, desk, new RestoreViewModel(desk, suggested), back));
    }

    void unlock(Path register, String why) {
        show(new UnlockView(this, desk, new UnlockViewModel(desk, register, why, this::enter)));
    }

    /** Offers to save what can be read of a register that was refused as damaged. */
    void salvage(SalvageViewModel model) {
        show(new SalvageView(this, desk, model));
    }

    void ownDetails() {
        show(new OwnDetailsView(this, desk, own));
    }

    void newRegister(OwnDetails typed) {
        own = Optional.of(typed);
        show(new NewRegisterView(this, desk, new NewRegisterViewModel(desk, typed, this::recoveryKey)));
    }

    private void recoveryKey(Fresh fresh) {
        show(new RecoveryKeyView(desk.texts(), new RecoveryKeyViewModel(desk, fresh, this::enter)));
    }

    /**
     * Opens the practice register, made the first time; {@code refused} lets the screen go on when it can't be, or when
     * the user has stopped it.
     */
    void practice(Steps steps, Runnable refused) {
        Path folder = desk.folders().practice();
        desk.background().run(() -> desk.registers().practice(folder, steps::goesOn), outcome -> {
            if (steps.isStopped()) {
                outcome.toOptional().ifPresent(late -> desk.background().run(late::close));
                refused.run();
                return;
            }
            outcome.toOptional().ifPresent(this::enter);
            outcome.refusal().ifPresent(refusal -> {
                refused.run();
                desk.dialogs().tell(refusal);
            });
        }, refused);
    }

    private void enter(Session session) {
        session.register().logMemory().setBack().ifPresentOrElse(back -> wentBack(session, back), () -> go(session));
    }

    /** Tells it before anything of the register is shown; the user locks it again, or goes on. */
    private void wentBack(Session session, LogSetBack back) {
        Runnable lock = () -> desk.background().run(() -> {
            session.close();
            return session.register().folder();
        }, folder -> unlock(folder, ""));
        Runnable goOn = () -> desk.background().run(() -> desk.registers().accepted(session), this::go);
        show(new LogSetBackView(desk.texts(), back, lock, goOn));
    }

    private void go(Session session) {
        Path folder = session.register().folder();
        desk.background().run(() -> desk.settings().change(s -> s.used(folder)));
        card.getChildren().clear();
        own = Optional.empty();
        opened.accept(session);
    }

    List<Path> recent() {
        return desk.settings().current().recent().stream().filter(this::isThere).toList();
    }

    /** One that a killed restore had put aside is put back first. */
    private boolean isThere(Path register) {
        if (desk.registers().mend(register)) {
            mended.add(register);
        }
        return Files.isDirectory(register);
    }

    private Optional<Path> last() {
        return recent().stream().findFirst();
    }

    private void show(Screen step) {
        if (step.root() instanceof Region region) {
            region.setMaxHeight(Region.USE_PREF_SIZE);
        }
        card.getChildren().setAll(step.root());
        root.setVvalue(0);
        step.shown();
    }
}
