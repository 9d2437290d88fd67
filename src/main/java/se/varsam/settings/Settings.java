package se.varsam.settings;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * What the program remembers between starts on this computer (<i>inställningar</i>). Nothing of any person.
 *
 * @param appearance
 *            how the windows look
 * @param recent
 *            folders of the registers used last, newest first
 */
public record Settings(Appearance appearance, List<Path> recent) {
    /** As on the first start: looks as the computer does. */
    public static final Settings FIRST = new Settings(
            new Appearance(Appearance.Colours.SYSTEM, Appearance.DEFAULT.textPercent()), List.of());

    private static final int REMEMBERED = 6;

    /** Keeps an unmodifiable copy. */
    public Settings {
        recent = List.copyOf(recent);
    }

    /** The same with another look. */
    public Settings with(Appearance other) {
        return new Settings(other, recent);
    }

    /** The same with a register as the one used last. */
    public Settings used(Path register) {
        return new Settings(appearance,
                Stream.concat(Stream.of(register), others(register)).limit(REMEMBERED).toList());
    }

    /** The same without a register that is to be forgotten; its folder stays. */
    public Settings without(Path register) {
        return new Settings(appearance, new ArrayList<>(others(register).toList()));
    }

    private Stream<Path> others(Path register) {
        return recent.stream().filter(r -> !r.equals(register));
    }
}
