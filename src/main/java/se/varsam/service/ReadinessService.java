package se.varsam.service;

import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;

import se.varsam.domain.child.ChildId;
import se.varsam.domain.document.DocumentKind;
import se.varsam.domain.document.Filling;
import se.varsam.domain.document.FormCatalog;
import se.varsam.domain.document.Words;
import se.varsam.domain.readiness.Gaps;
import se.varsam.domain.readiness.Readiness;
import se.varsam.domain.readiness.ReadinessCheck;
import se.varsam.domain.readiness.ReadinessDetail;
import se.varsam.domain.register.LogAction;
import se.varsam.domain.register.OwnDetails;
import se.varsam.service.port.Today;
import se.varsam.service.port.UnitOfWork;

/** How ready the files of the register are. Slow: off the FX thread. */
public final class ReadinessService {
    private static final String REVIEW = "READINESS_REVIEW";

    private final UnitOfWork register;
    private final FormCatalog forms;
    private final Words words;
    private final Clock clock;
    private final Today today;
    private final AtomicReference<Known> known = new AtomicReference<>(
            new Known(new State(-1, LocalDate.MIN, LocalDate.MIN), List.of(), Gaps.NONE));

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

    /** Every open card, the worst first. As quick as {@link #gaps}. */
    public List<Readiness> all() {
        return known().files();
    }

    /** One card, open or closed; empty when there is none. */
    public Optional<ReadinessDetail> of(ChildId id) {
        return register.read(work -> work.children().find(id)
                .map(child -> look(work.settings().own()).detail(child, new FileLook.Beside(
                        work.readiness().photographed(id), work.readiness().described(id),
                        work.episodes().of(id).stream().filter(episode -> !episode.isOpen()).toList(),
                        Optional.of(work.records().of(id))))));
    }

    /**
     * What is missing or has grown old in the open cards: those to be gone through now, at the beginning of a quarter
     * or since something has raised the risk, and the worst of the others. Quick when nothing in the register has
     * changed since it was asked for last: the start page asks at each visit.
     */
    public Gaps gaps() {
        return known().gaps();
    }

    /** All files as they are now; the register's turn is given back before they are looked through. */
    private Known known() {
        record Read(State state, OpenFiles files) {}
        Optional<Read> read = register.read(work -> {
            var state = new State(work.log().lastChange(), today.date(),
                    LocalDate.ofInstant(clock.instant(), Today.ZONE));
            return known.get().state().equals(state)
                    ? Optional.empty()
                    : Optional.of(new Read(state, OpenFiles.read(work, today.date())));
        });
        return read.map(now -> {
            List<Readiness> files = now.files().looked(look(now.files().own()));
            var found = new Known(now.state(), files, Gaps.of(files, now.files().due()));
            known.set(found);
            return found;
        }).orElseGet(known::get);
    }

    /** What the files depend on: what is written in the register, and the day. */
    private record State(long lastChange, LocalDate today, LocalDate real) {}

    private record Known(State state, List<Readiness> files, Gaps gaps) {}

    private FileLook look(OwnDetails own) {
        LocalDateTime now = LocalDateTime.ofInstant(clock.instant(), Today.ZONE);
        var form = forms.current(DocumentKind.POLICE_CHECKLIST, now.toLocalDate());
        return new FileLook(new ReadinessCheck(new Filling(form.on(now.toLocalDate(), forms.laws()), words)), own,
                today.date(), now);
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
}
