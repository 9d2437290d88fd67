package se.varsam.launch;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import se.varsam.benchmark.Figures;
import se.varsam.benchmark.Samples;
import se.varsam.domain.child.ChildId;
import se.varsam.domain.document.DocumentKind;
import se.varsam.service.Session;
import se.varsam.ui.kit.Place;

/**
 * What the first showing of each page takes in this process, beside a later one of the same: each once, since a page is
 * shown first only once. Nothing may have been shown before but Översikt.
 */
final class PageFigures {
    private static final double MILLION = 1e6;
    private static final double GOAL = 5;

    private final ProgramWindow window;
    private final FeltTime time;
    private final List<Place> places;

    /** The window shows the register. */
    PageFigures(ProgramWindow window, Session session) {
        this.window = window;
        this.time = new FeltTime(window.tools());
        List<ChildId> children = session.children().all().stream().map(child -> child.id()).toList();
        ChildId child = children.get(children.size() / 2);
        ChildId away = session.episodes().current().stream().map(episode -> episode.child()).findFirst().orElse(child);
        this.places = List.of(new Place.ChildList(), new Place.ChildPage(child),
                new Place.Checklists(child, Optional.empty()), new Place.Notes(child, Optional.empty()),
                new Place.Age(child), new Place.Changes(child), new Place.Form(child, DocumentKind.POLICE_CHECKLIST),
                new Place.Documents(), new Place.Month(), new Place.Readiness(Optional.empty()),
                new Place.Readiness(Optional.of(child)), new Place.Log(), new Place.LogReview(),
                new Place.WhoIsAway(), new Place.Away(away), new Place.Returned(away), new Place.PhoneView(away),
                new Place.Trafficking(child), new Place.StandIn(), new Place.Thinning(Optional.empty()),
                new Place.Reminders(Optional.empty()), new Place.Bin(Optional.empty()), new Place.Phrases(),
                new Place.Sharing(), new Place.Extract(child), new Place.Preferences(), new Place.Keys(),
                new Place.Check(), new Place.Backups(), new Place.PeriodReport(Optional.empty()));
    }

    /** Shows each twice; each page has a line of its own in what is printed. */
    void measure(Figures figures, int size) {
        List<long[]> first = places.stream().map(this::shown).toList();
        List<long[]> later = places.stream().map(this::shown).toList();
        for (int i = 0; i < places.size(); i++) {
            System.out.printf(Locale.ROOT, "page %-16s first %8.1f, later %8.1f ms until laid out%n",
                    places.get(i).getClass().getSimpleName(), first.get(i)[0] / MILLION, later.get(i)[0] / MILLION);
        }
        figures.compare("window: each of " + places.size() + " pages shown first, " + size + " children, laid out",
                samples(first), "later", samples(later), GOAL);
    }

    private long[] shown(Place place) {
        return time.once(() -> show(new Place.About()), () -> show(place));
    }

    private void show(Place place) {
        window.frame().orElseThrow().show(place);
    }

    private static Samples samples(List<long[]> times) {
        var laidOut = new ArrayList<Long>();
        times.forEach(one -> laidOut.add(one[0]));
        return new Samples(laidOut.stream().mapToLong(Long::longValue).toArray());
    }
}
