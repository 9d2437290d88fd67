package se.varsam.ui.document;

import se.varsam.domain.child.ChildId;
import se.varsam.domain.document.DocumentKind;
import se.varsam.i18n.Texts;
import se.varsam.ui.document.FormViewModel.Pauses;
import se.varsam.ui.kit.FxPause;
import se.varsam.ui.kit.Screen;

/**
 * Makes the document pages.
 *
 * @param desk
 *            what they work with
 * @param texts
 *            their words
 */
public record DocumentScreens(DocumentDesk desk, Texts texts) {
    /**
     * The page of a child's form; for the open items and the summary the one that only shows and prints. Call on the FX
     * thread.
     */
    public Screen form(ChildId child, DocumentKind kind) {
        return kind == DocumentKind.OPEN_ITEMS || kind == DocumentKind.CHILD_SUMMARY
                ? new OpenItemsView(new OpenItemsViewModel(desk, texts, child, kind, FxPause.beforeDrawing()), texts)
                : new FormView(new FormViewModel(desk, texts, child, kind,
                        new Pauses(FxPause::whileTyping, FxPause::beforeDrawing)), texts);
    }

    /** The list of approved copies. Call on the FX thread. */
    public Screen list() {
        return new DocumentsView(new DocumentsViewModel(desk, texts, FxPause.beforeDrawing()), texts);
    }
}
