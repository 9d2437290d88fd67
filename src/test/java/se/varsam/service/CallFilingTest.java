package se.varsam.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.varsam.catalog.AwayFile;
import se.varsam.catalog.Forms;
import se.varsam.domain.child.ChildField;
import se.varsam.domain.child.ChildId;
import se.varsam.domain.missing.CallNote;
import se.varsam.domain.missing.EpisodeField;
import se.varsam.domain.missing.MissingEpisode;
import se.varsam.domain.shared.Outcome;
import se.varsam.domain.shared.Refusal;
import se.varsam.i18n.Texts;
import se.varsam.service.CallFiling.Filed;
import se.varsam.service.port.PdfWriter.Pdf;
import se.varsam.service.port.Today;
import se.varsam.service.port.UnitOfWork;
import se.varsam.service.port.Work;
import se.varsam.store.TestRegister;

/** A note of the call is either loose or its words stand in the answer, never both and never neither. */
class CallFilingTest {
    private static final Today TODAY = () -> LocalDate.of(2026, 11, 21);

    private TestRegister register;
    private CallService calls;
    private EpisodeService episodes;
    private ChildFields fields;
    private ChildId child;
    private MissingEpisode episode;
    private CallNote note;

    @BeforeEach
    void open(@TempDir Path folder) throws SQLException {
        register = TestRegister.in(folder);
        calls = new AwayService(register, AwayFile.bundled(), TestRegister.CLOCK).calls();
        episodes = new EpisodeService(register, TODAY, TestRegister.CLOCK);
        fields = new ChildFields(register, TODAY);
        child = register.write(w -> w.children().add(2026)).id();
        episode = episodes.open(child, LocalDateTime.of(2026, 11, 21, 8, 30)).toOptional().orElseThrow().episode();
        note = jotted("Keps");
    }

    @AfterEach
    void close() {
        register.close();
    }

    @Test
    void aNoteIsFiledAfterWhatStandsThereTakenBackAndFiledAgain() {
        episodes.change(episode, EpisodeField.CLOTHES, "Jeans");
        Filed filed = filing(register).file(child, note, "clothes").toOptional().orElseThrow();
        assertThat(clothes()).isEqualTo("Jeans\nKeps");
        assertThat(under()).contains("clothes");
        assertThat(key(filing(register).file(child, note, "clothes"))).as("once").contains("refusal.call.gone");
        assertThat(clothes()).isEqualTo("Jeans\nKeps");

        filing(register).takeBack(filed);
        assertThat(clothes()).isEqualTo("Jeans");
        assertThat(under()).isEmpty();
        filing(register).again(filed);
        assertThat(clothes()).isEqualTo("Jeans\nKeps");
        assertThat(under()).contains("clothes");
    }

    @Test
    void aFieldOfTheChildTakesTheWordsInOneLine() {
        fields.change(child, ChildField.HAIR, "svart");
        filing(register).file(child, note, "hair");
        assertThat(hair()).isEqualTo("svart; Keps");
        assertThat(under()).contains("hair");
    }

    @Test
    void aFaultInBetweenLeavesTheNoteLooseAndTheAnswerAsItWas() {
        var breaks = new UnitOfWork() {
            @Override
            public <T> T write(Function<Work, T> work) {
                return register.write(w -> {
                    T unused = work.apply(w);
                    throw new IllegalStateException("the disk");
                });
            }

            @Override
            public <T> T read(Function<Work, T> work) {
                return register.read(work);
            }
        };
        assertThatThrownBy(() -> filing(breaks).file(child, note, "clothes")).isInstanceOf(IllegalStateException.class);
        assertThat(clothes()).isEmpty();
        assertThat(under()).isEmpty();
        Filed filed = filing(register).file(child, note, "clothes").toOptional().orElseThrow();
        assertThatThrownBy(() -> filing(breaks).takeBack(filed)).isInstanceOf(IllegalStateException.class);
        assertThat(clothes()).isEqualTo("Keps");
        assertThat(under()).contains("clothes");
    }

    @Test
    void whatDoesNotFitIsNeitherFiledNorADraft() {
        fields.change(child, ChildField.HAIR, "x".repeat(299));
        assertThat(key(filing(register).file(child, note, "hair"))).contains("refusal.text.long");
        assertThat(hair()).isEqualTo("x".repeat(299));
        assertThat(fields.isDrafted(child, ChildField.HAIR)).isFalse();
        assertThat(under()).isEmpty();
    }

    @Test
    void whatIsHalfTypedInTheAnswerIsNotLost() {
        fields.keepDraft(child, ChildField.HAIR, "halvt");
        episodes.keepDraft(episode, EpisodeField.CLOTHES, "halvt");
        for (String question : List.of("hair", "clothes")) {
            assertThat(key(filing(register).file(child, note, question))).contains("refusal.call.halfTyped");
        }
        assertThat(fields.isDrafted(child, ChildField.HAIR)).isTrue();
        assertThat(episodes.drafts(episode)).containsEntry(EpisodeField.CLOTHES, "halvt");
        assertThat(under()).isEmpty();
    }

    @Test
    void whatWasChangedSinceIsNotTakenBack() {
        Filed filed = filing(register).file(child, note, "clothes").toOptional().orElseThrow();
        episodes.change(episode, EpisodeField.CLOTHES, "Keps, blå");
        assertThat(key(filing(register).takeBack(filed))).contains("refusal.call.changed");
        assertThat(clothes()).isEqualTo("Keps, blå");
        assertThat(under()).as("its words stand there").contains("clothes");
        calls.remove(episode, note);
        assertThat(key(filing(register).again(filed))).contains("refusal.call.changed");
        assertThat(key(filing(register).file(child, note, "clothes"))).contains("refusal.call.gone");
    }

    private CallFiling filing(UnitOfWork work) {
        return new DocumentService(work, new Forms(), _ -> new Pdf(new byte[0], 1, List.of()), new Texts()::get,
                TestRegister.CLOCK, TODAY).filing();
    }

    private CallNote jotted(String text) {
        return calls.jot(episode, text).toOptional().orElseThrow();
    }

    private Optional<String> under() {
        return calls.notes(episode).getFirst().filedUnder();
    }

    private String clothes() {
        return episodes.current(child).orElseThrow().answers().getOrDefault(EpisodeField.CLOTHES, "");
    }

    private String hair() {
        return register.read(w -> w.children().find(child).orElseThrow().facts().text(ChildField.HAIR));
    }

    private static Optional<String> key(Outcome<?> outcome) {
        return outcome.refusal().map(Refusal::key);
    }
}
