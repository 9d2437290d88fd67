package se.varsam.launch;

import java.util.Optional;

import se.varsam.domain.child.ChildId;
import se.varsam.domain.document.DocumentKind;
import se.varsam.domain.shared.TypedDate;
import se.varsam.i18n.Texts;
import se.varsam.service.Session;
import se.varsam.service.port.Today;
import se.varsam.ui.checklist.ChecklistDesk;
import se.varsam.ui.checklist.ChecklistView;
import se.varsam.ui.checklist.ChecklistViewModel;
import se.varsam.ui.child.AgeView;
import se.varsam.ui.child.ChildDesk;
import se.varsam.ui.child.ChildListView;
import se.varsam.ui.child.ChildView;
import se.varsam.ui.document.DocumentDesk;
import se.varsam.ui.document.DocumentScreens;
import se.varsam.ui.help.AboutView;
import se.varsam.ui.kit.Navigator;
import se.varsam.ui.kit.Place;
import se.varsam.ui.kit.Screen;
import se.varsam.ui.kit.Status;
import se.varsam.ui.preferences.PreferencesDesk;
import se.varsam.ui.preferences.PreferencesView;
import se.varsam.ui.shell.Pages;
import se.varsam.ui.today.TodayView;
import se.varsam.ui.today.TodayViewModel;

/**
 * Makes the pages of one open register, so that screens need not know each other.
 *
 * @param session
 *            the open register
 * @param window
 *            the window's tools
 * @param today
 *            the day that dates count from
 */
record PageMaker(Session session, WindowTools window, Today today) implements Pages {
    @Override
    public Screen page(Place place, Navigator navigator, Status status) {
        Texts texts = window.texts();
        return switch (place) {
            case Place.Today _ -> new TodayView(new TodayViewModel(session.checklists(), session.children(),
                    session.preferences(), window.background(), navigator, status, texts), texts);
            case Place.ChildList _ -> new ChildListView(children(status), navigator, texts);
            case Place.NewChild _ ->
                new ChildListView(children(status), navigator, texts, ChildListView.Start.NEW_CHILD);
            case Place.ChildPage(ChildId child) -> new ChildView(child, children(status), navigator, texts);
            case Place.Age(ChildId child) -> new AgeView(child, children(status), navigator, texts);
            case Place.Checklists(ChildId child, Optional<String> item) -> new ChecklistView(
                    new ChecklistViewModel(checklists(navigator, status), texts, child, item), texts);
            case Place.Form(ChildId child, DocumentKind kind) -> documents(navigator, status).form(child, kind);
            case Place.Documents _ -> documents(navigator, status).list();
            case Place.Preferences _ -> new PreferencesView(new PreferencesDesk(session.preferences(),
                    window.settings(), window.theme(), navigator, window.background(), status, texts));
            case Place.About _ -> new AboutView(window.about(session), texts);
        };
    }

    private ChildDesk children(Status status) {
        return new ChildDesk(session.children(), session.episodes(), session.ages(), window.background(), status,
                window.dialogs(), today);
    }

    private ChecklistDesk checklists(Navigator navigator, Status status) {
        return new ChecklistDesk(session.checklists(), session.children(), session.preferences(), window.background(),
                navigator, status, new ChecklistDesk.Dates(today::date,
                        typed -> TypedDate.planned(today.real()).read(typed)));
    }

    private DocumentScreens documents(Navigator navigator, Status status) {
        return new DocumentScreens(new DocumentDesk(session.documents(), session.children(), session.episodes(),
                session.checklists(), today,
                new DocumentDesk.Paper(window.pages(), window.printing(), window.drawing()),
                new DocumentDesk.Frame(window.background(), navigator, status, window.dialogs())), window.texts());
    }
}
