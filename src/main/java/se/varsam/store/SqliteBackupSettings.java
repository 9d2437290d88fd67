package se.varsam.store;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Supplier;
import java.util.stream.Stream;

import se.varsam.domain.register.BackupPast;
import se.varsam.domain.register.BackupPlan;
import se.varsam.domain.register.BackupTiers;
import se.varsam.domain.register.Rehearsal;
import se.varsam.service.port.BackupSettings;

/**
 * What a register knows of its backups, as settings.
 *
 * @param all
 *            the settings now, by name
 * @param set
 *            changes one
 */
record SqliteBackupSettings(Supplier<Map<String, String>> all, BiConsumer<String, String> set)
        implements
            BackupSettings {
    private static final String FOLDER = "backup-folder";
    private static final String BY_HAND = "backup-by-hand";
    private static final String TIERS = "backup-tiers";
    private static final String MADE = "backed-up-at";
    private static final String CHANGE = "backed-up-change";
    private static final String FAILED = "backup-failed";
    private static final String REHEARSED = "backup-rehearsed";
    private static final int PARTS = 9;

    @Override
    public BackupPlan plan() {
        var now = all.get();
        List<Integer> tiers = Optional.ofNullable(now.get(TIERS))
                .map(text -> Stream.of(text.split(",")).map(Integer::valueOf).toList()).orElse(List.of());
        return new BackupPlan(now.getOrDefault(FOLDER, ""), !"yes".equals(now.get(BY_HAND)), tiers.isEmpty()
                ? BackupTiers.DEFAULT
                : new BackupTiers(tiers.get(0), tiers.get(1), tiers.get(2)));
    }

    @Override
    public void plan(BackupPlan plan) {
        set.accept(FOLDER, plan.folder());
        set.accept(BY_HAND, plan.automatic() ? "no" : "yes");
        set.accept(TIERS, plan.tiers().days() + "," + plan.tiers().weeks() + "," + plan.tiers().months());
    }

    @Override
    public BackupPast past() {
        var now = all.get();
        return new BackupPast(
                Optional.ofNullable(now.get(MADE)).map(at -> new BackupPast.Done(Instant.parse(at),
                        Long.parseLong(now.getOrDefault(CHANGE, "0")))),
                Optional.ofNullable(now.get(FAILED)).filter(text -> !text.isEmpty()).map(text -> text.split(" ", 2))
                        .map(parts -> new BackupPast.Failure(Instant.parse(parts[0]), parts[1])),
                Optional.ofNullable(now.get(REHEARSED)).map(SqliteBackupSettings::rehearsal));
    }

    @Override
    public void made(BackupPast.Done done) {
        set.accept(MADE, done.at().toString());
        set.accept(CHANGE, Long.toString(done.change()));
        set.accept(FAILED, "");
    }

    @Override
    public void failed(Instant at, String reason) {
        set.accept(FAILED, at + " " + reason);
    }

    /** A part a line. */
    @Override
    public void rehearsed(Rehearsal done) {
        set.accept(REHEARSED, String.join("\n", done.at().toString(), done.file(), done.takenAt().toString(),
                Long.toString(done.children()), Long.toString(done.documents()), Long.toString(done.logLines()),
                done.newest().map(Instant::toString).orElse(""), done.logHead(),
                done.brokenLine().map(Object::toString).orElse("")));
    }

    private static Rehearsal rehearsal(String text) {
        String[] part = text.split("\n", PARTS);
        return new Rehearsal(Instant.parse(part[0]), part[1], Instant.parse(part[2]), Long.parseLong(part[3]),
                Long.parseLong(part[4]), Long.parseLong(part[5]),
                Optional.of(part[6]).filter(t -> !t.isEmpty()).map(Instant::parse), part[7],
                Optional.of(part[8]).filter(t -> !t.isEmpty()).map(Long::valueOf));
    }
}
