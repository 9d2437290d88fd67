package se.varsam.launch;

import java.util.Optional;
import java.util.function.Supplier;

import se.varsam.domain.child.ChildId;
import se.varsam.domain.document.DocumentKind;
import se.varsam.domain.shared.TypedDate;
import se.varsam.i18n.Texts;
import se.varsam.service.Session;
import se.varsam.service.port.Today;
import se.varsam.ui.checklist.ChecklistDesk;
import se.varsam.ui.checklist.ChecklistView;
import se.varsam.ui.checklist.ChecklistViewModel;
import se.varsam.ui.checklist.RemindersView;
import se.varsam.ui.checklist.RemindersViewModel;
import se.varsam.ui.child.AgeView;
import se.varsam.ui.child.ChildDesk;
import se.varsam.ui.child.ChildListView;
import se.varsam.ui.child.ChildView;
import se.varsam.ui.document.DocumentDesk;
import se.varsam.ui.document.DocumentsView;
import se.varsam.ui.document.DocumentsViewModel;
import se.varsam.ui.document.FormView;
import se.varsam.ui.document.FormViewModel;
import se.varsam.ui.document.OpenItemsView;
import se.varsam.ui.document.OpenItemsViewModel;
import se.varsam.ui.document.StandInView;
import se.varsam.ui.document.StandInViewModel;
import se.varsam.ui.kit.FxPause;
import se.varsam.ui.kit.Navigator;
import se.varsam.ui.kit.Pause;
import se.varsam.ui.kit.Place;
import se.varsam.ui.kit.Screen;
import se.varsam.ui.kit.Status;
import se.varsam.ui.month.MonthView;
import se.varsam.ui.month.MonthViewModel;
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
    private static final Supplier<Pause> TYPING = FxPause::whileTyping;
    private static final Supplier<Pause> DRAWING = FxPause::beforeDrawing;

    @Override
    public Screen page(Place place, Navigator navigator, Status status) {
        Texts texts = window.texts();
        return switch (place) {
            case Place.Today _ -> new TodayView(new TodayViewModel(session.checklists(), session.children(),
                    session.preferences(), window.background(), navigator, status, texts), texts);
            case Place.ChildList _ -> new ChildListView(children(status), navigator, texts);
            case Place.ChildPage(ChildId child) -> new ChildView(child, children(status), navigator, texts);
            case Place.Age(ChildId child) -> new AgeView(child, children(status), navigator, texts);
            case Place.Checklists(ChildId child, Optional<String> item) -> new ChecklistView(
                    new ChecklistViewModel(checklists(navigator, status), texts, child, item), texts);
            case Place.Form(ChildId child, DocumentKind kind) -> form(child, kind, documents(navigator, status));
            case Place.Reminders(Optional<Long> chosen) -> new RemindersView(
                    new RemindersViewModel(checklists(navigator, status), texts, TYPING, chosen), texts);
            case Place.NewReminder(Optional<ChildId> child) -> new RemindersView(
                    RemindersViewModel.adding(checklists(navigator, status), texts, TYPING, child), texts);
            case Place.Month _ -> new MonthView(new MonthViewModel(session.checklists(), window.background(), navigator,
                    today.date()), texts);
            case Place.StandIn _ -> new StandInView(
                    new StandInViewModel(documents(navigator, status), texts, DRAWING.get()), texts);
            case Place.Documents _ -> new DocumentsView(
                    new DocumentsViewModel(documents(navigator, status), texts, DRAWING.get()), texts);
            case Place.Preferences _ -> new PreferencesView(new PreferencesDesk(session.preferences(),
                    window.settings(), window.theme(), window.about(session), window.background(), status, texts));
        };
    }

    private Screen form(ChildId child, DocumentKind kind, DocumentDesk desk) {
        Texts texts = window.texts();
        return kind == DocumentKind.OPEN_ITEMS
                ? new OpenItemsView(new OpenItemsViewModel(desk, texts, child, DRAWING.get()), texts)
                : new FormView(new FormViewModel(desk, texts, child, kind, new FormViewModel.Pauses(TYPING, DRAWING)),
                        texts);
    }

    private ChildDesk children(Status status) {
        return new ChildDesk(session.children(), session.episodes(), session.ages(), window.background(), status,
                window.dialogs(), today);
    }

    private ChecklistDesk checklists(Navigator navigator, Status status) {
        return new ChecklistDesk(session.checklists(), session.children(), session.preferences(), window.background(),
                navigator, status, new ChecklistDesk.Dates(today::date,
                        typed -> TypedDate.planned(today.date()).read(typed)));
    }

    private DocumentDesk documents(Navigator navigator, Status status) {
        return new DocumentDesk(session.documents(), session.children(), session.episodes(), session.checklists(),
                today,
                new DocumentDesk.Paper(window.pages(), window.printing(), window.drawing()),
                new DocumentDesk.Frame(window.background(), navigator, status, window.dialogs()));
    }
}
