package se.varsam.settings;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.varsam.settings.Appearance.Colours;

@SuppressWarnings("NullAway.Init")
class SettingsFileTest {
    @TempDir
    private Path folder;

    @Test
    void whatIsChangedIsThereAtTheNextStart() {
        Path register = folder.resolve("Åsas mapp\\med streck = å.varsam");
        new SettingsFile(folder.resolve("new")).change(s -> s.with(new Appearance(Colours.DARK, 150)).used(register));
        Settings read = new SettingsFile(folder.resolve("new")).current();
        assertThat(read.appearance()).isEqualTo(new Appearance(Colours.DARK, 150));
        assertThat(read.recent()).containsExactly(register);
    }

    @Test
    void theNewestRegisterComesFirstOnceAndOldOnesAreForgotten() {
        var file = new SettingsFile(folder);
        IntStream.rangeClosed(1, 8).forEach(i -> file.change(s -> s.used(Path.of("r" + i))));
        file.change(s -> s.used(Path.of("r5")));
        assertThat(file.current().recent()).hasSize(6).startsWith(Path.of("r5"), Path.of("r8"))
                .doesNotHaveDuplicates();
    }

    @Test
    void aBrokenFileCountsAsNone() throws IOException {
        Files.writeString(folder.resolve("settings.properties"), "colours=PINK\ntext=\\u00zz");
        assertThat(new SettingsFile(folder).current()).isEqualTo(Settings.FIRST);
        Files.writeString(folder.resolve("settings.properties"), "colours=PINK\ntext=900");
        assertThat(new SettingsFile(folder).current().appearance()).isEqualTo(new Appearance(Colours.LIGHT, 200));
    }

    @Test
    void aFolderThatCantBeWrittenStopsNothing() throws IOException {
        Path file = Files.writeString(folder.resolve("file"), "");
        var settings = new SettingsFile(file.resolve("sub"));
        settings.change(s -> s.used(Path.of("r")));
        assertThat(settings.current().recent()).containsExactly(Path.of("r"));
    }
}
