package se.varsam.service;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.varsam.domain.contact.ContactField;
import se.varsam.domain.contact.ContactKind;
import se.varsam.domain.contact.OwnContact;
import se.varsam.domain.register.LogAction;
import se.varsam.domain.register.LogEntry;
import se.varsam.domain.shared.Refusal;
import se.varsam.store.TestRegister;

/** The contacts that belong to no child. */
class ContactServiceTest {
    @TempDir
    Path folder;
    private TestRegister register;
    private ContactService contacts;

    @BeforeEach
    void open() throws SQLException {
        register = TestRegister.in(folder);
        contacts = new ContactService(register);
    }

    @AfterEach
    void close() {
        register.close();
    }

    private OwnContact socialjour() {
        return contacts.all().getFirst();
    }

    private int lines() {
        return register.<Integer>read(w -> w.log().entries().size());
    }

    @Test
    void nothingIsKnownUntilItIsEntered() {
        assertThat(contacts.all()).extracting(OwnContact::kind).containsExactly(ContactKind.values());
        assertThat(contacts.all()).noneMatch(OwnContact::canBeRung);
    }

    @Test
    void keepsWhatIsTypedTidiedAndLogsItWithoutTheNumber() {
        FieldSaved saved = contacts.change(ContactKind.SOCIALJOUR, ContactField.NUMBER, "  0100-00 00 00 ")
                .toOptional().orElseThrow();
        assertThat(saved.value()).isEqualTo("0100-00 00 00");
        assertThat(saved.warnings()).isEmpty();
        contacts.change(ContactKind.SOCIALJOUR, ContactField.HOURS, "vardagar 17–08");
        assertThat(socialjour().canBeRung()).isTrue();
        assertThat(socialjour().text(ContactField.NUMBER)).isEqualTo("0100-00 00 00");
        assertThat(socialjour().text(ContactField.HOURS)).isEqualTo("vardagar 17–08");
        assertThat(contacts.all().get(1).canBeRung()).isFalse();
        List<LogEntry> log = register.read(w -> w.log().entries());
        assertThat(log).last().satisfies(line -> {
            assertThat(line.action()).isEqualTo(LogAction.CHANGED);
            assertThat(line.field()).contains("CONTACT");
            assertThat(line.toString()).doesNotContain("17–08");
        });
    }

    @Test
    void theSameWritesNothingAndEmptyClears() {
        contacts.change(ContactKind.LOCAL_POLICE, ContactField.NAME, "Områdespolisen");
        int lines = lines();
        contacts.change(ContactKind.LOCAL_POLICE, ContactField.NAME, "Områdespolisen ");
        assertThat(lines()).isEqualTo(lines);
        contacts.change(ContactKind.LOCAL_POLICE, ContactField.NAME, "");
        assertThat(contacts.all()).contains(OwnContact.unknown(ContactKind.LOCAL_POLICE));
        assertThat(lines()).isEqualTo(lines + 1);
    }

    @Test
    void warnsOfWhatIsNoNumberAndRefusesWhatIsTooLong() {
        assertThat(contacts.change(ContactKind.SOCIALJOUR, ContactField.NUMBER, "växeln").toOptional().orElseThrow()
                .warnings()).containsExactly(Refusal.of("refusal.text.phone"));
        assertThat(contacts.change(ContactKind.SOCIALJOUR, ContactField.NAME, "x".repeat(301)).refusal())
                .contains(Refusal.of("refusal.text.long", 300, 301));
        assertThat(socialjour().text(ContactField.NAME)).isEmpty();
    }
}
