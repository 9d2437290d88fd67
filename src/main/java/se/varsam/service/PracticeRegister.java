package se.varsam.service;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;

import se.varsam.domain.checklist.Mark;
import se.varsam.domain.child.ChildId;
import se.varsam.domain.child.ChildRecord;
import se.varsam.domain.deadline.DueItem;
import se.varsam.domain.deadline.DueReminder;
import se.varsam.domain.reminder.Reminder;
import se.varsam.domain.shared.Outcome;
import se.varsam.service.EpisodeService.EpisodeSaved;
import se.varsam.service.port.OpenRegister;
import se.varsam.service.port.PracticeData;
import se.varsam.service.port.PracticeData.Away;
import se.varsam.service.port.PracticeData.PracticeChild;
import se.varsam.service.port.PracticeData.PracticeNote;
import se.varsam.service.port.PracticeData.PracticeRecord;
import se.varsam.service.port.PracticeData.PracticeReminder;
import se.varsam.service.port.RegisterFiles;
import se.varsam.service.port.RegisterFiles.NewRegister;
import se.varsam.service.port.Today;
import se.varsam.service.port.UnitOfWork;

/**
 * Makes a practice register (<i>övningsregister</i>): a register like any other, but marked for good, filled through
 * the same services that the user works with, in one transaction. Slow: off the FX thread.
 */
public final class PracticeRegister implements Registers.Practice {
    private final RegisterFiles files;
    private final Function<UnitOfWork, Tools> services;
    private final PracticeData data;
    private final Supplier<byte[]> portrait;
    private final Today today;

    /**
     * Makes practice registers.
     *
     * @param services
     *            wires the services that fill it
     * @param portrait
     *            draws a picture that is clearly a drawing, as an image file
     * @param today
     *            the day that the children's situations are told from
     */
    public PracticeRegister(RegisterFiles files, Function<UnitOfWork, Tools> services, PracticeData data,
            Supplier<byte[]> portrait, Today today) {
        this.files = files;
        this.services = services;
        this.data = data;
        this.portrait = portrait;
        this.today = today;
    }

    /** The services that fill a register. */
    public record Tools(ChildService children, EpisodeService episodes, ChecklistService checklists,
            AgeService ages, NoteService notes) {}

    @Override
    public Outcome<OpenRegister> make(Path folder, char[] passphrase, Progress progress) {
        return create(folder, passphrase, progress).then(made -> {
            Arrays.fill(made.recoveryKey(), '\0');
            return Outcome.done(made.register());
        });
    }

    /** Makes the register, filled and open; refuses as {@link RegisterFiles#createPractice} does, and when stopped. */
    public Outcome<NewRegister> create(Path folder, char[] passphrase, Progress progress) {
        return files.createPractice(folder, passphrase, data.own(), inside -> fill(inside, progress));
    }

    private Outcome<Integer> fill(UnitOfWork register, Progress progress) {
        Tools tools = services.apply(register);
        List<PracticeChild> children = data.children(today.date());
        var entered = new ArrayList<ChildId>();
        for (PracticeChild child : children) {
            if (!progress.goesOn(entered.size(), children.size())) {
                return Outcome.refused("refusal.place.stopped");
            }
            entered.add(enter(tools, child));
        }
        data.reminders(today.date()).forEach(own -> enter(tools.checklists(), own, entered));
        tools.checklists().refresh();
        return progress.goesOn(entered.size(), children.size())
                ? Outcome.done(entered.size())
                : Outcome.refused("refusal.place.stopped");
    }

    private ChildId enter(Tools tools, PracticeChild child) {
        ChildId id = tools.children().add().id();
        child.fields().forEach((field, value) -> taken(tools.children().change(id, field, value)));
        child.records().forEach(record -> enter(tools.children().records(), id, record));
        child.asylum().forEach(event -> tools.children().save(id, event));
        child.births().forEach(entry -> taken(tools.ages().save(id, entry)));
        child.done().forEach(mark -> mark(tools, id, mark));
        child.notes().forEach(note -> write(tools.notes(), id, note));
        child.away().ifPresent(away -> leave(tools, id, away));
        if (child.picture() == PracticeData.Picture.DRAWN) {
            LocalDate taken = today.date().minusMonths(2);
            taken(tools.children().addPhoto(id, portrait.get(), Optional.of(taken), data.own().name()));
        }
        child.closed().ifPresent(c -> taken(tools.children().close(id, c.reason(), c.note())));
        return id;
    }

    private static void enter(RecordService records, ChildId id, PracticeRecord entered) {
        ChildRecord record = records.add(id, entered.kind());
        entered.values().forEach((field, value) -> taken(records.change(record, field, value)));
    }

    private static void write(NoteService notes, ChildId id, PracticeNote typed) {
        long note = notes.begin(Optional.of(id)).note().id();
        typed.fields().forEach((field, value) -> notes.keep(note, field, value));
        taken(notes.finish(note));
        if (typed.signing() == PracticeData.Signing.SIGNED) {
            taken(notes.sign(note));
        }
        typed.correction().ifPresent(right -> {
            long correction = taken(notes.correct(note)).note().id();
            right.forEach((field, value) -> notes.keep(correction, field, value));
            taken(notes.sign(correction));
        });
    }

    private static void enter(ChecklistService lists, PracticeReminder own, List<ChildId> entered) {
        Reminder plan = own.plan();
        ReminderService reminders = lists.reminders();
        Reminder added = taken(reminders.add(new Reminder(0, own.child().map(place -> entered.get(place - 1)),
                plan.title(), plan.note(), plan.schedule(), plan.warnDays(), List.of())));
        plan.marks().forEach(mark -> {
            DueReminder due = reminders.all().stream().filter(d -> d.reminder().id() == added.id()).findFirst()
                    .orElseThrow();
            taken(mark.what() instanceof Mark.What.Postponed(var to)
                    ? lists.postpone(due, to, mark.note())
                    : lists.done(due, mark.on(), mark.by(), mark.note()));
        });
    }

    /** An episode runs in real time: told from a day to come there is none yet, and the child stays. */
    private static void leave(Tools tools, ChildId id, Away away) {
        tools.episodes().open(id, away.noticed()).toOptional().map(EpisodeSaved::episode).ifPresent(
                episode -> away.answers()
                        .forEach((field, value) -> taken(tools.episodes().change(episode, field, value))));
    }

    private static void mark(Tools tools, ChildId id, Mark mark) {
        DueItem due = tools.checklists().of(id).stream().filter(d -> d.item().id().equals(mark.item())).findFirst()
                .orElseThrow(() -> new IllegalStateException("practice data: no item " + mark.item()));
        taken(tools.checklists().done(due, mark.on(), mark.by(), mark.note()));
    }

    /** What the services refuse here is a fault of the data. */
    private static <T> T taken(Outcome<T> outcome) {
        return outcome.toOptional().orElseThrow(() -> new IllegalStateException(
                "practice data: " + outcome.refusal().orElseThrow().key()));
    }
}
