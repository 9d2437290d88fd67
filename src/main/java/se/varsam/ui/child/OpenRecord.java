package se.varsam.ui.child;

import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Supplier;

import se.varsam.domain.child.ChildRecord;
import se.varsam.domain.child.ContactTraces;
import se.varsam.domain.child.RecordCheck;
import se.varsam.domain.child.RecordField;
import se.varsam.domain.shared.Outcome;
import se.varsam.service.FieldSaved;
import se.varsam.ui.kit.FieldModel;
import se.varsam.ui.kit.FieldModel.Keeper;
import se.varsam.ui.kit.Pause;

/** The fields of a record while they are typed; each is saved as every field is, and can be undone and made again. */
final class OpenRecord {
    private final Map<RecordField, FieldModel> fields = new EnumMap<>(RecordField.class);
    private final ChildDesk desk;
    private final RecordWords words;
    private final Runnable changed;
    private final RecordCheck check;
    private final AlsoWith<RecordField> also;
    private ChildRecord record;

    /** A record as the register holds it, with what was half typed; {@code changed} hears of every change on disk. */
    OpenRecord(Held held, ChildDesk desk, RecordWords words, Supplier<Pause> pauses, Runnable changed) {
        this.record = held.record();
        this.desk = desk;
        this.words = words;
        this.changed = changed;
        this.check = new RecordCheck(desk.today().date());
        this.also = new AlsoWith<>(record.child(), desk, ContactTraces.RECORD_FIELDS);
        for (RecordField field : RecordField.of(record.kind())) {
            fields.put(field, new FieldModel(typed -> check.check(field, typed, record), keeper(field), pauses.get()));
        }
        show(held);
    }

    /** A record and its drafts, as read. */
    record Held(ChildRecord record, Map<RecordField, String> drafts) {}

    ChildRecord record() {
        return record;
    }

    FieldModel field(RecordField field) {
        return Objects.requireNonNull(fields.get(field));
    }

    /** With whom a number or a name in a field of the network stands too. */
    AlsoWith<RecordField> also() {
        return also;
    }

    /** Shows what the register holds now; what is being typed stays. */
    void show(Held held) {
        record = held.record();
        fields.forEach((field, model) -> {
            if (!model.isPending()) {
                model.fill(record.text(field), Optional.ofNullable(held.drafts().get(field)));
            }
        });
    }

    /** Saves what is half typed. */
    void leave() {
        fields.values().forEach(FieldModel::leave);
    }

    private Keeper keeper(RecordField field) {
        return new Keeper() {
            @Override
            public void save(String from, String to) {
                write(field, to, () -> desk.status().undoable(words.changed(field), () -> set(field, from),
                        () -> set(field, to)));
            }

            @Override
            public void draft(String typed) {
                ChildRecord drafted = record;
                desk.background().run(() -> desk.children().records().keepDraft(drafted, field, typed));
            }
        };
    }

    private void set(RecordField field, String value) {
        field(field).fill(value, Optional.empty());
        write(field, value, desk.status()::saved);
    }

    private void write(RecordField field, String value, Runnable then) {
        ChildRecord written = record;
        desk.background().run(() -> desk.children().records().change(written, field, value), outcome -> {
            switch (outcome) {
                case Outcome.Done<FieldSaved> _ -> {
                    then.run();
                    changed.run();
                    also.look(field, value);
                }
                case Outcome.Refused<FieldSaved>(var reason) -> field(field).refused(reason);
            }
        });
    }
}
