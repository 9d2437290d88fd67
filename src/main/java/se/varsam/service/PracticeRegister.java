package se.varsam.service;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;

import se.varsam.domain.checklist.Mark;
import se.varsam.domain.child.ChildId;
import se.varsam.domain.deadline.DueItem;
import se.varsam.domain.deadline.DueReminder;
import se.varsam.domain.reminder.Reminder;
import se.varsam.domain.shared.Outcome;
import se.varsam.service.EpisodeService.EpisodeSaved;
import se.varsam.service.port.OpenRegister;
import se.varsam.service.port.PracticeData;
import se.varsam.service.port.PracticeData.Away;
import se.varsam.service.port.PracticeData.PracticeChild;
import se.varsam.service.port.PracticeData.PracticeReminder;
import se.varsam.service.port.RegisterFiles;
import se.varsam.service.port.RegisterFiles.NewRegister;
import se.varsam.service.port.Today;

/**
 * Makes a practice register (<i>övningsregister</i>): a register like any other, but marked for good, filled through
 * the same services that the user works with. Slow: off the FX thread.
 */
public final class PracticeRegister implements Registers.Practice {
    private final RegisterFiles files;
    private final Function<OpenRegister, Session> services;
    private final PracticeData data;
    private final Supplier<byte[]> portrait;
    private final Today today;

    /**
     * Makes practice registers.
     *
     * @param services
     *            wires the services of an open register
     * @param portrait
     *            draws a picture that is clearly a drawing, as an image file
     * @param today
     *            the day that the children's situations are told from
     */
    public PracticeRegister(RegisterFiles files, Function<OpenRegister, Session> services, PracticeData data,
            Supplier<byte[]> portrait, Today today) {
        this.files = files;
        this.services = services;
        this.data = data;
        this.portrait = portrait;
        this.today = today;
    }

    @Override
    public Outcome<OpenRegister> make(Path folder, char[] passphrase) {
        return create(folder, passphrase).then(made -> {
            Arrays.fill(made.recoveryKey(), '\0');
            return Outcome.done(made.register());
        });
    }

    /** Makes the register, fills it and opens it; refuses as {@link RegisterFiles#create} does. */
    public Outcome<NewRegister> create(Path folder, char[] passphrase) {
        Outcome<NewRegister> outcome = files.create(folder, passphrase, data.own(), true);
        outcome.toOptional().ifPresent(made -> {
            Session session = services.apply(made.register());
            List<ChildId> entered = data.children(today.date()).stream().map(child -> enter(session, child)).toList();
            data.reminders(today.date()).forEach(own -> enter(session, own, entered));
            session.checklists().refresh();
        });
        return outcome;
    }

    private ChildId enter(Session session, PracticeChild child) {
        ChildId id = session.children().add().id();
        child.fields().forEach((field, value) -> taken(session.children().change(id, field, value)));
        child.asylum().forEach(event -> session.children().save(id, event));
        child.births().forEach(entry -> taken(session.ages().save(id, entry)));
        session.checklists().refresh();
        child.done().forEach(mark -> mark(session, id, mark));
        child.away().ifPresent(away -> leave(session, id, away));
        if (child.picture() == PracticeData.Picture.DRAWN) {
            LocalDate taken = today.date().minusMonths(2);
            taken(session.children().addPhoto(id, portrait.get(), Optional.of(taken), data.own().name()));
        }
        child.closed().ifPresent(c -> taken(session.children().close(id, c.reason(), c.note())));
        return id;
    }

    private static void enter(Session session, PracticeReminder own, List<ChildId> entered) {
        Reminder plan = own.plan();
        ReminderService reminders = session.checklists().reminders();
        Reminder added = taken(reminders.add(new Reminder(0, own.child().map(place -> entered.get(place - 1)),
                plan.title(), plan.note(), plan.schedule(), plan.warnDays(), List.of())));
        plan.marks().forEach(mark -> {
            DueReminder due = reminders.all().stream().filter(d -> d.reminder().id() == added.id()).findFirst()
                    .orElseThrow();
            taken(mark.what() instanceof Mark.What.Postponed(var to)
                    ? session.checklists().postpone(due, to, mark.note())
                    : session.checklists().done(due, mark.on(), mark.by(), mark.note()));
        });
    }

    /** An episode runs in real time: told from a day to come there is none yet, and the child stays. */
    private static void leave(Session session, ChildId id, Away away) {
        session.episodes().open(id, away.noticed()).toOptional().map(EpisodeSaved::episode).ifPresent(
                episode -> away.answers()
                        .forEach((field, value) -> taken(session.episodes().change(episode, field, value))));
    }

    private static void mark(Session session, ChildId id, Mark mark) {
        DueItem due = session.checklists().of(id).stream().filter(d -> d.item().id().equals(mark.item())).findFirst()
                .orElseThrow(() -> new IllegalStateException("practice data: no item " + mark.item()));
        taken(session.checklists().done(due, mark.on(), mark.by(), mark.note()));
    }

    /** What the services refuse here is a fault of the data. */
    private static <T> T taken(Outcome<T> outcome) {
        return outcome.toOptional().orElseThrow(() -> new IllegalStateException(
                "practice data: " + outcome.refusal().orElseThrow().key()));
    }
}
