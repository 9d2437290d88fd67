package se.varsam.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import se.varsam.ui.shell.ChangeHistory.Change;

class ChangeHistoryTest {
    private final ChangeHistory history = new ChangeHistory();
    private final StringBuilder done = new StringBuilder();

    private void add(Object part, String what) {
        history.add(new Change(part, this, what, () -> done.append('-').append(what),
                Optional.of(() -> done.append('+').append(what))));
    }

    private void undo() {
        history.undo().ifPresent(change -> change.undo().run());
    }

    private void redo() {
        history.redo().ifPresent(change -> change.redo().orElseThrow().run());
    }

    @Test
    void theNewestIsUndoneFirstAndMadeAgainLast() {
        add(1, "a");
        add(2, "b");
        undo();
        undo();
        undo();
        assertThat(history.undoable()).isEmpty();
        assertThat(history.redoable()).hasValue("a");
        redo();
        redo();
        redo();
        assertThat(done).hasToString("-b-a+a+b");
        assertThat(history.undoable()).hasValue("b");
    }

    @Test
    void aNewChangeTakesThePlaceOfWhatWasUndone() {
        add(1, "a");
        undo();
        add(2, "b");
        redo();
        assertThat(done).hasToString("-a");
        assertThat(history.redoable()).isEmpty();
    }

    @Test
    void partsOfOneChangeAreUndoneTogetherAndMadeAgainAsTheyWereLast() {
        Object visit = new Object();
        add(visit, "a");
        add(visit, "b");
        assertThat(history.undoable()).hasValue("b");
        undo();
        redo();
        undo();
        assertThat(done).hasToString("-a+b-a");
        assertThat(history.undoable()).isEmpty();
    }

    @Test
    void aPartThatComesAfterAnUndoIsAChangeOfItsOwn() {
        Object visit = new Object();
        add(visit, "a");
        add(2, "b");
        undo();
        add(visit, "c");
        undo();
        assertThat(history.undoable()).hasValue("a");
    }

    @Test
    void whatCantBeMadeAgainIsOnlyUndoneAndEndsWhatCould() {
        history.add(new Change(1, this, "photo", () -> done.append("-photo"), Optional.empty()));
        add(2, "b");
        undo();
        assertThat(history.redoable()).hasValue("b");
        undo();
        assertThat(history.redoable()).isEmpty();
        assertThat(done).hasToString("-b-photo");
    }

    @Test
    void theOldestIsForgottenFirst() {
        for (int i = 0; i <= ChangeHistory.MOST; i++) {
            add(i, "c" + i);
        }
        for (int i = 0; i < ChangeHistory.MOST; i++) {
            undo();
        }
        assertThat(history.undoable()).isEmpty();
        assertThat(done.toString()).endsWith("-c2-c1");
    }

    @Test
    void closedItKnowsNothingAndLearnsNothing() {
        add(1, "a");
        add(2, "b");
        undo();
        history.close();
        add(3, "late");
        undo();
        redo();
        assertThat(done).hasToString("-b");
    }
}
