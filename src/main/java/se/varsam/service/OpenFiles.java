package se.varsam.service;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import se.varsam.domain.checklist.ChecklistRun;
import se.varsam.domain.child.Child;
import se.varsam.domain.child.ChildId;
import se.varsam.domain.child.ChildRecord;
import se.varsam.domain.missing.MissingEpisode;
import se.varsam.domain.readiness.Nudge;
import se.varsam.domain.readiness.Readiness;
import se.varsam.domain.register.OwnDetails;
import se.varsam.domain.shared.Sensitive;
import se.varsam.service.port.Work;

/**
 * What the readiness of all open cards is worked out of, read in one turn of the register and worked out after it. Of
 * records only those are read whose answers the cards don't hold: the fields that follow from records are kept in the
 * cards, by the day they were brought up to date last.
 *
 * @param children
 *            the open cards
 * @param records
 *            of those whose records were read
 * @param photographed
 *            the days of the newest photographs
 * @param described
 *            the days of the last changes in the descriptions
 * @param ended
 *            times away that are over, newest first
 * @param due
 *            whose file should be gone through now, and why
 * @param own
 *            the user's details
 */
record OpenFiles(List<Child> children, Map<ChildId, List<ChildRecord>> records, Map<ChildId, LocalDate> photographed,
        Map<ChildId, LocalDate> described, Map<ChildId, List<MissingEpisode>> ended, Map<ChildId, Nudge.Why> due,
        OwnDetails own) implements Sensitive {
    static OpenFiles read(Work work, LocalDate day) {
        List<Child> open = work.children().all().stream().filter(child -> child.card().isOpen()).toList();
        Map<ChildId, List<MissingEpisode>> ended = work.readiness().ended();
        return new OpenFiles(open, records(work, open, day), work.readiness().photographed(),
                work.readiness().described(open.stream().filter(Readiness::isDescribed).toList()),
                ended, due(work, open, ended, day), work.settings().own());
    }

    /** Of those of whom what holds may be another by that day, or whose card can't tell that it lived somewhere. */
    private static Map<ChildId, List<ChildRecord>> records(Work work, List<Child> open, LocalDate day) {
        Optional<Set<ChildId>> turned = work.settings().followedOn().map(since -> work.records()
                .turningBetween(since.isBefore(day) ? since : day, since.isBefore(day) ? day : since));
        List<ChildId> asked = open.stream()
                .filter(child -> turned.map(t -> t.contains(child.id())).orElse(true)
                        || FileLook.home(child).isEmpty())
                .map(Child::id).toList();
        var records = new HashMap<>(work.records().of(asked));
        asked.forEach(child -> records.putIfAbsent(child, List.of()));
        return records;
    }

    private static Map<ChildId, Nudge.Why> due(Work work, List<Child> open, Map<ChildId, List<MissingEpisode>> ended,
            LocalDate day) {
        Map<ChildId, LocalDate> reviewed = work.readiness().reviewed();
        Map<ChildId, List<LocalDate>> suspected = work.runs().all().stream()
                .filter(r -> r.isRunning() && r.list().id().equals(TraffickingService.LIST))
                .collect(Collectors.groupingBy(ChecklistRun::child,
                        Collectors.mapping(ChecklistRun::startedOn, Collectors.toList())));
        Map<ChildId, Nudge.Why> due = new HashMap<>();
        for (Child child : open) {
            new Nudge.Signs(child, Optional.ofNullable(reviewed.get(child.id())),
                    ended.getOrDefault(child.id(), List.of()).stream()
                            .flatMap(e -> e.endedAt().stream()).map(LocalDateTime::toLocalDate).toList(),
                    suspected.getOrDefault(child.id(), List.of())).why(day)
                    .ifPresent(why -> due.put(child.id(), why));
        }
        return due;
    }

    /** Each file, the worst first. */
    List<Readiness> looked(FileLook look) {
        return children.stream().map(child -> look.of(child, beside(child))).sorted(Readiness.WORST_FIRST).toList();
    }

    private FileLook.Beside beside(Child child) {
        ChildId id = child.id();
        return new FileLook.Beside(Optional.ofNullable(photographed.get(id)), Optional.ofNullable(described.get(id)),
                ended.getOrDefault(id, List.of()), Optional.ofNullable(records.get(id)));
    }

    @Override
    public String toString() {
        return "OpenFiles[" + children.size() + "]";
    }
}
