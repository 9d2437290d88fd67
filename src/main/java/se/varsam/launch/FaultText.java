package se.varsam.launch;

import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A fault in words that can't tell of a person: classes and places in the code, never an exception's own text. */
final class FaultText {
    private static final int PLACES = 8;
    private static final int CAUSES = 5;

    private FaultText() {}

    /** The fault and its causes, each with the places it passed. */
    static String of(Throwable fault) {
        return Stream.iterate(fault, f -> f != null, Throwable::getCause).limit(CAUSES).map(FaultText::one)
                .collect(Collectors.joining(" < "));
    }

    private static String one(Throwable fault) {
        return Stream.of(fault.getStackTrace()).limit(PLACES)
                .map(p -> p.getClassName() + "." + p.getMethodName() + ":" + p.getLineNumber())
                .collect(Collectors.joining(" ", fault.getClass().getName() + " at ", ""));
    }
}
