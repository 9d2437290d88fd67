package se.varsam.ui.document;

import java.util.Optional;
import se.varsam.domain.child.ChildId;
import se.varsam.domain.document.DocumentKind;
import se.varsam.i18n.Texts;
import se.varsam.service.AccountService;
import se.varsam.service.AwayService;
import se.varsam.service.ExtractService;
import se.varsam.service.PreferenceService;
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
     * The page of a child's form; for the open items, the summary and the account of an absence the one that only shows
     * and prints. Call on the FX thread.
     */
    public Screen form(ChildId child, DocumentKind kind) {
        return kind == DocumentKind.OPEN_ITEMS || kind == DocumentKind.CHILD_SUMMARY || kind == DocumentKind.AWAY_LOG
                ? new OpenItemsView(new OpenItemsViewModel(desk, texts, child, kind, FxPause.beforeDrawing()), texts)
                : new FormView(new FormViewModel(desk, texts, child, kind,
                        new Pauses(FxPause::whileTyping, FxPause::beforeDrawing)), texts);
    }

    /** The page for a stand-in. Call on the FX thread. */
    public Screen standIn() {
        return new StandInView(new StandInViewModel(desk, texts, FxPause.beforeDrawing()), texts);
    }

    /** The police's questions in big type, while one rings them. Call on the FX thread. */
    public Screen phone(ChildId child, AwayService away) {
        return new PhoneView(new PhoneViewModel(desk, away, texts, child, FxPause::whileTyping), texts);
    }

    /** The orosanmälan, begun with what is known of the child's time away. Call on the FX thread. */
    public Screen concernAboutAbsence(ChildId child) {
        // in the order of the background: the page is read when the proposals are kept
        desk.frame().background().run(() -> {
            desk.documents().proposeConcern(child);
            return true;
        }, _ -> {});
        return form(child, DocumentKind.CONCERN_REPORT);
    }

    /** The page of who gets what by default. Call on the FX thread. */
    public Screen sharing() {
        return new SharingView(new SharingViewModel(desk, texts), texts);
    }

    /** All that is kept about a child. Call on the FX thread. */
    public Screen extract(ChildId child, ExtractService extracts) {
        return new ExtractView(new ExtractViewModel(desk, extracts, texts, child,
                new ExtractViewModel.Pauses(FxPause::whileTyping, FxPause.beforeDrawing())), texts);
    }

    /** The list of approved copies. Call on the FX thread. */
    public Screen list() {
        return new DocumentsView(new DocumentsViewModel(desk, texts, FxPause.beforeDrawing()), texts);
    }

    /** The review of the log. Call on the FX thread. */
    public Screen logReview() {
        return new LogReviewView(new LogReviewViewModel(desk, texts, FxPause.whileTyping(), FxPause.beforeDrawing()),
                texts);
    }

    /** The period report of a child, or of all. Call on the FX thread. */
    public Screen periods(Optional<ChildId> child, AccountService accounts, PreferenceService preferences) {
        var services = new PeriodReportViewModel.Services(accounts, preferences);
        return new PeriodReportView(
                new PeriodReportViewModel(desk, services, texts, child, FxPause.beforeDrawing()), texts);
    }
}
