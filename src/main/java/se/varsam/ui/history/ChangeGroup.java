package se.varsam.ui.history;

import java.util.EnumSet;
import java.util.Set;

import se.varsam.domain.register.LogAction;

/** Kinds of lines that one can look at apart; text {@code history.group.NAME}. */
enum ChangeGroup {
    ALL(EnumSet.allOf(LogAction.class)), CHANGED(EnumSet.of(LogAction.CHANGED, LogAction.CLOSED_CARD,
            LogAction.REOPENED_CARD)), ADDED(
                    EnumSet.of(LogAction.ADDED, LogAction.REMOVED, LogAction.RESTORED,
                            LogAction.SIGNED)), LISTS(
                                    EnumSet.of(LogAction.STARTED, LogAction.MARKED,
                                            LogAction.UNDONE)), PAPERS(
                                                    EnumSet.of(LogAction.PRINTED, LogAction.APPROVED,
                                                            LogAction.EXPORTED, LogAction.SHARED)), READ(
                                                                    EnumSet.of(LogAction.READ,
                                                                            LogAction.REVEALED));

    private final Set<LogAction> actions;

    ChangeGroup(Set<LogAction> actions) {
        this.actions = actions;
    }

    boolean holds(ChangeLine line) {
        return actions.contains(line.action());
    }
}
