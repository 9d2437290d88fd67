package se.varsam.service;

/** Hears how far a long piece of work has come, and can stop it. Called where the work is done. */
@FunctionalInterface
public interface Progress {
    /** Watches nothing and stops nothing. */
    Progress UNWATCHED = (_, _) -> true;

    /**
     * Hears of a step.
     *
     * @param done
     *            how many steps are done
     * @param of
     *            of how many
     * @return whether to go on; otherwise nothing of the work is kept
     */
    boolean goesOn(int done, int of);
}
