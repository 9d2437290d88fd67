package se.varsam.store.file;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import se.varsam.i18n.Texts;

class RefusalTextsTest {
    private static final Pattern KEY = Pattern
            .compile("\"(refusal\\.(?:backup|register|passphrase|recovery|place)\\.[a-z-]+)\"");

    @Test
    void everyRefusalHasItsTextAndItsOwnCode() throws Exception {
        var keys = new TreeSet<String>();
        for (String part : new String[]{"crypto", "store"}) {
            try (var files = Files.walk(Path.of("src/main/java/se/varsam", part))) {
                for (Path file : files.filter(Files::isRegularFile).toList()) {
                    KEY.matcher(Files.readString(file)).results().map((MatchResult r) -> r.group(1)).forEach(keys::add);
                }
            }
        }
        assertThat(keys).hasSizeGreaterThan(25);
        var texts = new Texts();
        assertThat(keys).allSatisfy(key -> assertThat(texts.get(key, "1", "2")).matches("(?s).+\\. \\(R-\\d{2,3}\\)")
                .doesNotContain("{"));
        assertThat(keys.stream().map(key -> texts.get(key).replaceFirst(".*\\(", ""))).doesNotHaveDuplicates();
    }
}
