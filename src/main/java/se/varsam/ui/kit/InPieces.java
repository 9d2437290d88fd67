package se.varsam.ui.kit;

import java.util.function.BooleanSupplier;

/**
 * Long reading beside the window's own work, piece by piece: between two pieces whatever else waits there has its turn,
 * and it ends when something else is wanted or nobody wants it any more. On the FX thread.
 */
public final class InPieces {
    private final Background aside;
    private long turn;

    /** Nothing goes on yet; it will {@code aside}. */
    public InPieces(Background aside) {
        this.aside = aside;
    }

    /**
     * Begins; what went on is given up.
     *
     * @param piece
     *            reads one piece, aside; gives whether there are more
     * @param seen
     *            on the FX thread after each but the last
     * @param done
     *            on the FX thread after the last
     */
    public void begin(BooleanSupplier piece, Runnable seen, Runnable done) {
        turn++;
        next(turn, piece, seen, done);
    }

    private void next(long mine, BooleanSupplier piece, Runnable seen, Runnable done) {
        aside.run(piece::getAsBoolean, more -> {
            if (mine != turn) {
                return;
            }
            if (more) {
                seen.run();
                next(mine, piece, seen, done);
            } else {
                done.run();
            }
        });
    }

    /** Gives up what goes on. */
    public void stop() {
        turn++;
    }
}
