package se.varsam.ui.kit;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.function.Predicate;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import se.varsam.domain.shared.Refusal;

/**
 * Where every fault ends that nobody else answers for: a line in the log without any value, and words for the user with
 * a short code to read out on the phone. The program goes on.
 */
public final class FaultReporter implements Thread.UncaughtExceptionHandler {
    private static final Logger LOG = LoggerFactory.getLogger(FaultReporter.class);
    private static final int FRAMES = 12;

    private final Dialogs dialogs;
    private final Function<Throwable, Refusal> words;
    private final Predicate<Throwable> ofTheDisk;

    /**
     * Tells through {@code dialogs}, in the words that {@code words} finds for a fault.
     *
     * @param ofTheDisk
     *            whether it is no fault of the program: then its place in the code is not logged
     */
    public FaultReporter(Dialogs dialogs, Function<Throwable, Refusal> words, Predicate<Throwable> ofTheDisk) {
        this.dialogs = dialogs;
        this.words = words;
        this.ofTheDisk = ofTheDisk;
    }

    /** Logs and tells of a fault; call on the FX thread. */
    public void report(Throwable fault) {
        String code = code(fault);
        Refusal said = words.apply(root(fault));
        LOG.error("fault {} {} {}", code, said.key(), ofTheDisk.test(root(fault)) ? "" : where(fault));
        dialogs.fault(said, code);
    }

    @Override
    public void uncaughtException(Thread thread, Throwable fault) {
        FxThread.run(() -> report(fault));
    }

    /** Stays the same for the same fault at the same place, so that it can be searched for. */
    static String code(Throwable fault) {
        return "V-%04X".formatted(where(root(fault)).toString().toUpperCase(Locale.ROOT).hashCode() & 0xFFFF);
    }

    // class names and places only: a message may quote what somebody typed
    private static List<String> where(Throwable fault) {
        var lines = new ArrayList<String>();
        for (Throwable t = fault; t != null; t = t.getCause()) {
            lines.add(t.getClass().getName());
            Arrays.stream(t.getStackTrace()).limit(FRAMES).map(StackTraceElement::toString).forEach(lines::add);
        }
        return lines;
    }

    // FXML and reflection wrap what really happened
    private static Throwable root(Throwable fault) {
        Throwable t = fault;
        while (t.getCause() != null && t.getClass().getName().startsWith("java.lang.")) {
            t = t.getCause();
        }
        return t;
    }
}
