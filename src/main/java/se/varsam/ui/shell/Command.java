package se.varsam.ui.shell;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import javafx.scene.input.KeyCombination;

import se.varsam.i18n.Texts;
import se.varsam.ui.kit.Place;

/**
 * What can be done from every page: the one table that the command field, the keys, the tooltips and the help are made
 * of. Name: text {@code enum.Command.NAME}. What isn't here isn't offered.
 */
enum Command {
    /** The first page. */
    TODAY("fth-home", new Place.Today(), "Shortcut+1"),
    /** The list of children. */
    CHILDREN("fth-users", new Place.ChildList(), "Shortcut+2"),
    /** Approved documents. */
    DOCUMENTS("fth-file-text", new Place.Documents(), "Shortcut+3"),
    /** Settings. */
    PREFERENCES("fth-settings", new Place.Preferences(), "Shortcut+4"),
    /** The form for a new child. */
    NEW_CHILD("fth-user-plus", new Place.NewChild(), "Shortcut+N"),
    /** What now while a child is away: of the one looked at, else of the one away. */
    ACUTE("fth-alert-octagon", FrameView::acute, "F9"),
    /** A quick note over the page on show. */
    NOTE("fth-edit-3", FrameView::note, "F8"),
    /** What lies on each day. */
    MONTH("fth-calendar", new Place.Month()),
    /** Own deadlines. */
    REMINDERS("fth-bookmark", new Place.Reminders(Optional.empty())),
    /** A new own deadline. */
    NEW_REMINDER("fth-plus", new Place.NewReminder(Optional.empty())),
    /** What could be told the police tonight. */
    READINESS("fth-life-buoy", new Place.Readiness(Optional.empty())),
    /** The page for a stand-in. */
    STAND_IN("fth-user-check", new Place.StandIn()),
    /** What notes add up to. */
    PERIOD_REPORT("fth-clock", new Place.PeriodReport(Optional.empty())),
    /** What notes are written with. */
    PHRASES("fth-type", new Place.Phrases()),
    /** What was removed. */
    BIN("fth-trash-2", new Place.Bin(Optional.empty())),
    /** What was done in the whole register. */
    LOG("fth-list", new Place.Log()),
    /** The review of the log. */
    LOG_REVIEW("fth-check-square", new Place.LogReview()),
    /** What may go. */
    THINNING("fth-scissors", new Place.Thinning(Optional.empty())),
    /** The register's backups. */
    BACKUPS("fth-archive", new Place.Backups()),
    /** The field itself. */
    SEARCH("fth-search", FrameView::search, "Shortcut+K"),
    /** Takes the last change back. */
    UNDO("fth-rotate-ccw", FrameView::undo, "Shortcut+Z"),
    /** Makes it again. */
    REDO("fth-rotate-cw", FrameView::redo, "Shortcut+Shift+Z", "Shortcut+Y"),
    /** The page before. */
    BACK("fth-arrow-left", FrameView::back, "Alt+Left"),
    /** The help sheet. */
    HELP("fth-help-circle", FrameView::help, "F1"),
    /** Version, licence, data files. */
    ABOUT("fth-info", new Place.About()),
    /** Moves the clock of a practice register. */
    EXERCISE("fth-clock", new Place.Exercise()),
    /** Hides all that is on show until it is pressed again. */
    COVER("fth-eye-off", FrameView::cover, "F12"),
    /** Locks the register. */
    LOCK("fth-lock", FrameView::lock, "Shortcut+L");

    /** Keys whose names are no word of a language: letters, digits, F1. */
    private static final Pattern AS_IT_IS = Pattern.compile("F\\d+|.");
    private static final Pattern MARKS = Pattern.compile("\\p{M}+");

    private final String icon;
    private final Consumer<FrameView> action;
    private final List<String> keys;

    Command(String icon, Place place, String... keys) {
        this(icon, frame -> frame.go(place), keys);
    }

    /**
     * A command.
     *
     * @param keys
     *            as {@link KeyCombination} reads them; the first is the one shown
     */
    Command(String icon, Consumer<FrameView> action, String... keys) {
        this.icon = icon;
        this.action = action;
        this.keys = List.of(keys);
    }

    String icon() {
        return icon;
    }

    void run(FrameView frame) {
        action.accept(frame);
    }

    /** The keys that run it. */
    Stream<KeyCombination> keys() {
        return keys.stream().map(KeyCombination::keyCombination);
    }

    /** Its keys in words, for instance {@code Ctrl+Skift+Z}; empty where it has none. */
    Optional<String> keyWords(Texts texts) {
        return keys.stream().findFirst().map(combination -> Arrays.stream(combination.split("\\+"))
                .map(key -> AS_IT_IS.matcher(key).matches() ? key : texts.get("shell.key." + key))
                .collect(Collectors.joining("+")));
    }

    /** Its name with its keys, for a tooltip. */
    String hint(Texts texts) {
        String name = texts.of(this);
        return keyWords(texts).map(words -> texts.get("shell.hint", name, words)).orElse(name);
    }

    /** Those offered for what is typed: every word typed begins a word of the name; all when nothing is. */
    static List<Command> matching(String typed, Texts texts) {
        List<String> wanted = words(typed);
        return Arrays.stream(values()).filter(command -> command != SEARCH)
                .filter(command -> wanted.stream().allMatch(
                        word -> words(texts.of(command)).stream().anyMatch(own -> own.startsWith(word))))
                .toList();
    }

    private static List<String> words(String text) {
        String plain = MARKS.matcher(Normalizer.normalize(text, Normalizer.Form.NFD)).replaceAll("");
        return Arrays.stream(plain.toLowerCase(Locale.ROOT).split("\\s+")).filter(word -> !word.isEmpty()).toList();
    }
}
