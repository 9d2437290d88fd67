package se.varsam.store;

import static se.varsam.store.schema.Tables.OWN_CONTACT;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.jooq.DSLContext;
import org.jooq.TableField;
import se.varsam.domain.contact.ContactField;
import se.varsam.domain.contact.ContactKind;
import se.varsam.domain.contact.OwnContact;
import se.varsam.domain.contact.OwnContacts;
import se.varsam.store.schema.tables.records.OwnContactRecord;

/** The contacts that belong to no child. */
final class SqliteContacts implements OwnContacts {
    private final DSLContext sql;

    SqliteContacts(DSLContext sql) {
        this.sql = sql;
    }

    @Override
    public List<OwnContact> all() {
        Map<String, OwnContactRecord> rows = sql.selectFrom(OWN_CONTACT).fetchMap(OWN_CONTACT.KIND);
        return Arrays.stream(ContactKind.values())
                .map(kind -> rows.containsKey(kind.name())
                        ? contact(kind, rows.get(kind.name()))
                        : OwnContact.unknown(kind))
                .toList();
    }

    @Override
    public OwnContact of(ContactKind kind) {
        return sql.selectFrom(OWN_CONTACT).where(OWN_CONTACT.KIND.eq(kind.name()))
                .fetchOptional(row -> contact(kind, row)).orElseGet(() -> OwnContact.unknown(kind));
    }

    @Override
    public void save(OwnContact contact) {
        var row = sql.newRecord(OWN_CONTACT);
        row.setKind(contact.kind().name());
        Arrays.stream(ContactField.values()).forEach(field -> row.set(column(field), contact.text(field)));
        sql.insertInto(OWN_CONTACT).set(row).onConflict(OWN_CONTACT.KIND).doUpdate().set(row).execute();
    }

    private static OwnContact contact(ContactKind kind, OwnContactRecord row) {
        OwnContact contact = OwnContact.unknown(kind);
        for (ContactField field : ContactField.values()) {
            contact = contact.with(field, row.get(column(field)));
        }
        return contact;
    }

    private static TableField<OwnContactRecord, String> column(ContactField field) {
        return switch (field) {
            case NAME -> OWN_CONTACT.NAME;
            case NUMBER -> OWN_CONTACT.NUMBER;
            case HOURS -> OWN_CONTACT.HOURS;
            case NOTE -> OWN_CONTACT.NOTE;
        };
    }
}
