package se.varsam.service;

import java.time.LocalDate;
import java.util.List;

import se.varsam.domain.child.FieldCheck;
import se.varsam.domain.child.FieldCheck.Checked;
import se.varsam.domain.contact.ContactField;
import se.varsam.domain.contact.ContactKind;
import se.varsam.domain.contact.OwnContact;
import se.varsam.domain.shared.Outcome;
import se.varsam.service.port.UnitOfWork;

/** The contacts that belong to no child: the user's own numbers to ring. */
public final class ContactService {
    private final UnitOfWork register;

    /** Works in an open register. */
    public ContactService(UnitOfWork register) {
        this.register = register;
    }

    /** One of each kind, in the order of the kinds; of those never entered nothing is known. */
    public List<OwnContact> all() {
        return register.read(work -> work.contacts().all());
    }

    /** What would be kept of what is typed: tidied; refused when too long, warned about when it is no number. */
    public static Outcome<Checked> check(ContactField field, String typed) {
        return new FieldCheck(LocalDate.EPOCH).check(field.kind(), typed); // no part of a contact is a day
    }

    private static String told(ContactKind kind, String text) {
        return text.isEmpty() ? "" : kind.name() + ": " + text;
    }

    /** Changes a part of a contact as {@link #check} says, whatever the other parts are by then; empty clears it. */
    public Outcome<FieldSaved> change(ContactKind kind, ContactField field, String typed) {
        return check(field, typed).then(checked -> register.write(work -> {
            OwnContact before = work.contacts().of(kind);
            if (!before.text(field).equals(checked.value())) {
                work.contacts().save(before.with(field, checked.value()));
                work.log().change("CONTACT", told(kind, before.text(field)), told(kind, checked.value()));
            }
            return Outcome.done(new FieldSaved(checked.value(), checked.warnings()));
        }));
    }
}
