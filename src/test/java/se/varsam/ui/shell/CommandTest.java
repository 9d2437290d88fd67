package se.varsam.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import javafx.scene.input.KeyCombination;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import se.varsam.i18n.Texts;

class CommandTest {
    private final Texts texts = new Texts();

    @ParameterizedTest
    @EnumSource
    void everyCommandHasItsName(Command command) {
        assertThat(texts.of(command)).isNotBlank();
        assertThat(command.hint(texts)).startsWith(texts.of(command));
    }

    @Test
    void noKeysRunTwoCommands() {
        assertThat(Arrays.stream(Command.values()).flatMap(Command::keys).map(KeyCombination::getName))
                .doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @CsvSource({"nytt, NEW_CHILD", "ny ant, NOTE", "nytt ba, NEW_CHILD", "barn nytt, NEW_CHILD", "OVER, TODAY",
            "över, TODAY",
            "lås, LOCK", "las reg, LOCK", "om va, ABOUT", "install, PREFERENCES"})
    void aCommandIsFoundByTheBeginningsOfItsWords(String typed, Command command) {
        assertThat(Command.matching(typed, texts)).containsExactly(command);
    }

    @Test
    void nothingTypedOffersAllAndNonsenseNone() {
        assertThat(Command.matching(" ", texts)).hasSize(Command.values().length - 1).doesNotContain(Command.SEARCH);
        assertThat(Command.matching("xyz", texts)).isEmpty();
    }

    @Test
    void keysAreTold() {
        assertThat(Command.REDO.keyWords(texts)).hasValue("Ctrl+Skift+Z");
        assertThat(Command.BACK.keyWords(texts)).hasValue("Alt+vänsterpil");
        assertThat(Command.HELP.hint(texts)).isEqualTo("Hjälp om sidan (F1)");
        assertThat(Command.ABOUT.keyWords(texts)).isEmpty();
    }
}
