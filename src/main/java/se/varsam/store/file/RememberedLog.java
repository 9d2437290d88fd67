package se.varsam.store.file;

import java.util.List;
import java.util.Optional;

import se.varsam.domain.register.LogAction;
import se.varsam.domain.register.LogEntry;
import se.varsam.domain.register.LogHead;
import se.varsam.domain.register.LogSetBack;
import se.varsam.domain.register.LogSetBack.Cause;
import se.varsam.service.port.KnownHeads;
import se.varsam.service.port.LogMemory;
import se.varsam.service.port.UnitOfWork;
import se.varsam.service.port.Work;

/** Compares the log of a register with what this computer saw of it last. */
final class RememberedLog implements LogMemory {
    private final KnownHeads heads;
    private final String mark;
    private final UnitOfWork work;
    private final Optional<LogSetBack> setBack;
    private volatile boolean accepted;

    RememberedLog(KnownHeads heads, String mark, UnitOfWork work, Optional<LogSetBack> setBack) {
        this.heads = heads;
        this.mark = mark;
        this.work = work;
        this.setBack = setBack;
        this.accepted = setBack.isEmpty();
    }

    /**
     * Looks whether the log holds what was known of it and leaves a line when it doesn't. Before anything else is
     * written into it at an opening.
     */
    static Optional<LogSetBack> compare(KnownHeads heads, String mark, Work work) {
        Optional<LogSetBack> found = heads.of(mark).filter(known -> !work.log().holds(known))
                .map(known -> new LogSetBack(known, work.log().head(), cause(work)));
        found.ifPresent(back -> work.log().add(LogAction.LOG_WENT_BACK,
                back.known().number() + " " + back.found().number()));
        return found;
    }

    private static Cause cause(Work work) {
        LogHead head = work.log().head();
        return work.log().lines(List.of(head.number())).stream().anyMatch(RememberedLog::isRestored)
                ? Cause.RESTORED
                : Cause.UNKNOWN;
    }

    private static boolean isRestored(LogEntry last) {
        return last.action() == LogAction.RESTORED && last.subject().isEmpty();
    }

    @Override
    public Optional<LogSetBack> setBack() {
        return setBack;
    }

    @Override
    public void accept() {
        accepted = true;
        note();
    }

    @Override
    public void note() {
        if (accepted) {
            LogHead head = work.read(w -> w.log().head());
            heads.keep(mark, head);
        }
    }
}
