package se.varsam.domain.register;

/**
 * How a register is to be backed up (<i>säkerhetskopiering</i>); travels with it.
 *
 * @param folder
 *            where to, as the computer that it was chosen on writes it; empty when none was. Another computer may lack
 *            it.
 * @param automatic
 *            whether the program makes them by itself, at close and once a day
 * @param tiers
 *            which are kept
 */
public record BackupPlan(String folder, boolean automatic, BackupTiers tiers) {
    /** Of a register where nothing was chosen yet. */
    public static final BackupPlan NONE = new BackupPlan("", true, BackupTiers.DEFAULT);

    /** The same with another folder. */
    public BackupPlan to(String other) {
        return new BackupPlan(other, automatic, tiers);
    }

    /** The same, made by hand only. */
    public BackupPlan byHand() {
        return new BackupPlan(folder, false, tiers);
    }

    /** The same, made by the program. */
    public BackupPlan byItself() {
        return new BackupPlan(folder, true, tiers);
    }

    /** The same with other tiers. */
    public BackupPlan keeping(BackupTiers other) {
        return new BackupPlan(folder, automatic, other);
    }

    /** Whether the program is to make them. */
    public boolean isRunning() {
        return automatic && !folder.isEmpty();
    }
}
