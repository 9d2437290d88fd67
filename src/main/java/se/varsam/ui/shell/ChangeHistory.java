package se.varsam.ui.shell;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;

/**
 * The changes made since the register was opened that can be undone, and those undone that can be made again. Bounded;
 * nothing of it outlives the frame of the open register. Used on the FX thread.
 */
final class ChangeHistory {
    /** How many changes are remembered; the oldest is forgotten first. */
    static final int MOST = 100;

    private final Deque<Change> done = new ArrayDeque<>();
    private final Deque<Change> undone = new ArrayDeque<>();
    private boolean closed;

    /**
     * One change.
     *
     * @param part
     *            what it is part of: two after each other with the same are one
     * @param where
     *            the page on show when it was made, compared by identity
     * @param what
     *            its name, for the user
     * @param redo
     *            makes it again; empty for a change that can't be
     */
    record Change(Object part, Object where, String what, Runnable undo, Optional<Runnable> redo) {
        private Change with(Change later) {
            return new Change(part, where, later.what, undo, later.redo);
        }
    }

    /** Remembers a change; what was undone before can no longer be made again. */
    void add(Change change) {
        if (closed) {
            return;
        }
        boolean goesOn = undone.isEmpty() && done.peek() instanceof Change last && last.part() == change.part();
        undone.clear();
        done.push(goesOn ? done.pop().with(change) : change);
        if (done.size() > MOST) {
            done.removeLast();
        }
    }

    /** Takes the newest change out, for the caller to undo. */
    Optional<Change> undo() {
        Optional<Change> last = Optional.ofNullable(done.poll());
        last.ifPresent(change -> {
            if (change.redo().isPresent()) {
                undone.push(change);
            } else {
                // what was undone before may build on this one
                undone.clear();
            }
        });
        return last;
    }

    /** Takes the change undone last back in, for the caller to make again. */
    Optional<Change> redo() {
        Optional<Change> last = Optional.ofNullable(undone.poll());
        last.ifPresent(done::push);
        return last;
    }

    /** What would be undone next. */
    Optional<String> undoable() {
        return Optional.ofNullable(done.peek()).map(Change::what);
    }

    /** What would be made again next. */
    Optional<String> redoable() {
        return Optional.ofNullable(undone.peek()).map(Change::what);
    }

    /** Forgets all, for good: the register is being locked, and what is still being saved comes too late. */
    void close() {
        closed = true;
        done.clear();
        undone.clear();
    }
}
