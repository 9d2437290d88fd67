package se.varsam.ui.preferences;

import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;

import se.varsam.domain.register.OwnDetails;
import se.varsam.domain.register.Role;
import se.varsam.domain.shared.Refusal;
import se.varsam.settings.Appearance;

/** Own details, saved as each field is left; the look, changed at once. */
final class PreferencesViewModel {
    private final PreferencesDesk desk;
    private final ObjectProperty<Role> role = new SimpleObjectProperty<>(Role.SOCIAL_SECRETARY);
    private final Map<Detail, StringProperty> details = new EnumMap<>(Detail.class);
    private final ReadOnlyBooleanWrapper hints = new ReadOnlyBooleanWrapper(true);
    private final StringProperty leadMonths = new SimpleStringProperty("");
    private final ReadOnlyObjectWrapper<Optional<String>> leadProblem = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyObjectWrapper<Optional<OwnDetails>> saved = new ReadOnlyObjectWrapper<>(Optional.empty());

    private final ReadOnlyBooleanWrapper practice = new ReadOnlyBooleanWrapper();

    /** The texts of the own details; label {@code preferences.NAME}. */
    enum Detail {
        MUNICIPALITY, NAME, TITLE, UNIT, PHONE, EMAIL
    }

    PreferencesViewModel(PreferencesDesk desk) {
        this.desk = desk;
        for (Detail detail : Detail.values()) {
            details.put(detail, new SimpleStringProperty(""));
        }
    }

    /** Reads what the register says. */
    void load() {
        desk.background().run(desk.preferences()::own, this::show);
        desk.background().run(desk.preferences()::hintsAtSharedContacts, hints::set);
        desk.background().run(desk.preferences()::isPractice, practice::set);
        desk.background().run(desk.preferences()::leadMonths, months -> leadMonths.set(String.valueOf(months)));
    }

    private void show(OwnDetails own) {
        // while the fields change one by one, nothing may be taken for typed
        saved.set(Optional.empty());
        role.set(own.role());
        text(Detail.MUNICIPALITY).set(own.municipality());
        text(Detail.NAME).set(own.name());
        text(Detail.TITLE).set(own.title());
        text(Detail.UNIT).set(own.unit());
        text(Detail.PHONE).set(own.phone());
        text(Detail.EMAIL).set(own.email());
        saved.set(Optional.of(own));
    }

    ObjectProperty<Role> role() {
        return role;
    }

    StringProperty text(Detail detail) {
        return Objects.requireNonNull(details.get(detail));
    }

    StringProperty leadMonths() {
        return leadMonths;
    }

    /** Why the months can't be, empty when they can. */
    ReadOnlyObjectProperty<Optional<String>> leadProblem() {
        return leadProblem.getReadOnlyProperty();
    }

    /** What the register holds, empty until it was read. */
    ReadOnlyObjectProperty<Optional<OwnDetails>> saved() {
        return saved.getReadOnlyProperty();
    }

    /** Whether the register open is one for practice. */
    ReadOnlyBooleanProperty practice() {
        return practice.getReadOnlyProperty();
    }

    ObjectProperty<Appearance> appearance() {
        return desk.theme().appearance();
    }

    /** Saves the own details if they were changed; the change can be taken back. */
    void save() {
        saved.get().ifPresent(before -> {
            OwnDetails now = typed();
            if (!now.equals(before)) {
                change(now, () -> put(before), () -> put(now));
            }
        });
    }

    private OwnDetails typed() {
        return new OwnDetails(role.get(), stripped(Detail.MUNICIPALITY), stripped(Detail.NAME),
                stripped(Detail.TITLE), stripped(Detail.UNIT), stripped(Detail.PHONE), stripped(Detail.EMAIL));
    }

    private String stripped(Detail detail) {
        return text(detail).get().strip();
    }

    private void change(OwnDetails to, Runnable undo, Runnable redo) {
        saved.set(Optional.of(to));
        desk.background().run(() -> {
            desk.preferences().change(to);
            return to;
        }, _ -> desk.status().undoable(desk.texts().get("preferences.changed"), undo, redo));
    }

    private void put(OwnDetails own) {
        show(own);
        desk.background().run(() -> {
            desk.preferences().change(own);
            return own;
        }, _ -> desk.status().saved());
    }

    /** Saves when the lists start. */
    void saveLeadMonths() {
        String typed = leadMonths.get().strip();
        int months = typed.matches("\\d{1,3}") ? Integer.parseInt(typed) : 0;
        desk.background().run(() -> desk.preferences().changeLeadMonths(months), outcome -> {
            leadProblem.set(outcome.refusal().map((Refusal r) -> desk.texts().of(r)));
            outcome.toOptional().ifPresent(_ -> desk.status().saved());
        });
    }

    /** Whether saving may hint at a contact that stands with another child too. */
    ReadOnlyBooleanProperty hints() {
        return hints.getReadOnlyProperty();
    }

    /** Switches the hint on or off. */
    void saveHints(boolean on) {
        hints.set(on);
        desk.background().run(() -> {
            desk.preferences().changeHints(on);
            return on;
        }, _ -> desk.status().saved());
    }

    /** Changes the look, at once and for the next start. */
    void change(Appearance look) {
        desk.theme().appearance().set(look);
        desk.background().run(() -> desk.settings().change(s -> s.with(look)));
    }
}
