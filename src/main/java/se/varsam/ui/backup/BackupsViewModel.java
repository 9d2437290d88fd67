package se.varsam.ui.backup;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Stream;

import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

import se.varsam.domain.register.BackupPlan;
import se.varsam.domain.register.BackupTiers;
import se.varsam.domain.shared.Outcome;
import se.varsam.domain.shared.Refusal;
import se.varsam.service.BackupService;
import se.varsam.service.BackupService.State;
import se.varsam.service.port.Backups.Found;
import se.varsam.service.port.Backups.Made;
import se.varsam.ui.kit.FieldModel;
import se.varsam.ui.kit.Pause;
import se.varsam.ui.kit.SavedField;
import se.varsam.ui.kit.WholeNumber;

/** Where backups go, which are kept, which there are; makes one. */
final class BackupsViewModel {
    private final BackupDesk desk;
    private final BackupWords words;
    private final SavedField folder;
    private final SavedField days;
    private final SavedField weeks;
    private final SavedField months;
    private final ReadOnlyObjectWrapper<Optional<State>> state = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyStringWrapper past = new ReadOnlyStringWrapper("");
    private final ReadOnlyObjectWrapper<List<String>> warnings = new ReadOnlyObjectWrapper<>(List.of());
    private final ReadOnlyStringWrapper problem = new ReadOnlyStringWrapper("");
    private final ReadOnlyStringWrapper told = new ReadOnlyStringWrapper("");
    private final ReadOnlyBooleanWrapper read = new ReadOnlyBooleanWrapper();
    private final ObservableList<Found> found = FXCollections.observableArrayList();

    /** A page's model; each field gets a pause of its own. */
    BackupsViewModel(BackupDesk desk, Supplier<Pause> pauses) {
        this.desk = desk;
        this.words = new BackupWords(desk.texts());
        BackupService service = desk.service();
        this.folder = field("backup.folder.changed", BackupService::tidyFolder, service::changeFolder, pauses.get());
        BackupTiers most = BackupService.MOST;
        this.days = field("backup.tiers.changed", WholeNumber.between(1, most.days()),
                typed -> service.changeDays(Integer.parseInt(typed)), pauses.get());
        this.weeks = field("backup.tiers.changed", WholeNumber.between(0, most.weeks()),
                typed -> service.changeWeeks(Integer.parseInt(typed)), pauses.get());
        this.months = field("backup.tiers.changed", WholeNumber.between(0, most.months()),
                typed -> service.changeMonths(Integer.parseInt(typed)), pauses.get());
    }

    private SavedField field(String said, Function<String, Outcome<String>> rules,
            Function<String, Outcome<?>> change, Pause pause) {
        return SavedField.of(desk.background(), desk.status(), desk.texts().get(said), WholeNumber.checked(rules),
                new Kept(change), pause);
    }

    /** What follows from a change of the plan is read anew. */
    private final class Kept implements SavedField.Kept {
        private final Function<String, Outcome<?>> change;

        Kept(Function<String, Outcome<?>> change) {
            this.change = change;
        }

        @Override
        public Outcome<List<Refusal>> save(String value) {
            return change.apply(value).then(_ -> Outcome.done(List.of()));
        }

        @Override
        public void changed() {
            look();
        }
    }

    /** What is read, with the disk asked. */
    private record Read(State state, List<Refusal> warnings, List<Found> found) {}

    /** Reads all. */
    void load() {
        look(this::fill);
    }

    private void fill(State now) {
        BackupPlan plan = now.plan();
        folder.show(plan.folder());
        days.show(plan.tiers().days());
        weeks.show(plan.tiers().weeks());
        months.show(plan.tiers().months());
    }

    /** Reads what may have changed, not what is being typed. */
    void look() {
        look(_ -> {});
    }

    private void look(java.util.function.Consumer<State> then) {
        BackupService service = desk.service();
        desk.copier().worker().run(() -> new Read(service.state(), service.warnings(desk.backups()), service.found()),
                now -> {
                    state.set(Optional.of(now.state()));
                    past.set(words.last(now.state().past()));
                    now.state().past().failure().ifPresent(failure -> problem.set(words.failed(failure)));
                    warnings.set(words.of(now.warnings()));
                    if (!found.equals(now.found())) {
                        found.setAll(now.found());
                    }
                    then.accept(now.state());
                    read.set(true);
                });
    }

    /** How the register stands; empty until it was read. */
    ReadOnlyObjectProperty<Optional<State>> state() {
        return state.getReadOnlyProperty();
    }

    /** When the last one was made, in words. */
    ReadOnlyStringProperty past() {
        return past.getReadOnlyProperty();
    }

    /** What is to be known of the folder. */
    ReadOnlyObjectProperty<List<String>> warnings() {
        return warnings.getReadOnlyProperty();
    }

    /** This register's backups in the folder. */
    ObservableList<Found> found() {
        return found;
    }

    /** Whether all has been read. */
    ReadOnlyBooleanProperty read() {
        return read.getReadOnlyProperty();
    }

    /** Why none could be made; empty when nothing is wrong. */
    ReadOnlyStringProperty problem() {
        return problem.getReadOnlyProperty();
    }

    /** What was made; empty until then. */
    ReadOnlyStringProperty told() {
        return told.getReadOnlyProperty();
    }

    FieldModel folder() {
        return folder.field();
    }

    FieldModel days() {
        return days.field();
    }

    FieldModel weeks() {
        return weeks.field();
    }

    FieldModel months() {
        return months.field();
    }

    /** Asks for a folder. */
    void choose() {
        desk.dialogs().folder(SafePath.of(folder.field().typed().get())).ifPresent(chosen -> {
            folder.field().typed().set(chosen.toString());
            folder.field().leave();
        });
    }

    /** Whether the program makes them by itself. */
    void automatic(boolean on) {
        desk.background().run(() -> {
            desk.service().changeAutomatic(on);
            return on;
        }, _ -> {
            desk.status().saved();
            look();
        });
    }

    /** Makes one now. What is typed is saved first. */
    void make() {
        leave();
        problem.set("");
        told.set("");
        desk.background().run(() -> true, _ -> desk.copier().run(desk.service()::makePlanned, this::made, this::look));
    }

    private void made(Outcome<Made> outcome) {
        outcome.toOptional().ifPresent(made -> told.set(
                desk.texts().get("backup.made", words.moment(made.takenAt()), made.contents().children())));
        outcome.refusal().ifPresent(reason -> problem.set(desk.texts().of(reason)));
        look();
    }

    /** Stops what is made or tried. */
    void stop() {
        desk.copier().stop();
    }

    /** Saves what is half typed. */
    void leave() {
        Stream.of(folder, days, weeks, months).map(SavedField::field).forEach(FieldModel::leave);
    }
}
