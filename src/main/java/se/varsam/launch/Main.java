package se.varsam.launch;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

import se.varsam.cli.ShellWords;
import se.varsam.i18n.Texts;

/** The way in. Doesn't extend {@code Application}: a start from the class path needs that. */
public final class Main {
    private Main() {}

    /**
     * Starts the program: a command when one is named, otherwise the window. Without arguments the system property
     * {@code varsam.args} is split as a shell would split it.
     */
    public static void main(String[] args) {
        Locale.setDefault(Texts.SWEDISH);
        List<String> words = args.length > 0 ? List.of(args) : ShellWords.split(System.getProperty("varsam.args", ""));
        // the way that is gone twenty times a day loads nothing of the other
        System.exit(
                words.isEmpty() && Display.isThere()
                        ? WindowStart.ofTheProgram().run(Optional.empty())
                        : new Commands().run(words));
    }
}
