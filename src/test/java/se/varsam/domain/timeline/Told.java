package se.varsam.domain.timeline;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import se.varsam.domain.checklist.Anchor;
import se.varsam.domain.checklist.Checklist;
import se.varsam.domain.checklist.ChecklistItem;
import se.varsam.domain.checklist.ChecklistRun;
import se.varsam.domain.checklist.Timing;
import se.varsam.domain.checklist.WriteUpRule;
import se.varsam.domain.child.AgeDecision;
import se.varsam.domain.child.AgeDecision.Fate;
import se.varsam.domain.child.AgeDecision.Kind;
import se.varsam.domain.child.AgeDecision.Origin;
import se.varsam.domain.child.AsylumEvent;
import se.varsam.domain.child.AsylumHistory;
import se.varsam.domain.child.AsylumStatus;
import se.varsam.domain.child.BirthDateHistory;
import se.varsam.domain.child.CardState;
import se.varsam.domain.child.Child;
import se.varsam.domain.child.ChildField;
import se.varsam.domain.child.ChildId;
import se.varsam.domain.child.Facts;
import se.varsam.domain.child.FileNumber;
import se.varsam.domain.child.Placement;
import se.varsam.domain.child.PlacementType;
import se.varsam.domain.deadline.Due;
import se.varsam.domain.deadline.DueItem;
import se.varsam.domain.deadline.DueItem.Days;
import se.varsam.domain.deadline.DueReminder;
import se.varsam.domain.deadline.ItemState;
import se.varsam.domain.missing.MissingEpisode;
import se.varsam.domain.reminder.Reminder;
import se.varsam.domain.reminder.Schedule;
import se.varsam.domain.shared.Actor;
import se.varsam.domain.shared.PartialDate;

/** Made-up lives for tests of the timeline. */
public final class Told {
    public static final LocalDate TODAY = LocalDate.of(2026, 11, 21);
    private static final ChildId ID = new ChildId(1);

    private Told() {}

    public static LocalDate day(String iso) {
        return LocalDate.parse(iso);
    }

    static Placement home(String name, String from, String to) {
        return new Placement(Optional.of(PlacementType.HVB), name, date(from), date(to));
    }

    private static Optional<LocalDate> date(String iso) {
        return iso.isEmpty() ? Optional.empty() : Optional.of(day(iso));
    }

    static AsylumEvent asylum(long id, AsylumStatus status, String on) {
        return new AsylumEvent(id, status, day(on), "");
    }

    static AgeDecision decision(long id, Kind kind, String born, String on, Fate fate) {
        return new AgeDecision(id, kind, PartialDate.parse(born).orElseThrow(), day(on), day(on), Origin.UNKNOWN, fate);
    }

    static MissingEpisode away(String from, String to) {
        return new MissingEpisode(1, ID, day(from).atTime(17, 40), date(to).map(d -> d.atTime(9, 5)), Map.of());
    }

    static Child child(Map<ChildField, String> facts, List<AgeDecision> ages, List<AsylumEvent> asylum) {
        return new Child(ID, new FileNumber(2026, 1), new CardState.Open(), new Facts(facts),
                new BirthDateHistory(ages), new AsylumHistory(asylum));
    }

    static DueItem item(String title, ItemState state, String from, String last) {
        var item = new ChecklistItem("x-" + title, Actor.SOC, false, Optional.empty(), new Timing.Urgent(Anchor.D),
                new WriteUpRule.Ordinary(), new ChecklistItem.ItemText(title, "", ""));
        var list = new Checklist("x", 1, "X", Checklist.Start.BEFORE_ADULT, TODAY, List.of(item));
        var run = new ChecklistRun(1, ID, list, Optional.empty(), TODAY, Optional.empty(), List.of());
        return new DueItem(run, item, new Days(date(from), date(last), false), state, true, false, false);
    }

    /** A deadline of one's own. */
    static DueReminder own(String title, ItemState state, String from, String last) {
        var reminder = new Reminder(7, Optional.of(ID), title, "", new Schedule(day(last), Optional.empty(),
                Optional.empty()), Optional.empty(), List.of());
        return new DueReminder(reminder, day(last), new Days(date(from), date(last), false), state);
    }

    static Timeline timeline(Child child, List<Placement> homes, List<MissingEpisode> episodes,
            List<? extends Due> items) {
        return Timeline.of(new TimelineSource(child, homes, episodes, items), TODAY);
    }

    /** A whole life: several homes, an appealed decision, late and coming items, an absence that lasts. */
    public static Timeline busy() {
        return Timeline.of(busySource(), TODAY);
    }

    /** What it is made of. */
    public static TimelineSource busySource() {
        var appealed = Fate.NONE.appealed(Optional.of(day("2026-11-18")));
        var child = child(Map.of(ChildField.ARRIVED_ON, "2025-03-02"),
                List.of(decision(1, Kind.REGISTERED, "2009-05-05", "2025-03-02", Fate.NONE),
                        decision(2, Kind.FINAL, "2008-12-20", "2026-11-10", appealed)),
                List.of(asylum(1, AsylumStatus.SEEKER, "2025-03-04"), asylum(2, AsylumStatus.REFUSED, "2026-08-01")));
        var homes = List.of(home("Jourhemmet Prov", "2025-03-02", "2025-05-01"),
                home("HVB Exempelgården", "2025-05-01", "2026-06-15"), home("Familjehemmet Påhitt", "2026-06-15", ""));
        var episodes = List.of(away("2025-12-01", "2025-12-09"), away("2026-11-20", ""));
        var items = List.<Due>of(
                item("Kalla till besök", new ItemState.Late(day("2026-11-15")), "2026-10-20", "2026-11-15"),
                item("Berätta om skolan", new ItemState.Open(), "2026-10-20", "2026-12-19"),
                item("Berätta om boendet", new ItemState.Open(), "2026-10-20", "2026-12-19"),
                item("Följ upp flytten", new ItemState.Coming(), "2027-01-05", "2027-02-20"),
                item("Boka möte", new ItemState.Now(day("2026-11-18")), "", ""),
                own("Byt fotografi", new ItemState.Coming(), "2027-01-01", "2027-01-15"));
        return new TimelineSource(child, homes, episodes, items);
    }

    /** As many events as nobody has. */
    public static Timeline crowded(int events) {
        return Timeline.of(crowdedSource(events), TODAY);
    }

    /** What it is made of. */
    public static TimelineSource crowdedSource(int events) {
        var all = new ArrayList<DueItem>();
        for (int i = 0; i < events; i++) {
            LocalDate from = TODAY.minusDays(400).plusDays(i);
            all.add(item("Åtgärd " + i, new ItemState.Open(), from.toString(), from.plusDays(i % 40).toString()));
        }
        return new TimelineSource(child(Map.of(), List.of(), List.of()), List.of(), List.of(), all);
    }
}
