package se.varsam.service;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.sql.SQLException;
import java.time.LocalDate;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.varsam.domain.child.CardState;
import se.varsam.domain.child.Child;
import se.varsam.domain.child.ChildField;
import se.varsam.domain.child.ChildId;
import se.varsam.domain.child.ChildRecord;
import se.varsam.domain.child.RecordField;
import se.varsam.domain.child.RecordKind;
import se.varsam.domain.register.LogAction;
import se.varsam.domain.shared.Outcome;
import se.varsam.store.TestRegister;

/** Cards of one child, and contacts that stand with two. */
class DuplicateServiceTest {
    @TempDir
    Path folder;
    private TestRegister register;
    private ChildService children;
    private DuplicateService duplicates;
    private ChildId one;
    private ChildId other;

    @BeforeEach
    void open() throws SQLException {
        register = TestRegister.in(folder);
        children = new ChildService(register, Outcome::done, () -> LocalDate.of(2026, 11, 21));
        duplicates = children.duplicates();
        one = children.add().id();
        other = children.add().id();
    }

    @AfterEach
    void close() {
        register.close();
    }

    @Test
    void aLinkHoldsBothWaysIsLoggedOnBothAndCanBeTakenAway() {
        assertThat(duplicates.link(other, one)).isEqualTo(Outcome.done(one));
        duplicates.link(one, other);
        assertThat(duplicates.linked(one)).extracting(Child::id).containsExactly(other);
        assertThat(duplicates.linked(other)).extracting(Child::id).containsExactly(one);
        assertThat(logged(LogAction.ADDED)).isEqualTo(2);
        duplicates.unlink(one, other);
        duplicates.unlink(one, other);
        assertThat(duplicates.linked(other)).isEmpty();
        assertThat(logged(LogAction.REMOVED)).isEqualTo(2);
        assertThat(duplicates.link(one, one)).isEqualTo(Outcome.refused("refusal.duplicate.self"));
    }

    private long logged(LogAction action) {
        return register.read(w -> w.log().entries().stream()
                .filter(line -> line.action() == action && line.toString().contains("DUPLICATE")).count());
    }

    @Test
    void aSharedNumberIsToldUntilOneCardIsClosed() {
        children.change(one, ChildField.LMA_NUMBER, "12-345678");
        children.change(other, ChildField.LMA_NUMBER, "12-345678");
        assertThat(duplicates.shared()).singleElement().satisfies(s -> assertThat(s.concerns(other)).isTrue());
        children.close(other, CardState.Reason.MOVED, "");
        assertThat(duplicates.shared()).isEmpty();
    }

    @Test
    void theHintNamesOnlyTheFileNumberAndLeavesNoTrace() {
        children.change(other, ChildField.RELATIVES, "Farbror, 070-174 06 05");
        children.change(other, ChildField.GOD_MAN_PHONE, "070-174 06 50");
        int lines = register.read(w -> w.log().entries().size());
        assertThat(duplicates.alsoWith(one, "kusin +46 70 174 06 05")).hasToString("[2026-002]");
        assertThat(duplicates.alsoWith(other, "kusin +46 70 174 06 05")).isEmpty();
        assertThat(duplicates.alsoWith(one, "kusin 070-174 06 50")).isEmpty();
        int after = register.read(w -> w.log().entries().size());
        assertThat(after).isEqualTo(lines);
    }

    @Test
    void theHintLooksAtRelativesAndContactWaysKeptAsRecordsToo() {
        RecordService records = children.records();
        records.change(records.add(other, RecordKind.RELATIVE), RecordField.RELATIVE_PHONE, "070-174 06 05");
        records.change(records.add(other, RecordKind.RELATIVE), RecordField.RELATIVE_ACCOUNT, "Snapchat: kusin_prov");
        ChildRecord way = records.add(other, RecordKind.CONTACT_WAY);
        records.change(way, RecordField.WAY_HOW, "Genom en vän, 070-174 06 12");
        records.change(records.add(other, RecordKind.PROFESSIONAL), RecordField.PROFESSIONAL_PHONE, "070-174 06 50");
        assertThat(duplicates.alsoWith(one, "kusin +46 70 174 06 05")).hasToString("[2026-002]");
        assertThat(duplicates.alsoWith(one, "@kusin_prov")).hasToString("[2026-002]");
        assertThat(duplicates.alsoWith(one, "0701740612")).hasToString("[2026-002]");
        assertThat(duplicates.alsoWith(one, "070-174 06 50")).as("professionals are left out").isEmpty();
        records.remove(way);
        assertThat(duplicates.alsoWith(one, "0701740612")).as("what is in the bin doesn't count").isEmpty();
    }

    @Test
    void theHintCanBeSwitchedOff() {
        children.change(other, ChildField.RELATIVES, "Farbror, 070-174 06 05");
        var preferences = new PreferenceService(register);
        preferences.changeHints(false);
        assertThat(preferences.hintsAtSharedContacts()).isFalse();
        assertThat(duplicates.alsoWith(one, "070-174 06 05")).isEmpty();
        preferences.changeHints(true);
        assertThat(duplicates.alsoWith(one, "070-174 06 05")).hasSize(1);
    }
}
