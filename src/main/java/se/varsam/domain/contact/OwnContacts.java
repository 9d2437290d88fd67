package se.varsam.domain.contact;

import java.util.List;

/** The contacts of the register. Changes are written in the surrounding unit of work. */
public interface OwnContacts {
    /** One of each kind, in the order of the kinds; of those never entered nothing is known. */
    List<OwnContact> all();

    /** That of a kind. */
    OwnContact of(ContactKind kind);

    /** Keeps what is known of one now. */
    void save(OwnContact contact);
}
