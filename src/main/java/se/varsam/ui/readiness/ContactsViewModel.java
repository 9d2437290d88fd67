package se.varsam.ui.readiness;

import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import java.util.function.Supplier;

import se.varsam.domain.contact.ContactField;
import se.varsam.domain.contact.ContactKind;
import se.varsam.service.ContactService;
import se.varsam.ui.kit.FieldModel;
import se.varsam.ui.kit.Pause;
import se.varsam.ui.kit.SavedField;

/** The contacts that belong to no child, each part saved as its field is left. */
final class ContactsViewModel {
    private final ReadinessDesk desk;
    private final Map<ContactKind, Map<ContactField, SavedField>> fields = new EnumMap<>(ContactKind.class);

    /** A model; each field gets a pause of its own. */
    ContactsViewModel(ReadinessDesk desk, Supplier<Pause> pauses) {
        this.desk = desk;
        for (ContactKind kind : ContactKind.values()) {
            var parts = new EnumMap<ContactField, SavedField>(ContactField.class);
            for (ContactField field : ContactField.values()) {
                parts.put(field,
                        new SavedField(desk.background(), desk.status(), desk.texts().get("readiness.own.changed"),
                                typed -> ContactService.check(field, typed),
                                typed -> desk.contacts().change(kind, field, typed),
                                pauses.get()));
            }
            fields.put(kind, parts);
        }
    }

    /** Reads what the register says. */
    void load() {
        desk.background().run(desk.contacts()::all, read -> read.forEach(contact -> parts(contact.kind())
                .forEach((field, saved) -> saved.show(contact.text(field)))));
    }

    private Map<ContactField, SavedField> parts(ContactKind kind) {
        return Objects.requireNonNull(fields.get(kind));
    }

    /** A part of a contact. */
    FieldModel field(ContactKind kind, ContactField field) {
        return Objects.requireNonNull(parts(kind).get(field)).field();
    }

    /** Saves what is half typed. */
    void leave() {
        fields.values().forEach(parts -> parts.values().forEach(saved -> saved.field().leave()));
    }
}
