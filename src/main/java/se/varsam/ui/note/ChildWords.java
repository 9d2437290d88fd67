package se.varsam.ui.note;

import se.varsam.domain.child.Child;
import se.varsam.i18n.Texts;

/** A child in a few words, for where others may look on. */
final class ChildWords {
    private ChildWords() {}

    /** Name and file number; of a protected child only the number. */
    static String of(Child child, Texts texts) {
        String name = child.facts().isProtected() ? texts.get("field.PROTECTED_IDENTITY") : child.shownName();
        return texts.get("note.child", name, child.fileNumber().toString());
    }
}
