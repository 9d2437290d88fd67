package se.varsam.service;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

import se.varsam.domain.child.Child;
import se.varsam.domain.child.ChildId;
import se.varsam.domain.child.ContactTraces;
import se.varsam.domain.child.Duplicates;
import se.varsam.domain.child.FileNumber;
import se.varsam.domain.register.LogAction;
import se.varsam.domain.shared.Outcome;
import se.varsam.service.port.UnitOfWork;

/** Cards that are, or may be, of one child, and the quiet hint about a contact that stands with another child too. */
public final class DuplicateService {
    private static final String LINK = "DUPLICATE";

    private final UnitOfWork register;
    private final Function<Child, List<String>> contacts;

    /**
     * Works in an open register.
     *
     * @param contacts
     *            the texts about a child's family and network
     */
    DuplicateService(UnitOfWork register, Function<Child, List<String>> contacts) {
        this.register = register;
        this.contacts = contacts;
    }

    /** The texts that stand in a child's own fields about its family and network. */
    static List<String> fields(Child child) {
        return ContactTraces.FIELDS.stream().map(child.facts()::text).filter(text -> !text.isEmpty()).toList();
    }

    /** The numbers that open cards share now; empty as soon as it is no longer so. */
    public List<Duplicates.Shared> shared() {
        return register.read(w -> Duplicates.shared(w.children().all()));
    }

    /** The cards that a card is marked as a duplicate of. */
    public List<Child> linked(ChildId id) {
        return register.read(w -> w.links().of(id).stream().flatMap(other -> w.children().find(other).stream())
                .toList());
    }

    /** Marks two cards as duplicates of each other, on both; refuses a card and itself. */
    public Outcome<ChildId> link(ChildId one, ChildId other) {
        if (one.equals(other)) {
            return Outcome.refused("refusal.duplicate.self");
        }
        return register.write(w -> {
            if (!w.links().of(one).contains(other)) {
                w.links().link(one, other);
                Stream.of(one, other).forEach(id -> w.log().add(LogAction.ADDED, id, LINK));
            }
            return Outcome.done(other);
        });
    }

    /** Takes the mark away from both. */
    public void unlink(ChildId one, ChildId other) {
        register.change(w -> {
            if (w.links().of(one).contains(other)) {
                w.links().unlink(one, other);
                Stream.of(one, other).forEach(id -> w.log().add(LogAction.REMOVED, id, LINK));
            }
        });
    }

    /**
     * The file numbers of other children in whose family and network a number or name of this text stands; none when
     * the user has switched the hint off. Not logged, not kept.
     */
    public List<FileNumber> alsoWith(ChildId id, String text) {
        return register.read(w -> ContactTraces.in(text).isEmpty() || !w.settings().hintsAtSharedContacts()
                ? List.of()
                : w.children().all().stream().filter(c -> !c.id().equals(id))
                        .filter(c -> contacts.apply(c).stream().anyMatch(other -> ContactTraces.meet(text, other)))
                        .map(Child::fileNumber).toList());
    }
}
