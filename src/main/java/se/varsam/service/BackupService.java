package se.varsam.service;

import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.BooleanSupplier;
import java.util.function.UnaryOperator;

import se.varsam.domain.register.BackupNeed;
import se.varsam.domain.register.BackupPast;
import se.varsam.domain.register.BackupPlan;
import se.varsam.domain.register.BackupTiers;
import se.varsam.domain.register.LogAction;
import se.varsam.domain.register.Rehearsal;
import se.varsam.domain.shared.Outcome;
import se.varsam.domain.shared.Refusal;
import se.varsam.service.port.Backups;
import se.varsam.service.port.Backups.Found;
import se.varsam.service.port.Backups.Made;
import se.varsam.service.port.OpenRegister;
import se.varsam.service.port.RegisterContents;
import se.varsam.service.port.RegisterFault;
import se.varsam.service.port.RegisterFiles.Secret;
import se.varsam.service.port.Today;
import se.varsam.service.port.Work;

/**
 * Backups of an open register: planned, made, tried, remembered. Looks at folders that may be slow or gone: off the FX
 * thread, and not where changes are saved. Times are the computer's own, also in an exercise.
 */
public final class BackupService {
    /** The most days, weeks and months that backups are kept of, one each: a year of days and five of months. */
    public static final BackupTiers MOST = new BackupTiers(366, 104, 60);

    private static final int STEPS = 100;

    private final OpenRegister register;

    /** Works in an open register. */
    public BackupService(OpenRegister register) {
        this.register = register;
    }

    /**
     * How a register stands with its backups.
     *
     * @param plan
     *            how it is to be backed up
     * @param past
     *            what was done
     * @param need
     *            what is to be said about it; empty when nothing is, and in a practice register
     * @param practice
     *            whether it is a practice register, which needs none
     */
    public record State(BackupPlan plan, BackupPast past, Optional<BackupNeed> need, boolean practice) {}

    /** How it stands. */
    public State state() {
        State read = register.work().read(work -> new State(work.settings().backups().plan(),
                work.settings().backups().past(), Optional.empty(), work.settings().isPractice()));
        long lastWork = register.work().read(work -> work.log().lastWork());
        boolean isThere = folder(read.plan()).filter(Files::isDirectory).isPresent();
        return read.practice()
                ? read
                : new State(read.plan(), read.past(),
                        BackupNeed.of(read.plan(), read.past(), lastWork, isThere, now(), Today.ZONE), false);
    }

    /** A typed folder, tidied: a whole path on this computer, or empty for none. Looks at no disk; refuses all else. */
    public static Outcome<String> tidyFolder(String typed) {
        String path = typed.strip();
        return path.isEmpty() ? Outcome.done("") : absolute(path).then(folder -> Outcome.done(folder.toString()));
    }

    /**
     * Changes where they are put; empty for nowhere. Refuses what {@link #tidyFolder} does, and the register itself.
     */
    public Outcome<String> changeFolder(String typed) {
        return tidyFolder(typed).then(path -> !path.isEmpty() && Path.of(path).startsWith(register.folder())
                ? Outcome.refused("refusal.backup.inside")
                : changed(plan -> plan.to(path)).then(_ -> Outcome.done(path)));
    }

    /** Changes whether the program makes them by itself. */
    public void changeAutomatic(boolean on) {
        changed(plan -> on ? plan.byItself() : plan.byHand());
    }

    /** Changes which are kept; refuses none a day, and more than {@link #MOST}. */
    public Outcome<BackupPlan> changeDays(int days) {
        return days < 1 || days > MOST.days()
                ? Outcome.refused("refusal.number.range", 1, MOST.days())
                : changed(plan -> plan.keeping(new BackupTiers(days, plan.tiers().weeks(), plan.tiers().months())));
    }

    /** The same for weeks. */
    public Outcome<BackupPlan> changeWeeks(int weeks) {
        return weeks < 0 || weeks > MOST.weeks()
                ? Outcome.refused("refusal.number.range", 0, MOST.weeks())
                : changed(plan -> plan.keeping(new BackupTiers(plan.tiers().days(), weeks, plan.tiers().months())));
    }

    /** The same for months. */
    public Outcome<BackupPlan> changeMonths(int months) {
        return months < 0 || months > MOST.months()
                ? Outcome.refused("refusal.number.range", 0, MOST.months())
                : changed(plan -> plan.keeping(new BackupTiers(plan.tiers().days(), plan.tiers().weeks(), months)));
    }

    private Outcome<BackupPlan> changed(UnaryOperator<BackupPlan> change) {
        return register.work().write(work -> {
            BackupPlan before = work.settings().backups().plan();
            BackupPlan after = change.apply(before);
            if (!after.equals(before)) {
                work.settings().backups().plan(after);
                log(work, "BACKUP_FOLDER", before.folder(), after.folder());
                log(work, "BACKUP_BY_ITSELF", yesOrNo(before), yesOrNo(after));
                log(work, "BACKUP_TIERS", told(before.tiers()), told(after.tiers()));
            }
            return Outcome.done(after);
        });
    }

    private static void log(Work work, String thing, String before, String after) {
        if (!before.equals(after)) {
            work.log().change(thing, before, after);
        }
    }

    private static String yesOrNo(BackupPlan plan) {
        return plan.automatic() ? "YES" : "NO";
    }

    private static String told(BackupTiers tiers) {
        return tiers.days() + "/" + tiers.weeks() + "/" + tiers.months();
    }

    /**
     * Makes one in a folder, watched; refuses as {@link OpenRegister#backUp} does. The line in the log is not in the
     * copy itself.
     */
    public Outcome<Made> make(Path folder, Progress progress) {
        long holds = register.work().read(work -> work.log().lastWork());
        return register.backUp(folder, watched(progress)).then(made -> {
            unlessLocked(() -> register.work().change(work -> {
                work.settings().backups().made(new BackupPast.Done(made.takenAt(), holds));
                work.log().add(LogAction.BACKED_UP);
            }));
            return Outcome.done(made);
        });
    }

    /**
     * Makes one in the chosen folder and thins; refuses when none is chosen. A failure is remembered until one is made,
     * so that it is told at the next chance; that no folder is chosen, that the user stopped it, or locked, is none.
     */
    public Outcome<Made> makePlanned(Progress progress) {
        try {
            return planned(progress);
        } catch (RegisterFault fault) {
            if (fault.kind() == RegisterFault.Kind.CLOSED) {
                return Outcome.refused("refusal.backup.locked");
            }
            throw fault;
        }
    }

    private Outcome<Made> planned(Progress progress) {
        BackupPlan plan = register.work().read(work -> work.settings().backups().plan());
        Outcome<Made> outcome = folder(plan).<Outcome<Made>>map(folder -> make(folder, progress))
                .orElseGet(() -> Outcome.refused(plan.folder().isEmpty()
                        ? "refusal.backup.no-folder"
                        : "refusal.backup.path"));
        outcome.refusal().map(Refusal::key).filter(BackupService::isFailure).ifPresent(
                reason -> register.work().change(work -> work.settings().backups().failed(now(), reason)));
        return outcome.then(made -> {
            unlessLocked(() -> register.thinBackups(made.file(), plan.tiers()));
            return Outcome.done(made);
        });
    }

    /** What can be left out when the register has been locked meanwhile. */
    private static void unlessLocked(Runnable after) {
        try {
            after.run();
        } catch (RegisterFault fault) {
            if (fault.kind() != RegisterFault.Kind.CLOSED) {
                throw fault;
            }
        }
    }

    private static boolean isFailure(String reason) {
        return !Set.of("refusal.backup.no-folder", "refusal.backup.stopped", "refusal.backup.locked").contains(reason);
    }

    /** Whether the program is to make one when the register is closed: there is a change that none holds. */
    public boolean isDueAtClose() {
        return register.work()
                .read(work -> !work.settings().isPractice() && work.settings().backups().plan().isRunning()
                        && work.settings().backups().past().lacks(work.log().lastWork()));
    }

    /** Makes one in the chosen folder if {@link #isDueAtClose}. */
    public Optional<Outcome<Made>> makeAtClose(Progress progress) {
        return asked(this::isDueAtClose) ? Optional.of(makePlanned(progress)) : Optional.empty();
    }

    /** Makes one in the chosen folder if {@link #isDueToday}; nothing in a register that has been locked. */
    public Optional<Outcome<Made>> makeToday(Progress progress) {
        return asked(this::isDueToday) ? Optional.of(makePlanned(progress)) : Optional.empty();
    }

    /** What there is to say; nothing of a register that has been locked. */
    public Optional<BackupNeed> need() {
        var need = new AtomicReference<Optional<BackupNeed>>(Optional.empty());
        unlessLocked(() -> need.set(state().need()));
        return need.get();
    }

    private static boolean asked(BooleanSupplier question) {
        var answer = new AtomicBoolean();
        unlessLocked(() -> answer.set(question.getAsBoolean()));
        return answer.get();
    }

    /** Whether it is to make one while nobody works: the same, and none was made or tried to be made today. */
    public boolean isDueToday() {
        return isDueAtClose() && register.work().read(work -> {
            BackupPast past = work.settings().backups().past();
            return !isToday(past.last().map(BackupPast.Done::at))
                    && !isToday(past.failure().map(BackupPast.Failure::at));
        });
    }

    private boolean isToday(Optional<Instant> at) {
        return at.map(BackupService::day).equals(Optional.of(day(now())));
    }

    private static LocalDate day(Instant at) {
        return LocalDate.ofInstant(at, Today.ZONE);
    }

    /** Removes those in its folder that are kept no longer, never this one; gives how many. */
    public int thin(Made made) {
        return register.thinBackups(made.file(),
                register.work().read(work -> work.settings().backups().plan().tiers()));
    }

    /** This register's backups in the chosen folder, newest first. */
    public List<Found> found() {
        return folder(state().plan()).map(register::backups).orElse(List.of());
    }

    /** What is to be known of the chosen folder; empty when none is. */
    public List<Refusal> warnings(Backups backups) {
        return folder(state().plan()).map(folder -> backups.warnings(folder, register.folder())).orElse(List.of());
    }

    /** Tries a backup and keeps the receipt; refuses as {@link Backups#rehearse} does. */
    public Outcome<Rehearsal> rehearse(Backups backups, Path backup, Secret secret, Progress progress) {
        return backups.rehearse(backup, secret, watched(progress)).then(tried -> {
            RegisterContents held = tried.contents();
            var receipt = new Rehearsal(now(), String.valueOf(backup.getFileName()), tried.takenAt(), held.children(),
                    held.documents(), held.logLines(), held.newest(), held.logHead(), tried.brokenLine());
            register.work().change(work -> {
                work.settings().backups().rehearsed(receipt);
                work.log().add(LogAction.REHEARSED);
            });
            return Outcome.done(receipt);
        });
    }

    private static Backups.Watch watched(Progress progress) {
        return (done, of) -> progress.goesOn((int) (done * STEPS / of), STEPS);
    }

    private Instant now() {
        return register.clock().real().instant();
    }

    /** The chosen folder; empty when none is, or when it was written on a computer of another kind. */
    private static Optional<Path> folder(BackupPlan plan) {
        return Optional.of(plan.folder()).filter(text -> !text.isEmpty())
                .flatMap(text -> absolute(text).toOptional());
    }

    private static Outcome<Path> absolute(String text) {
        try {
            Path path = Path.of(text);
            return path.isAbsolute() ? Outcome.done(path.normalize()) : Outcome.refused("refusal.backup.path");
        } catch (InvalidPathException _) {
            return Outcome.refused("refusal.backup.path");
        }
    }
}
