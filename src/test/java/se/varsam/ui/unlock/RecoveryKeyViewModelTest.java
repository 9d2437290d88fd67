package se.varsam.ui.unlock;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.varsam.service.Registers.Fresh;
import se.varsam.service.Session;
import se.varsam.ui.TestSessions;
import se.varsam.ui.kit.DirectBackground;

@SuppressWarnings("NullAway.Init")
class RecoveryKeyViewModelTest {
    @TempDir
    private Path folder;

    private final List<Session> done = new ArrayList<>();
    private DeskFixture fixture;
    private Fresh fresh;
    private RecoveryKeyViewModel model;

    @BeforeEach
    void justMade() {
        fixture = new DeskFixture(folder);
        Desk desk = fixture.desk(new DirectBackground());
        fresh = new Fresh(new TestSessions().create(folder.resolve("Ny.varsam")), FakeRegisterFiles.KEY.toCharArray());
        model = new RecoveryKeyViewModel(desk, fresh, done::add);
    }

    @AfterEach
    void lock() {
        fresh.session().close();
    }

    @Test
    void showsSevenGroups() {
        assertThat(model.groups()).hasSize(7).startsWith("AAAA").endsWith("GGGG");
    }

    @Test
    void theGroupsAskedForLeadOnAndTheKeyIsWiped() {
        model.typed().set("cccc gggg");
        model.check();
        assertThat(done).hasSize(1);
        assertThat(fresh.recoveryKey()).containsOnly('\0');
    }

    @Test
    void theWholeKeyLeadsOnToo() {
        model.typed().set(FakeRegisterFiles.KEY);
        model.check();
        assertThat(done).hasSize(1);
    }

    @Test
    void anythingElseIsAskedAgain() {
        model.typed().set("CCCC FFFF");
        model.check();
        assertThat(done).isEmpty();
        assertThat(model.problem().get()).isNotEmpty();
        model.typed().set("");
        model.check();
        assertThat(done).isEmpty();
    }

    @Test
    void theSheetIsSavedUnderANeutralName() {
        fixture.dialogs.willChoose(folder.resolve("sheet.pdf"));
        model.save();
        assertThat(folder.resolve("sheet.pdf")).content(StandardCharsets.ISO_8859_1).startsWith("%PDF-");
        assertThat(fixture.dialogs.suggested).containsExactly("aterstallningsnyckel.pdf");
        assertThat(model.kept().get()).contains("sheet.pdf");
    }

    @Test
    void aPlaceThatCantBeWrittenIsTold() {
        fixture.dialogs.willChoose(folder.resolve("missing/sheet.pdf"));
        model.save();
        assertThat(fixture.dialogs.lastTold().key()).isEqualTo("refusal.file.write");
        assertThat(model.kept().get()).isEmpty();
    }

    @Test
    void printingSaysSo() {
        model.print();
        assertThat(model.kept().get()).isEqualTo(fixture.texts.get("unlock.key.printed"));
    }
}
