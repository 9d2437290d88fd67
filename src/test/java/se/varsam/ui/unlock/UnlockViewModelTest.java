package se.varsam.ui.unlock;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.varsam.service.Registers;
import se.varsam.service.Session;
import se.varsam.ui.kit.DirectBackground;

@SuppressWarnings("NullAway.Init")
class UnlockViewModelTest {
    @TempDir
    private Path folder;

    private final List<Session> opened = new ArrayList<>();
    private DeskFixture fixture;
    private UnlockViewModel model;

    @BeforeEach
    void lockedRegister() {
        fixture = new DeskFixture(folder);
        Path register = folder.resolve("Arbete.varsam");
        fixture.files.with(register, DeskFixture.PASSPHRASE);
        model = model(register);
    }

    private UnlockViewModel model(Path register) {
        return new UnlockViewModel(fixture.desk(new DirectBackground()), register, "Låst av dig 14:32.", opened::add);
    }

    @Test
    void theRightPassphraseOpens() {
        model.secret().set(DeskFixture.PASSPHRASE);
        model.unlock();
        assertThat(opened).hasSize(1);
        assertThat(opened.getFirst().name()).isEqualTo("Arbete");
        assertThat(model.secret().get()).isEmpty();
    }

    @Test
    void aWrongOneSaysSoAndIsCounted() {
        model.secret().set("fel");
        model.unlock();
        assertThat(model.problem().get()).isEqualTo(fixture.texts.get("kit.refused"));
        assertThat(model.busy().get()).isFalse();
        assertThat(model.tries().get()).isEqualTo("En fel lösenfras sedan du var inne, senast i går 21:32.");
        model.secret().set(DeskFixture.PASSPHRASE);
        model.unlock();
        assertThat(opened.getFirst().register().failedTries()).isEqualTo(1);
    }

    @Test
    void theRecoveryKeyOpensToo() {
        model.recovery().set(true);
        model.secret().set(FakeRegisterFiles.KEY);
        model.unlock();
        assertThat(opened).hasSize(1);
    }

    @Test
    void changingTheWayInForgetsWhatWasTyped() {
        model.secret().set("hemligt");
        model.recovery().set(true);
        assertThat(model.secret().get()).isEmpty();
    }

    @Test
    void nothingTypedAsksForIt() {
        model.unlock();
        assertThat(model.problem().get()).isEqualTo(fixture.texts.get("unlock.empty"));
    }

    @Test
    void saysWhyItIsLockedAndWhatOpensThePractice() {
        assertThat(model.why()).isEqualTo("Låst av dig 14:32.");
        assertThat(model(folder.resolve("Övning.varsam")).why())
                .startsWith("Låst av dig 14:32.").contains(Registers.PRACTICE_PASSPHRASE);
    }
}
