package se.varsam.ui.history;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.varsam.catalog.Checklists;
import se.varsam.domain.child.ChildId;
import se.varsam.domain.register.LogAction;
import se.varsam.domain.register.LogKind;
import se.varsam.i18n.Texts;
import se.varsam.service.ChecklistService;
import se.varsam.service.LogService;
import se.varsam.service.port.Today;
import se.varsam.store.TestRegister;
import se.varsam.ui.Visited;
import se.varsam.ui.history.LogViewModel.Reach;
import se.varsam.ui.kit.DirectBackground;
import se.varsam.ui.kit.HeldBackground;

@SuppressWarnings("NullAway.Init") // filled before each test
class LogViewModelTest {
    private final HeldBackground aside = new HeldBackground(Runnable::run);
    private TestRegister register;
    private LogViewModel model;

    @BeforeEach
    void open(@TempDir Path folder) throws SQLException {
        register = TestRegister.in(folder);
        ChildId child = register.write(w -> w.children().add(2026)).id();
        for (LogAction action : List.of(LogAction.READ, LogAction.PRINTED, LogAction.READ, LogAction.PRINTED)) {
            register.change(w -> w.log().add(action, child));
        }
        Today today = Today.of(TestRegister.CLOCK);
        model = new LogViewModel(new LogDesk(new LogService(register),
                new ChecklistService(register, new Checklists(), today), new DirectBackground(), aside, new Visited(),
                new Texts(), today));
    }

    @AfterEach
    void close() {
        register.close();
    }

    private List<Long> rows() {
        return model.rows().stream().map(LogRow::number).toList();
    }

    @Test
    void rowsOfLinesThatAreMissingGoWhenTheOthersAreCounted() throws SQLException {
        register.sql("DELETE FROM log_entry WHERE id = 2");
        model.load();
        assertThat(rows()).containsExactly(4L, 3L, 2L, 1L);
        assertThat(model.reach().get()).isEqualTo(Reach.NEWEST);
        aside.all();
        assertThat(rows()).containsExactly(4L, 3L, 1L);
        assertThat(model.reach().get()).isEqualTo(Reach.ALL);
        model.load();
        assertThat(rows()).as("it is known now").containsExactly(4L, 3L, 1L);
    }

    @Test
    void onlyTheLastThingThatWasChosenIsShown() {
        model.load();
        aside.all();
        assertThat(model.reach().get()).isEqualTo(Reach.ALL);
        model.kind().set(Optional.of(LogKind.READ));
        model.kind().set(Optional.of(LogKind.PRINTED));
        assertThat(model.reach().get()).isEqualTo(Reach.NOTHING);
        aside.all();
        assertThat(rows()).containsExactly(4L, 2L);
        model.kind().set(Optional.of(LogKind.READ));
        model.kind().set(Optional.empty());
        aside.all();
        assertThat(rows()).containsExactly(4L, 3L, 2L, 1L);
        assertThat(model.reach().get()).isEqualTo(Reach.ALL);
        assertThat(model.clock()).isEqualTo("Datorns klocka har inte ställts tillbaka.");
    }

    @Test
    void aRegisterThatIsLockedMeanwhileEndsTheReading() {
        model.load();
        register.close();
        aside.next();
        assertThat(aside.size()).isZero();
        model.leave();
    }
}
