package se.varsam.service;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.sql.SQLException;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.varsam.domain.note.Phrase;
import se.varsam.domain.note.PhraseBook.Expansion;
import se.varsam.domain.shared.Refusal;
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

    private static int lines(TestRegister register) {
        return register.read(w -> w.log().entries().size());
    }
}
