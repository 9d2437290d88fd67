package se.varsam.ui.unlock;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.varsam.domain.register.OwnDetails;
import se.varsam.domain.register.Role;
import se.varsam.service.Registers.Fresh;
import se.varsam.ui.kit.DirectBackground;

@SuppressWarnings("NullAway.Init")
class NewRegisterViewModelTest {
    private static final OwnDetails OWN = new OwnDetails(Role.GOD_MAN, "Påhittköping", "", "", "", "", "");

    @TempDir
    private Path folder;

    private final List<Fresh> made = new ArrayList<>();
    private DeskFixture fixture;
    private NewRegisterViewModel model;

    @BeforeEach
    void firstStart() {
        fixture = new DeskFixture(folder);
        model = new NewRegisterViewModel(fixture.desk(new DirectBackground()), OWN, made::add);
    }

    private void type(String passphrase, String again) {
        model.passphrase().set(passphrase);
        model.again().set(again);
        model.create();
    }

    @Test
    void makesTheRegisterInTheFolderSuggested() {
        type(DeskFixture.PASSPHRASE, DeskFixture.PASSPHRASE);
        assertThat(made).hasSize(1);
        assertThat(folder.resolve("Register.varsam")).isDirectory();
        assertThat(model.passphrase().get()).isEmpty();
    }

    @Test
    void aWeakPassphraseIsRefusedWithTheReason() {
        type("kort", "kort");
        assertThat(made).isEmpty();
        assertThat(model.problems().get().passphrase()).contains(fixture.texts.get("refusal.passphrase.short", 4, 12));
        assertThat(model.busy().get()).isFalse();
    }

    @Test
    void twoThatDifferAreRefused() {
        type(DeskFixture.PASSPHRASE, DeskFixture.PASSPHRASE + " ");
        assertThat(made).isEmpty();
        assertThat(model.problems().get().again()).isPresent();
    }

    @Test
    void aNameThatIsNoFolderIsRefused() {
        model.name().set("a/b");
        type(DeskFixture.PASSPHRASE, DeskFixture.PASSPHRASE);
        assertThat(model.problems().get().place()).isPresent();
        assertThat(made).isEmpty();
    }

    @Test
    void aFolderThatExistsIsRefusedAtItsPlace() {
        fixture.files.with(folder.resolve("Register.varsam"), "x");
        type(DeskFixture.PASSPHRASE, DeskFixture.PASSPHRASE);
        assertThat(model.problems().get().place()).isPresent();
        assertThat(model.busy().get()).isFalse();
    }

    @Test
    void aSynchronisedFolderIsWarnedAbout() {
        assertThat(model.warnings().get()).isEmpty();
        fixture.dialogs.willChoose(folder.resolve("OneDrive"));
        model.choosePlace();
        assertThat(model.warnings().get()).hasSize(1);
    }

    @Test
    void theMeterFollows() {
        model.passphrase().set("abcdefgh");
        assertThat(model.strength().get().score()).isEqualTo(2);
    }
}
