package se.varsam.i18n;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.text.MessageFormat;
import java.time.LocalDate;
import java.util.Collections;
import java.util.function.Supplier;
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

    @Test
    void whatIsPutTogetherWithoutAFormatReadsAsWithOne() {
        for (Object[] details : new Object[][]{{}, {"ett", "två {0} 'tre'", "å", "4"}, {"ett", 1_234, LocalDate.MIN}}) {
            texts.keySet().forEach(key -> assertThat(said(() -> texts.get(key, details))).as(key)
                    .isEqualTo(said(() -> new MessageFormat(texts.getString(key), Texts.SWEDISH).format(details))));
        }
    }

    /** The text, or that there is none of such details. */
    private static String said(Supplier<String> text) {
        try {
            return text.get();
        } catch (IllegalArgumentException e) {
            return e.getClass().getName();
        }
    }
}
