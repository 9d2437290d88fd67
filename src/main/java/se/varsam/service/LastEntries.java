package se.varsam.service;

import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import se.varsam.domain.child.Child;
import se.varsam.domain.child.ChildId;
import se.varsam.domain.child.FileNumber;
import se.varsam.domain.register.LogHead;
import se.varsam.service.port.Work;

/**
 * When something was written in each file last, as far as that has been looked for: looked for again only in files that
 * have got a line since. In turns of the register that read, hence by one thread at a time.
 */
final class LastEntries {
    private final Map<FileNumber, LocalDate> known = new HashMap<>();
    private LogHead upTo = LogHead.NONE;

    /** Of these children those that are known. */
    Map<ChildId, LocalDate> known(Work w, Collection<Child> children) {
        renew(w);
        var days = new HashMap<ChildId, LocalDate>();
        children.forEach(child -> Optional.ofNullable(known.get(child.fileNumber()))
                .ifPresent(day -> days.put(child.id(), day)));
        return days;
    }

    /** Looks for those of these children. */
    Map<ChildId, LocalDate> read(Work w, Collection<Child> children) {
        renew(w);
        Map<ChildId, LocalDate> days = w.thinnings().lastEntries(children);
        children.forEach(child -> Optional.ofNullable(days.get(child.id()))
                .ifPresent(day -> known.put(child.fileNumber(), day)));
        return days;
    }

    private void renew(Work w) {
        LogHead now = w.log().head();
        if (now.equals(upTo)) {
            return;
        }
        if (!w.log().holds(upTo)) { // the register is another one, or an older state of it
            known.clear();
        } else if (!known.isEmpty()) {
            w.log().subjectsSince(upTo.number())
                    .forEach(number -> FileNumber.parse(number).ifPresent(known::remove));
        }
        upTo = now;
    }
}
