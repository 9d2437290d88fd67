package se.varsam.domain.child;

import java.util.List;

/** Cards that the user has marked as duplicates of each other. A link holds both ways; there is at most one of two. */
public interface ChildLinks {
    /** Links two cards. */
    void link(ChildId one, ChildId other);

    /** Takes the link between two cards away. */
    void unlink(ChildId one, ChildId other);

    /** The cards linked with one, by key. */
    List<ChildId> of(ChildId id);
}
