package se.varsam.launch;

import java.util.Optional;
import java.util.function.Supplier;
import se.varsam.domain.child.ChildId;
import se.varsam.domain.document.DocumentKind;
import se.varsam.domain.readiness.Gaps;
import se.varsam.domain.register.Rehearsal;
import se.varsam.domain.shared.Lazy;
import se.varsam.domain.shared.TypedDate;
import se.varsam.i18n.Texts;
import se.varsam.service.Session;
import se.varsam.service.port.Today;
import se.varsam.ui.away.AwayDesk;
import se.varsam.ui.away.AwayView;
import se.varsam.ui.away.AwayViewModel;
import se.varsam.ui.away.ReturnView;
import se.varsam.ui.away.ReturnViewModel;
import se.varsam.ui.away.WhoIsAwayView;
import se.varsam.ui.backup.BackupDesk;
import se.varsam.ui.backup.BackupsView;
import se.varsam.ui.checklist.ChecklistDesk;
import se.varsam.ui.checklist.ChecklistView;
import se.varsam.ui.checklist.ChecklistViewModel;
import se.varsam.ui.checklist.RemindersView;
import se.varsam.ui.checklist.RemindersViewModel;
import se.varsam.ui.checklist.TraffickingView;
import se.varsam.ui.checklist.TraffickingViewModel;
import se.varsam.ui.child.AgeView;
import se.varsam.ui.child.ChildDesk;
import se.varsam.ui.child.ChildListView;
import se.varsam.ui.child.ChildView;
import se.varsam.ui.document.DocumentDesk;
import se.varsam.ui.document.DocumentScreens;
import se.varsam.ui.help.AboutView;
import se.varsam.ui.history.BinView;
import se.varsam.ui.history.ChangesView;
import se.varsam.ui.history.HistoryDesk;
import se.varsam.ui.history.LogDesk;
import se.varsam.ui.history.LogView;
import se.varsam.ui.integrity.CheckView;
import se.varsam.ui.kit.ChildPicker;
import se.varsam.ui.kit.FxPause;
import se.varsam.ui.kit.LazyPanel;
import se.varsam.ui.kit.Navigator;
import se.varsam.ui.kit.Panel;
import se.varsam.ui.kit.Place;
import se.varsam.ui.kit.Screen;
import se.varsam.ui.kit.Status;
import se.varsam.ui.month.MonthView;
import se.varsam.ui.month.MonthViewModel;
import se.varsam.ui.note.NoteDesk;
import se.varsam.ui.note.NotePanelView;
import se.varsam.ui.note.NotesView;
import se.varsam.ui.note.PhrasesView;
import se.varsam.ui.preferences.PreferencesDesk;
import se.varsam.ui.preferences.PreferencesView;
import se.varsam.ui.readiness.ChildReadinessView;
import se.varsam.ui.readiness.ReadinessDesk;
import se.varsam.ui.readiness.ReadinessView;
import se.varsam.ui.shell.Pages;
import se.varsam.ui.thinning.ThinningDesk;
import se.varsam.ui.thinning.ThinningView;
import se.varsam.ui.thinning.ThinningWords;
import se.varsam.ui.today.BackupNoteModel;
import se.varsam.ui.today.GapsModel;
import se.varsam.ui.today.ReviewNotice;
import se.varsam.ui.today.TodayDesk;
import se.varsam.ui.today.TodayReading;
import se.varsam.ui.today.TodayView;
import se.varsam.ui.today.TodayViewModel;
import se.varsam.ui.unlock.KeyDesk;
import se.varsam.ui.unlock.KeysView;

/**
 * Makes the pages of one open register, so that screens need not know each other.
 *
 * @param session
 *            the open register
 * @param files
 *            what is made of whole files, made when a page first asks for it
 * @param window
 *            the window's tools
 * @param today
 *            the day that dates count from
 * @param reading
 *            reads what the start page shows
 */
record PageMaker(Session session, Supplier<FileServices> files, WindowTools window, Today today,
        TodayReading reading) implements Pages {
    /** A practice register may have a time of its own. */
    PageMaker(Session session, Supplier<FileServices> files, WindowTools window, Today today) {
        this(session, new Lazy<>(files), window, session.clock().today(today), new TodayReading(session.checklists(),
                session.children(), session.away(), window.background(), window.texts(), Services.version()));
    }

    @Override
    public void begin() {
        reading.begin();
    }

    @Override
    public Screen page(Place place, Navigator navigator, Status status) {
        Texts texts = window.texts();
        noteRead(place);
        return switch (place) {
            case Place.Today _ -> overview(navigator, status);
            case Place.ChildList _ -> new ChildListView(children(status), navigator, texts);
            case Place.NewChild _ ->
                new ChildListView(children(status), navigator, texts, ChildListView.Start.NEW_CHILD);
            case Place.ChildPage(ChildId child, Optional<String> section) -> new ChildView(child, children(status),
                    session.notes().book(), navigator, texts).at(section)
                    .telling(() -> files.get().thinning().closed(child)
                            .map(line -> new ThinningWords(texts).day(line.date()))
                            .orElse(""));
            case Place.Away(ChildId child) -> new AwayView(new AwayViewModel(child, away(navigator, status), texts),
                    texts);
            case Place.Returned(ChildId child) -> new ReturnView(
                    new ReturnViewModel(child, away(navigator, status), texts, FxPause::whileTyping),
                    new AwayViewModel(child, away(navigator, status), texts), texts);
            case Place.WhoIsAway _ -> new WhoIsAwayView(away(navigator, status), texts);
            case Place.PhoneView(ChildId child) -> documents(navigator, status).phone(child, session.away());
            case Place.Age(ChildId child) -> new AgeView(child, children(status), navigator, texts);
            case Place.Checklists(ChildId child, Optional<String> item) -> new ChecklistView(
                    new ChecklistViewModel(checklists(navigator, status), texts, child, item), texts);
            case Place.Trafficking(ChildId child) -> new TraffickingView(new TraffickingViewModel(child,
                    checklists(navigator, status), texts, FxPause::whileTyping), texts);
            case Place.Form(ChildId child, DocumentKind kind) -> documents(navigator, status).form(child, kind);
            case Place.ConcernAboutAbsence(ChildId child) -> documents(navigator, status).concernAboutAbsence(child);
            case Place.Sharing _ -> documents(navigator, status).sharing();
            case Place.Extract(ChildId child) -> documents(navigator, status).extract(child, files.get().extracts());
            case Place.Thinning(Optional<ChildId> child) -> new ThinningView(
                    new ThinningDesk(files.get().thinning(), files.get().extracts(),
                            new ThinningDesk.Workers(window.background(), window.drawing()), navigator, status,
                            window.dialogs(), today),
                    texts, child, FxPause::whileTyping);
            case Place.Documents _ -> documents(navigator, status).list();
            case Place.Notes(ChildId child, Optional<Long> note) ->
                new NotesView(notes(status), child, note, navigator);
            case Place.Changes(ChildId child) -> new ChangesView(child, history(status), navigator);
            case Place.Log _ -> new LogView(new LogDesk(session.log(), session.checklists(), window.background(),
                    window.drawing(), navigator, texts, today));
            case Place.LogReview _ -> documents(navigator, status).logReview();
            case Place.Bin(Optional<ChildId> child) -> new BinView(child, history(status), navigator);
            case Place.Phrases _ -> new PhrasesView(notes(status));
            case Place.PeriodReport(Optional<ChildId> child) -> documents(navigator, status).periods(child,
                    session.notes().accounts(), session.preferences());
            case Place.QuickNote _,Place.Exercise _ -> throw new IllegalArgumentException("over a page, no page");
            case Place.Reminders(Optional<Long> chosen) -> new RemindersView(
                    new RemindersViewModel(checklists(navigator, status), texts, FxPause::whileTyping, chosen), texts);
            case Place.NewReminder(Optional<ChildId> child) -> new RemindersView(
                    RemindersViewModel.adding(checklists(navigator, status), texts, FxPause::whileTyping, child),
                    texts);
            case Place.Month _ -> new MonthView(new MonthViewModel(session.checklists(), window.background(), navigator,
                    today.date()), texts);
            case Place.Readiness(Optional<ChildId> child) -> child
                    .<Screen>map(one -> new ChildReadinessView(one, readiness(navigator, status)))
                    .orElseGet(() -> new ReadinessView(readiness(navigator, status)));
            case Place.StandIn _ -> documents(navigator, status).standIn();
            case Place.Preferences _ -> new PreferencesView(new PreferencesDesk(session.preferences(),
                    window.settings(), window.theme(), navigator, window.background(), status, texts));
            case Place.Keys _ -> new KeysView(
                    new KeyDesk(window.printing(), window.dialogs(), window.background(), texts), session);
            case Place.Check _ ->
                new CheckView(session.integrity(), window.background(), window.drawing(), texts);
            case Place.Backups _ -> new BackupsView(new BackupDesk(session.backups(), window.copying().backups(),
                    window.background(), window.copying().copier(), window.dialogs(), status,
                    new BackupDesk.Paper(this::receipt, window.printing()), texts));
            case Place.About _ -> new AboutView(window.about(session), texts);
        };
    }

    @Override
    public Optional<Panel> panel(Navigator navigator, Status status, ChildPicker picker, Runnable changed) {
        return Optional.of(new LazyPanel(() -> new NotePanelView(notes(status), navigator, picker, changed)));
    }

    /** Each page about a child is a reading of its file; two note that themselves, with what they read. */
    private void noteRead(Place place) {
        if (!(place instanceof Place.ChildPage || place instanceof Place.Notes)) {
            place.about().ifPresent(child -> window.background().run(() -> session.children().opened(child)));
        }
    }

    private byte[] receipt(Rehearsal tried) {
        var documents = session.documents();
        return documents.pdf(documents.rehearsalSheet(tried, session.name())).bytes();
    }

    private AwayDesk away(Navigator navigator, Status status) {
        return new AwayDesk(session.away(), session.episodes(), session.children(), window.background(), navigator,
                status, today);
    }

    private HistoryDesk history(Status status) {
        return new HistoryDesk(session.children(), session.checklists(), session.notes().book(), window.background(),
                status, window.texts(), today);
    }

    private ReadinessDesk readiness(Navigator navigator, Status status) {
        return new ReadinessDesk(session.documents().readiness(), session.preferences().contacts(), session.children(),
                window.background(), navigator, status, window.texts());
    }

    private NoteDesk notes(Status status) {
        return new NoteDesk(session.notes(), session.children(), window.background(), status, window.dialogs(),
                FxPause::whileTyping, window.texts());
    }

    private Screen overview(Navigator navigator, Status status) {
        Texts texts = window.texts();
        // before the columns are asked for: it stands above them
        var notice = new ReviewNotice(session.documents().logReviews(), window.background(), navigator, texts, today);
        var desk = new TodayDesk(session.checklists(), session.children(), session.preferences(), session.away(),
                window.background(), navigator, status);
        var gaps = new GapsModel(session.documents().readiness(), this::gaps, window.background(), window.drawing(),
                navigator, status, texts);
        return new TodayView(new TodayViewModel(desk, reading, texts), gaps, texts).with(notice)
                .noting(new BackupNoteModel(session.backups()::need, window.copying().copier().worker(), navigator));
    }

    /** All children first: gaps ask for all of them, and so does the first key stroke in search. */
    private Gaps gaps() {
        session.children().prepareSearch();
        return session.documents().readiness().gaps();
    }

    private ChildDesk children(Status status) {
        return new ChildDesk(session.children(), session.episodes(), session.ages(), session.checklists(),
                window.background(), status, window.dialogs(), today);
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
