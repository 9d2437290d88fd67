package se.varsam.ui.kit;

import java.util.Optional;

import se.varsam.domain.child.ChildId;
import se.varsam.domain.document.DocumentKind;

/** Where one can go in the open register. */
public sealed interface Place {
    /** Översikt. */
    record Today() implements Place {}

    /** Barn: the list. */
    record ChildList() implements Place {}

    /** Barn, with the form for a new child open. */
    record NewChild() implements Place {}

    /** A child's page. */
    record ChildPage(ChildId child) implements Place {}

    /** A child's checklists, at an item if given. */
    record Checklists(ChildId child, Optional<String> item) implements Place {}

    /** A child's birth-date history and what-if. */
    record Age(ChildId child) implements Place {}

    /** A child's form. */
    record Form(ChildId child, DocumentKind kind) implements Place {}

    /** All documents of the register. */
    record Documents() implements Place {}

    /** Inställningar. */
    record Preferences() implements Place {}

    /** Om Varsam: version, licence, data files. */
    record About() implements Place {}

    /** The form that the police ask for when a child is away. */
    static Place policeChecklist(ChildId child) {
        return new Form(child, DocumentKind.POLICE_CHECKLIST);
    }

    /** A child's open items on paper. */
    static Place openItems(ChildId child) {
        return new Form(child, DocumentKind.OPEN_ITEMS);
    }
}
