package se.varsam.ui.child;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import se.varsam.domain.child.BirthDateHistory;
import se.varsam.domain.child.ChildField;
import se.varsam.domain.child.ChildId;
import se.varsam.domain.child.ContactTraces;
import se.varsam.domain.child.FieldCheck;
import se.varsam.domain.shared.Outcome;
import se.varsam.i18n.Texts;
import se.varsam.service.FieldSaved;
import se.varsam.ui.kit.FieldModel;
import se.varsam.ui.kit.FieldModel.Keeper;
import se.varsam.ui.kit.Pause;
import se.varsam.ui.kit.Reread;
import se.varsam.ui.kit.Veil;

/** A child's page: its fields as they are typed, and the card as the register holds it. */
final class ChildViewModel {
    private final Map<ChildField, FieldModel> fields = new EnumMap<>(ChildField.class);
    private final ReadOnlyObjectWrapper<Optional<ChildCard>> card = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ChildId id;
    private final ChildDesk desk;
    private final Texts texts;
    private final FieldCheck check;
    private final AlsoWith<ChildField> also;
    private final Veil veil;
    private final Reread<Optional<ChildCard>> reread;

    /**
     * The page of a child.
     *
     * @param pauses
     *            a pause for each field
     */
    ChildViewModel(ChildId id, ChildDesk desk, Texts texts, Supplier<Pause> pauses) {
        this.id = id;
        this.desk = desk;
        this.texts = texts;
        this.check = new FieldCheck(desk.today().real());
        this.also = new AlsoWith<>(id, desk, ContactTraces.FIELDS);
        this.veil = Covered.veil(desk, () -> List.of(id));
        this.reread = new Reread<>(desk.background(), this::read, card::set);
        for (ChildField field : ChildField.values()) {
            fields.put(field, new FieldModel(typed -> check.check(field, typed, birthDates()), keeper(field),
                    pauses.get()));
        }
    }

    /** The card; empty while it is read. */
    ReadOnlyObjectProperty<Optional<ChildCard>> card() {
        return card.getReadOnlyProperty();
    }

    /** Hides a protected child's names and pictures. */
    Veil veil() {
        return veil;
    }

    /** A field. */
    FieldModel field(ChildField field) {
        return Objects.requireNonNull(fields.get(field));
    }

    /** Reads the card and fills the fields; what was half typed last time is offered again. */
    void open() {
        record Opened(Optional<ChildCard> card, Map<ChildField, String> drafts) {}
        desk.background().run(() -> {
            desk.children().opened(id);
            return new Opened(read(), desk.children().drafts(id));
        }, opened -> {
            card.set(opened.card());
            opened.card().ifPresent(known -> fields.forEach((field, model) -> model
                    .fill(known.child().facts().text(field), Optional.ofNullable(opened.drafts().get(field)))));
        });
    }

    /** Reads the card anew; what is being typed stays. */
    void refresh() {
        reread.soon();
    }

    private Optional<ChildCard> read() {
        return desk.children().find(id)
                .map(child -> new ChildCard(child, desk.children().pictures().of(id), desk.episodes().of(id),
                        desk.checklists().due(id), desk.children().records().placements(id),
                        new Doubles(desk.children().duplicates().shared(),
                                desk.children().duplicates().linked(id))));
    }

    /** Saves what is half typed. */
    void leave() {
        fields.values().forEach(FieldModel::leave);
    }

    private BirthDateHistory birthDates() {
        return card.get().map(c -> c.child().birthDates()).orElse(BirthDateHistory.EMPTY);
    }

    private Keeper keeper(ChildField field) {
        return new Keeper() {
            @Override
            public void save(String from, String to) {
                Object visit = field(field).visit();
                write(field, to, () -> desk.status().undoable(visit,
                        texts.get("child.page.undo", texts.get("field." + field.name())), () -> put(field, from),
                        () -> put(field, to)));
            }

            @Override
            public void draft(String typed) {
                desk.background().run(() -> desk.children().keepDraft(id, field, typed));
            }
        };
    }

    private void write(ChildField field, String value, Runnable then) {
        desk.background().run(() -> desk.children().change(id, field, value), outcome -> {
            switch (outcome) {
                case Outcome.Done<FieldSaved> _ -> {
                    then.run();
                    refresh();
                    also.look(field, value);
                }
                case Outcome.Refused<FieldSaved>(var reason) -> field(field).refused(reason);
            }
        });
    }

    /** With whom a number or a name in a field of family and network stands too. */
    AlsoWith<ChildField> also() {
        return also;
    }

    private void put(ChildField field, String value) {
        field(field).fill(value, Optional.empty());
        write(field, value, desk.status()::saved);
    }
}
