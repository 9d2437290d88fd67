package se.varsam.launch;

import java.util.List;
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
                new Place.Readiness(Optional.of(child)), new Place.Log(),
                new Place.WhoIsAway(), new Place.Away(away), new Place.Returned(away), new Place.PhoneView(away),
                new Place.Trafficking(child), new Place.StandIn(), new Place.Thinning(Optional.empty()),
                new Place.Reminders(Optional.empty()), new Place.Bin(Optional.empty()), new Place.Phrases(),
                new Place.Sharing(), new Place.Extract(child), new Place.Preferences(), new Place.Keys(),
                new Place.Check(), new Place.Backups());
    }

    /** Shows each twice, with a line of its own for each page. */
    void measure(Figures figures, int size) {
        List<long[]> first = places.stream().map(this::shown).toList();
        List<long[]> later = places.stream().map(this::shown).toList();
        for (int i = 0; i < places.size(); i++) {
            String page = places.get(i).getClass().getSimpleName();
            figures.beside("window: " + page + " shown first, " + size + " children, laid out",
                    Samples.once(first.get(i)[0]), "later", Samples.once(later.get(i)[0]));
        }
        figures.compare("window: each of " + places.size() + " pages shown first, " + size + " children, laid out",
                samples(first), "later", samples(later), GOAL);
    }

    /** What takes minutes: once. */
    void slow(Figures figures, int size) {
        for (Place place : List.of(new Place.LogReview(), new Place.PeriodReport(Optional.empty()))) {
            figures.tell("window: " + place.getClass().getSimpleName() + " shown first, " + size
                    + " children, laid out", Samples.once(shown(place)[0]));
        }
    }

    private long[] shown(Place place) {
        return time.once(() -> show(new Place.About()), () -> show(place));
    }

    private void show(Place place) {
        window.frame().orElseThrow().show(place);
    }

    private static Samples samples(List<long[]> times) {
        return new Samples(times.stream().mapToLong(one -> one[0]).toArray());
    }
}
