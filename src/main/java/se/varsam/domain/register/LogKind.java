package se.varsam.domain.register;

import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Stream;

/** Kinds of lines in the words of who reads them; text {@code enum.LogKind.NAME}. Each line is of one kind. */
public enum LogKind {
    /** Läst. */
    READ(LogAction.READ, LogAction.REVEALED),
    /** Ändrat. */
    CHANGED(LogAction.CHANGED, LogAction.ADDED, LogAction.REMOVED, LogAction.CLOSED_CARD, LogAction.REOPENED_CARD,
            LogAction.MARKED, LogAction.UNDONE, LogAction.STARTED, LogAction.SIGNED),
    /** Skrivit ut. */
    PRINTED(LogAction.PRINTED),
    /** Lämnat ut: approved, saved as a file, shared. */
    HANDED_OUT(LogAction.APPROVED, LogAction.EXPORTED, LogAction.SHARED),
    /** Öppnat och låst. */
    OPENED(LogAction.CREATED, LogAction.OPENED, LogAction.LOCKED),
    /** Misslyckade försök. */
    FAILED(LogAction.UNLOCK_FAILED),
    /** Säkerhetskopior: also what was saved of a damaged register, and an upgrade, which makes a copy first. */
    BACKUPS(LogAction.BACKED_UP, LogAction.REHEARSED, LogAction.RESTORED, LogAction.SALVAGED, LogAction.LOST,
            LogAction.UPGRADED),
    /** Nycklar. */
    KEYS(LogAction.PASSPHRASE_CHANGED, LogAction.RECOVERY_RENEWED, LogAction.RECOVERY_CONFIRMED,
            LogAction.DATA_KEY_CHANGED, LogAction.DATA_KEY_EXPORTED),
    /** Gallrat. */
    THINNED(LogAction.THINNED),
    /** Loggen själv: reviews, and a log that has gone backwards. */
    LOG(LogAction.REVIEWED, LogAction.LOG_WENT_BACK),
    /** Övrigt: what no other kind names, so that no line is ever hidden. */
    OTHER();

    private final Set<LogAction> actions;

    LogKind(LogAction... actions) {
        this.actions = EnumSet.noneOf(LogAction.class);
        this.actions.addAll(Set.of(actions));
    }

    /** The actions of this kind; a thing brought back from the bin is a change, however. */
    public Set<LogAction> actions() {
        return this == OTHER ? rest() : EnumSet.copyOf(actions);
    }

    private static Set<LogAction> rest() {
        var rest = EnumSet.allOf(LogAction.class);
        Stream.of(values()).forEach(kind -> rest.removeAll(kind.actions));
        return rest;
    }

    /** The kind of a line. */
    public static LogKind of(LogEntry line) {
        if (line.action() == LogAction.RESTORED && line.subject().isPresent()) {
            return CHANGED;
        }
        return Stream.of(values()).filter(kind -> kind.actions.contains(line.action())).findFirst().orElse(OTHER);
    }
}
