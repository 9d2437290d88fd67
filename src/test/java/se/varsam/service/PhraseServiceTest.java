package se.varsam.service;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.sql.SQLException;
import java.util.Collection;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.varsam.domain.note.Phrase;
import se.varsam.domain.note.PhraseBook.Expansion;
import se.varsam.domain.shared.Refusal;
import se.varsam.service.port.Bin;
import se.varsam.store.TestRegister;

class PhraseServiceTest {
    @TempDir
    Path folder;

    @Test
    void addsChangesRenamesAndRemoves() throws SQLException {
        try (var register = TestRegister.in(folder)) {
            var phrases = new PhraseService(register);
            int shipped = phrases.all().size();
            Phrase bus = phrases.save(Optional.empty(), "Buss", "Resa med buss till …").toOptional().orElseThrow();
            assertThat(phrases.book().at(";buss", 5)).map(Expansion::text).contains("Resa med buss till …");
            assertThat(phrases.save(Optional.empty(), "buss", "x").refusal())
                    .contains(Refusal.of("refusal.phrase.taken", "buss"));
            assertThat(phrases.save(Optional.of(bus), "tfn", "x").refusal())
                    .contains(Refusal.of("refusal.phrase.taken", "tfn"));
            Phrase train = phrases.save(Optional.of(bus), "tåg", "Resa med tåg").toOptional().orElseThrow();
            assertThat(phrases.all()).hasSize(shipped + 1).contains(train).doesNotContain(bus);
            int lines = lines(register);
            phrases.save(Optional.of(train), "tåg", "Resa med tåg");
            assertThat(lines(register)).isEqualTo(lines);
            phrases.remove(train);
            assertThat(phrases.all()).hasSize(shipped);
        }
    }

    @Test
    void whatIsRemovedLiesInTheBinUntilItIsThereAgain() throws SQLException {
        try (var register = TestRegister.in(folder)) {
            var phrases = new PhraseService(register);
            Phrase bus = phrases.save(Optional.empty(), "buss", "Resa med buss").toOptional().orElseThrow();
            phrases.remove(bus);
            assertThat(binned(register)).containsExactly(bus);
            Phrase other = phrases.save(Optional.empty(), "buss", "Buss och tåg").toOptional().orElseThrow();
            assertThat(phrases.restore(bus).refusal()).contains(Refusal.of("refusal.phrase.taken", "buss"));
            phrases.remove(other);
            assertThat(binned(register)).containsExactly(bus, other);
            assertThat(phrases.restore(bus).refusal()).isEmpty();
            assertThat(phrases.all()).contains(bus);
            assertThat(binned(register)).containsExactly(other);
            Set<Bin.Thing> things = register.read(w -> w.bin().stamps().keySet());
            assertThat(things).singleElement().satisfies(t -> assertThat(t.kind()).isEqualTo(Bin.Kind.PHRASE));
            phrases.save(Optional.of(bus), "tåg", "Resa med tåg");
            assertThat(binned(register)).as("a new name removes nothing").containsExactly(other);
        }
    }

    private static Collection<Phrase> binned(TestRegister register) {
        return register.read(w -> w.phrases().laidAside().values());
    }

    private static int lines(TestRegister register) {
        return register.read(w -> w.log().entries().size());
    }
}
