package se.varsam.service;

import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import se.varsam.domain.checklist.ChecklistRun;
import se.varsam.domain.child.Child;
import se.varsam.domain.child.ChildId;
import se.varsam.domain.child.ChildRecord;
import se.varsam.domain.child.Photo;
import se.varsam.domain.child.RecordKind;
import se.varsam.domain.child.RecordedFacts;
import se.varsam.domain.document.DocumentKind;
import se.varsam.domain.document.Filling;
import se.varsam.domain.document.FormCatalog;
import se.varsam.domain.document.FormSubject;
import se.varsam.domain.document.Words;
import se.varsam.domain.missing.MissingEpisode;
import se.varsam.domain.readiness.Gaps;
import se.varsam.domain.readiness.Nudge;
import se.varsam.domain.readiness.Readiness;
import se.varsam.domain.readiness.ReadinessCheck;
import se.varsam.domain.register.LogAction;
import se.varsam.domain.register.OwnDetails;
import se.varsam.service.port.Today;
import se.varsam.service.port.UnitOfWork;
import se.varsam.service.port.Work;

/** How ready the files of the register are. Slow: off the FX thread. */
public final class ReadinessService {
    private static final byte[] NO_PICTURE = {};
    private static final String REVIEW = "READINESS_REVIEW";

    private final UnitOfWork register;
    private final FormCatalog forms;
    private final Words words;
    private final Clock clock;
    private final Today today;
    private final AtomicReference<Known> known = new AtomicReference<>(
            new Known(new State(-1, LocalDate.MIN, LocalDate.MIN), Gaps.NONE));

    /**
     * Works in an open register.
     *
     * @param words
     *            the bundles' texts
     * @param clock
     *            for which form is valid
     * @param today
     *            the day that ages count to
     */
    public ReadinessService(UnitOfWork register, FormCatalog forms, Words words, Clock clock, Today today) {
        this.register = register;
        this.forms = forms;
        this.words = words;
        this.clock = clock;
        this.today = today;
    }

    /** Every open card, the worst first. */
    public List<Readiness> all() {
        return register.read(work -> all(work, open(work)));
    }

    private static List<Child> open(Work work) {
        return work.children().all().stream().filter(child -> child.card().isOpen()).toList();
    }

    private List<Readiness> all(Work work, List<Child> open) {
        var records = records(work);
        var same = new Same(work);
        Map<ChildId, LocalDate> photographed = work.readiness().photographed();
        Map<ChildId, LocalDate> described = work.readiness().described();
        Map<ChildId, List<MissingEpisode>> ended = work.readiness().ended();
        return open.stream()
                .map(child -> same.of(child, records.getOrDefault(child.id(), List.of()),
                        new Beside(Optional.ofNullable(photographed.get(child.id())),
                                Optional.ofNullable(described.get(child.id())),
                                ended.getOrDefault(child.id(), List.of()))))
                .sorted(Readiness.WORST_FIRST).toList();
    }

    /** One card, open or closed; empty when there is none. */
    public Optional<Readiness> of(ChildId id) {
        return register.read(work -> work.children().find(id)
                .map(child -> new Same(work).of(child, work.records().of(id), new Beside(
                        work.readiness().photographed(id), work.readiness().described(id),
                        work.episodes().of(id).stream().filter(episode -> !episode.isOpen()).toList()))));
    }

    /**
     * What is missing or has grown old in the open cards: those to be gone through now, at the beginning of a quarter
     * or since something has raised the risk, and the worst of the others. Quick when nothing in the register has
     * changed since it was asked for last: the start page asks at each visit.
     */
    public Gaps gaps() {
        return register.read(work -> {
            var state = new State(work.log().lastChange(), today.date(),
                    LocalDate.ofInstant(clock.instant(), Today.ZONE));
            Known before = known.get();
            if (before.state().equals(state)) {
                return before.gaps();
            }
            List<Child> open = open(work);
            var gaps = Gaps.of(all(work, open), due(work, open));
            known.set(new Known(state, gaps));
            return gaps;
        });
    }

    /** What the gaps depend on: what is written in the register, and the day. */
    private record State(long lastChange, LocalDate today, LocalDate real) {}

    private record Known(State state, Gaps gaps) {}

    private Map<ChildId, Nudge.Why> due(Work work, List<Child> open) {
        Map<ChildId, LocalDate> reviewed = work.readiness().reviewed();
        Map<ChildId, List<MissingEpisode>> ended = work.readiness().ended();
        Map<ChildId, List<LocalDate>> suspected = suspected(work);
        Map<ChildId, Nudge.Why> due = new HashMap<>();
        for (Child child : open) {
            new Nudge.Signs(child, Optional.ofNullable(reviewed.get(child.id())),
                    ended.getOrDefault(child.id(), List.of()).stream()
                            .flatMap(e -> e.endedAt().stream()).map(LocalDateTime::toLocalDate).toList(),
                    suspected.getOrDefault(child.id(), List.of())).why(today.date())
                    .ifPresent(why -> due.put(child.id(), why));
        }
        return due;
    }

    private static Map<ChildId, List<LocalDate>> suspected(Work work) {
        return work.runs().all().stream().filter(r -> r.isRunning() && r.list().id().equals(TraffickingService.LIST))
                .collect(Collectors.groupingBy(ChecklistRun::child,
                        Collectors.mapping(ChecklistRun::startedOn, Collectors.toList())));
    }

    /** Notes that a child's readiness was gone through today. */
    public void reviewed(ChildId child) {
        register.change(work -> {
            work.readiness().review(child, today.real());
            work.log().add(LogAction.MARKED, child, REVIEW);
        });
    }

    /** Takes that back. */
    public void notReviewed(ChildId child) {
        register.change(work -> {
            work.readiness().takeReviewBack(child, clock.instant());
            work.log().add(LogAction.UNDONE, child, REVIEW);
        });
    }

    private static Map<ChildId, List<ChildRecord>> records(Work work) {
        var records = new HashMap<ChildId, List<ChildRecord>>();
        Stream.of(RecordKind.values()).forEach(kind -> work.records().all(kind)
                .forEach((child, own) -> records.computeIfAbsent(child, _ -> new ArrayList<>()).addAll(own)));
        return records;
    }

    /** What lies beside a child's card: the day of its newest photograph, that of its description, ended episodes. */
    private record Beside(Optional<LocalDate> photographed, Optional<LocalDate> described,
            List<MissingEpisode> ended) {}

    /** What is the same for all children, read once. */
    private final class Same {
        private final ReadinessCheck check;
        private final OwnDetails own;
        private final LocalDateTime now = LocalDateTime.ofInstant(clock.instant(), Today.ZONE);

        Same(Work work) {
            var day = now.toLocalDate();
            this.check = new ReadinessCheck(new Filling(
                    forms.current(DocumentKind.POLICE_CHECKLIST, day).on(day, forms.laws()), words));
            this.own = work.settings().own();
        }

        Readiness of(Child child, List<ChildRecord> records, Beside beside) {
            // by today's date, as the form itself is filled
            var facts = new RecordedFacts(today.date()).applied(child.facts(), records);
            var photo = beside.photographed().map(day -> new Photo(0, Optional.of(day), "", NO_PICTURE));
            var file = new FormSubject.File(photo, beside.ended(), records);
            return check.of(new FormSubject(child.with(facts), file, Map.of(), own, today.date(), now),
                    beside.described());
        }
    }
}
