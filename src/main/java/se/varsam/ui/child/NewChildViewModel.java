package se.varsam.ui.child;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;

import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

import se.varsam.domain.child.AgeDecision;
import se.varsam.domain.child.AgeDecision.Fate;
import se.varsam.domain.child.AgeDecision.Kind;
import se.varsam.domain.child.AgeDecision.Origin;
import se.varsam.domain.child.Child;
import se.varsam.domain.child.ChildField;
import se.varsam.domain.child.ChildId;
import se.varsam.domain.child.Duplicates;
import se.varsam.domain.child.Duplicates.Possible;
import se.varsam.domain.shared.Outcome;
import se.varsam.domain.shared.PartialDate;
import se.varsam.domain.shared.Refusal;

/** A child that has no card yet. While its name and numbers are typed, cards that may be its own are shown. */
final class NewChildViewModel {
    /** What is asked for; all of it can be left empty. */
    static final List<ChildField> FIELDS = List.of(ChildField.FIRST_NAME, ChildField.LAST_NAME,
            ChildField.IDENTITY_NUMBER, ChildField.DOSSIER_NUMBER, ChildField.LMA_NUMBER);

    private final Map<ChildField, StringProperty> typed = new EnumMap<>(ChildField.class);
    private final StringProperty birthDate = new SimpleStringProperty("");
    private final ReadOnlyObjectWrapper<Optional<Refusal>> birthRefused = new ReadOnlyObjectWrapper<>(
            Optional.empty());
    private final ObservableList<Possible> possible = FXCollections.observableArrayList();
    private final Supplier<List<Child>> known;
    private final ChildDesk desk;
    private final TypedDays days;
    private final Consumer<ChildId> made;

    /**
     * A form for a new child.
     *
     * @param known
     *            the cards there are
     * @param made
     *            hears of the new card
     */
    NewChildViewModel(ChildDesk desk, TypedDays days, Supplier<List<Child>> known,
            Consumer<ChildId> made) {
        this.desk = desk;
        this.days = days;
        this.known = known;
        this.made = made;
        for (ChildField field : FIELDS) {
            var text = new SimpleStringProperty("");
            text.addListener(_ -> look());
            typed.put(field, text);
        }
        birthDate.addListener(_ -> look());
    }

    StringProperty typed(ChildField field) {
        return Objects.requireNonNull(typed.get(field));
    }

    StringProperty birthDate() {
        return birthDate;
    }

    /** Why the birth date was refused. */
    ReadOnlyObjectProperty<Optional<Refusal>> birthRefused() {
        return birthRefused.getReadOnlyProperty();
    }

    /** Cards that may be this child's. */
    ObservableList<Possible> possible() {
        return possible;
    }

    private void look() {
        var birth = birthDate.get().isBlank()
                ? Optional.<PartialDate>empty()
                : days.birth().read(birthDate.get()).toOptional();
        possible.setAll(Duplicates.of(new Duplicates.Typed(text(ChildField.FIRST_NAME), text(ChildField.LAST_NAME),
                birth, Duplicates.NUMBERS.stream().map(this::text).toList()), known.get()));
    }

    private String text(ChildField field) {
        return typed(field).get().strip();
    }

    /** Makes the card. Only a birth date that can't be one stops it; anything else typed wrong is kept as a draft. */
    void create() {
        Outcome<Optional<PartialDate>> birth = birthDate.get().isBlank()
                ? Outcome.done(Optional.empty())
                : days.birth().read(birthDate.get()).then(date -> Outcome.done(Optional.of(date)));
        birthRefused.set(Optional.empty());
        birthRefused.set(birth.refusal());
        birth.toOptional().ifPresent(date -> desk.background().run(() -> write(date), made));
    }

    private ChildId write(Optional<PartialDate> birth) {
        ChildId id = desk.children().add().id();
        birth.ifPresent(date -> desk.ages().save(id, new AgeDecision(0, Kind.STATED, date, date.earliest(),
                days.today(), Origin.UNKNOWN, Fate.NONE)));
        for (ChildField field : FIELDS) {
            if (!text(field).isEmpty()) {
                desk.children().change(id, field, text(field));
            }
        }
        return id;
    }
}
