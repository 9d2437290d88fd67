package se.varsam.i18n;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Collections;
import org.junit.jupiter.api.Test;

class TextsTest {
    private final Texts texts = new Texts();

    @Test
    void aTextIsFoundInItsFeaturesFileAndASharedOneWhereverItStands() {
        assertThat(texts.getString("unlock.title")).isEqualTo("Lås upp");
        assertThat(texts.containsKey("enum.LogAction.SALVAGED")).isTrue();
    }

    @Test
    void allKeysAreToldWhateverWasReadBefore() {
        String first = texts.getString("unlock.title");
        assertThat(Collections.list(texts.getKeys())).contains("unlock.title", "thinning.title");
        assertThat(texts.getString("unlock.title")).isEqualTo(first);
    }

    @Test
    void aTextThatIsNowhereIsAFault() {
        assertThat(texts.containsKey("unlock.nowhere")).isFalse();
        assertThatThrownBy(() -> texts.getString("nowhere")).hasMessageContaining("nowhere");
    }
}
