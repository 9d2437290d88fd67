package se.varsam.ui.kit;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.logging.Handler;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import org.junit.jupiter.api.Test;
import se.varsam.domain.shared.Refusal;

class FaultReporterTest {
    private final FakeDialogs dialogs = new FakeDialogs();
    private final FaultReporter reporter = new FaultReporter(dialogs, _ -> Refusal.of("refusal.fault.OTHER"),
            UncheckedIOException.class::isInstance);

    @Test
    void tellsInWordsAndLogsWithoutTheMessage() {
        List<String> lines = logged(new IllegalStateException("Amina Påhittad", new RuntimeException("Amina")));
        assertThat(dialogs.lastTold().key()).isEqualTo("refusal.fault.OTHER");
        assertThat(lines).hasSize(1).allSatisfy(line -> assertThat(line)
                .contains("IllegalStateException", "FaultReporterTest.java").doesNotContain("Amina"));
    }

    @Test
    void aTroubleOfTheDiskHasNoPlaceInTheCode() {
        List<String> lines = logged(new UncheckedIOException(new IOException("Amina")));
        assertThat(dialogs.told).hasSize(1);
        assertThat(lines).hasSize(1).allSatisfy(line -> assertThat(line)
                .contains("refusal.fault.OTHER").doesNotContain("Amina", ".java"));
    }

    private List<String> logged(Throwable fault) {
        List<String> lines = new ArrayList<>();
        Logger log = Logger.getLogger(FaultReporter.class.getName());
        var listener = new Handler() {
            @Override
            public void publish(LogRecord line) {
                lines.add(line.getMessage() + line.getThrown());
            }

            @Override
            public void flush() {}

            @Override
            public void close() {}
        };
        log.setUseParentHandlers(false);
        log.addHandler(listener);
        reporter.report(fault);
        log.removeHandler(listener);
        log.setUseParentHandlers(true);
        return lines;
    }

    @Test
    void theCodeIsTheSameForTheSamePlace() {
        assertThat(FaultReporter.code(fault("one"))).isEqualTo(FaultReporter.code(fault("other")))
                .matches("V-[0-9A-F]{4}");
    }

    private static RuntimeException fault(String text) {
        return new IllegalArgumentException(text);
    }
}
